import { h, render } from 'preact';
import { dictionary } from '../../text/index.ts';
import { keepOwnWords } from '../parts/ownWords.ts';
import { onePressOneAct } from '../parts/press.ts';
import type { RoomProps } from './props.ts';
import { RoomApp } from './RoomApp.tsx';

/** The title of the browser's window: it tells the console from the projector in a task bar. */
function windowTitle({ face, language }: RoomProps): string {
  const { game, roomTitles } = dictionary(language);
  return `${roomTitles[face.kind]} · ${game.title}`;
}

/** Takes over this element for the room; the function it returns shows the face anew. */
export function mountRoom(root: HTMLElement): (props: RoomProps) => void {
  root.replaceChildren();
  onePressOneAct(root);
  const drawn = keepOwnWords(root);
  return (props) => {
    const page = document.documentElement;
    page.lang = props.language;
    page.dataset.face = props.face.kind;
    document.title = windowTitle(props);
    drawn(() => render(h(RoomApp, props), root));
  };
}
