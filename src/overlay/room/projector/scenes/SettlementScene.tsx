import type { RoomPosition } from '../../../../view/room/projectorModel.ts';
import { Calendar } from '../../../parts/Calendar.tsx';
import { useFace } from '../../../parts/context.ts';
import { Doors } from '../../../parts/Doors.tsx';
import { Icon } from '../../../parts/icons.tsx';
import { Badge, Portrait } from '../../../parts/Portrait.tsx';
import { happenings, settledIcon, settledWord } from '../../../parts/settling.ts';
import type { SceneOf, SceneProps } from './scene.ts';

function Position({ position, far }: { position: RoomPosition; far: boolean }) {
  const { t } = useFace();
  const { role, option, out, said, hands } = position;
  const counts = hands.map(({ letter, count }) => `${letter}\u00a0${count}`).join(' · ');
  return (
    <li class="room-revealed grid edge-thick from-top em-gap-15" data-role={role}>
      <div class="room-revealed-who row em-gap-25">
        {far ? <Badge role={role} /> : <Portrait role={role} mood={out ? 'worried' : 'neutral'} out={out} />}
        {option && <span class="letter centre rigid on-ink">{option.letter}</span>}
        <h2>{t.roles[role].name}</h2>
      </div>
      <p class="room-revealed-title bold balance">{option ? option.title : t.settlement.outOf}</p>
      {!far && option && <p class="said fine edge-pen relative on-white">{said}</p>}
      {hands.length > 0 && <p class="room-hands lines-110 span-all">{t.roomProjector.hands(counts)}</p>}
    </li>
  );
}

/** The word for how they decided: an order that the others carry out has its own. */
function Verdict({ scene }: { scene: SceneOf<'settlement'> }) {
  const { t } = useFace();
  const { settlement, reason } = scene;
  return (
    <div class="room-verdict row edge-thick on-ink in-yellow em-gap-50" data-settlement={settlement}>
      <Icon name={settledIcon(scene)} />
      <h1 class="one-line" tabIndex={-1}>
        {settledWord(scene, t)}
      </h1>
      <p class="room-reason on-card semibold grow pretty lines-112 from-middle">
        {happenings(scene, t).at(-1) ?? t.reasons[reason]}
      </p>
    </div>
  );
}

/** The reveal: four cards turned one after the other; the doors they open, and the months it took. */
export function SettlementScene({ scene, far }: SceneProps<'settlement'>) {
  const { t } = useFace();
  const { aims, months, positions, bets } = scene;
  return (
    <>
      <Verdict scene={scene} />
      <ul class="room-reveal grid">
        {positions.map((position) => (
          <Position key={position.role} position={position} far={far} />
        ))}
      </ul>
      <section class="room-opened grid on-card edge-thick em-gap-15" style={{ '--count': aims.length }}>
        <Doors
          aims={aims.map((aim) => ({ ...aim, names: [] }))}
          late={months.late}
          wanted={positions.map(({ role, aim }) => ({ role, aim }))}
        />
        <div class="row spread">
          <Calendar calendar={{ window: months.window }} spent={months.spent} />
          <p class="room-foreseen bold">{t.roomProjector.foreseen(bets.right, bets.made)}</p>
        </div>
      </section>
    </>
  );
}
