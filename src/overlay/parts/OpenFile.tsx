import { useFace } from './context.ts';

/** Opens what was saved in a file. */
export function OpenFile({ label, done }: { label: string; done: () => void }) {
  const { act } = useFace();
  const open = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    done();
    act({ type: 'OPEN_FILE', file });
  };
  return (
    <label class="button button-second relative ring">
      <input
        type="file"
        class="file-input overlaid"
        accept="application/json,.json"
        onChange={({ currentTarget }) => open(currentTarget)}
      />
      <span>{label}</span>
    </label>
  );
}
