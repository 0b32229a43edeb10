import { useState } from 'preact/hooks';
import type { OptionId } from '../../../domain/vocabulary.ts';
import type { PlayerView } from '../../../view/player/model.ts';
import type { OptionView } from '../../../view/player/parts.ts';
import { Button } from '../../parts/Button.tsx';
import { type BetDraft, betAbout, completeBet, draftBet, sameBet } from '../../parts/bets.ts';
import { Calendar } from '../../parts/Calendar.tsx';
import { Choices, choiceId, optionOfKey } from '../../parts/Choices.tsx';
import { useFace } from '../../parts/context.ts';
import { Doors } from '../../parts/Doors.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { Select } from '../../parts/Select.tsx';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

type Positions = ScreenProps<'positions'>['screen'];

const FORM = 'positions';
/** A hand of fewer cards leaves room for the doors under it: whoever learns sees which card goes to which. */
const ROOMY = 3;

/** Letters and digits choose a card on this screen only. */
function useKeys(options: readonly OptionView[], choose: (id: OptionId) => void): void {
  const { keys } = useFace();
  useShortcuts(keys, (key) => {
    const id = optionOfKey(key, options);
    if (id === null) return false;
    choose(id);
    document.getElementById(choiceId(id))?.focus();
    return true;
  });
}

interface BetProps {
  readonly choices: Positions['bet']['choices'];
  readonly draft: BetDraft;
  readonly change: (draft: BetDraft) => void;
}

/** Whom you put yourself in the place of: three faces. */
function About({ choices, draft, change }: BetProps) {
  const { t } = useFace();
  return (
    <div class="pick-faces grid gap-6">
      {choices.map(({ role }) => (
        <label
          key={role}
          class="pick-face row relative gap-5 edge-hair semibold text-3 lines-110 ring on-tint lines-118"
          data-role={role}
        >
          <input type="radio" name="about" checked={draft.about === role} onChange={() => change(betAbout(role))} />
          <Portrait role={role} />
          <span>{t.roles[role].name}</span>
        </label>
      ))}
    </div>
  );
}

/** A bet beside the choice, that goes with it: whom, which card, which expectation. */
function Bet({ choices, draft, change }: BetProps) {
  const { t } = useFace();
  const about = choices.find(({ role }) => role === draft.about);
  if (choices.length === 0) return null;
  const begun = about !== undefined && (draft.option !== null || draft.stake !== null);
  return (
    <fieldset class="pick column gap-5">
      <legend class="title-1 lines-115">
        {t.bet.heading} <small>{t.bet.intro}</small>
      </legend>
      <About choices={choices} draft={draft} change={change} />
      {about && (
        <div class="half grid gap-8">
          <Select
            id="bet-option"
            label={t.bet.option}
            hint={t.bet.pick}
            value={draft.option}
            choices={about.options.map(({ id, letter, title }) => ({ value: id, label: `${letter} · ${title}` }))}
            choose={(option) => change({ ...draft, option })}
          />
          <Select
            id="bet-stake"
            label={t.bet.stake}
            hint={t.bet.pick}
            value={draft.stake}
            choices={about.stakes.map(({ id, label }) => ({ value: id, label }))}
            choose={(stake) => change({ ...draft, stake })}
          />
        </div>
      )}
      {begun && !completeBet(draft) && <p class="text-4 semibold">{t.bet.half}</p>}
    </fieldset>
  );
}

function Out({ view }: { view: PlayerView }) {
  const { t } = useFace();
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.positions.heading}</Heading>
        <p class="story">{t.positions.out}</p>
      </Side>
      <Actions undo>
        <Button action={{ type: 'REVEAL' }} look="main" trail="next">
          {t.positions.outNext}
        </Button>
      </Actions>
    </>
  );
}

/** Your choice: two to four cards, by pointer or by keyboard, and a bet beside it that goes with the card. */
function Choosing({ screen, view }: ScreenProps<'positions'>) {
  const { t, keys, act } = useFace();
  const { options, aims, known, again, bet } = screen;
  const { text: _why, ...calendar } = screen.calendar;
  const [chosen, choose] = useState<OptionId | null>(null);
  const [draft, change] = useState(() => draftBet(bet.made, null));
  useKeys(options, choose);
  const card = options.find(({ id }) => id === chosen) ?? null;
  const made = completeBet(draft);
  const play = () => {
    if (!chosen) return;
    if (made && !sameBet(made, bet.made)) act({ type: 'BET', by: view.you, ...made });
    act({ type: 'COMMIT', role: view.you, option: chosen });
  };
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.positions.heading}</Heading>
        {again && <p class="made on-yellow edge-pen">{t.positions.again}</p>}
        {known && (
          <p class="known lines-122 text-4">
            <Icon name="secret" /> <strong class="sr-only">{t.positions.known}</strong> {known}
          </p>
        )}
        <div class="text-4">
          <Calendar calendar={calendar} card={card} />
        </div>
        <Bet choices={bet.choices} draft={draft} change={change} />
      </Side>
      <Below>
        <form
          id={FORM}
          onSubmit={(event) => {
            event.preventDefault();
            play();
          }}
        >
          <Choices legend={t.positions.legend} options={options} aims={aims} chosen={chosen} choose={choose} />
        </form>
        {options.length < ROOMY && (
          <div class="panel on-card edge-thick">
            <Doors aims={aims} hand={options} chosen={card?.letter ?? null} />
          </div>
        )}
      </Below>
      <Actions undo={view.canUndo}>
        <p class="hint fine off-phone lines-120 to-end text-2">
          {keys && `${t.positions.keys} `}
          {t.forecast.legend}
        </p>
        <button type="submit" form={FORM} class="button button-main" disabled={card === null}>
          <Icon name="seal" />
          <span>{card ? (made ? t.positions.confirmBet : t.positions.confirm)(card.letter) : t.positions.choose}</span>
        </button>
      </Actions>
    </>
  );
}

/** Your position, or a seat left empty for this time. */
export function PositionsScreen({ screen, view }: ScreenProps<'positions'>) {
  return screen.out ? <Out view={view} /> : <Choosing screen={screen} view={view} />;
}
