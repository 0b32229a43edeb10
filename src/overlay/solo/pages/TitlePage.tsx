import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Languages } from '../../parts/Languages.tsx';
import type { Page } from '../props.ts';

type Resumable = Extract<Page, { kind: 'title' }>['resumable'];

/** The cover: the name of the game, and the way in. */
export function TitlePage({ resumable }: { resumable: Resumable }) {
  const { t } = useFace();
  return (
    <div class="cover from-start column gap-10">
      <h1 class="cover-title" tabIndex={-1} aria-label={t.game.title}>
        <span class="cover-top block" aria-hidden="true">
          {t.game.titleTop}
        </span>{' '}
        <span class="cover-bottom on-ink" aria-hidden="true">
          {t.game.titleBottom}
        </span>
      </h1>
      <p class="cover-strapline on-yellow edge-line bold">{t.game.strapline}</p>
      <div class="cover-ways from-start column gap-10">
        {resumable && (
          <div class="cover-resume">
            <Button action={{ type: 'RESUME' }} look="main" trail="next">
              {t.title.resume}
            </Button>
            <p class="on-card edge-hair semibold text-4">{t.title.resumeAt(resumable.scenario, resumable.tension)}</p>
          </div>
        )}
        <Button action={{ type: 'PLAY' }} look={resumable ? 'second' : 'main'} trail="next">
          {t.title.play}
        </Button>
        <a class="button button-plain" href="#console">
          <Icon name="people" />
          <span>{t.title.facilitate}</span>
        </a>
        <Button action={{ type: 'ABOUT' }} look="plain">
          {t.title.about}
        </Button>
      </div>
      <div class="cover-foot grid on-card edge-hair sink gap-7">
        <Languages />
        <p class="cover-note text-4">{t.title.note}</p>
      </div>
    </div>
  );
}
