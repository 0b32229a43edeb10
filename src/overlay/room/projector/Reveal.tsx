import type { Dictionary } from '../../../text/index.ts';
import type { RoomPosition } from '../../../view/projectorModel.ts';
import { Compass, type Standing } from '../../parts/Compass.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { letterOf } from '../../parts/wording.ts';
import type { SceneOf, SceneProps } from './scene.ts';

function Position({ position, room }: { position: RoomPosition; room: boolean }) {
  const { t } = useFace();
  const { role, option, out, said, hands, posture } = position;
  const mood = out ? 'worried' : posture < 0 ? 'determined' : posture > 0 ? 'glad' : 'neutral';
  const counts = hands.map(({ option: id, count }) => `${letterOf(id)}\u00a0${count}`).join(' · ');
  return (
    <li class="room-revealed" data-role={role}>
      <div class="room-revealed-who">
        <Portrait role={role} mood={mood} out={out} />
        {option && <span class="letter">{letterOf(option.id)}</span>}
        <h2>{t.roles[role].name}</h2>
      </div>
      <p class="room-revealed-title">{option ? option.title : t.settlement.outOf}</p>
      {!room && option && <p class="said">{said}</p>}
      {hands.length > 0 && <p class="room-hands">{t.roomProjector.hands(counts)}</p>}
    </li>
  );
}

/** What was done to the outcome after the cards were turned. */
function happenings(scene: SceneOf<'settlement'>, t: Dictionary): string[] {
  const { spent, bridged, arbitratedBy, legitimate, settlement, pivot } = scene;
  return [
    ...spent.map(({ power, role }) => t.settlement.spent(t.roles[role].name, t.powers[power].name)),
    ...(bridged ? [t.settlement.bridged(t.roles[bridged[0]].of, t.roles[bridged[1]].of)] : []),
    ...(arbitratedBy ? [t.settlement.arbitrated(t.roles[arbitratedBy].name)] : []),
    ...(arbitratedBy ? [legitimate ? t.settlement.legitimate : t.settlement.contested] : []),
    ...(settlement === 'deadlock' ? [t.settlement.pivot(t.roles[pivot].inline)] : []),
  ];
}

function standings(positions: readonly RoomPosition[], t: Dictionary): Standing[] {
  return positions
    .filter(({ out }) => !out)
    .map(({ role, horizon, posture }) => ({
      key: role,
      name: t.roles[role].name,
      horizon,
      posture,
      mark: { badge: role },
    }));
}

/** The reveal: four cards turned one after the other, then the word that says what they make together. */
export function Settlement({ scene, room }: SceneProps<'settlement'>) {
  const { t } = useFace();
  const { settlement, reason, positions, bets } = scene;
  const lines = happenings(scene, t);
  return (
    <>
      <div class="room-verdict" data-settlement={settlement}>
        <Icon name={settlement} />
        <h1 tabIndex={-1}>{t.settlements[settlement]}</h1>
        <p class="room-reason">{lines[lines.length - 1] ?? t.reasons[reason]}</p>
      </div>
      <div class="room-compass">
        <Compass title={t.settlement.compass} standing={standings(positions, t)} />
        <p class="room-note">{t.roomProjector.foreseen(bets.right, bets.made)}</p>
      </div>
      <ul class="room-reveal">
        {positions.map((position) => (
          <Position key={position.role} position={position} room={room} />
        ))}
      </ul>
    </>
  );
}
