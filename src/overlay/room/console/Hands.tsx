import { type HandCounts, mostHands } from '../../../domain/session.ts';
import type { Letter, OptionId } from '../../../domain/vocabulary.ts';
import type { TableView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { letterIn } from '../letters.ts';
import type { TableDrafts } from './drafts.ts';

const allOf = (counts: HandCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A count changed by one, never below zero nor above the people at the table. */
export function countedHands(counts: HandCounts, option: OptionId, by: 1 | -1, people: number): HandCounts {
  const own = counts[option] ?? 0;
  const most = people - (allOf(counts) - own);
  return { ...counts, [option]: Math.max(0, Math.min(own + by, most)) };
}

interface CountProps {
  readonly letter: Letter;
  readonly count: number;
  readonly change: (by: 1 | -1) => void;
}

function Count({ letter, count, change }: CountProps) {
  const { t } = useFace();
  const name = t.roomConsole.handsOf(letter);
  return (
    <li class="row gap-4" data-again>
      <span class="letter centre rigid on-ink">{letter}</span>
      <button
        type="button"
        class="letter-button grid centre edge-hair on-white rigid"
        aria-label={`${name} −`}
        onClick={() => change(-1)}
      >
        −
      </button>
      <output class="centred bold" aria-label={name}>
        {count}
      </output>
      <button
        type="button"
        class="letter-button grid centre edge-hair on-white rigid"
        aria-label={`${name} +`}
        onClick={() => change(1)}
      >
        +
      </button>
    </li>
  );
}

interface HandsProps {
  readonly table: TableView;
  readonly drafts: TableDrafts<HandCounts>;
}

/**
 * A split table: hands counted card by card, and nothing entered before the facilitator says so. The card with most
 * hands is proposed; a tie is written down for the reveal, and the table settles it by choosing a card.
 */
export function Hands({ table, drafts }: HandsProps) {
  const { t, act } = useFace();
  const words = t.roomConsole;
  if (table.people < 2) return null;
  const draft = drafts.of(table);
  const counts = draft ?? table.hands?.counts ?? {};
  const first = mostHands(counts);
  const letterOf = (id: OptionId) => letterIn(table.options, id);
  const tie = first.length > 1 ? first.map(letterOf) : null;
  const [proposed] = first;
  const done = () => {
    act({ type: 'HANDS', role: table.role, counts });
    drafts.keep(table, null);
  };
  return (
    <details class="facts hands" open={draft !== null || tie !== null}>
      <summary>{words.hands}</summary>
      <ul class="flex wrap">
        {table.options.map(({ id, letter }) => (
          <Count
            key={id}
            letter={letter}
            count={counts[id] ?? 0}
            change={(by) => drafts.keep(table, countedHands(counts, id, by, table.people))}
          />
        ))}
      </ul>
      <div role="status">
        <p>{words.handsCounted(allOf(counts), table.people)}</p>
        {tie && <p class="hands-tie on-yellow edge-hair bold">{words.tie(tie)}</p>}
      </div>
      <button
        type="button"
        class="button button-second"
        disabled={!proposed || (tie !== null && !draft)}
        onClick={done}
      >
        {tie ? words.handsTie : proposed ? words.handsTake(letterOf(proposed)) : words.handsNone}
      </button>
    </details>
  );
}
