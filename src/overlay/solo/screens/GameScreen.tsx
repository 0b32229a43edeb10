import type { PlayerView } from '../../../view/player/model.ts';
import { ConsequencesScreen } from './ConsequencesScreen.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { ParleyScreen } from './ParleyScreen.tsx';
import { PeersScreen } from './PeersScreen.tsx';
import { PositionsScreen } from './PositionsScreen.tsx';
import { SettlementScreen } from './SettlementScreen.tsx';
import { SituationScreen } from './SituationScreen.tsx';

/** One screen a page of the tension; bets, sealed cards and the pause have none of their own for whoever plays alone. */
export function GameScreen({ view }: { view: PlayerView }) {
  const { screen } = view;
  switch (screen.kind) {
    case 'situation':
      return <SituationScreen screen={screen} view={view} />;
    case 'peers':
      return <PeersScreen screen={screen} view={view} />;
    case 'parley':
      return <ParleyScreen screen={screen} view={view} />;
    case 'positions':
      return <PositionsScreen screen={screen} view={view} />;
    case 'settlement':
      return <SettlementScreen screen={screen} view={view} />;
    case 'consequences':
      return <ConsequencesScreen screen={screen} view={view} />;
    case 'outcome':
      return <OutcomeScreen outcome={screen.outcome} view={view} />;
    case 'bet':
    case 'sealed':
    case 'reflection':
      return null;
  }
}
