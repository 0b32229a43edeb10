import type { OptionId } from '../../domain/vocabulary.ts';
import type { OptionView } from '../../view/player/model.ts';
import { OptionCard } from './OptionCard.tsx';

/** The id of the control that chooses a card. */
export const choiceId = (id: OptionId): string => `position-${id}`;

/** Which option a key means: its letter or its rank; null for any other key. */
export function optionOfKey(key: string, options: readonly Pick<OptionView, 'id'>[]): OptionId | null {
  const byLetter = options.find(({ id }) => id === key.toLowerCase());
  const byRank = /^[1-9]$/.test(key) ? options[Number(key) - 1] : undefined;
  return (byLetter ?? byRank)?.id ?? null;
}

export interface ChoicesProps {
  readonly legend: string;
  readonly titled?: true; // the legend is read too, not only heard
  readonly options: readonly OptionView[];
  readonly chosen: OptionId | null;
  readonly choose: (id: OptionId) => void;
}

/** The cards in hand, one of which is to be played. */
export function Choices({ legend, titled, options, chosen, choose }: ChoicesProps) {
  return (
    <fieldset>
      <legend class={titled ? undefined : 'sr-only'}>{legend}</legend>
      <div class="cards grid gap-10" data-count={options.length}>
        {options.map((option) => (
          <div
            key={option.id}
            class={
              option.id === chosen
                ? 'card relative column on-card edge-line gap-5 card-choice card-chosen ring'
                : 'card relative column on-card edge-line gap-5 card-choice ring'
            }
          >
            <input
              type="radio"
              class="card-input"
              name="position"
              id={choiceId(option.id)}
              checked={option.id === chosen}
              onChange={() => choose(option.id)}
            />
            <OptionCard option={option} choice={choiceId(option.id)} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
