import type { UndoStep, UndoView } from '../../../view/room/consoleModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { DialogButton } from '../DialogButton.tsx';
import { ROOM_KEYS } from '../keys.ts';

/** Enough to choose from; further back is one more trip. */
const SHOWN = 12;

/** What would be taken back, in words. */
function useUndoWords(): (step: UndoStep) => string {
  const { t } = useFace();
  return ({ type, role }) => {
    const what = t.roomWords.undo[type];
    return role ? `${what} ${t.roles[role].of}` : what;
  };
}

/** One step back, or as many as one likes: the room is told. */
export function Undo({ undo }: { undo: UndoView }) {
  const { t } = useFace();
  const said = useUndoWords();
  const words = t.roomConsole;
  return (
    <div class="undo flex gap-4">
      <Button action={{ type: 'UNDO', steps: 1 }} icon="back" hint={ROOM_KEYS.undo} disabled={undo.steps.length === 0}>
        {words.undo}
        {undo.steps[0] && <span class="sr-only">, {words.undoTo(1, said(undo.steps[0]))}</span>}
      </Button>
      <DialogButton label={words.undoFar} heading={words.undoHeading} icon="thread">
        {(close) => (
          <>
            <p>{undo.steps.length === 0 ? words.undoNone : words.undoIntro}</p>
            <ol class="undo-steps grid gap-5">
              {undo.steps.slice(0, SHOWN).map((step, index) => (
                <li key={index}>
                  <Button action={{ type: 'UNDO', steps: index + 1 }} done={close}>
                    {words.undoTo(index + 1, said(step))}
                  </Button>
                </li>
              ))}
            </ol>
            {undo.redo > 0 && (
              <Button action={{ type: 'REDO' }} icon="next" done={close}>
                {words.redo}
              </Button>
            )}
          </>
        )}
      </DialogButton>
    </div>
  );
}
