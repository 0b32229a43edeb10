import type { Dictionary } from '../../../text/index.ts';
import type { FactView, SinceView, SproutView } from '../../../view/player/parts.ts';
import { Button } from '../../parts/Button.tsx';
import { Calendar } from '../../parts/Calendar.tsx';
import { useFace } from '../../parts/context.ts';
import { Doors } from '../../parts/Doors.tsx';
import { Forecasts } from '../../parts/Forecasts.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { Badge } from '../../parts/Portrait.tsx';
import { namesOf } from '../../parts/wording.ts';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import { Fact } from './Fact.tsx';
import type { ScreenProps } from './screen.ts';

/** A late effect, with the thread that leads back to the choice, or to the end, that sowed it. */
export function Sprout({ sprout }: { sprout: SproutView }) {
  const { t } = useFace();
  const { text, role, option, tension, forecast } = sprout;
  return (
    <li class="sprout lines-125 edge-pen column on-tint gap-5 text-4 pad-7-9" data-role={role ?? 'all'}>
      <p class="sprout-text from-start flex gap-7">
        <Icon name="sprout" />
        <span>{text}</span>
      </p>
      <p class="sprout-thread from-start flex gap-7 text-2">
        {role && <Badge role={role} />}
        <span>
          {role ? t.situation.sprout(t.roles[role].of, option, tension) : t.situation.sproutCame(option, tension)}
        </span>
      </p>
      <Forecasts of={forecast} />
    </li>
  );
}

/** What became of the pencil and of the months, each with its sign. */
function sinceLines(since: SinceView, t: Dictionary): { icon: IconName; words: string }[] {
  const whole = (value: number) => Math.round(value * 10) / 10;
  const { situation, points, months } = t;
  return [
    ...(whole(since.inked) > 0 ? [{ icon: 'ink' as const, words: situation.inked(points(whole(since.inked))) }] : []),
    ...(whole(since.faded) > 0
      ? [{ icon: 'pencil' as const, words: situation.faded(points(whole(since.faded))) }]
      : []),
    ...(whole(since.lost) > 0 ? [{ icon: 'months' as const, words: situation.lost(months(whole(since.lost))) }] : []),
  ];
}

function Since({ since }: { since: SinceView }) {
  const { t } = useFace();
  const lines = sinceLines(since, t);
  return (
    <section class="panel since grid gap-7 on-card edge-thick">
      <h2>{t.situation.since}</h2>
      <p class="since-sum flex wrap semibold">
        <span>{t.situation.sinceMonths(since.months)}</span>
        {lines.length === 0 && <span>{t.situation.quiet}</span>}
        {lines.map(({ icon, words }) => (
          <span key={icon}>
            <Icon name={icon} /> {words}
          </span>
        ))}
      </p>
      {since.gone.length > 0 && <p>{t.situation.gone(namesOf(since.gone, t))}</p>}
      {since.back.length > 0 && <p>{t.situation.back(namesOf(since.back, t))}</p>}
      {since.injected.map(({ title, text }) => (
        <p key={title} class="on-yellow edge-hair pad-7-9">
          <strong>{title}</strong> {text}
        </p>
      ))}
      {since.sprouts.length > 0 && (
        <ul class="sprouts grid gap-9">
          {since.sprouts.map((sprout, index) => (
            <Sprout key={index} sprout={sprout} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Facts({ facts }: { facts: readonly FactView[] }) {
  const { t } = useFace();
  if (facts.length === 0) return <p class="quiet">{t.situation.noFacts}</p>;
  return (
    <details class="facts">
      <summary>{t.situation.facts(facts.length)}</summary>
      {facts.map((fact) => (
        <Fact key={fact.text} fact={fact} />
      ))}
    </details>
  );
}

/** What may come of it, and the time there is. */
function AtStake({ screen }: Pick<ScreenProps<'situation'>, 'screen'>) {
  const { t } = useFace();
  return (
    <section class="panel at-stake grid on-card edge-thick" aria-label={t.situation.stakes}>
      <Doors aims={screen.aims} />
      <Calendar calendar={screen.calendar} />
    </section>
  );
}

/** What happens, what may come of it, what happened since, and what is known for sure. */
export function SituationScreen({ screen, view }: ScreenProps<'situation'>) {
  const { t } = useFace();
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{screen.title}</Heading>
        <p class="story">{screen.text}</p>
        <Facts facts={screen.facts} />
      </Side>
      <Below>
        <AtStake screen={screen} />
        {screen.since && <Since since={screen.since} />}
      </Below>
      <Actions>
        <Button action={{ type: 'NEXT' }} look="main" trail="next">
          {t.situation.next}
        </Button>
      </Actions>
    </>
  );
}
