import { useFace } from '../../../parts/context.ts';

/** An optician's board: can the back of the room read, and is the frame whole? */
export function TestScene() {
  const { t, keys } = useFace();
  const { test, fullScreen, fullScreenButton } = t.roomProjector;
  const { heading, lines, frame } = test;
  return (
    <div class="scene-test grid centred from-centre">
      <h1 tabIndex={-1}>{heading}</h1>
      {lines.map((line) => (
        <p key={line} class="test-line bold">
          {line}
        </p>
      ))}
      <p>
        {frame} {keys ? fullScreen : fullScreenButton}
      </p>
    </div>
  );
}
