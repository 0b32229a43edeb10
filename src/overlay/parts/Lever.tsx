import type { OptionView } from '../../view/player/parts.ts';
import { useFace } from './context.ts';

/** The small print of a card: what the role truly has in hand, and the law that can bite. */
export function Lever({ lever }: Pick<OptionView, 'lever'>) {
  const { t } = useFace();
  const { name, law } = t.levers[lever];
  return (
    <p class="lever sink fine lines-120">
      <span class="sr-only">{t.cards.lever} </span>
      <span aria-hidden="true">§ </span>
      <strong>{name}</strong> · {law}
    </p>
  );
}
