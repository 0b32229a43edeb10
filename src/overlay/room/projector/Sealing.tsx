import { useFace } from '../../parts/context.ts';
import { Badge } from '../../parts/Portrait.tsx';
import { SealMark } from '../Tables.tsx';
import type { SceneOf } from './scene.ts';

/** Four cards face down: who has sealed, who still thinks, and nothing of what they hold. */
export function Sealing({ scene }: { scene: SceneOf<'bet'> | SceneOf<'positions'> }) {
  const { t } = useFace();
  const words = t.roomProjector;
  const heading =
    scene.kind === 'bet'
      ? words.betHeading
      : scene.all
        ? words.allSealed
        : scene.again
          ? words.positionsAgain
          : words.positionsHeading;
  const done = scene.kind === 'bet' ? words.bet : words.sealed;
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <ul class="room-backs">
        {scene.tables.map(({ role, number, simulated, out, sealed }) => (
          <li key={role} class={sealed ? 'room-back room-back-sealed' : 'room-back'} data-role={role}>
            <span class="room-back-card" aria-hidden="true">
              <Badge role={role} />
            </span>
            <p class="table-name">{t.roles[role].name}</p>
            <p class="room-back-state">
              <SealMark sealed={sealed || out} />
              <span>{out ? t.roomWords.out : sealed ? done : words.thinks}</span>
            </p>
            <p class="sr-only">{simulated ? t.roomWords.simulated : t.roomWords.table(number)}</p>
          </li>
        ))}
      </ul>
      {scene.kind === 'bet' && <p class="room-note">{words.betText}</p>}
    </>
  );
}
