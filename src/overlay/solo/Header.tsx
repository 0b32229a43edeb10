import type { PlayerView } from '../../view/player/model.ts';
import { useFace } from '../parts/context.ts';
import { Gauges } from './Gauges.tsx';
import { Menu } from './Menu.tsx';
import type { OverlaySettings, Page } from './props.ts';

function Progress({ view }: { view: PlayerView }) {
  const { t } = useFace();
  const { act, number, count, year, half, territory, tension } = view.progress;
  return (
    <div class="shrink-x grow">
      <p class="progress-title grow">
        {t.acts[act]} · {view.screen.kind === 'outcome' ? view.progress.scenario : tension}
      </p>
      <p class="progress-where semibold text-3">
        <span class="progress-place">{view.screen.kind === 'outcome' ? territory : `${territory} · `}</span>
        {view.screen.kind !== 'outcome' && t.progress.tension(number, count)}
        {view.screen.kind !== 'outcome' && <span class="off-phone"> · {t.progress.when(year, half)}</span>}
      </p>
    </div>
  );
}

/** The top strip: where the story stands, the five gauges, the menu. */
export function Header({ page, settings }: { page: Page; settings: OverlaySettings }) {
  const { t } = useFace();
  return (
    <header class="header off-paper row">
      {page.kind === 'game' ? (
        <>
          <Progress view={page.view} />
          <Gauges gauges={page.view.gauges} />
        </>
      ) : (
        page.kind !== 'title' && <p class="progress-title grow">{t.game.title}</p>
      )}
      <Menu page={page} settings={settings} />
    </header>
  );
}
