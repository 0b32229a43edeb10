import type { Interlude, PlayerView } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Actions } from '../Layout.tsx';

/** A full page of the album: the stage holds the picture, a tag in its corner says where the story stands. */
export function InterludePage({ kind, view }: { kind: Interlude; view: PlayerView }) {
  const { t } = useFace();
  const { act, year, half, scenario } = view.progress;
  const opensAct = kind === 'act';
  return (
    <>
      <section class="interlude relative on-yellow edge-thick">
        <p class="kicker bold text-3">{opensAct ? `${scenario} · ${t.progress.when(year, half)}` : scenario}</p>
        <h1 tabIndex={-1}>{opensAct ? t.acts[act] : t.interlude.epilogue}</h1>
        <p>{opensAct ? t.interlude.acts[act] : t.interlude.epilogueText}</p>
      </section>
      <Actions>
        <Button action={{ type: 'TURN' }} look="main" trail="next">
          {opensAct ? t.interlude.open : t.interlude.ending}
        </Button>
      </Actions>
    </>
  );
}
