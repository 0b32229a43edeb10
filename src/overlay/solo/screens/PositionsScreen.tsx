import { useState } from 'preact/hooks';
import type { OptionId, Role } from '../../../domain/vocabulary.ts';
import type { OptionView } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { Choices, type ChoicesProps, choiceId, optionOfKey } from '../../parts/Choices.tsx';
import { Compass, type Standing } from '../../parts/Compass.tsx';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { letterOf } from '../../parts/wording.ts';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

const FORM = 'positions';

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

/** The choice, sent by the button at the foot of the page. */
function Hand({ you, options, chosen, choose }: Omit<ChoicesProps, 'legend'> & { readonly you: Role }) {
  const { t, act } = useFace();
  return (
    <form
      id={FORM}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) act({ type: 'COMMIT', role: you, option: chosen });
      }}
    >
      <Choices legend={t.positions.legend} options={options} chosen={chosen} choose={choose} />
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
  const { t } = useFace();
  return (
    <Actions undo>
      <Button action={{ type: 'REVEAL' }} look="main" trail="next">
        {t.positions.outNext}
      </Button>
    </Actions>
  );
}

/** Your secret choice: two to four cards, by pointer or by keyboard. */
export function PositionsScreen({ screen, view }: ScreenProps<'positions'>) {
  const { t, keys } = useFace();
  const [chosen, choose] = useState<OptionId | null>(null);
  useKeys(screen.out ? [] : screen.options, choose);
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.positions.heading}</Heading>
        {screen.again && <p class="made on-yellow edge-pen">{t.positions.again}</p>}
        {screen.out && <p class="story">{t.positions.out}</p>}
        {!screen.out && <Compass title={t.positions.compass} standing={standings(screen.options, chosen)} />}
      </Side>
      <Below>{!screen.out && <Hand you={view.you} options={screen.options} chosen={chosen} choose={choose} />}</Below>
      {screen.out ? (
        <Out />
      ) : (
        <Actions undo={view.canUndo}>
          <p class="hint fine off-phone lines-120">
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
