import { useFace } from '../../../parts/context.ts';
import { CardBacks } from './CardBacks.tsx';
import type { SceneOf } from './scene.ts';

/** Each table seals its card. */
export function PositionsScene({ scene }: { scene: SceneOf<'positions'> }) {
  const { t } = useFace();
  const words = t.roomProjector;
  const heading = scene.all ? words.allSealed : scene.again ? words.positionsAgain : words.positionsHeading;
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <CardBacks tables={scene.tables} done={words.sealed} />
    </>
  );
}
