import type { StakeId } from '../../domain/stakes.ts';
import type { OptionId, Role } from '../../domain/vocabulary.ts';
import type { BetChoice } from '../../view/player/parts.ts';
import { type BetDraft, betAbout } from '../parts/bets.ts';
import { useFace } from '../parts/context.ts';
import { Select } from '../parts/Select.tsx';

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
      <Select<Role>
        id={`${id}-about`}
        label={words.betAbout}
        value={draft.about}
        hint={words.betPick}
        row
        choices={choices.map(({ role }) => ({ value: role, label: t.roles[role].name }))}
        choose={(role) => change(betAbout(role))}
      />
      <Select<OptionId>
        id={`${id}-option`}
        label={words.betOption}
        value={draft.option}
        hint={words.betPick}
        row
        choices={(about?.options ?? []).map(({ id: value, letter, title }) => ({
          value,
          label: `${letter} · ${title}`,
        }))}
        choose={(option) => change({ option })}
      />
      <Select<StakeId>
        id={`${id}-stake`}
        label={words.betStake}
        value={draft.stake}
        hint={words.betPick}
        row
        choices={(about?.stakes ?? []).map(({ id: value, label }) => ({ value, label }))}
        choose={(stake) => change({ stake })}
      />
    </>
  );
}
