import { useMemo } from 'preact/hooks';
import type { ProjectorLinkState } from '../../../view/room/projectorLink.ts';
import type { ProjectorScene, ProjectorView, Reading, Told } from '../../../view/room/projectorModel.ts';
import { useFace } from '../../parts/context.ts';
import { StageFrame } from '../../parts/StageFrame.tsx';
import { Head } from './Head.tsx';
import { SceneWords } from './scenes/SceneWords.tsx';

interface ProjectorProps {
  readonly view: ProjectorView;
  readonly link?: ProjectorLinkState;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** How large the page is set: what fits beside what depends on it. */
const sizeOf = ({ mode, scale }: Reading): string =>
  mode === 'laptop' ? 'laptop' : scale === 100 ? 'room' : scale === 120 ? 'large' : 'largest';

/** Names a scene: when the name changes, something new is laid before the room. */
export function sceneKey({ progress, scene }: ProjectorView): string {
  const part = scene.kind === 'debrief' ? scene.phase : scene.kind === 'reflection' ? String(scene.taken) : '';
  return `${progress.number} ${scene.kind} ${part}`;
}

/** Where the picture is. */
const captionOf = ({ scene, progress }: ProjectorView): string | null =>
  scene.kind === 'situation' || scene.kind === 'peers' ? progress.territory : null;

/** Lines are spoken on the picture where there is nothing else to read; a parley has them under the four. */
const spoken = ({ scene, reading, bubbles }: ProjectorView): ProjectorView['bubbles'] =>
  scene.kind === 'peers' || (scene.kind === 'situation' && reading.mode === 'laptop') ? bubbles : [];

/** Told to the whole room, so that nobody is lost. */
function ToldLine({ told }: { told: Told }) {
  const { t } = useFace();
  const words = t.roomProjector.told;
  if (told.kind === 'injected')
    return (
      <>
        <strong>
          {words.injected} {told.title}.
        </strong>{' '}
        {told.text}
      </>
    );
  return <>{told.kind === 'undone' ? words.undone(told.steps) : words.skipped(told.tension)}</>;
}

/** True for the pages that have nothing to do with the picture. */
const isPage = ({ kind }: ProjectorScene): boolean => kind === 'debrief' || kind === 'test';

/** What the room sees: a pure view, the same on the big screen and in the console's small preview. */
export function Projector({ view, link = 'live', stageRef }: ProjectorProps) {
  const { t } = useFace();
  const { scene, reading, stage, told } = view;
  const bubbles = useMemo(() => spoken(view), [view]);
  return (
    <div
      class="projector relative wide clip"
      lang={view.language}
      data-scene={scene.kind}
      data-size={sizeOf(reading)}
      data-page-only={isPage(scene)}
    >
      <div class="projector-page overlaid grid">
        <Head view={view} />
        <StageFrame view={stage} bubbles={bubbles} caption={captionOf(view)} stageRef={stageRef} />
        <main class="projector-main relative shrink-y grid" key={sceneKey(view)}>
          <SceneWords view={view} />
        </main>
        <p class={told ? 'told on-yellow edge-thick centred' : 'told sr-only'} role="status">
          {told && <ToldLine told={told} />}
        </p>
        {link === 'lost' && <p class="projector-lost bold overlaid">{t.roomProjector.lost}</p>}
      </div>
      {view.black && (
        <div class="projector-black overlaid">
          <p class="sr-only">{t.roomProjector.black}</p>
        </div>
      )}
    </div>
  );
}
