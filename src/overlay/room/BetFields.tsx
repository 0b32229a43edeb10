import type { StakeId } from '../../domain/stakes.ts';
import type { OptionId, Role } from '../../domain/vocabulary.ts';
import type { BetChoice } from '../../view/player/parts.ts';
import { type BetDraft, betAbout } from '../parts/bets.ts';
import { useFace } from '../parts/context.ts';

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T | null;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ id, label, value, choices, choose }: ChoiceProps<T>) {
  const { t } = useFace();
  const pick = (said: string) => {
    const found = choices.find((each) => each.value === said);
    if (found) choose(found.value);
  };
  return (
    <p class="bet-choice grid middle">
      <label for={id}>{label}</label>
      <select id={id} class="wide" value={value ?? ''} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        <option value="" disabled>
          {t.roomConsole.betPick}
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

interface BetFieldsProps {
  readonly id: string;
  readonly draft: BetDraft;
  readonly choices: readonly BetChoice[];
  readonly change: (part: Partial<BetDraft>) => void;
}

/** Whom, which card, which hope: three lists. */
export function BetFields({ id, draft, choices, change }: BetFieldsProps) {
  const { t } = useFace();
  const words = t.roomConsole;
  const about = choices.find(({ role }) => role === draft.about);
  return (
    <>
      <Choice<Role>
        id={`${id}-about`}
        label={words.betAbout}
        value={draft.about}
        choices={choices.map(({ role }) => ({ value: role, label: t.roles[role].name }))}
        choose={(role) => change(betAbout(role))}
      />
      <Choice<OptionId>
        id={`${id}-option`}
        label={words.betOption}
        value={draft.option}
        choices={(about?.options ?? []).map(({ id: value, letter, title }) => ({
          value,
          label: `${letter} · ${title}`,
        }))}
        choose={(option) => change({ option })}
      />
      <Choice<StakeId>
        id={`${id}-stake`}
        label={words.betStake}
        value={draft.stake}
        choices={(about?.stakes ?? []).map(({ id: value, label }) => ({ value, label }))}
        choose={(stake) => change({ stake })}
      />
    </>
  );
}
