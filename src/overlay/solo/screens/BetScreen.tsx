import { useState } from 'preact/hooks';
import type { Role } from '../../../domain/vocabulary.ts';
import type { BetChoice } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { betAbout, completeBet, draftBet, sameBet } from '../../parts/bets.ts';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { letterOf } from '../../parts/wording.ts';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

interface PickProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly lead?: string }[];
  readonly chosen: T | null;
  readonly pick: (value: T) => void;
}

function Pick<T extends string>({ name, legend, choices, chosen, pick }: PickProps<T>) {
  const { t } = useFace();
  return (
    <fieldset class="pick column gap-6 panel">
      <legend>{legend}</legend>
      {choices.length === 0 && <p class="quiet">{t.bet.first}</p>}
      {choices.map(({ value, label, lead }) => (
        <label key={value} class="pick-choice row gap-8 edge-hair semibold text-5 ring">
          <input type="radio" name={name} checked={chosen === value} onChange={() => pick(value)} />
          {lead && (
            <span class="letter centre" aria-hidden="true">
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
  const { t } = useFace();
  return (
    <fieldset class="pick column gap-6 panel">
      <legend>{t.bet.who}</legend>
      <div class="pick-faces grid grow gap-8">
        {choices.map(({ role }) => (
          <label
            key={role}
            class="pick-face column gap-8 justify-centre middle edge-hair semibold text-5 centred ring"
            data-role={role}
          >
            <input type="radio" name="about" checked={chosen === role} onChange={() => pick(role)} />
            <Portrait role={role} />
            <span>{t.roles[role].name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Made({ screen }: Readonly<Omit<ScreenProps<'bet'>, 'view'>>) {
  const { t } = useFace();
  const { made, choices } = screen;
  const about = choices.find(({ role }) => role === made?.about);
  const option = about?.options.find(({ id }) => id === made?.option);
  const stake = about?.stakes.find(({ id }) => id === made?.stake);
  if (!about || !option || !stake) return null;
  return <p class="made on-yellow edge-pen">{t.bet.made(t.roles[about.role].inline, option.title, stake.label)}</p>;
}

/** Whom you put yourself in the place of, which card it will play, what it wants heard. */
export function BetScreen({ screen, view }: ScreenProps<'bet'>) {
  const { t } = useFace();
  const [draft, setDraft] = useState(() => draftBet(screen.made, null));
  const about = screen.choices.find(({ role }) => role === draft.about);
  const ready = completeBet(draft);
  const name = about ? t.roles[about.role].inline : '…';
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
          <div class="picks grid gap-10">
            <PickWho choices={screen.choices} chosen={draft.about} pick={(role) => setDraft(betAbout(role))} />
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
        {ready && !sameBet(ready, screen.made) && (
          <Button action={{ type: 'BET', by: view.you, ...ready }} look="main" icon="tick">
            {screen.made ? t.bet.change : t.bet.confirm}
          </Button>
        )}
        <Button action={{ type: 'NEXT' }} look={screen.made ? 'main' : 'second'} trail="next">
          {screen.made ? t.bet.next : t.bet.skip}
        </Button>
      </Actions>
    </>
  );
}
