import type { Bubble, SinceView } from '../../../view/model.ts';
import { useFace } from '../../parts/context.ts';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { Badge } from '../../parts/Portrait.tsx';
import { TablePlate } from '../Tables.tsx';
import { firstSentences, type SceneOf, type SceneProps } from './scene.ts';

/** Words that leave room for the picture. */
const MOST_WORDS = 48;

/** What became of pencil, ink and months: a sign, its word and its value. */
function Signs({ since, room }: { since: SinceView; room: boolean }) {
  const { t } = useFace();
  const { situation, points, months } = t;
  const unit = room ? t.format.number : points;
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
    <p class="room-since-signs">
      {moved.map(({ icon, value, words }) => (
        <span key={icon}>
          <Icon name={icon} /> {words(value)}
        </span>
      ))}
    </p>
  );
}

/** What was sown and came up. From afar: how many, and from whom; the facilitator reads the rest aloud. */
function Sprouts({ sprouts, room }: { sprouts: SinceView['sprouts']; room: boolean }) {
  const { t } = useFace();
  const words = t.roomProjector;
  if (sprouts.length === 0) return null;
  if (room)
    return (
      <p class="room-sprout">
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
        <p key={text} class="room-sprout" data-role={role}>
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

function Since({ since, room }: { since: SinceView; room: boolean }) {
  const { t } = useFace();
  return (
    <section class="room-since" aria-label={t.roomProjector.situationSince}>
      <Signs since={since} room={room} />
      <Sprouts sprouts={since.sprouts} room={room} />
    </section>
  );
}

/** What happens, in a few sentences beside the picture. */
export function Situation({ scene, room }: SceneProps<'situation'>) {
  const text = room ? firstSentences(scene.text, MOST_WORDS) : scene.text;
  return (
    <div class="room-side">
      <h1 tabIndex={-1}>{scene.title}</h1>
      {!room && scene.opening && <p class="room-opening">{scene.opening}</p>}
      <p class="room-story">{text}</p>
      {scene.since && <Since since={scene.since} room={room} />}
    </div>
  );
}

/** Tables read their cards: the picture, and who does what. */
export function Peers({ scene }: { scene: SceneOf<'peers'> }) {
  const { t } = useFace();
  return (
    <>
      <div class="room-plate">
        <h1 tabIndex={-1}>{t.roomProjector.peersHeading}</h1>
        <p>{t.roomProjector.peersText}</p>
      </div>
      <ul class="table-strip">
        {scene.tables.map((table) => (
          <TablePlate key={table.role} {...table} />
        ))}
      </ul>
    </>
  );
}

/** The floor is the room's: four voices under the four, and the hands that are held out. */
export function Parley({ scene, bubbles }: { scene: SceneOf<'parley'>; bubbles: readonly Bubble[] }) {
  const { t } = useFace();
  const words = t.roomProjector;
  return (
    <>
      <h1 class="room-floor" tabIndex={-1}>
        {words.parleyHeading}
      </h1>
      <ul class="room-pledges">
        {scene.pledges.map(({ from, to, accepted }) => {
          const say = accepted === null ? words.pledge : accepted ? words.pledged : words.refused;
          return (
            <li key={`${from}${to}`} data-accepted={accepted}>
              <Icon name={accepted === false ? 'cross' : 'pact'} />
              <span>{say(t.roles[from].name, t.roles[to].to)}</span>
            </li>
          );
        })}
      </ul>
      <ul class="room-voices" aria-label={t.common.dialogue}>
        {bubbles.map(({ role, text }) => (
          <li key={role} class="room-voice" data-role={role}>
            <span class="sr-only">{t.common.says(t.roles[role].name)} </span>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
