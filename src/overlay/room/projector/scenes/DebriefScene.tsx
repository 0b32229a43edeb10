import { DEBRIEF_PHASES } from '../../../../domain/session.ts';
import { ROLES } from '../../../../domain/vocabulary.ts';
import type { DebriefFacts } from '../../../../view/room/projectorModel.ts';
import { Curves } from '../../../parts/Curves.tsx';
import { useFace } from '../../../parts/context.ts';
import { Icon } from '../../../parts/icons.tsx';
import { Matrix } from '../../../parts/Matrix.tsx';
import { Badge } from '../../../parts/Portrait.tsx';
import { settledIcon, settledWord } from '../../../parts/settling.ts';
import { EmptyChairs } from './EmptyChairs.tsx';
import type { SceneOf } from './scene.ts';

/** The six questions, the present one named. */
function Path({ phase }: { phase: SceneOf<'debrief'>['phase'] }) {
  const { t } = useFace();
  const now = DEBRIEF_PHASES.indexOf(phase);
  return (
    <ol class="debrief-path row">
      {DEBRIEF_PHASES.map((each, index) => (
        <li key={each} data-state={index < now ? 'done' : index === now ? 'now' : 'next'} aria-current={index === now}>
          <span class={index === now ? undefined : 'sr-only'}>{t.roomProjector.debrief.phases[each]}</span>
        </li>
      ))}
    </ol>
  );
}

/** The cards of a tension: the one to change is among them. */
function Played({ letters }: Pick<DebriefFacts['moments'][number], 'letters'>) {
  const { t } = useFace();
  return (
    <ul class="debrief-cards spread flex">
      {ROLES.map((role) => (
        <li key={role} class="row">
          <Badge role={role} alt={t.common.says(t.roles[role].name)} />
          {letters[role] ?? <span class="sr-only">{t.roomWords.out}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What a table writes, with room to write. */
function Commitment() {
  const { t } = useFace();
  const { write, dates } = t.roomProjector.debrief;
  return (
    <div class="debrief-write grid on-card">
      {write.map((line) => (
        <p key={line} class="flex">
          {line}
        </p>
      ))}
      <ul class="flex">
        {dates.map((date) => (
          <li key={date}>
            <Icon name="months" /> {date}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Moments({ moments }: Pick<DebriefFacts, 'moments'>) {
  const { t } = useFace();
  return (
    <ol class="debrief-moments grid from-middle">
      {moments.map(({ title, settlement, legitimate, came, letters, key }) => (
        <li key={title} class={key ? 'grid on-yellow lines-115' : 'grid on-card lines-115'}>
          <strong>{title}</strong>
          <span>
            {settlement && <Icon name={settledIcon({ settlement, legitimate })} />}{' '}
            {settlement ? settledWord({ settlement, legitimate }, t) : t.outcome.moments.skipped}
            {came && `\u00a0: ${came}`}
          </span>
          {settlement && <Played letters={letters} />}
        </li>
      ))}
    </ol>
  );
}

/** What this very game lends to a question. */
function Evidence({ phase, facts }: Pick<SceneOf<'debrief'>, 'phase' | 'facts'>) {
  const { t } = useFace();
  const words = t.roomProjector.debrief;
  switch (phase) {
    case 'feel':
      return (
        <ul class="debrief-words grid">
          {words.feelings.map((word) => (
            <li key={word} class="grid on-card">
              {word}
            </li>
          ))}
        </ul>
      );
    case 'happened':
      return (
        <div class="debrief-curves">
          <Curves curve={facts.curve} seasons={facts.moments.map(({ season }) => season)} />
        </div>
      );
    case 'learned':
      return <Matrix cells={facts.matrix} />;
    case 'links':
      return <EmptyChairs />;
    case 'whatIf':
      return <Moments moments={facts.moments} />;
    case 'whatNow':
      return <Commitment />;
  }
}

/** The protected page: one question, and what the game lends to answer it. */
export function DebriefScene({ scene }: { scene: SceneOf<'debrief'> }) {
  const { t } = useFace();
  return (
    <div class="debrief shrink-y grid em-gap-50" data-phase={scene.phase}>
      <Path phase={scene.phase} />
      <h1 tabIndex={-1}>{t.roomProjector.debrief.questions[scene.phase]}</h1>
      <Evidence phase={scene.phase} facts={scene.facts} />
    </div>
  );
}
