import type { Screen } from '../../view/player/model.ts';
import type { AimView, OptionView } from '../../view/player/parts.ts';
import { useFace } from './context.ts';
import { OptionCard } from './OptionCard.tsx';
import { Secret } from './Secret.tsx';
import { StakeList } from './Stakes.tsx';

type Private = Pick<Extract<Screen, { kind: 'peers' }>, 'secret' | 'stakes'>;

/** What a role knows that others may not, and what matters to it this time. */
export function PrivateWords({ secret, stakes }: Private) {
  const { t } = useFace();
  return (
    <>
      {secret && <Secret secret={secret} />}
      <section>
        <h2>{t.peers.stakes}</h2>
        <StakeList of={stakes} />
      </section>
    </>
  );
}

/** The cards in hand, to be read; with the `aims`, each draws the door it wants. */
export function Hand({ options, aims = [] }: { options: readonly OptionView[]; aims?: readonly AimView[] }) {
  const { t } = useFace();
  return (
    <ul class="cards grid gap-10" data-count={options.length} aria-label={t.peers.options}>
      {options.map((option) => (
        <li key={option.id} class="card relative column on-card edge-line gap-5 shadowed">
          <OptionCard option={option} aims={aims} />
        </li>
      ))}
    </ul>
  );
}
