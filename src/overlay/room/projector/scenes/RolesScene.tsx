import { useFace } from '../../../parts/context.ts';
import { Portrait } from '../../../parts/Portrait.tsx';
import type { SceneProps } from './scene.ts';

/** Who sits where. */
export function RolesScene({ scene, far }: SceneProps<'roles'>) {
  const { t } = useFace();
  return (
    <>
      <h1 tabIndex={-1}>{t.roomProjector.rolesHeading}</h1>
      <ul class="room-cards shrink-y grid" data-count={scene.tables.length}>
        {scene.tables.map(({ number, role, as, portrait, simulated, out }) => (
          <li key={role} class="room-card shrink-y grid edge-thick shadowed" data-role={role}>
            <p class="room-card-number bold">{simulated ? t.roomWords.simulated : t.roomWords.table(number)}</p>
            <Portrait role={role} mood="glad" out={out} />
            <h2>{t.roles[role].name}</h2>
            <p class="capital balance lines-112">{as}</p>
            {!far && <p>{portrait}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
