import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Languages } from '../../parts/Languages.tsx';
import type { TitleView } from '../props.ts';

/** What may be taken up again: the game played last, and the one whose place it took. */
function Resume({ view: { resumable, before, led } }: { view: TitleView }) {
  const { t } = useFace();
  return (
    <>
      {resumable && (
        <div class="cover-resume own-line">
          <Button action={{ type: 'RESUME' }} look={led ? 'second' : 'main'} trail="next">
            {t.title.resume}
          </Button>
          <p class="on-card edge-hair semibold text-4">{t.title.resumeAt(resumable.scenario, resumable.tension)}</p>
        </div>
      )}
      {before && (
        <div class="cover-resume own-line">
          <Button action={{ type: 'RESUME_ASIDE' }} look="plain">
            {t.title.resumeAside}
          </Button>
          <p class="on-card edge-hair semibold text-4">{t.title.resumeAt(before.scenario, before.tension)}</p>
        </div>
      )}
    </>
  );
}

/** The cover: the name of the game, and the way in; first of all, the way back to a session under way. */
export function TitlePage({ view }: { view: TitleView }) {
  const { t } = useFace();
  const { resumable, led, erased } = view;
  return (
    <div class="cover from-start column gap-10">
      <h1 class="cover-title" tabIndex={-1} aria-label={t.game.title}>
        <span class="cover-top block in-yellow" aria-hidden="true">
          {t.game.titleTop}
        </span>{' '}
        <span class="cover-bottom on-ink" aria-hidden="true">
          {t.game.titleBottom}
        </span>
      </h1>
      <p class="cover-strapline on-yellow edge-line bold">{t.game.strapline}</p>
      <div class="cover-ways from-start column gap-10">
        {led && (
          <div class="cover-resume own-line">
            <a class="button button-main" href="#console">
              <Icon name="people" />
              <span>{t.title.backToSession}</span>
            </a>
            <p class="on-card edge-hair semibold text-4">{t.title.ledAt(led.scenario, led.tension)}</p>
          </div>
        )}
        <Resume view={view} />
        <Button action={{ type: 'PLAY' }} look={resumable || led ? 'second' : 'main'} trail="next">
          {t.title.play}
        </Button>
        {!led && (
          <a class="button button-plain" href="#console">
            <Icon name="people" />
            <span>{t.title.facilitate}</span>
          </a>
        )}
        {erased && (
          <Button action={{ type: 'UNERASE' }} icon="back" look="plain">
            {t.title.unerase}
          </Button>
        )}
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
