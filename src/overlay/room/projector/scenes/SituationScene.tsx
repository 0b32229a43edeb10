import type { SinceView } from '../../../../view/player/model.ts';
import { useFace } from '../../../parts/context.ts';
import { Icon, type IconName } from '../../../parts/icons.tsx';
import { Badge } from '../../../parts/Portrait.tsx';
import { firstSentences } from '../firstSentences.ts';
import type { SceneProps } from './scene.ts';

/** Words that leave room for the picture. */
const MOST_WORDS = 48;

/** What became of pencil, ink and months: a sign, its word and its value. */
function Signs({ since, far }: { since: SinceView; far: boolean }) {
  const { t } = useFace();
  const { situation, points, months } = t;
  const unit = far ? t.format.number : points;
  const signs: readonly (readonly [IconName, number, (value: number) => string])[] = [
    ['ink', since.inked, (value) => situation.inked(unit(value))],
    ['pencil', since.faded, (value) => situation.faded(unit(value))],
    ['months', since.lost, (value) => situation.lost(months(value))],
  ];
  const moved = signs
    .map(([icon, value, words]) => ({ icon, words, value: Math.round(value * 10) / 10 }))
    .filter(({ value }) => value > 0);
  if (moved.length === 0) return null;
  return (
    <p class="room-since-signs flex wrap bold">
      {moved.map(({ icon, value, words }) => (
        <span key={icon}>
          <Icon name={icon} /> {words(value)}
        </span>
      ))}
    </p>
  );
}

/** What was sown and came up. From afar: how many, and from whom; the facilitator reads the rest aloud. */
function Sprouts({ sprouts, far }: { sprouts: SinceView['sprouts']; far: boolean }) {
  const { t } = useFace();
  const words = t.roomProjector;
  if (sprouts.length === 0) return null;
  if (far)
    return (
      <p class="room-sprout row lines-115">
        <Icon name="sprout" />
        {[...new Set(sprouts.map(({ role }) => role))].map((role) => (
          <Badge key={role} role={role} alt={t.roles[role].name} />
        ))}
        <span>{words.sprouted(sprouts.length)}</span>
      </p>
    );
  return (
    <>
      {sprouts.map(({ text, role, option }) => (
        <p key={text} class="room-sprout row lines-115" data-role={role}>
          <Icon name="sprout" />
          <Badge role={role} alt={t.common.says(t.roles[role].name)} />
          <span>
            {text} <em>{words.grown(option)}</em>
          </span>
        </p>
      ))}
    </>
  );
}

function Since({ since, far }: { since: SinceView; far: boolean }) {
  const { t } = useFace();
  return (
    <section class="room-since grid sink" aria-label={t.roomProjector.situationSince}>
      <Signs since={since} far={far} />
      <Sprouts sprouts={since.sprouts} far={far} />
    </section>
  );
}

/** What happens, in a few sentences beside the picture. */
export function SituationScene({ scene, far }: SceneProps<'situation'>) {
  const text = far ? firstSentences(scene.text, MOST_WORDS) : scene.text;
  return (
    <div class="room-side clip column on-card edge-thick">
      <h1 tabIndex={-1}>{scene.title}</h1>
      {!far && scene.opening && <p class="room-opening on-yellow">{scene.opening}</p>}
      <p class="room-story">{text}</p>
      {scene.since && <Since since={scene.since} far={far} />}
    </div>
  );
}
