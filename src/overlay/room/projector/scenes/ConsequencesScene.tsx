import { ROLES, type Role } from '../../../../domain/vocabulary.ts';
import type { Forecast } from '../../../../view/player/model.ts';
import type { ProjectorView } from '../../../../view/room/projectorModel.ts';
import { useFace } from '../../../parts/context.ts';
import { Forecasts } from '../../../parts/Forecasts.tsx';
import { Icon } from '../../../parts/icons.tsx';
import { Portrait } from '../../../parts/Portrait.tsx';
import { firstSentences } from '../firstSentences.ts';
import type { SceneOf } from './scene.ts';

const MOST_WORDS = 45;

/** More effects than the back of the room can tell apart. */
const MOST_EFFECTS = 2;

const strongest = (effects: readonly Forecast[]): Forecast[] =>
  [...effects].sort((one, other) => other.strength - one.strength).slice(0, MOST_EFFECTS);

function Cause({ scene, role }: { scene: SceneOf<'consequences'>; role: Role }) {
  const { t } = useFace();
  const effects = scene.changes.filter((each) => each.role === role).flatMap((each) => each.effects);
  const answered = scene.expectations.filter(({ author }) => author === role);
  const met = answered.filter((each) => each.met).length;
  const broken = scene.pledges.some(({ by, kept }) => by === role && !kept);
  return (
    <li class="room-cause grid from-start on-tint edge-line" data-role={role}>
      <Portrait role={role} mood={broken ? 'worried' : 'neutral'} />
      <div>
        <p class="table-name one-line">{t.roles[role].name}</p>
        {effects.length > 0 && <Forecasts of={strongest(effects)} />}
      </div>
      <p class="room-heard lines-120 row bold span-all one-line">
        <span aria-hidden="true">{t.roomProjector.hopes}</span>
        <Icon name="tick" /> <span aria-hidden="true">{met}</span>
        <span class="sr-only">{t.roomProjector.heard(met)}</span>
        <Icon name="cross" /> <span aria-hidden="true">{answered.length - met}</span>
        <span class="sr-only">{t.roomProjector.waits(answered.length - met)}</span>
        {scene.sown.some((each) => each.role === role) && (
          <>
            <Icon name="sprout" />
            <span class="sr-only">{t.roomProjector.sown}</span>
          </>
        )}
      </p>
    </li>
  );
}

function RoomGauges({ gauges }: Pick<ProjectorView, 'gauges'>) {
  const { t } = useFace();
  return (
    <ul class="room-gauges grid sink" aria-label={t.common.gauges}>
      {gauges.map(({ measure, value, low }) => (
        <li key={measure} class={low ? 'room-gauge grid middle room-gauge-low on-yellow' : 'room-gauge grid middle'}>
          <Icon name={measure} />
          <span>{t.measures[measure].name}</span>
          <strong>{t.format.number(value)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** What came of it, each effect under the role whose choice caused it. */
export function ConsequencesScene({
  scene,
  gauges,
}: { scene: SceneOf<'consequences'> } & Pick<ProjectorView, 'gauges'>) {
  const { t } = useFace();
  return (
    <>
      <div class="room-side clip column on-card edge-thick">
        <h1 tabIndex={-1}>
          <Icon name={scene.settlement} /> {t.roomProjector.changed}
        </h1>
        <p class="room-story">{firstSentences(scene.text, MOST_WORDS)}</p>
        <RoomGauges gauges={gauges} />
      </div>
      <ul class="table-strip grid room-causes">
        {ROLES.map((role) => (
          <Cause key={role} scene={scene} role={role} />
        ))}
      </ul>
    </>
  );
}
