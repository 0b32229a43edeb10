import { useMemo } from 'preact/hooks';
import { type Dictionary, dictionary } from '../../text/index.ts';
import type { RoomFace } from '../../view/room/face.ts';
import { type Face, FaceContext } from '../parts/context.ts';
import { useFocus } from '../parts/focus.ts';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { useSteps } from '../parts/steps.ts';
import { Console } from './console/Console.tsx';
import { HotSeat } from './hotseat/HotSeat.tsx';
import { Prepare } from './prepare/Prepare.tsx';
import { PrintPage } from './print/PrintPage.tsx';
import { sceneKey } from './projector/Projector.tsx';
import { ProjectorFace } from './projector/ProjectorFace.tsx';
import type { RoomProps } from './props.ts';

/** Names what is shown: when the name changes, the person is somewhere else. */
function faceKey(face: RoomFace): string {
  if (face.kind === 'print') return `print ${face.view.kind}`;
  if (face.kind !== 'hotSeat') return face.kind;
  const { view } = face;
  return view.kind === 'together' ? `together ${view.view.scene.kind}` : `${view.kind} ${view.role}`;
}

/** Names the moment that the controls shown belong to. */
function momentKey(face: RoomFace): string {
  if (face.kind === 'console') return `${face.view.moment} ${face.view.undo.steps.length}`;
  if (face.kind === 'projector') return face.view ? `projector ${sceneKey(face.view)}` : 'projector';
  if (face.kind !== 'hotSeat' || face.view.kind !== 'together') return faceKey(face);
  return `${faceKey(face)} ${face.view.undo.steps.length}`;
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
      return <ProjectorFace face={face} stageRef={stageRef} />;
  }
}

/** The news, in words. */
function said(notice: NonNullable<RoomProps['notice']>, { roomWords }: Dictionary): string {
  if (typeof notice === 'string') return roomWords.notices[notice];
  return roomWords.replaced(notice.table, notice.from, notice.to);
}

/** The faces of a facilitated session: one at a time, with the news in a polite line. */
export function RoomApp({ face, language, settings, notice, act, ...refs }: RoomProps) {
  const t = dictionary(language);
  const { keys } = settings;
  const step = useSteps(act, momentKey(face));
  const handed = useMemo((): Face => ({ t, language, keys, act: step }), [t, language, keys, step]);
  const root = useFocus(faceKey(face));
  return (
    <FaceContext.Provider value={handed}>
      <div ref={root} class={settings.motion ? 'room' : 'room calm'} lang={language} data-face={face.kind}>
        <Shown face={face} settings={settings} {...refs} />
        {face.kind !== 'projector' && (
          <p
            class={notice ? 'bold off-paper status-notice on-yellow edge-line afloat' : 'bold off-paper sr-only'}
            role="status"
          >
            {notice && said(notice, t)}
          </p>
        )}
      </div>
    </FaceContext.Provider>
  );
}
