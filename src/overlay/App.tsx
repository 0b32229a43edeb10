import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Dictionary, dictionary } from '../text/index.ts';
import type { GaugeView } from '../view/model.ts';
import { interludeStage, quietStage } from '../view/stageView.ts';
import { type Desk, DeskContext } from './context.ts';
import { Header } from './Header.tsx';
import { AboutPage } from './pages/AboutPage.tsx';
import { InterludePage } from './pages/InterludePage.tsx';
import { LoadingPage } from './pages/LoadingPage.tsx';
import { RolesPage } from './pages/RolesPage.tsx';
import { ScenariosPage } from './pages/ScenariosPage.tsx';
import { TitlePage } from './pages/TitlePage.tsx';
import type { AppProps, Page } from './props.ts';
import { StageFrame, type StageFrameProps } from './StageFrame.tsx';
import { GameScreen } from './screens/GameScreen.tsx';
import { changesSentence, gaugeChanges } from './wording.ts';

function Content({ page }: { page: Page }) {
  switch (page.kind) {
    case 'title':
      return <TitlePage resumable={page.resumable} />;
    case 'scenarios':
      return <ScenariosPage cards={page.cards} />;
    case 'roles':
      return <RolesPage card={page.card} />;
    case 'game':
      return page.interlude ? (
        <InterludePage kind={page.interlude} view={page.view} />
      ) : (
        <GameScreen view={page.view} />
      );
    case 'about':
      return <AboutPage />;
    case 'loading':
      return <LoadingPage />;
  }
}

/** What the frame shows of a page. At the settlement each line stands on its own card instead of a bubble. */
function framed(page: Page, t: Dictionary): Omit<StageFrameProps, 'stageRef'> {
  if (page.kind !== 'game') {
    return { view: quietStage(page.kind === 'title' ? 'title' : 'roles'), bubbles: [], caption: null };
  }
  if (page.interlude) return { view: interludeStage(page.view.stage, page.interlude), bubbles: [], caption: null };
  const { screen, progress, bubbles, stage } = page.view;
  const { year, half, territory } = progress;
  return {
    view: stage,
    bubbles: screen.kind === 'settlement' ? [] : bubbles,
    caption: screen.kind === 'outcome' ? t.outcome.kicker : `${territory}. ${t.progress.when(year, half)}.`,
  };
}

/** Names a screen: when the name changes, the person is somewhere else. */
function screenKey(page: Page): string {
  if (page.kind !== 'game') return page.kind;
  const { screen, progress } = page.view;
  const again = screen.kind === 'reflection' && screen.taken ? 'taken' : '';
  return `game ${progress.number} ${page.interlude ?? screen.kind} ${again}`;
}

/** The place of the screen that should keep the focus when the button that held it goes away. */
const keeperOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-keep]')?.getAttribute('data-keep') ?? null) : null;

/** Moves the focus to the title of a new screen; when what held it is gone, to the place it was in, or the title. */
function useFocus(key: string) {
  const root = useRef<HTMLDivElement>(null);
  const keeper = useRef<string | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      keeper.current = keeperOf(target);
    };
    const element = root.current;
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, []);
  const shown = useRef(key);
  useEffect(() => {
    const moved = shown.current !== key;
    shown.current = key;
    const held = document.activeElement;
    const lost = held === null || held === document.body || held.matches(':disabled');
    const first = !root.current?.hasAttribute('data-used');
    if (!moved && (!lost || first)) return;
    root.current?.setAttribute('data-used', '');
    const kept = moved ? null : root.current?.querySelector<HTMLElement>(`[data-keep='${keeper.current}']`);
    (kept ?? root.current?.querySelector('h1'))?.focus({ preventScroll: true });
    if (moved) scrollTo({ top: 0, behavior: 'instant' });
  });
  return root;
}

/** What the polite line says: the news, else what moved since the gauges were last read. */
function useStatus({ page, notice, language }: Pick<AppProps, 'page' | 'notice' | 'language'>): string {
  const t = dictionary(language);
  const kept = useRef<{ gauges: readonly GaugeView[]; text: string }>({ gauges: [], text: '' });
  if (page.kind === 'game' && page.view.gauges !== kept.current.gauges) {
    const moved = changesSentence(gaugeChanges(kept.current.gauges, page.view.gauges), t);
    kept.current = { gauges: page.view.gauges, text: moved };
  }
  if (notice) return t.notices[notice];
  return page.kind === 'game' ? kept.current.text : '';
}

/** The whole overlay: header, stage frame, screen. The stage frame keeps its place so that the canvas survives. */
export function App(props: AppProps) {
  const { page, language, settings, notice, stageRef, act } = props;
  const t = dictionary(language);
  const desk = useMemo((): Desk => ({ t, language, act }), [t, language, act]);
  const key = screenKey(page);
  const root = useFocus(key);
  const status = useStatus(props);
  const screen = page.kind === 'game' ? (page.interlude ?? page.view.screen.kind) : page.kind;
  const you = page.kind === 'game' ? page.view.you : '';
  return (
    <DeskContext.Provider value={desk}>
      <div
        ref={root}
        class={settings.motion ? 'game' : 'game calm'}
        lang={language}
        data-page={page.kind}
        data-screen={screen}
        data-you={you}
      >
        <Header page={page} settings={settings} />
        <StageFrame {...framed(page, t)} stageRef={stageRef} />
        <main class="main" key={key}>
          <Content page={page} />
        </main>
        <p class={notice ? 'status status-notice' : 'status sr-only'} role="status">
          {status}
        </p>
      </div>
    </DeskContext.Provider>
  );
}
