interface SelectProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint: string; // while nothing is chosen
  readonly value: T | null;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly row?: boolean; // the label beside it, not above
  readonly choose: (value: T) => void;
}

/** A list to choose one thing from, under its label or beside it. */
export function Select<T extends string>({ id, label, hint, value, choices, row = false, choose }: SelectProps<T>) {
  return (
    <p class={row ? 'bet-choice grid middle' : 'grid gap-3 text-4'}>
      <label class={row ? undefined : 'bold'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="wide"
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const found = choices.find((each) => each.value === currentTarget.value);
          if (found) choose(found.value);
        }}
      >
        <option value="" disabled>
          {hint}
        </option>
        {choices.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </p>
  );
}
