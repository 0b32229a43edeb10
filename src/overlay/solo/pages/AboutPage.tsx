import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { WayBack } from '../Layout.tsx';

/** What the game is, what it computes, how it can be played by all, under which licences. */
export function AboutPage() {
  const { t } = useFace();
  const { play, model, access, credits } = t.about;
  return (
    <div class="page column gap-9">
      <Heading>{t.about.heading}</Heading>
      <div class="about grid gap-11">
        {[play, model, access, credits].map(({ heading, text }) => (
          <section key={heading} class="panel from-top grid gap-9 on-card edge-thick">
            <h2>{heading}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
      <WayBack look="main" />
    </div>
  );
}
