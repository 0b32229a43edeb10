import type { ProjectorView } from '../../../../view/room/projectorModel.ts';
import { BetScene } from './BetScene.tsx';
import { ClosingScene } from './ClosingScene.tsx';
import { ConsequencesScene } from './ConsequencesScene.tsx';
import { DebriefScene } from './DebriefScene.tsx';
import { EndedScene } from './EndedScene.tsx';
import { EpilogueScene } from './EpilogueScene.tsx';
import { ParleyScene } from './ParleyScene.tsx';
import { PeersScene } from './PeersScene.tsx';
import { PositionsScene } from './PositionsScene.tsx';
import { ReflectionScene } from './ReflectionScene.tsx';
import { RolesScene } from './RolesScene.tsx';
import { SettlementScene } from './SettlementScene.tsx';
import { SituationScene } from './SituationScene.tsx';
import { TestScene } from './TestScene.tsx';
import { WelcomeScene } from './WelcomeScene.tsx';

/** One set of words a scene. */
export function SceneWords({ view }: { view: ProjectorView }) {
  const { scene, reading } = view;
  const far = reading.mode === 'room';
  const share = (100 / reading.scale) ** 2; // letters grow both ways
  switch (scene.kind) {
    case 'test':
      return <TestScene />;
    case 'welcome':
      return <WelcomeScene scene={scene} far={far} />;
    case 'roles':
      return <RolesScene scene={scene} far={far} />;
    case 'situation':
      return <SituationScene scene={scene} far={far} share={share} />;
    case 'peers':
      return <PeersScene scene={scene} />;
    case 'parley':
      return <ParleyScene scene={scene} bubbles={view.bubbles} far={far} />;
    case 'bet':
      return <BetScene scene={scene} />;
    case 'positions':
      return <PositionsScene scene={scene} />;
    case 'settlement':
      return <SettlementScene scene={scene} far={far} />;
    case 'consequences':
      return <ConsequencesScene scene={scene} gauges={view.gauges} far={far} share={share} />;
    case 'reflection':
      return <ReflectionScene scene={scene} far={far} />;
    case 'epilogue':
      return <EpilogueScene scene={scene} far={far} />;
    case 'debrief':
      return <DebriefScene scene={scene} />;
    case 'closing':
      return <ClosingScene scene={scene} />;
    case 'ended':
      return <EndedScene />;
  }
}
