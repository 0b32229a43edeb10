import type { OptionView } from '../../view/player/model.ts';
import { useFace } from './context.ts';
import { Forecasts } from './Forecasts.tsx';
import { MeetsNeglects } from './Stakes.tsx';
import { axisWord, letterOf } from './wording.ts';

function Head({ option }: { option: OptionView }) {
  const { t } = useFace();
  return (
    <>
      <span class="letter centre" aria-hidden="true">
        {letterOf(option.id)}
      </span>
      <span class="card-title">
        <span class="sr-only">{`${t.positions.card(letterOf(option.id))} `}</span>
        {option.title}
      </span>
    </>
  );
}

/**
 * What an option's card says: letter, title, text, where it stands, what can be foreseen, your stakes.
 * Its title is a heading, or the label of the choice it stands for.
 */
export function OptionCard({ option, choice }: { option: OptionView; choice?: string }) {
  const { t } = useFace();
  return (
    <>
      {choice === undefined ? (
        <h2 class="row gap-8">
          <Head option={option} />
        </h2>
      ) : (
        <label class="row gap-8 card-cover" for={choice}>
          <Head option={option} />
        </label>
      )}
      <p class="card-text lines-125 fine text-5">{option.text}</p>
      <p class="card-stand bold sink text-3">
        {t.positions.stands(axisWord(t.axes.horizons, option.horizon), axisWord(t.axes.postures, option.posture))}
      </p>
      <Forecasts of={option.forecast} />
      <MeetsNeglects meets={option.meets} neglects={option.neglects} />
    </>
  );
}
