import { LONGEST_NOTE } from '../../../domain/session.ts';
import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { ROOM_KEYS } from '../keys.ts';

/** What the observer hears and sees, pinned to the moment it was written. */
export function Notes({ view }: { view: ConsoleView }) {
  const { t, act } = useFace();
  const words = t.roomConsole;
  const pin = (event: Event) => {
    event.preventDefault();
    const text = view.draft.trim();
    if (text !== '') act({ type: 'NOTE', text, key: false, ...view.pin });
  };
  return (
    <section class="console-panel notes column gap-6 on-card edge-line shrink-x" aria-label={words.notes}>
      <div class="notes-head middle spread flex gap-8">
        <h2>{words.notes}</h2>
        <Button action={view.mark} icon="mark" hint={ROOM_KEYS.mark} pressed={view.marked}>
          {words.mark}
        </Button>
      </div>
      <form class="note-form flex gap-5" onSubmit={pin}>
        <label class="sr-only" for="note">
          {words.noteLabel}
        </label>
        <input
          class="grow shrink-x"
          id="note"
          type="text"
          maxLength={LONGEST_NOTE}
          autocomplete="off"
          placeholder={words.notePlace}
          value={view.draft}
          onInput={({ currentTarget }) => act({ type: 'DRAFT_NOTE', text: currentTarget.value })}
        />
        <button type="submit" class="button button-second" aria-disabled={view.draft.trim() === ''}>
          {words.pin}
        </button>
      </form>
      {view.notes.length === 0 && <p class="quiet">{words.noNotes}</p>}
      <ul
        class="from-top scroll-y grid gap-6"
        tabIndex={view.notes.length > 0 ? 0 : undefined}
        aria-label={words.notes}
      >
        {view.notes.map(({ text, key, moment, tension, minute }, index) => (
          <li key={index} class={key ? 'note lines-120 note-key' : 'note lines-120'}>
            <p class="bold text-5">
              {key && <Icon name="mark" />} {words.note(minute, tension ?? t.roomWords.moments[moment])}
            </p>
            <p>{text === '' ? words.mark : text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
