import { POWERS, VITALS } from '../../../domain/vocabulary.ts';
import type { PowerView, RevealedPosition } from '../../../view/player/parts.ts';
import { Button } from '../../parts/Button.tsx';
import { Calendar } from '../../parts/Calendar.tsx';
import { Compass } from '../../parts/Compass.tsx';
import { useFace } from '../../parts/context.ts';
import { Doors } from '../../parts/Doors.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Aim, Months } from '../../parts/OptionCard.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { happenings, settledIcon, settledWord, standings } from '../../parts/settling.ts';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

type SettlementProps = ScreenProps<'settlement'>;

/** Why a simulated partner chose it, whether what it knew changed it, and what became of its word. */
function Reasons({ position }: { position: RevealedPosition }) {
  const { t } = useFace();
  const { motive, turned, pledge } = position;
  return (
    <>
      {motive && (
        <p class="fine lines-122 text-3">
          <span class="bold">{t.common.says(t.settlement.why)}</span> {turned ? t.settlement.turned : t.motives[motive]}
        </p>
      )}
      {pledge && (
        <p
          class="pledge middle on-white edge-hair bold gap-7 text-4"
          data-pledge={pledge === 'kept' ? 'accepted' : 'declined'}
        >
          <Icon name={pledge === 'kept' ? 'pact' : 'cross'} />
          <span>{t.settlement[pledge]}</span>
        </p>
      )}
    </>
  );
}

function Revealed({ position, you }: { position: RevealedPosition; you: boolean }) {
  const { t } = useFace();
  const { role, option, aim, months, said, posture } = position;
  const mood = posture < 0 ? 'determined' : posture > 0 ? 'glad' : 'neutral';
  return (
    <li class="revealed relative column edge-line gap-6" data-role={role}>
      <div class="revealed-head lines-120 row gap-8">
        <Portrait role={role} mood={option ? mood : 'worried'} out={!option} />
        <h3>{t.roles[role].name}</h3>
        {you && <em class="tag revealed-you on-white overlaid">{t.common.you}</em>}
      </div>
      {option ? (
        <>
          <p class="revealed-option lines-110 row gap-7 text-5">
            <span class="letter centre rigid on-ink">{option.letter}</span>
            <strong>{option.title}</strong>
          </p>
          <p class="said fine edge-pen relative on-white">{said}</p>
          <Aim aim={aim} aims={[]} />
          {months > 0 && (
            <p class="semibold text-3">
              <Months months={months} />
            </p>
          )}
          <Reasons position={position} />
        </>
      ) : (
        <p class="quiet">{t.settlement.outOf}</p>
      )}
    </li>
  );
}

function Power({ power }: { power: PowerView }) {
  const { t } = useFace();
  const { name, does } = t.powers[power.power];
  const serves = POWERS[power.role].serve === power.power;
  const idle = power.usesLeft > 0 ? t.settlement.notHere : t.uses(0);
  const gauge = t.measures[VITALS[power.role]].name.toLowerCase();
  const cost = `(${t.settlement.cost(t.points(power.cost), gauge)}, ${t.uses(power.usesLeft)})`;
  return (
    <li
      class={
        power.allowed
          ? 'power lines-120 grid middle gap-8 text-3 span-all'
          : 'power lines-120 grid middle gap-8 text-3 power-idle'
      }
    >
      <Icon name={power.power} />
      <p>
        <strong>{name}</strong> <em class="tag on-white">{t.faces[serves ? 'serve' : 'impose']}</em>{' '}
        {power.allowed ? (
          <>
            <br />
            {does} <small>{cost}</small>
          </>
        ) : (
          <small>{idle}</small>
        )}
      </p>
      {power.allowed && (
        <Button action={{ type: 'SPEND', power: power.power }}>
          {t.settlement.spend}
          <span class="sr-only">{t.settlement.spendWhat(name)}</span>
        </Button>
      )}
    </li>
  );
}

function Bet({ screen }: { screen: SettlementProps['screen'] }) {
  const { t } = useFace();
  const { bet } = screen;
  if (!bet) return <p class="quiet">{t.settlement.noBet}</p>;
  const { betOption, betStake } = t.settlement;
  const line = (right: boolean, words: string) => (
    <li class="flex gap-7 from-start">
      <Icon name={right ? 'tick' : 'cross'} />
      <span>{words}</span>
    </li>
  );
  return (
    <ul class="bold">
      {line(bet.optionRight, bet.optionRight ? betOption.right : betOption.wrong)}
      {line(bet.stakeRight, bet.stakeRight ? betStake.right : betStake.wrong(bet.stake.label))}
    </ul>
  );
}

/** How it was settled, how many months it took, where the four stand. */
function Verdict({ screen, view }: SettlementProps) {
  const { t } = useFace();
  const { settlement, reason, months, positions } = screen;
  const happened = happenings(screen, t);
  return (
    <Side>
      <div class="verdict row on-ink gap-11" data-settlement={settlement}>
        <Icon name={settledIcon(screen)} />
        <Heading kicker={useStep(view)}>{settledWord(screen, t)}</Heading>
      </div>
      <p class="story">{t.reasons[reason]}</p>
      {happened.length > 0 && <p class="happening on-yellow edge-pen bold text-4">{happened.join(' ')}</p>}
      <Calendar calendar={months} spent={months.spent} />
      <Compass title={t.settlement.compass} standing={standings(positions, t)} />
    </Side>
  );
}

/** What may still be done about it, and what came of your bet. */
function Still({ screen }: { screen: SettlementProps['screen'] }) {
  const { t } = useFace();
  const { powers } = screen;
  return (
    <div class="still gap-10">
      <section class="panel powers on-card edge-thick">
        <h2 class="sr-only">{t.settlement.powers}</h2>
        <ul class="grid gap-7">
          {powers.map((power) => (
            <Power key={power.power} power={power} />
          ))}
        </ul>
      </section>
      <section class="panel lines-122 text-3 on-card edge-thick">
        <h2>{t.settlement.bet}</h2>
        <Bet screen={screen} />
      </section>
    </div>
  );
}

/** The four cards turned: what came of them together, and what may still be done about it. */
export function SettlementScreen({ screen, view }: SettlementProps) {
  const { t } = useFace();
  return (
    <>
      <Verdict screen={screen} view={view} />
      <Below>
        <div class="text-5">
          <Doors aims={screen.aims} late={screen.months.late} wanted={screen.positions.filter(({ out }) => !out)} />
        </div>
        <section aria-label={t.settlement.positions}>
          <h2 class="sr-only">{t.settlement.positions}</h2>
          <ul class="cards grid gap-8" data-count="4">
            {screen.positions.map((position) => (
              <Revealed key={position.role} position={position} you={position.role === view.you} />
            ))}
          </ul>
        </section>
        <Still screen={screen} />
      </Below>
      <Actions>
        {screen.canArbitrate && (
          <Button action={{ type: 'ARBITRATE' }} icon="arbitrate">
            {t.settlement.arbitrate}
          </Button>
        )}
        <Button action={{ type: 'SETTLE' }} look="main" trail="next">
          {t.settlement.next}
        </Button>
      </Actions>
    </>
  );
}
