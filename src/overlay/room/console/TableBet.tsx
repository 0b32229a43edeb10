import type { StakeId } from '../../../domain/stakes.ts';
import type { OptionId, Role } from '../../../domain/vocabulary.ts';
import type { TableView } from '../../../view/consoleModel.ts';
import type { BetDraft } from '../../parts/bets.ts';
import { letterOf } from '../../parts/wording.ts';
import { useRoom } from '../context.ts';
import type { Bets } from './Console.tsx';

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T | null;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly choose: (value: T) => void;
}

function Choice<T extends string>({ id, label, value, choices, choose }: ChoiceProps<T>) {
  const { t } = useRoom();
  const pick = (said: string) => {
    const found = choices.find((each) => each.value === said);
    if (found) choose(found.value);
  };
  return (
    <p class="bet-choice">
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ currentTarget }) => pick(currentTarget.value)}>
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

export interface BetFieldsProps {
  readonly id: string;
  readonly draft: BetDraft;
  readonly betChoices: TableView['betChoices'];
  readonly change: (part: Partial<BetDraft>) => void;
}

/** Whom, which card, which hope. */
export function BetFields({ id, draft, betChoices, change }: BetFieldsProps) {
  const { t } = useRoom();
  const words = t.roomConsole;
  const about = betChoices.find(({ role }) => role === draft.about);
  return (
    <>
      <Choice<Role>
        id={`${id}-about`}
        label={words.betAbout}
        value={draft.about}
        choices={betChoices.map(({ role }) => ({ value: role, label: t.roles[role].name }))}
        choose={(role) => change({ about: role, option: null, stake: null })}
      />
      <Choice<OptionId>
        id={`${id}-option`}
        label={words.betOption}
        value={draft.option}
        choices={(about?.options ?? []).map(({ id: value, title }) => ({
          value,
          label: `${letterOf(value)} · ${title}`,
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

/** A table's bet, read from its folded paper; sent as soon as it is whole. */
export function TableBet({ table, bets }: { table: TableView; bets: Bets }) {
  const { t } = useRoom();
  return (
    <fieldset class="table-bet">
      <legend>{t.roomConsole.bet}</legend>
      <BetFields
        id={`bet-${table.number}`}
        draft={bets.draftOf(table)}
        betChoices={table.betChoices}
        change={(part) => bets.change(table, part)}
      />
    </fieldset>
  );
}
