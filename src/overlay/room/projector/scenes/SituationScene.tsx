import { ROLES } from '../../../../domain/vocabulary.ts';
import type { SinceView } from '../../../../view/player/parts.ts';
import { useFace } from '../../../parts/context.ts';
import { Icon, type IconName } from '../../../parts/icons.tsx';
import { Badge } from '../../../parts/Portrait.tsx';
import { firstSentences } from '../firstSentences.ts';
import { Knot } from './Knot.tsx';
import type { SceneProps } from './scene.ts';

/** Words that leave room for the picture and the doors; fewer when there is news, and fewer still for four lines of it. */
const MOST_WORDS = 48;
const MOST_WITH_NEWS = 22;
const MOST_WITH_FOUR = 14;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** How many words of the situation there is room for. */
function mostWords(since: SinceView | null): number {
  if (!since) return MOST_WORDS;
  const { inked, faded, lost, sprouts } = since;
  const signs = [inked, faded, lost].filter((value) => rounded(value) > 0).length;
  return signs === 3 && sprouts.length > 0 ? MOST_WITH_FOUR : MOST_WITH_NEWS;
}

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
    .map(([icon, value, words]) => ({ icon, words, value: rounded(value) }))
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
  const sowers = ROLES.filter((each) => sprouts.some(({ role }) => role === each));
  if (sprouts.length === 0) return null;
  if (far)
    return (
      <p class="room-sprout row lines-115 em-gap-25">
        <Icon name="sprout" />
        {sowers.map((role) => (
          <Badge key={role} role={role} alt={t.roles[role].name} />
        ))}
        <span>{words.sprouted(sprouts.length)}</span>
      </p>
    );
  return (
    <>
      {sprouts.map(({ text, role, option }) => (
        <p key={text} class="room-sprout row lines-115 em-gap-25" data-role={role ?? undefined}>
          <Icon name="sprout" />
          {role && <Badge role={role} alt={t.common.says(t.roles[role].name)} />}
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
    <section class="room-since grid sink em-gap-30" aria-label={t.roomProjector.situationSince}>
      <Signs since={since} far={far} />
      <Sprouts sprouts={since.sprouts} far={far} />
    </section>
  );
}

/** What happens, in a few sentences beside the picture; under both, what may become of it. */
export function SituationScene({ scene, far, share = 1 }: SceneProps<'situation'>) {
  const most = mostWords(scene.since) * share;
  const text = far ? firstSentences(scene.text, most) : scene.text;
  return (
    <>
      <div class="room-side clip column on-card edge-thick em-gap-50">
        <h1 class="sr-only" tabIndex={-1}>
          {scene.title}
        </h1>
        {!far && scene.opening && <p class="room-opening on-yellow">{scene.opening}</p>}
        <p class="room-story pretty">{text}</p>
        {scene.since && <Since since={scene.since} far={far} />}
      </div>
      <Knot aims={scene.aims} calendar={scene.calendar} far={far} />
    </>
  );
}
