import { useFace } from '../../../parts/context.ts';
import { Badge } from '../../../parts/Portrait.tsx';
import { SealMark } from '../../SealMark.tsx';
import type { TableSeal } from './scene.ts';

/** Four cards face down: who has sealed, who still thinks, and nothing of what they hold. */
export function CardBacks({ tables, done }: { tables: readonly TableSeal[]; done: string }) {
  const { t } = useFace();
  return (
    <ul class="room-backs shrink-y grid">
      {tables.map(({ role, number, simulated, out, sealed }) => (
        <li
          key={role}
          class={
            sealed
              ? 'room-back column middle shrink-y justify-centre on-tint edge-thick room-back-sealed'
              : 'room-back column middle shrink-y justify-centre on-tint edge-thick'
          }
          data-role={role}
        >
          <span class="room-back-card centre grid on-card" aria-hidden="true">
            <Badge role={role} />
          </span>
          <p class="table-name centred">{t.roles[role].name}</p>
          <p class="row bold em-gap-30">
            <SealMark sealed={sealed || out} />
            <span>{out ? t.roomWords.out : sealed ? done : t.roomProjector.thinks}</span>
          </p>
          <p class="sr-only">{simulated ? t.roomWords.simulated : t.roomWords.table(number)}</p>
        </li>
      ))}
    </ul>
  );
}
