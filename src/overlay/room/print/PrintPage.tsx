import type { PrintView } from '../../../view/room/prepareModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Ballots } from './Ballots.tsx';
import { RoleCards } from './RoleCards.tsx';
import { RunningSheet } from './RunningSheet.tsx';

function Paper({ view }: { view: PrintView }) {
  switch (view.kind) {
    case 'cards':
      return <RoleCards view={view} />;
    case 'sheet':
      return <RunningSheet view={view} />;
    case 'ballots':
      return <Ballots view={view} />;
  }
}

/** What goes on paper, as it will look; the bar above it stays on the screen. */
export function PrintPage({ view }: { view: PrintView }) {
  const { t } = useFace();
  const words = t.roomPrint;
  return (
    <div class="print-page full-high">
      <header class="print-bar off-paper row wrap on-paper edge-below">
        <Button action={{ type: 'CLOSE_PRINT' }} icon="back">
          {words.back}
        </Button>
        <h1 tabIndex={-1}>{t.roomPrepare.prints[view.kind]}</h1>
        <p class="quiet">{words.note}</p>
        <button type="button" class="button button-main" onClick={() => print()}>
          <Icon name="print" />
          <span>{words.print}</span>
        </button>
      </header>
      <main class="paper grid" data-kind={view.kind}>
        <Paper view={view} />
      </main>
    </div>
  );
}
