import { POWERS, VITALS } from '../../../domain/vocabulary.ts';
import type { PowerView, RevealedPosition } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { Compass } from '../../parts/Compass.tsx';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { happenings, standings } from '../../parts/settling.ts';
import { letterOf } from '../../parts/wording.ts';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

type SettlementProps = ScreenProps<'settlement'>;

function Revealed({ position, you }: { position: RevealedPosition; you: boolean }) {
  const { t } = useFace();
  const { role, option, said, motive, pledge, posture } = position;
  const mood = posture < 0 ? 'determined' : posture > 0 ? 'glad' : 'neutral';
  return (
    <li class="revealed column edge-line gap-6" data-role={role}>
      <div class="revealed-head lines-120 row gap-8">
        <Portrait role={role} mood={option ? mood : 'worried'} out={!option} />
        <div>
          <h3>
            {t.roles[role].name} {you && <em class="tag">{t.common.you}</em>}
          </h3>
          {option && (
            <p class="revealed-option lines-110 row gap-7 text-5">
              <span class="letter centre">{letterOf(option.id)}</span>
              <strong>{option.title}</strong>
            </p>
          )}
        </div>
      </div>
      {option ? (
        <>
          <p class="said fine edge-pen relative on-white">{said}</p>
          {motive && (
            <p class="fine lines-122 text-3">
              <span class="bold">{t.common.says(t.settlement.why)}</span> {t.motives[motive]}
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
          ? 'power lines-120 grid middle gap-8 text-3'
          : 'power lines-120 grid middle gap-8 text-3 power-idle'
      }
    >
      <Icon name={power.power} />
      <p>
        <strong>{name}</strong> <em class="tag">{t.faces[serves ? 'serve' : 'impose']}</em>{' '}
        {!power.allowed && <small>{idle}</small>}
        <br />
        {does} {power.allowed && <small>{cost}</small>}
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
  const line = (right: boolean, words: { right: string; wrong: string }) => (
    <li class="flex gap-7">
      <Icon name={right ? 'tick' : 'cross'} />
      <span>{right ? words.right : words.wrong}</span>
    </li>
  );
  return (
    <>
      <ul class="bet-result flex wrap bold">
        {line(bet.optionRight, t.settlement.betOption)}
        {line(bet.stakeRight, t.settlement.betStake)}
      </ul>
      <p>{t.settlement.betTruth(t.roles[bet.about].inline, bet.stake.label)}</p>
    </>
  );
}

/** The four cards turned: what came of them together, and what may still be done about it. */
export function SettlementScreen({ screen, view }: SettlementProps) {
  const { t } = useFace();
  const { settlement, reason, positions, powers, canArbitrate } = screen;
  return (
    <>
      <Side>
        <div class="verdict row on-ink gap-11" data-settlement={settlement}>
          <Icon name={settlement} />
          <Heading kicker={useStep(view)}>{t.settlements[settlement]}</Heading>
        </div>
        <div class="verdict-body grid gap-7">
          <div class="from-top grid gap-7">
            <p class="story">{t.reasons[reason]}</p>
            {happenings(screen, t).map((line) => (
              <p key={line} class="happening on-yellow edge-pen bold">
                {line}
              </p>
            ))}
          </div>
          <Compass title={t.settlement.compass} standing={standings(positions, t)} />
        </div>
      </Side>
      <Below>
        <section aria-label={t.settlement.positions}>
          <h2 class="sr-only">{t.settlement.positions}</h2>
          <ul class="cards grid gap-10" data-count="4">
            {positions.map((position) => (
              <Revealed key={position.role} position={position} you={position.role === view.you} />
            ))}
          </ul>
        </section>
        <div class="still gap-10">
          <section class="panel powers">
            <h2>{t.settlement.powers}</h2>
            <ul class="grid gap-11">
              {powers.map((power) => (
                <Power key={power.power} power={power} />
              ))}
            </ul>
          </section>
          <section class="panel lines-122 text-3">
            <h2>{t.settlement.bet}</h2>
            <Bet screen={screen} />
          </section>
        </div>
      </Below>
      <Actions>
        {canArbitrate && (
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
