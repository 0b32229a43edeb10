import { useState } from 'preact/hooks';
import type { StakeId } from '../../domain/stakes.ts';
import type { OptionId, Role } from '../../domain/vocabulary.ts';
import type { BetChoice } from '../../view/model.ts';
import { useDesk } from '../context.ts';
import { Actions, Below, Button, Heading, Side, useStep } from '../parts/Layout.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { letterOf } from '../wording.ts';
import type { ScreenProps } from './screen.ts';

/** A bet half made. */
interface Draft {
  readonly about: Role | null;
  readonly option: OptionId | null;
  readonly stake: StakeId | null;
}

interface PickProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly lead?: string }[];
  readonly chosen: T | null;
  readonly pick: (value: T) => void;
}

function Pick<T extends string>({ name, legend, choices, chosen, pick }: PickProps<T>) {
  const { t } = useDesk();
  return (
    <fieldset class="pick panel">
      <legend>{legend}</legend>
      {choices.length === 0 && <p class="quiet">{t.bet.first}</p>}
      {choices.map(({ value, label, lead }) => (
        <label key={value} class="pick-choice ring">
          <input type="radio" name={name} checked={chosen === value} onChange={() => pick(value)} />
          {lead && (
            <span class="letter" aria-hidden="true">
              {lead}
            </span>
          )}
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PickWho({
  choices,
  chosen,
  pick,
}: {
  choices: readonly BetChoice[];
  chosen: Role | null;
  pick: (role: Role) => void;
}) {
  const { t } = useDesk();
  return (
    <fieldset class="pick panel">
      <legend>{t.bet.who}</legend>
      <div class="pick-faces">
        {choices.map(({ role }) => (
          <label key={role} class="pick-face ring" data-role={role}>
            <input type="radio" name="about" checked={chosen === role} onChange={() => pick(role)} />
            <Portrait role={role} />
            <span>{t.roles[role].name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Which half-made bet to start from: the one already made, or none. */
const draftOf = ({ made }: ScreenProps<'bet'>['screen']): Draft => made ?? { about: null, option: null, stake: null };

/** A complete draft, or null. */
function complete({ about, option, stake }: Draft) {
  return about && option && stake ? { about, option, stake } : null;
}

function Made({ screen }: Readonly<Omit<ScreenProps<'bet'>, 'view'>>) {
  const { t } = useDesk();
  const { made, choices } = screen;
  const about = choices.find(({ role }) => role === made?.about);
  const option = about?.options.find(({ id }) => id === made?.option);
  const stake = about?.stakes.find(({ id }) => id === made?.stake);
  if (!about || !option || !stake) return null;
  return <p class="made">{t.bet.made(t.roles[about.role].inline, option.title, stake.label)}</p>;
}

/** Whom you put yourself in the place of, which card it will play, what it wants heard. */
export function BetScreen({ screen, view }: ScreenProps<'bet'>) {
  const { t } = useDesk();
  const [draft, setDraft] = useState(() => draftOf(screen));
  const about = screen.choices.find(({ role }) => role === draft.about);
  const ready = complete(draft);
  const same = screen.made !== null && ready?.option === screen.made.option && ready.stake === screen.made.stake;
  const name = about ? t.roles[about.role].inline : '…';
  const settled = screen.made !== null && same && ready?.about === screen.made.about;
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.bet.heading}</Heading>
        <p class="story">{t.bet.intro}</p>
        {screen.choices.length === 0 && <p class="quiet">{t.bet.nobody}</p>}
        <Made screen={screen} />
      </Side>
      <Below>
        {screen.choices.length > 0 && (
          <div class="picks">
            <PickWho
              choices={screen.choices}
              chosen={draft.about}
              pick={(role) => setDraft({ about: role, option: null, stake: null })}
            />
            <Pick
              name="option"
              legend={t.bet.option(name)}
              choices={(about?.options ?? []).map(({ id, title }) => ({ value: id, label: title, lead: letterOf(id) }))}
              chosen={draft.option}
              pick={(option) => setDraft({ ...draft, option })}
            />
            <Pick
              name="stake"
              legend={t.bet.stake}
              choices={(about?.stakes ?? []).map(({ id, label }) => ({ value: id, label }))}
              chosen={draft.stake}
              pick={(stake) => setDraft({ ...draft, stake })}
            />
          </div>
        )}
      </Below>
      <Actions undo={view.canUndo}>
        {ready && !settled && (
          <Button action={{ type: 'bet', ...ready }} look="main" icon="tick">
            {screen.made ? t.bet.change : t.bet.confirm}
          </Button>
        )}
        <Button action={{ type: 'next' }} look={screen.made ? 'main' : 'second'} icon="next">
          {screen.made ? t.bet.next : t.bet.skip}
        </Button>
      </Actions>
    </>
  );
}
