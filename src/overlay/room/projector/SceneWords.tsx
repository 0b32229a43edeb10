import type { ProjectorView } from '../../../view/projectorModel.ts';
import { Consequences, Reflection } from './After.tsx';
import { Debrief } from './Debrief.tsx';
import { Closing, Ended, Epilogue } from './Ending.tsx';
import { ReadingTest, Roles, Welcome } from './Opening.tsx';
import { Settlement } from './Reveal.tsx';
import { Sealing } from './Sealing.tsx';
import { Parley, Peers, Situation } from './Talking.tsx';

/** One set of words a scene. */
export function SceneWords({ view }: { view: ProjectorView }) {
  const { scene, reading } = view;
  const room = reading.mode === 'room';
  switch (scene.kind) {
    case 'test':
      return <ReadingTest />;
    case 'welcome':
      return <Welcome scene={scene} room={room} />;
    case 'roles':
      return <Roles scene={scene} room={room} />;
    case 'situation':
      return <Situation scene={scene} room={room} />;
    case 'peers':
      return <Peers scene={scene} />;
    case 'parley':
      return <Parley scene={scene} bubbles={view.bubbles} />;
    case 'bet':
    case 'positions':
      return <Sealing scene={scene} />;
    case 'settlement':
      return <Settlement scene={scene} room={room} />;
    case 'consequences':
      return <Consequences scene={scene} gauges={view.gauges} />;
    case 'reflection':
      return <Reflection scene={scene} room={room} />;
    case 'epilogue':
      return <Epilogue scene={scene} room={room} />;
    case 'debrief':
      return <Debrief scene={scene} />;
    case 'closing':
      return <Closing scene={scene} />;
    case 'ended':
      return <Ended />;
  }
}
