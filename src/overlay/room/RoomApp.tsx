import { useMemo } from 'preact/hooks';
import { dictionary } from '../../text/index.ts';
import type { RoomFace } from '../../view/room/face.ts';
import { type Face, FaceContext } from '../parts/context.ts';
import { useFocus } from '../parts/focus.ts';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { Console } from './console/Console.tsx';
import { HotSeat } from './hotseat/HotSeat.tsx';
import { Prepare } from './prepare/Prepare.tsx';
import { PrintPage } from './print/PrintPage.tsx';
import { ProjectorFace } from './projector/ProjectorFace.tsx';
import type { RoomProps } from './props.ts';

/** Names what is shown: when the name changes, the person is somewhere else. */
function faceKey(face: RoomFace): string {
  if (face.kind === 'print') return `print ${face.view.kind}`;
  if (face.kind !== 'hotSeat') return face.kind;
  const { view } = face;
  return view.kind === 'together' ? `together ${view.view.scene.kind}` : `${view.kind} ${view.role}`;
}

function Shown({ face, settings, stageRef, previewRef }: Omit<RoomProps, 'language' | 'notice' | 'act'>) {
  switch (face.kind) {
    case 'loading':
      return <LoadingPage missing={face.missing} />;
    case 'prepare':
      return <Prepare view={face.view} settings={settings} />;
    case 'console':
      return <Console view={face.view} settings={settings} previewRef={previewRef} />;
    case 'hotSeat':
      return <HotSeat view={face.view} stageRef={stageRef} />;
    case 'print':
      return <PrintPage view={face.view} />;
    case 'projector':
      return <ProjectorFace view={face.view} link={face.link} stageRef={stageRef} />;
  }
}

/** The faces of a facilitated session: one at a time, with the news in a polite line. */
export function RoomApp({ face, language, settings, notice, act, ...refs }: RoomProps) {
  const t = dictionary(language);
  const { keys } = settings;
  const handed = useMemo((): Face => ({ t, language, keys, act }), [t, language, keys, act]);
  const root = useFocus(faceKey(face));
  return (
    <FaceContext.Provider value={handed}>
      <div ref={root} class={settings.motion ? 'room' : 'room calm'} lang={language} data-face={face.kind}>
        <Shown face={face} settings={settings} {...refs} />
        {face.kind !== 'projector' && (
          <p class={notice ? 'status status-notice' : 'status sr-only'} role="status">
            {notice && t.roomWords.notices[notice]}
          </p>
        )}
      </div>
    </FaceContext.Provider>
  );
}
