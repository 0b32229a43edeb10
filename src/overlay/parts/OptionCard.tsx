import type { AimView, OptionView } from '../../view/player/parts.ts';
import { useFace } from './context.ts';
import { DoorMark } from './Doors.tsx';
import { Forecasts } from './Forecasts.tsx';
import { Icon } from './icons.tsx';
import { Lever } from './Lever.tsx';
import { MeetsNeglects } from './Stakes.tsx';

function Head({ option }: { option: OptionView }) {
  const { t } = useFace();
  return (
    <>
      <span class="letter centre rigid on-ink" aria-hidden="true">
        {option.letter}
      </span>
      <span class="card-title">
        <span class="sr-only">{`${t.positions.card(option.letter)} `}</span>
        {option.title}
      </span>
    </>
  );
}

/** Months of work as marks of the strip, and in words. */
export function Months({ months }: { months: number }) {
  const { t } = useFace();
  return (
    <span class="inline middle gap-5">
      {months === 0 ? (
        <Icon name="months" />
      ) : (
        <svg class="month-tally spill" viewBox={`0 0 ${months * 20} 22`} aria-hidden="true" focusable="false">
          {Array.from({ length: months }, (_, index) => (
            <path
              key={index}
              class="sunlit stroked stroke-26 round-joins"
              d={`M${index * 20 + 3} 4h14v15h-14zM${index * 20 + 3} 9h14`}
            />
          ))}
        </svg>
      )}
      {t.cards.months(months)}
    </span>
  );
}

/** What a card wants: a door, with its keyholes where the aims are given; or to follow. */
export function Aim({ aim, aims }: { aim: string | null; aims: readonly AimView[] }) {
  const { t } = useFace();
  const door = aims.find(({ text }) => text === aim);
  return (
    <p class="card-aim row gap-7">
      {door ? <DoorMark door={door} /> : <Icon name={aim === null ? 'follow' : 'door'} />}
      <span class="bold">
        {aim !== null && <span class="sr-only">{t.cards.aim} </span>}
        {aim ?? t.cards.follows}
      </span>
    </p>
  );
}

interface OptionCardProps {
  readonly option: OptionView;
  readonly choice?: string; // the id of the control it is the label of; without it the title is a heading
  readonly aims?: readonly AimView[]; // draws the door that it wants
}

/**
 * What a card says before the choice: letter, title, text, a reason in the first person, the door it wants, the months it
 * asks for, its own gauge, its own stakes, and in small print its lever. Neither posture nor what others would think.
 */
export function OptionCard({ option, choice, aims = [] }: OptionCardProps) {
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
      <p class="card-because fine">
        <span class="sr-only">{t.cards.because} </span>
        {t.common.quote(option.because)}
      </p>
      <Aim aim={option.aim} aims={aims} />
      <div class="card-costs flex wrap semibold text-3">
        <Months months={option.months} />
        {option.forecast.length > 0 && <Forecasts of={option.forecast} />}
      </div>
      <MeetsNeglects meets={option.meets} neglects={option.neglects} />
      <Lever lever={option.lever} />
    </>
  );
}
