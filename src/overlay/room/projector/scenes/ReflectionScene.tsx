import { useFace } from '../../../parts/context.ts';
import { Icon } from '../../../parts/icons.tsx';
import { Portrait } from '../../../parts/Portrait.tsx';
import { LinkDiagram } from './LinkDiagram.tsx';
import type { SceneProps } from './scene.ts';

/** A pause offered, or taken: what ties the four, what each hoped for. */
export function ReflectionScene({ scene, far }: SceneProps<'reflection'>) {
  const { t } = useFace();
  return (
    <>
      <div class="room-side clip column on-card edge-thick room-side-wide justify-centre em-gap-50">
        <h1 tabIndex={-1}>{scene.taken ? t.roomProjector.reflectionTaken : t.roomProjector.reflectionHeading}</h1>
        {!scene.needs && <p class="room-question balance">{scene.question}</p>}
        {!scene.needs && <p class="bold">{t.reflection.take(t.months(scene.months))}</p>}
        {scene.needs && (
          <ul class="room-needs grid">
            {scene.needs.map(({ role, stake, text, met }) => (
              <li key={role} class="grid middle on-tint em-gap-40 lines-112" data-role={role}>
                <Portrait role={role} mood={met ? 'glad' : 'worried'} />
                <span>{far ? stake.label : text}</span>
                <Icon name={met ? 'tick' : 'cross'} />
                <span class="sr-only">{met ? t.reflection.met : t.reflection.unmet}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <LinkDiagram links={scene.links} />
    </>
  );
}
