import { ROLES } from '../../../../domain/vocabulary.ts';
import type { OtherwiseView, RevealedTruth } from '../../../../view/player/model.ts';
import type { ProjectorView } from '../../../../view/room/projectorModel.ts';
import { useFace } from '../../../parts/context.ts';
import { Icon } from '../../../parts/icons.tsx';
import { Badge } from '../../../parts/Portrait.tsx';
import { namesOf } from '../../../parts/wording.ts';
import { firstSentences } from '../firstSentences.ts';
import type { SceneOf, SceneProps } from './scene.ts';

/** Words beside a title of one line, and beside a longer one. */
const MOST_WORDS = 38;
const FEWER_WORDS = 32;
const LONG_TITLE = 26;

/** The truth in one line: what was the case, who knew, and who chose without knowing. */
function Truth({ truth }: { truth: RevealedTruth }) {
  const { t } = useFace();
  const words = t.roomProjector.truth;
  const { shown, knew, told, heard } = truth;
  const since = heard.filter((role) => !knew.includes(role));
  const spread =
    told !== null ? words.told(t.roles[told].name) : since.length > 0 ? words.heard(namesOf(since, t)) : words.untold;
  return (
    <p class="room-truth row">
      <span class="inline">
        {knew.map((role) => (
          <Badge key={role} role={role} />
        ))}
      </span>
      <span>
        <strong>{shown}</strong> {words.knew(namesOf(knew, t))} {spread}
      </span>
    </p>
  );
}

/** What the same four cards would have come to. */
function Otherwise({ otherwise }: { otherwise: OtherwiseView }) {
  const { t } = useFace();
  const words = t.roomProjector.otherwise;
  return (
    <li class="row">
      <Icon name={otherwise.if === 'told' ? 'tell' : 'secret'} />
      <span>
        {otherwise.shown === null ? words.told : words.truth(otherwise.shown)} <Icon name="next" />{' '}
        <strong>{otherwise.same ? words.same : otherwise.title}</strong>
      </span>
    </li>
  );
}

/** A word that was given and not kept. */
function Broken({ pledges }: Pick<SceneOf<'consequences'>, 'pledges'>) {
  const { t } = useFace();
  const who = ROLES.filter((role) => pledges.some(({ by, kept }) => by === role && !kept));
  if (who.length === 0) return null;
  return (
    <p class="row bold">
      <Icon name="cross" />
      <span>{t.roomProjector.broken(namesOf(who, t))}</span>
    </p>
  );
}

function RoomGauges({ gauges }: Pick<ProjectorView, 'gauges'>) {
  const { t } = useFace();
  return (
    <ul class="room-gauges grid spread" aria-label={t.common.gauges}>
      {gauges.map(({ measure, value, low }) => (
        <li
          key={measure}
          class={low ? 'room-gauge row room-gauge-low on-yellow em-gap-30' : 'room-gauge row em-gap-30'}
        >
          <Icon name={measure} />
          <span>{t.measures[measure].name}</span>
          <strong>{t.format.number(value)}</strong>
        </li>
      ))}
    </ul>
  );
}

type ConsequencesSceneProps = SceneProps<'consequences'> & Pick<ProjectorView, 'gauges'>;

/** What came of it: its name and its story, then the truth, then what the same cards would have come to. */
export function ConsequencesScene({ scene, gauges, far, share = 1 }: ConsequencesSceneProps) {
  const { t } = useFace();
  const { title, text, truth, otherwise, pledges } = scene;
  const most = (title.length > LONG_TITLE ? FEWER_WORDS : MOST_WORDS) * share;
  return (
    <>
      <div class="room-side clip column on-card edge-thick em-gap-50">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="room-story pretty">{far ? firstSentences(text, most) : text}</p>
      </div>
      <section class="room-after grid on-card edge-thick em-gap-25 lines-118">
        {truth && <Truth truth={truth} />}
        {otherwise.length > 0 && (
          <ul class="room-otherwise grid em-gap-15" aria-label={t.roomProjector.otherwise.label}>
            {otherwise.map((each) => (
              <Otherwise key={`${each.if}${each.shown}`} otherwise={each} />
            ))}
          </ul>
        )}
        <Broken pledges={pledges} />
        {!far && <RoomGauges gauges={gauges} />}
      </section>
    </>
  );
}
