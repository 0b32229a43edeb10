import { useState } from 'preact/hooks';
import type { HandCounts } from '../../../domain/session.ts';
import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { useShortcuts } from '../../parts/shortcuts.ts';
import type { RoomProps, RoomSettings } from '../props.ts';
import { Agenda } from './Agenda.tsx';
import { useTableBets } from './bets.ts';
import { Controls } from './Controls.tsx';
import { letterEntry } from './cardEntry.ts';
import { useTableDrafts } from './drafts.ts';
import { GesturesPanel } from './GesturesPanel.tsx';
import { consoleKey, type Taken, takenNow } from './keys.ts';
import { Notes } from './Notes.tsx';
import { Preview } from './Preview.tsx';
import { Script } from './Script.tsx';
import { Tables } from './Tables.tsx';
import { TopBar } from './TopBar.tsx';

/** The table that is open: the first of people, until the facilitator takes another; letters need one that was taken. */
function useTableInHand(view: ConsoleView) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const first = view.tables.find((table) => !table.simulated) ?? view.tables[0];
  const inHand = view.tables.find(({ number }) => number === taken?.number) ?? first;
  const take = (number: number) => {
    const table = view.tables.find((each) => each.number === number);
    if (table) setTaken(takenNow(table, view));
  };
  return { inHand, taken, take };
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();

interface ConsoleProps extends Pick<RoomProps, 'previewRef'> {
  readonly view: ConsoleView;
  readonly settings: RoomSettings;
}

/** The facilitator's console: agenda at the left, the room and its next step in the middle, the tables at the right. */
export function Console({ view, settings, previewRef }: ConsoleProps) {
  const { t, keys, act } = useFace();
  const { inHand, taken, take } = useTableInHand(view);
  const bets = useTableBets(view);
  const hands = useTableDrafts<HandCounts>(view);
  useShortcuts(keys, (key) => {
    const meant = consoleKey(key, view, taken);
    if (!meant) return false;
    if (meant.kind === 'act') act(meant.action);
    else if (meant.kind === 'go') focusOn(meant.to === 'note' ? 'note' : 'help');
    else if (meant.kind === 'table') {
      take(meant.number);
      focusOn(`table-${meant.number}`);
    } else if (inHand && view.entry === 'position') {
      const action = letterEntry(inHand, meant.letter);
      if (action) act(action);
    } else if (inHand && view.entry === 'bet' && inHand.canBet) bets.call(inHand, meant.letter);
    if (meant.kind === 'go' && meant.to === 'help') document.getElementById('help')?.click();
    return true;
  });
  return (
    <div class="console grid gap-8">
      <TopBar view={view} settings={settings} />
      <div class="console-left shrink-x shrink-y column gap-8">
        <Agenda view={view.agenda} />
        <Notes view={view} />
      </div>
      <main class="shrink-x shrink-y column gap-8">
        <h1 class="sr-only" tabIndex={-1}>{`${t.roomConsole.heading}, ${t.roomWords.moments[view.moment]}`}</h1>
        <Preview view={view} stageRef={previewRef} />
        <Controls view={view} />
        <GesturesPanel view={view} />
        <Script view={view} />
      </main>
      <div class="shrink-x shrink-y column gap-8">
        <Tables view={view} inHand={inHand?.number ?? null} take={take} bets={bets} hands={hands} />
      </div>
    </div>
  );
}
