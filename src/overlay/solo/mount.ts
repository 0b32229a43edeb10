import { h, render } from 'preact';
import { dictionary } from '../../text/index.ts';
import { keepOwnWords } from '../parts/ownWords.ts';
import { onePressOneAct } from '../parts/press.ts';
import { App } from './App.tsx';
import type { AppProps, Page } from './props.ts';

/** The title of the browser's window: where one is, then the game. */
function windowTitle(page: Page, { language }: Pick<AppProps, 'language'>): string {
  const { game, scenarios, chooseRole, about } = dictionary(language);
  if (page.kind === 'game') return `${page.view.progress.tension} · ${game.title}`;
  if (page.kind === 'scenarios') return `${scenarios.heading} · ${game.title}`;
  if (page.kind === 'roles') return `${chooseRole.heading} · ${game.title}`;
  return page.kind === 'about' ? `${about.heading} · ${game.title}` : game.title;
}

/** Takes over this element; the function it returns shows the overlay anew. */
export function mountOverlay(root: HTMLElement): (props: AppProps) => void {
  root.replaceChildren();
  onePressOneAct(root);
  const drawn = keepOwnWords(root);
  return (props) => {
    document.documentElement.lang = props.language;
    document.title = windowTitle(props.page, props);
    drawn(() => render(h(App, props), root));
  };
}
