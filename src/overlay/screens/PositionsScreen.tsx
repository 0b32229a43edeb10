import { useState } from 'preact/hooks';
import type { OptionId } from '../../domain/vocabulary.ts';
import type { OptionView } from '../../view/model.ts';
import { useDesk } from '../context.ts';
import { useShortcuts } from '../keys.ts';
import { Compass, type Standing } from '../parts/Compass.tsx';
import { Icon } from '../parts/icons.tsx';
import { Actions, Below, Button, Heading, Side, useStep } from '../parts/Layout.tsx';
import { OptionCard } from '../parts/OptionCard.tsx';
import { letterOf } from '../wording.ts';
import type { ScreenProps } from './screen.ts';

const FORM = 'positions';
const inputId = (id: OptionId): string => `position-${id}`;

/** Which option a key means: its letter or its rank; null for any other key. */
export function optionOfKey(key: string, options: readonly Pick<OptionView, 'id'>[]): OptionId | null {
  const byLetter = options.find(({ id }) => id === key.toLowerCase());
  const byRank = /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined;
  return (byLetter ?? byRank)?.id ?? null;
}

/** Letters and digits choose a card on this screen only. */
function useKeys(options: readonly OptionView[], choose: (id: OptionId) => void): void {
  const { keys } = useDesk();
  useShortcuts(keys, (key) => {
    const id = optionOfKey(key, options);
    if (id === null) return false;
    choose(id);
    document.getElementById(inputId(id))?.focus();
    return true;
  });
}

function Choices({
  options,
  chosen,
  choose,
}: {
  options: readonly OptionView[];
  chosen: OptionId | null;
  choose: (id: OptionId) => void;
}) {
  const { t, act } = useDesk();
  return (
    <form
      id={FORM}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) act({ type: 'commit', option: chosen });
      }}
    >
      <fieldset>
        <legend class="sr-only">{t.positions.legend}</legend>
        <div class="cards" data-count={options.length}>
          {options.map((option) => (
            <div
              key={option.id}
              class={option.id === chosen ? 'card card-choice card-chosen ring' : 'card card-choice ring'}
            >
              <input
                type="radio"
                class="card-input"
                name="position"
                id={inputId(option.id)}
                checked={option.id === chosen}
                onChange={() => choose(option.id)}
              />
              <OptionCard option={option} choice={inputId(option.id)} />
            </div>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

/** The cards of your hand on the compass. */
function standings(options: readonly OptionView[], chosen: OptionId | null): Standing[] {
  return options.map(({ id, title, horizon, posture }) => ({
    key: id,
    name: title,
    horizon,
    posture,
    mark: { letter: letterOf(id), chosen: id === chosen },
  }));
}

function Out() {
  const { t } = useDesk();
  return (
    <Actions undo>
      <Button action={{ type: 'reveal' }} look="main" icon="next">
        {t.positions.outNext}
      </Button>
    </Actions>
  );
}

/** Your secret choice: two to four cards, by pointer or by keyboard. */
export function PositionsScreen({ screen, view }: ScreenProps<'positions'>) {
  const { t, keys } = useDesk();
  const [chosen, choose] = useState<OptionId | null>(null);
  useKeys(screen.out ? [] : screen.options, choose);
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.positions.heading}</Heading>
        {screen.again && <p class="made">{t.positions.again}</p>}
        {screen.out && <p class="story">{t.positions.out}</p>}
        {!screen.out && <Compass title={t.positions.compass} standing={standings(screen.options, chosen)} />}
      </Side>
      <Below>{!screen.out && <Choices options={screen.options} chosen={chosen} choose={choose} />}</Below>
      {screen.out ? (
        <Out />
      ) : (
        <Actions undo={view.canUndo}>
          <p class="hint">
            {keys && `${t.positions.keys} `}
            {t.forecast.legend}
          </p>
          <button type="submit" form={FORM} class="button button-main" disabled={chosen === null}>
            <Icon name="seal" />
            <span>{chosen ? t.positions.confirm(letterOf(chosen)) : t.positions.choose}</span>
          </button>
        </Actions>
      )}
    </>
  );
}
