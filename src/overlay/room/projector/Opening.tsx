import { useFace } from '../../parts/context.ts';
import { Portrait } from '../../parts/Portrait.tsx';
import type { SceneProps } from './scene.ts';

/** An optician's board: can the back of the room read, and is the frame whole? */
export function ReadingTest() {
  const { t } = useFace();
  const { heading, lines, frame } = t.roomProjector.test;
  return (
    <div class="scene-test">
      <h1 tabIndex={-1}>{heading}</h1>
      {lines.map((line, index) => (
        <p key={line} class={`test-line test-line-${index}`}>
          {line}
        </p>
      ))}
      <p class="test-frame">
        {frame} {t.roomProjector.fullScreen}
      </p>
    </div>
  );
}

/** The cover of the session. */
export function Welcome({ scene }: SceneProps<'welcome'>) {
  const { t } = useFace();
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
  const { t } = useFace();
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
            {!room && <p class="room-card-more">{portrait}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
