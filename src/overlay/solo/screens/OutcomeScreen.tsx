import { ROLES } from '../../../domain/vocabulary.ts';
import type { MomentView, OutcomeView, PlayerView, RolePageView } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { Curves } from '../../parts/Curves.tsx';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Matrix } from '../../parts/Matrix.tsx';
import { Badge, Portrait } from '../../parts/Portrait.tsx';
import { RoleAccount } from '../../parts/RoleAccount.tsx';
import { settledIcon, settledWord } from '../../parts/settling.ts';
import { Actions, Below, Side } from '../Layout.tsx';
import { Fact } from './Fact.tsx';
import { Sprout } from './SituationScreen.tsx';

function Figures({ outcome }: { outcome: OutcomeView }) {
  const { t } = useFace();
  const { visible, durable, faded, monthsTalked, monthsLost, bets } = outcome;
  return (
    <div class="half grid sink gap-8">
      <p class="figure lines-120 edge-pen grid middle on-white text-3">
        <Icon name="pencil" />
        <strong>{t.format.number(visible)}</strong> <span class="span-all">{t.outcome.visible}</span>
      </p>
      <p class="figure lines-120 edge-pen grid middle on-white text-3">
        <Icon name="ink" />
        <strong>{t.format.number(durable)}</strong> <span class="span-all">{t.outcome.durable}</span>
      </p>
      <ul class="grid span-all text-5 gap-2">
        <li>{t.outcome.faded(faded)}</li>
        <li>{t.outcome.time(t.months(monthsTalked), t.months(monthsLost))}</li>
        <li>{t.outcome.bets(bets.right, bets.made)}</li>
      </ul>
    </div>
  );
}

function Moment({ moment, rank }: { moment: MomentView; rank: number }) {
  const { t, act } = useFace();
  const { tension, title, settlement, legitimate, came, choices } = moment;
  return (
    <li class="moment column on-card edge-thick gap-8">
      <h3 class="row gap-8">
        <span class="moment-rank centre rigid on-ink in-yellow">{rank}</span> {title}
      </h3>
      <p class="row gap-8">
        {settlement && <Icon name={settledIcon({ settlement, legitimate })} />}
        <strong>{settlement ? settledWord({ settlement, legitimate }, t) : t.outcome.moments.skipped}</strong>
        {came && <span>· {came}</span>}
      </p>
      <ul class="gap-3 lines-120 grid text-4">
        {ROLES.map((role) => (
          <li key={role} class="row gap-7">
            <Badge role={role} alt={t.common.says(t.roles[role].name)} />
            <span>{choices[role] ?? t.outcome.moments.nothing}</span>
          </li>
        ))}
      </ul>
      <fieldset class="replay grid bold sink gap-7 text-4">
        <legend>{t.outcome.moments.replay}</legend>
        {ROLES.map((role) => (
          <button
            key={role}
            type="button"
            class="face-button edge-pen on-tint"
            data-role={role}
            aria-label={t.outcome.moments.replayAs(t.roles[role].of, title)}
            title={t.roles[role].name}
            onClick={() => act({ type: 'REPLAY', tension, role })}
          >
            <Portrait role={role} />
          </button>
        ))}
      </fieldset>
    </li>
  );
}

function RolePage({ page, open }: { page: RolePageView; open: boolean }) {
  const { t } = useFace();
  const { role, as, out } = page;
  return (
    <details class="role-page on-card edge-line" data-role={role} open={open}>
      <summary class="lines-120 row on-tint gap-9">
        <Portrait role={role} mood={out ? 'worried' : 'neutral'} out={out} />
        <span>
          <strong class="block title-1">{t.roles[role].name}</strong> <span class="who-as text-4">{as}</span>
        </span>
      </summary>
      <RoleAccount page={page} />
    </details>
  );
}

function Plates({ outcome, you }: { outcome: OutcomeView; you: PlayerView['you'] }) {
  const { t } = useFace();
  return (
    <>
      <section class="panel plate-curves on-card edge-thick">
        <h2>{t.outcome.curves.heading}</h2>
        <Curves curve={outcome.curve} seasons={outcome.moments.map(({ season }) => season)} />
      </section>
      <section class="panel plate-matrix on-card edge-thick">
        <h2>{t.outcome.matrix.heading}</h2>
        <Matrix cells={outcome.matrix} />
      </section>
      <section>
        <h2>{t.outcome.moments.heading}</h2>
        {outcome.moments.length === 0 && <p class="quiet">{t.outcome.moments.none}</p>}
        <ol class="moments grid gap-11">
          {outcome.moments.map((moment, index) => (
            <Moment key={moment.tension} moment={moment} rank={index + 1} />
          ))}
        </ol>
      </section>
      {outcome.sprouts.length > 0 && (
        <section class="panel on-card edge-thick">
          <h2>{t.outcome.sprouts}</h2>
          <ul class="sprouts grid gap-9">
            {outcome.sprouts.map((sprout, index) => (
              <Sprout key={index} sprout={sprout} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t.outcome.pages.heading}</h2>
        <div class="role-pages from-start grid gap-10">
          {outcome.pages.map((page) => (
            <RolePage key={page.role} page={page} open={page.role === you} />
          ))}
        </div>
      </section>
      <section class="plate-hope on-ink">
        <h2>{t.outcome.hope.heading}</h2>
        <p>{t.outcome.hope.intro}</p>
        <Fact fact={outcome.precedent} />
      </section>
    </>
  );
}

/** The last plates: how it ended, what lasted, who heard whom, and where to play again. */
export function OutcomeScreen({ outcome, view }: { outcome: OutcomeView; view: PlayerView }) {
  const { t } = useFace();
  return (
    <>
      <Side>
        <Heading kicker={`${view.progress.scenario} · ${t.outcome.kicker}`}>{t.endings[outcome.ending]}</Heading>
        <p class="story">{outcome.text}</p>
        <h2 class="sr-only">{t.outcome.figures}</h2>
        <Figures outcome={outcome} />
      </Side>
      <Below>
        <Plates outcome={outcome} you={view.you} />
      </Below>
      <Actions>
        <Button action={{ type: 'SAVE_FILE' }}>{t.outcome.save}</Button>
        <Button action={{ type: 'PLAY' }} look="main" trail="next">
          {t.outcome.again}
        </Button>
      </Actions>
    </>
  );
}
