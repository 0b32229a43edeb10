import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Hand, PrivateWords } from '../../parts/Hand.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

/** What you alone know, what matters to you this time, and the cards in your hand. */
export function PeersScreen({ screen, view }: ScreenProps<'peers'>) {
  const { t } = useFace();
  const role = t.roles[view.you];
  return (
    <>
      <Side>
        <div class="who row on-tint gap-10" data-role={view.you}>
          <Portrait role={view.you} />
          <div>
            <Heading kicker={useStep(view)}>{t.peers.heading(role.inline)}</Heading>
            <p class="who-as text-4">{view.cast[view.you].as}</p>
          </div>
        </div>
        <PrivateWords knows={screen.knows} stakes={screen.stakes} />
      </Side>
      <Below>
        <Hand options={screen.options} />
      </Below>
      <Actions undo={view.canUndo}>
        <Button action={{ type: 'NEXT' }} look="main" trail="next">
          {t.peers.next}
        </Button>
      </Actions>
    </>
  );
}
