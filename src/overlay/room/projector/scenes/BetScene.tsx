import { useFace } from '../../../parts/context.ts';
import { CardBacks } from './CardBacks.tsx';
import type { SceneOf } from './scene.ts';

/** Each table bets on another, on a folded paper. */
export function BetScene({ scene }: { scene: SceneOf<'bet'> }) {
  const { t } = useFace();
  const words = t.roomProjector;
  return (
    <>
      <h1 tabIndex={-1}>{words.betHeading}</h1>
      <CardBacks tables={scene.tables} done={words.bet} />
      <p class="bold">{words.betText}</p>
    </>
  );
}
