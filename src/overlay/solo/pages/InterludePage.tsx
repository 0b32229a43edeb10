import type { Interlude, PlayerView } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Actions } from '../Layout.tsx';

/**
 * A full page of the album: the stage holds the picture, a tag in its corner says where the story stands. The first one
 * opens the story: what it says is read here, so that the page after it is short.
 */
export function InterludePage({ kind, view }: { kind: Interlude; view: PlayerView }) {
  const { t } = useFace();
  const { act, year, half, scenario } = view.progress;
  const opensAct = kind === 'act';
  const opening = view.screen.kind === 'situation' ? view.screen.opening : null;
  return (
    <>
      <section class="interlude relative on-yellow edge-thick shadowed">
        <p class="kicker bold text-3">{opensAct ? `${scenario} · ${t.progress.when(year, half)}` : scenario}</p>
        <h1 tabIndex={-1}>{opensAct ? t.acts[act] : t.interlude.epilogue}</h1>
        <p>{opensAct ? (opening ?? t.interlude.acts[act]) : t.interlude.epilogueText}</p>
      </section>
      <Actions>
        <Button action={{ type: 'TURN' }} look="main" trail="next">
          {opensAct ? t.interlude.open : t.interlude.ending}
        </Button>
      </Actions>
    </>
  );
}
