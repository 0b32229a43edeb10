import { useDesk } from '../context.ts';
import { Actions, Below, Button, Heading, Side, useStep } from '../parts/Layout.tsx';
import { OptionCard } from '../parts/OptionCard.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { StakeList } from '../parts/Stakes.tsx';
import type { ScreenProps } from './screen.ts';

/** What you alone know, what matters to you this time, and the cards in your hand. */
export function PeersScreen({ screen, view }: ScreenProps<'peers'>) {
  const { t } = useDesk();
  const role = t.roles[view.you];
  return (
    <>
      <Side>
        <div class="who" data-role={view.you}>
          <Portrait role={view.you} />
          <div>
            <Heading kicker={useStep(view)}>{t.peers.heading(role.inline)}</Heading>
            <p class="who-as">{view.cast[view.you].as}</p>
          </div>
        </div>
        <section class="thought">
          <h2>{t.peers.knows}</h2>
          <p>{screen.knows}</p>
        </section>
        <section>
          <h2>{t.peers.stakes}</h2>
          <StakeList of={screen.stakes} />
        </section>
      </Side>
      <Below>
        <section aria-label={t.peers.options}>
          <ul class="cards" data-count={screen.options.length}>
            {screen.options.map((option) => (
              <li key={option.id} class="card">
                <OptionCard option={option} />
              </li>
            ))}
          </ul>
        </section>
      </Below>
      <Actions undo={view.canUndo}>
        <Button action={{ type: 'next' }} look="main" icon="next">
          {t.peers.next}
        </Button>
      </Actions>
    </>
  );
}
