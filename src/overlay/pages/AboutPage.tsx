import { useDesk } from '../context.ts';
import { Actions, Button, Heading } from '../parts/Layout.tsx';

/** What the game is, what it computes, how it can be played by all, under which licences. */
export function AboutPage() {
  const { t } = useDesk();
  const { play, model, access, credits } = t.about;
  return (
    <div class="page">
      <Heading>{t.about.heading}</Heading>
      <div class="about">
        {[play, model, access, credits].map(({ heading, text }) => (
          <section key={heading} class="panel">
            <h2>{heading}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
      <Actions>
        <Button action={{ type: 'back' }} icon="back" look="main">
          {t.about.back}
        </Button>
      </Actions>
    </div>
  );
}
