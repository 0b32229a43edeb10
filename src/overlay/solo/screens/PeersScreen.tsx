import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Hand } from '../../parts/Hand.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { Secret } from '../../parts/Secret.tsx';
import { StakeList } from '../../parts/Stakes.tsx';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

/** Your card: who you are, what you know, what matters to you this time, and the cards in your hand. */
export function PeersScreen({ screen, view }: ScreenProps<'peers'>) {
  const { t } = useFace();
  const { secret, stakes } = screen;
  const role = t.roles[view.you];
  return (
    <>
      <Side>
        <div class="who row on-tint gap-10 edge-below" data-role={view.you}>
          <Portrait role={view.you} />
          <div>
            <Heading kicker={useStep(view)}>{t.peers.heading(role.inline)}</Heading>
            <p class="who-as text-4">{view.cast[view.you].as}</p>
          </div>
        </div>
        {secret && <Secret brief secret={secret} />}
        <details class="facts" open={!secret}>
          <summary>{t.peers.stakes}</summary>
          <StakeList of={stakes} />
        </details>
      </Side>
      <Below>
        <Hand options={screen.options} aims={screen.aims} />
      </Below>
      <Actions undo={view.canUndo}>
        <Button action={{ type: 'NEXT' }} look="main" trail="next">
          {t.peers.next}
        </Button>
      </Actions>
    </>
  );
}
