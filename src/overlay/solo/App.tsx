import { useMemo, useRef } from 'preact/hooks';
import { type Dictionary, dictionary } from '../../text/index.ts';
import { interludeStage, quietStage } from '../../view/picture/stage.ts';
import type { GaugeView } from '../../view/player/parts.ts';
import { type Face, FaceContext } from '../parts/context.ts';
import { useFocus } from '../parts/focus.ts';
import { LoadingPage } from '../parts/LoadingPage.tsx';
import { StageFrame, type StageFrameProps } from '../parts/StageFrame.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import { useSteps } from '../parts/steps.ts';
import { changesSentence, gaugeChanges } from '../parts/wording.ts';
import { Header } from './Header.tsx';
import { AboutPage } from './pages/AboutPage.tsx';
import { InterludePage } from './pages/InterludePage.tsx';
import { RolesPage } from './pages/RolesPage.tsx';
import { ScenariosPage } from './pages/ScenariosPage.tsx';
import { TitlePage } from './pages/TitlePage.tsx';
import type { AppProps, Page } from './props.ts';
import { beatsOf, TellingContext, useBeats, useReading } from './reading.ts';
import { GameScreen } from './screens/GameScreen.tsx';

function Content({ page }: { page: Page }) {
  switch (page.kind) {
    case 'title':
      return <TitlePage view={page} />;
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

/** What the frame shows of a page. At the table each line stands on its own card; told from afar, the talk has bubbles. */
function framed(page: Page, t: Dictionary, told: boolean): Omit<StageFrameProps, 'stageRef'> {
  if (page.kind !== 'game') {
    return { view: quietStage(page.kind === 'title' ? 'title' : 'roles'), bubbles: [], caption: null };
  }
  if (page.interlude) return { view: interludeStage(page.view.stage, page.interlude), bubbles: [], caption: null };
  const { screen, progress, bubbles, stage } = page.view;
  const { year, half, territory } = progress;
  return {
    view: stage,
    bubbles: screen.kind === 'settlement' || (screen.kind === 'parley' && !told) ? [] : bubbles,
    caption: screen.kind === 'outcome' ? t.outcome.kicker : `${territory}. ${t.progress.when(year, half)}.`,
  };
}

/** Names a screen: when the name changes, the person is somewhere else. */
function screenKey(page: Page): string {
  if (page.kind !== 'game') return page.kind;
  const { screen, progress } = page.view;
  return `game ${progress.number} ${page.interlude ?? screen.kind}`;
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
  const { keys, reading, scale } = settings;
  const key = screenKey(page);
  const step = useSteps(act, key);
  const face = useMemo((): Face => ({ t, language, keys, act: step }), [t, language, keys, step]);
  const root = useFocus(key);
  const status = useStatus(props);
  useReading(reading, scale);
  const telling = useBeats(
    key,
    page.kind === 'game' && !page.interlude && reading === 'room' ? beatsOf(page.view.screen) : null,
  );
  useShortcuts(keys, (pressed) => {
    if (pressed !== 't') return false;
    act({ type: 'READ', reading: reading === 'room' ? 'laptop' : 'room' });
    return true;
  });
  const screen = page.kind === 'game' ? (page.interlude ?? page.view.screen.kind) : page.kind;
  const you = page.kind === 'game' ? page.view.you : '';
  return (
    <FaceContext.Provider value={face}>
      <div
        ref={root}
        class={settings.motion ? 'game grid full-high' : 'game grid calm full-high'}
        lang={language}
        data-page={page.kind}
        data-screen={screen}
        data-you={you}
        data-beat={telling?.beat}
      >
        <Header page={page} settings={settings} />
        <StageFrame {...framed(page, t, telling !== null)} stageRef={stageRef} />
        <main class="main" key={key}>
          <TellingContext.Provider value={telling}>
            <Content page={page} />
          </TellingContext.Provider>
        </main>
        <p
          class={notice ? 'bold off-paper status-notice on-yellow edge-line afloat' : 'bold off-paper sr-only'}
          role="status"
        >
          {status}
        </p>
      </div>
    </FaceContext.Provider>
  );
}
