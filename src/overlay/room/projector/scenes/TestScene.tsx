import { useFace } from '../../../parts/context.ts';

/** An optician's board: can the back of the room read, and is the frame whole? */
export function TestScene() {
  const { t } = useFace();
  const { heading, lines, frame } = t.roomProjector.test;
  return (
    <div class="scene-test grid centred">
      <h1 tabIndex={-1}>{heading}</h1>
      {lines.map((line) => (
        <p key={line} class="test-line bold">
          {line}
        </p>
      ))}
      <p>
        {frame} {t.roomProjector.fullScreen}
      </p>
    </div>
  );
}
