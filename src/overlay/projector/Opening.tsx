import { Portrait } from '../parts/Portrait.tsx';
import { useRoom } from '../room/context.ts';
import type { SceneProps } from './scene.ts';

/** An optician's board: can the back of the room read, and is the frame whole? */
export function ReadingTest() {
  const { t } = useRoom();
  const { heading, lines, frame } = t.roomProjector.test;
  return (
    <div class="scene-test">
      <h1 tabIndex={-1}>{heading}</h1>
      {lines.map((line) => (
        <p key={line} class="test-line">
          {line}
        </p>
      ))}
      <p>
        {frame} {t.roomProjector.fullScreen}
      </p>
    </div>
  );
}

/** The cover of the session. */
export function Welcome({ scene }: SceneProps<'welcome'>) {
  const { t } = useRoom();
  return (
    <div class="scene-welcome">
      <p class="welcome-game">{t.game.title}</p>
      <h1 tabIndex={-1}>{scene.title}</h1>
      <p class="welcome-pitch">{scene.pitch}</p>
    </div>
  );
}

/** Who sits where. */
export function Roles({ scene, room }: SceneProps<'roles'>) {
  const { t } = useRoom();
  return (
    <>
      <h1 tabIndex={-1}>{t.roomProjector.rolesHeading}</h1>
      <ul class="room-cards" data-count={scene.tables.length}>
        {scene.tables.map(({ number, role, as, portrait, simulated, out }) => (
          <li key={role} class="room-card" data-role={role}>
            <p class="room-card-number">{simulated ? t.roomWords.simulated : t.roomWords.table(number)}</p>
            <Portrait role={role} mood="glad" out={out} />
            <h2>{t.roles[role].name}</h2>
            <p class="room-card-as">{as}</p>
            {!room && <p>{portrait}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
