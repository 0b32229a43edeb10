import type { UndoStep, UndoView } from '../../../view/consoleModel.ts';
import { useRoom } from '../context.ts';
import { Press } from '../Press.tsx';
import { Sheet } from '../Sheet.tsx';

/** Enough to choose from; further back is one more trip. */
const SHOWN = 12;

/** What would be taken back, in words. */
function useUndoWords(): (step: UndoStep) => string {
  const { t } = useRoom();
  return ({ label, role, tension }) => {
    const what = t.roomWords.undo[label];
    const whose = role ? `${what} ${t.roles[role].of}` : what;
    return tension ? `${whose} (${tension})` : whose;
  };
}

/** One step back, or as many as one likes: the room is told. */
export function Undo({ undo }: { undo: UndoView }) {
  const { t } = useRoom();
  const said = useUndoWords();
  const words = t.roomConsole;
  return (
    <div class="undo">
      <Press action={{ type: 'back', steps: 1 }} icon="back" hint="U" disabled={undo.steps.length === 0}>
        {words.undo}
        {undo.steps[0] && <span class="sr-only">, {words.undoTo(1, said(undo.steps[0]))}</span>}
      </Press>
      <Sheet label={words.undoFar} heading={words.undoHeading} icon="thread">
        {(close) => (
          <>
            <p>{undo.steps.length === 0 ? words.undoNone : words.undoIntro}</p>
            <ol class="undo-steps">
              {undo.steps.slice(0, SHOWN).map((step, index) => (
                <li key={index}>
                  <Press action={{ type: 'back', steps: index + 1 }} done={close}>
                    {words.undoTo(index + 1, said(step))}
                  </Press>
                </li>
              ))}
            </ol>
            {undo.redo > 0 && (
              <Press action={{ type: 'redo' }} icon="next" done={close}>
                {words.redo}
              </Press>
            )}
          </>
        )}
      </Sheet>
    </div>
  );
}
