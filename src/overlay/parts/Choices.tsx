import type { OptionId } from '../../domain/vocabulary.ts';
import type { AimView, OptionView } from '../../view/player/parts.ts';
import { OptionCard } from './OptionCard.tsx';

/** The id of the control that chooses a card. */
export const choiceId = (id: OptionId): string => `position-${id}`;

/** Which option a key means: its letter as shown, or its rank; null for any other key. */
export function optionOfKey(key: string, options: readonly Pick<OptionView, 'id' | 'letter'>[]): OptionId | null {
  const byLetter = options.find(({ letter }) => letter === key.toUpperCase());
  const byRank = /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined;
  return (byLetter ?? byRank)?.id ?? null;
}

export interface ChoicesProps {
  readonly legend: string;
  readonly titled?: true; // the legend is read too, not only heard
  readonly options: readonly OptionView[];
  readonly aims?: readonly AimView[]; // draws the door that each card wants
  readonly chosen: OptionId | null;
  readonly choose: (id: OptionId) => void;
}

/** The cards in hand, one of which is to be played. */
export function Choices({ legend, titled, options, aims = [], chosen, choose }: ChoicesProps) {
  return (
    <fieldset>
      <legend class={titled ? undefined : 'sr-only'}>{legend}</legend>
      <div class="cards grid gap-10" data-count={options.length}>
        {options.map((option) => (
          <div
            key={option.id}
            class={
              option.id === chosen
                ? 'card relative column on-card edge-line gap-5 card-choice card-chosen ring shadowed'
                : 'card relative column on-card edge-line gap-5 card-choice ring shadowed'
            }
          >
            <input
              type="radio"
              class="card-input overlaid"
              name="position"
              id={choiceId(option.id)}
              checked={option.id === chosen}
              onChange={() => choose(option.id)}
            />
            <OptionCard option={option} choice={choiceId(option.id)} aims={aims} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
