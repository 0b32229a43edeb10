import type { Bubble } from '../../../../view/player/parts.ts';
import { useFace } from '../../../parts/context.ts';
import { Icon } from '../../../parts/icons.tsx';
import { Badge, Portrait } from '../../../parts/Portrait.tsx';
import { Knot } from './Knot.tsx';
import type { SceneOf, SceneProps } from './scene.ts';

type Parley = SceneOf<'parley'>;

/** A word given in front of everybody: to whom it was given here, on what at its door. */
function Word({ pledge }: { pledge: Parley['pledges'][number] }) {
  const { t } = useFace();
  const { by, to, aim } = pledge;
  return (
    <span class="row justify-centre em-gap-30">
      <Icon name="pact" />
      <span class="sr-only">
        {t.common.says(t.roomProjector.pledged(t.roles[by].name, t.roles[to].to))} {aim}
      </span>
      <Badge role={to} />
    </span>
  );
}

/** What somebody says: its opening line, or what it chose to tell everybody. */
function Voice({ bubble, scene }: { bubble: Bubble; scene: Parley }) {
  const { t } = useFace();
  const { role, text } = bubble;
  const { told, pledges } = scene;
  const tells = told?.role === role;
  return (
    <li
      class={
        tells
          ? 'room-voice relative grid edge-line centred on-yellow balance'
          : 'room-voice relative grid edge-line centred on-white balance'
      }
      data-role={role}
      data-tells={tells}
    >
      <Portrait role={role} mood={tells ? 'determined' : 'neutral'} />
      <p>
        <span class="sr-only">
          {tells ? t.common.says(t.roomProjector.tells(t.roles[role].name)) : t.common.says(t.roles[role].name)}{' '}
        </span>
        {tells && <Icon name="tell" />} {tells ? told.text : text}
      </p>
      {pledges
        .filter(({ by }) => by === role)
        .map((pledge) => (
          <Word key={pledge.to} pledge={pledge} />
        ))}
    </li>
  );
}

interface ParleySceneProps extends SceneProps<'parley'> {
  readonly bubbles: readonly Bubble[];
}

/** The floor is the room's: doors and months, then the four, and under each what it says, tells, promises. */
export function ParleyScene({ scene, bubbles, far }: ParleySceneProps) {
  const { t } = useFace();
  return (
    <>
      <div class="room-floor grid em-gap-30">
        <h1 class="on-yellow edge-thick" tabIndex={-1}>
          {t.roomProjector.parleyHeading}
        </h1>
        <Knot aims={scene.aims} calendar={scene.calendar} far={far} />
      </div>
      <ul class="room-voices grid" aria-label={t.common.dialogue}>
        {bubbles.map((bubble) => (
          <Voice key={bubble.role} bubble={bubble} scene={scene} />
        ))}
      </ul>
    </>
  );
}
