import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { ROOM_KEYS } from '../keys.ts';
import { MainButton } from '../MainButton.tsx';
import { Saying } from '../Saying.tsx';
import { Timer } from '../Timer.tsx';
import { EXTENSION, timerAction } from './keys.ts';
import { Undo } from './Undo.tsx';

function TimerControls({ view }: { view: ConsoleView }) {
  const { t } = useFace();
  const words = t.roomConsole;
  const { timer } = view;
  const action = timerAction(view);
  if (!timer && !action) return null;
  const running = timer?.state === 'running';
  const said = running
    ? words.timerPause
    : timer?.state === 'paused'
      ? words.timerResume
      : words.timerStart(timer?.total ?? view.parleySeconds);
  return (
    <fieldset class="timer-controls row gap-6">
      <legend class="sr-only">{words.timer}</legend>
      {timer && <Timer timer={timer} />}
      {action && (
        <Button action={action} icon={running ? 'pause' : 'play'} hint={ROOM_KEYS.timer}>
          {said}
        </Button>
      )}
      {timer && (
        <Button action={{ type: 'TIMER_EXTEND', ms: EXTENSION * 1000 }} icon="plus" hint={ROOM_KEYS.more}>
          {words.timerMore}
        </Button>
      )}
    </fieldset>
  );
}

function Waiting({ view }: { view: ConsoleView }) {
  const { t } = useFace();
  const { waiting, ready } = view.main;
  const numbers = view.tables.filter(({ role }) => waiting.includes(role)).map(({ number }) => String(number));
  return (
    <p id="main-waiting" class="console-waiting lines-115 semibold text-5 balance to-end">
      {!ready && numbers.length > 0 && t.roomConsole.waiting(numbers)}
    </p>
  );
}

/** Time stood still while the computer slept: does it count? */
function Gap({ view }: { view: ConsoleView }) {
  const { t } = useFace();
  const words = t.roomConsole;
  if (!view.gap) return null;
  const minutes = Math.max(1, Math.round(view.gap.seconds / 60));
  return (
    <div class="console-gap-ask row wrap on-yellow bold gap-8 pad-7-9" role="alert">
      <p>{view.gap.seconds > 0 ? words.gap(t.roomWords.minutes(minutes)) : words.gapUnknown}</p>
      <Button action={{ type: 'CLOSE_GAP', count: true }}>{words.gapCount}</Button>
      <Button action={{ type: 'CLOSE_GAP', count: false }}>{words.gapForget}</Button>
    </div>
  );
}

/** On; or, where something was known and nobody said yet whether it was told, the question that comes first. */
function Onward({ view }: { view: ConsoleView }) {
  const { main, saying } = view;
  return (
    <div class="onward row wrap grow gap-7 from-end" data-keep="onward" tabIndex={-1}>
      {saying?.due ? (
        <Saying saying={saying} />
      ) : (
        <>
          <Waiting view={view} />
          <MainButton
            main={main}
            icon={main.label === 'reveal' ? 'reveal' : 'next'}
            look="console-next"
            waiting="main-waiting"
          />
        </>
      )}
    </div>
  );
}

/** Back, time, on. */
export function Controls({ view }: { view: ConsoleView }) {
  return (
    <section class="console-controls grid on-card edge-line gap-7" aria-label={useFace().t.roomConsole.session}>
      <Gap view={view} />
      <div class="row wrap gap-7">
        <Undo undo={view.undo} />
        <TimerControls view={view} />
        <Onward view={view} />
      </div>
    </section>
  );
}
