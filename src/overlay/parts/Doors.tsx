import type { Letter, Role } from '../../domain/vocabulary.ts';
import type { AimView } from '../../view/player/parts.ts';
import { useFace } from './context.ts';
import { Icon } from './icons.tsx';
import { Badge } from './Portrait.tsx';

/** An aim; once the cards are turned, whether its door opens and whether it is the one that prevails. */
export interface DoorView extends AimView {
  readonly open?: boolean;
  readonly prevails?: boolean;
}

/** What somebody wants, once the cards are turned: an aim in words, or to follow (null). */
export interface Wanted {
  readonly role: Role;
  readonly aim: string | null;
}

interface DoorsProps {
  readonly aims: readonly DoorView[];
  readonly wanted?: readonly Wanted[]; // after the reveal: says which key is missing
  readonly hand?: readonly { readonly letter: Letter; readonly aim: string | null }[]; // cards, beside the door they want
  readonly chosen?: Letter | null; // of these, the one picked up
  readonly late?: boolean; // after the reveal: the window was missed
}

/** The plate of a keyhole has the shape of its holder's badge, on a square of 20 round its middle. */
const PLATES: Readonly<Record<Role, string>> = {
  elected: 'M0-8.500a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z',
  agent: 'M-7.8-7.800H7.800V7.800H-7.800z',
  state: 'M7.8 4.500L0 9-7.8 4.500V-4.500L0-9 7.8-4.500z',
  torch:
    'M.4-10C4.3-5.7 8-2.3 7.5 2.5 7 7 3.3 8.5 0 8.5-3.6 8.5-7.3 6.5-7.5 2c-.2-3.5 2.4-4.4 3.4-8C-2-4.7-.4-6.3.4-10z',
};
const KEYHOLE = 'M0-4a2.4 2.4 0 0 1 1.3 4.400L2 4.200h-4L-1.3.4A2.4 2.4 0 0 1 0-4z';

type LockState = 'waiting' | 'turned' | 'missing';

/** Whose key turned: nobody keeps a door shut who wants it, or follows. */
function lockOf(door: DoorView, role: Role, wanted: DoorsProps['wanted']): LockState {
  if (door.open === undefined) return 'waiting';
  if (door.open) return 'turned';
  const want = wanted?.find((each) => each.role === role);
  return want === undefined ? 'waiting' : want.aim === null || want.aim === door.text ? 'turned' : 'missing';
}

/** A keyhole; the key in it once it turned, a cross where it is missing. */
function Lock({ role, state, y, x }: { role: Role; state: LockState; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} data-role={role}>
      <path class="lock-plate stroked stroke-26" d={PLATES[role]} />
      <circle class="blank" r="5.6" />
      {state === 'missing' ? (
        <path class="hollow stroked stroke-26" d="M-2.8-2.800L2.8 2.800M2.8-2.800L-2.8 2.8" />
      ) : (
        <path class="inked" d={KEYHOLE} transform={state === 'turned' ? 'rotate(-90)' : undefined} />
      )}
      {state === 'turned' && (
        <>
          <path class="lock-halo hollow stroked stroke-26" d="M2 0H14M14 0a3.2 3.2 0 1 1 6.4 0 3.2 3.2 0 1 1-6.4 0" />
          <path class="hollow stroked stroke-26" d="M2 0H14M14 0a3.2 3.2 0 1 1 6.4 0 3.2 3.2 0 1 1-6.4 0" />
        </>
      )}
    </g>
  );
}

/** A door in its frame: shut with its keyholes, or ajar on the light; without a lock, a plain handle. */
function Drawing({ door, wanted }: { door: DoorView; wanted: DoorsProps['wanted'] }) {
  const { keys, open = false, prevails = false } = door;
  const step = keys.length > 3 ? 17.5 : 20;
  const top = 47 - ((keys.length - 1) * step) / 2;
  return (
    <svg class="door-drawing spill round-joins round-ends" viewBox="0 0 64 88" aria-hidden="true" focusable="false">
      <path class={prevails ? 'sunlit' : 'inked'} d="M9 84V9H55V84z" />
      {open ? (
        <path class="door-leaf stroked stroke-30" d="M9 9L38 17V77L9 84z" />
      ) : (
        <path class="door-leaf stroked stroke-30" d="M9 9H55V84H9z" />
      )}
      {!open && <path class="door-plank hollow stroked" d="M17 10V83M47 10V83" />}
      <path class="door-frame hollow stroked" d="M5 85V10Q5 5 10 5H54Q59 5 59 10V85M0 85H64" />
      {keys.length === 0 && <path class="hollow stroked stroke-50" d={open ? 'M33 42v9' : 'M46 46H37'} />}
      {keys.map((role, index) => (
        <Lock key={role} role={role} state={lockOf(door, role, wanted)} x={open ? 23 : 32} y={top + index * step} />
      ))}
    </svg>
  );
}

/** The door alone, as small as its words are: for a card that wants it. */
export function DoorMark({ door }: { door: DoorView }) {
  const { t } = useFace();
  return (
    <span class="door-mark rigid">
      <Drawing door={door} wanted={undefined} />
      <span class="sr-only">
        {door.keys.length === 0 ? t.doors.noKey : t.doors.keys(door.keys.map((role) => t.roles[role].of))}
      </span>
    </span>
  );
}

/** Who holds the keys: badges, said by their names; and which one is missing. */
function Keys({ door, wanted }: { door: DoorView; wanted: DoorsProps['wanted'] }) {
  const { t } = useFace();
  const { keys, open } = door;
  if (keys.length === 0) return <span class="door-note em-gap-25">{t.doors.noKey}</span>;
  const missing = open === false ? keys.filter((role) => lockOf(door, role, wanted) === 'missing') : [];
  return (
    <>
      <span class="inline middle wrap em-gap-25">
        <span class="sr-only">{t.doors.keys(keys.map((role) => t.roles[role].of))}</span>
        {keys.map((role) => (
          <span key={role} class="inline middle">
            <Badge role={role} />
            {missing.includes(role) && <Icon name="cross" />}
          </span>
        ))}
      </span>
      {missing.length > 0 && (
        <span class="door-note door-missing sr-tight em-gap-25">
          {t.doors.missing(missing.map((role) => t.roles[role].of))}
        </span>
      )}
    </>
  );
}

interface SignsProps {
  readonly door: DoorView;
  readonly hand: DoorsProps['hand'];
  readonly chosen: Letter | null;
  readonly late: boolean;
}
/** What the picture shows, in words: what prevails, who gave its word, which cards in hand want it. */
function Signs({ door, hand, chosen, late }: SignsProps) {
  const { t } = useFace();
  const { text, keys, names, open, prevails } = door;
  const letters = (hand ?? []).filter(({ aim }) => aim === text).map(({ letter }) => letter);
  return (
    <>
      {prevails && (
        <strong class="tag on-white">{t.doors[late && keys.length > 0 ? 'late' : open ? 'prevails' : 'forced']}</strong>
      )}
      {open !== undefined && !prevails && <span class="sr-only">{open ? t.doors.open : t.doors.shut}</span>}
      {names.length > 0 && (
        <span class="door-note inline middle em-gap-25">
          <Icon name="pact" />
          <span class="sr-only">{t.doors.word(names.map((role) => t.roles[role].inline))}</span>
          {names.map((role) => (
            <Badge key={role} role={role} />
          ))}
        </span>
      )}
      {letters.length > 0 && (
        <span class="inline middle em-gap-25">
          <span class="sr-only">{t.doors.cards}</span>
          {letters.map((letter) => (
            <span key={letter} class="door-card centre grid on-card" data-picked={letter === chosen}>
              {letter}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/**
 * What may become of the thing in play, side by side: a door each, with a keyhole for every role without whom it stays
 * shut. Before the reveal give `aims` alone, or with the cards in `hand` and the one `chosen`; after it the aims say
 * `open` and `prevails`, `wanted` (what each role wants) tells whose key is missing, and `late` that the window was missed.
 *
 * Sizes are in em of what holds it; it may set `--door` (height of a drawing, 4.6em), `--door-columns` (doors in a row, as
 * many as fit), `--door-gap`, `--door-words` (`flex`: signs in one line), `--door-missing` (`none`: a cross says it). Colours are the ink's, and each keyhole has its holder's shape.
 */
export function Doors({ aims, wanted, hand, chosen = null, late = false }: DoorsProps) {
  const { t } = useFace();
  return (
    <ul class="doors grid" aria-label={t.doors.label} data-count={aims.length}>
      {aims.map((door) => {
        const aimed = chosen !== null && hand?.some(({ letter, aim }) => letter === chosen && aim === door.text);
        return (
          <li
            key={door.id}
            class="door middle grid em-gap-50"
            data-prevails={door.prevails}
            data-aimed={aimed || undefined}
          >
            <Drawing door={door} wanted={wanted} />
            <p class="door-words middle wrap lines-118 from-left">
              <strong class="door-aim">{door.text}</strong>
              <Keys door={door} wanted={wanted} />
              <Signs door={door} hand={hand} chosen={chosen} late={late} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
