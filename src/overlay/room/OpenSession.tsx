import { useRoom } from './context.ts';

/** Opens a session from a file. */
export function OpenSession({ done }: { done?: () => void }) {
  const { t, act } = useRoom();
  const open = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    done?.();
    act({ type: 'openFile', file });
    input.value = '';
  };
  return (
    <label class="button button-second file ring">
      <span>{t.roomWords.openFile}</span>
      <input
        type="file"
        class="file-input"
        accept=".json,application/json"
        onChange={({ currentTarget }) => open(currentTarget)}
      />
    </label>
  );
}
