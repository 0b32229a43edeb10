import type { RoomPosition } from '../../../../view/room/projectorModel.ts';
import { Compass } from '../../../parts/Compass.tsx';
import { useFace } from '../../../parts/context.ts';
import { Icon } from '../../../parts/icons.tsx';
import { Portrait } from '../../../parts/Portrait.tsx';
import { happenings, standings } from '../../../parts/settling.ts';
import { letterOf } from '../../../parts/wording.ts';
import type { SceneProps } from './scene.ts';

function Position({ position, far }: { position: RoomPosition; far: boolean }) {
  const { t } = useFace();
  const { role, option, out, said, hands, posture } = position;
  const mood = out ? 'worried' : posture < 0 ? 'determined' : posture > 0 ? 'glad' : 'neutral';
  const counts = hands.map(({ option: id, count }) => `${letterOf(id)}\u00a0${count}`).join(' · ');
  return (
    <li class="room-revealed grid edge-thick" data-role={role}>
      <div class="room-revealed-who row">
        <Portrait role={role} mood={mood} out={out} />
        {option && <span class="letter centre">{letterOf(option.id)}</span>}
        <h2>{t.roles[role].name}</h2>
      </div>
      <p class="room-revealed-title bold">{option ? option.title : t.settlement.outOf}</p>
      {!far && option && <p class="said fine edge-pen relative on-white">{said}</p>}
      {hands.length > 0 && <p class="room-hands lines-110 span-all">{t.roomProjector.hands(counts)}</p>}
    </li>
  );
}

/** The reveal: four cards turned one after the other, then the word that says what they make together. */
export function SettlementScene({ scene, far }: SceneProps<'settlement'>) {
  const { t } = useFace();
  const { settlement, reason, positions, bets } = scene;
  const lines = happenings(scene, t);
  return (
    <>
      <div class="room-verdict row edge-thick" data-settlement={settlement}>
        <Icon name={settlement} />
        <h1 class="one-line" tabIndex={-1}>
          {t.settlements[settlement]}
        </h1>
        <p class="room-reason on-card semibold grow">{lines[lines.length - 1] ?? t.reasons[reason]}</p>
      </div>
      <div class="room-compass lines-110 shrink-y grid on-card edge-thick centred">
        <Compass title={t.settlement.compass} standing={standings(positions, t)} />
        <p class="bold">{t.roomProjector.foreseen(bets.right, bets.made)}</p>
      </div>
      <ul class="room-reveal grid">
        {positions.map((position) => (
          <Position key={position.role} position={position} far={far} />
        ))}
      </ul>
    </>
  );
}
