import type { OptionView, Screen } from '../../view/player/model.ts';
import { useFace } from './context.ts';
import { OptionCard } from './OptionCard.tsx';
import { StakeList } from './Stakes.tsx';

type Secret = Pick<Extract<Screen, { kind: 'peers' }>, 'knows' | 'stakes'>;

/** What a role alone knows, and what matters to it this time. */
export function PrivateWords({ knows, stakes }: Secret) {
  const { t } = useFace();
  return (
    <>
      <section class="thought on-white">
        <h2>{t.peers.knows}</h2>
        <p>{knows}</p>
      </section>
      <section>
        <h2>{t.peers.stakes}</h2>
        <StakeList of={stakes} />
      </section>
    </>
  );
}

/** The cards in hand, to be read. */
export function Hand({ options }: { options: readonly OptionView[] }) {
  const { t } = useFace();
  return (
    <ul class="cards grid gap-10" data-count={options.length} aria-label={t.peers.options}>
      {options.map((option) => (
        <li key={option.id} class="card relative column on-card edge-line gap-5">
          <OptionCard option={option} />
        </li>
      ))}
    </ul>
  );
}
