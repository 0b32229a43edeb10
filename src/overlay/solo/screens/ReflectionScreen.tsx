import type { LinkView } from '../../../view/picture/stageModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

/** The six links between the four, said in words. */
function Links({ links }: { links: readonly LinkView[] }) {
  const { t } = useFace();
  return (
    <details class="facts">
      <summary>{t.reflection.links}</summary>
      <ul class="grid gap-4 text-4">
        {links.map(({ between: [one, other], state }) => (
          <li key={`${one}${other}`}>
            <strong>{t.common.says(t.reflection.between(t.roles[one].name, t.roles[other].inline))}</strong>{' '}
            {t.links[state]}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Needs({ needs }: { needs: NonNullable<ScreenProps<'reflection'>['screen']['needs']> }) {
  const { t } = useFace();
  return (
    <section aria-label={t.reflection.needs}>
      <h2 class="sr-only">{t.reflection.needs}</h2>
      <ul class="cards grid gap-10" data-count="4">
        {needs.map(({ role, text, stake, met }) => (
          <li key={role} class="cause column edge-line gap-6" data-role={role}>
            <div class="partner-head lines-120 row gap-8">
              <Portrait role={role} mood={met ? 'glad' : 'worried'} />
              <h3>{t.roles[role].name}</h3>
            </div>
            <p class="said fine edge-pen relative on-white">{text}</p>
            <p class={met ? 'stake from-start flex gap-6 stake-met' : 'stake from-start flex gap-6'}>
              <Icon name={met ? 'tick' : 'cross'} />
              <span>
                <strong>{met ? t.reflection.met : t.reflection.unmet}</strong>
                <br />
                {stake.label}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A pause that costs months, mends some trust and shows what each was hoping for. */
export function ReflectionScreen({ screen, view }: ScreenProps<'reflection'>) {
  const { t } = useFace();
  const months = t.months(screen.months);
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{screen.taken ? t.reflection.takenHeading : t.reflection.heading}</Heading>
        <p class="story">{screen.taken ? t.reflection.takenText : t.reflection.text(months)}</p>
        <Links links={screen.links} />
      </Side>
      <Below>{screen.needs && <Needs needs={screen.needs} />}</Below>
      <Actions>
        {!screen.taken && (
          <Button action={{ type: 'REFLECT' }} icon="months">
            {t.reflection.take(months)}
          </Button>
        )}
        <Button action={{ type: 'NEXT' }} look="main" trail="next">
          {screen.taken ? t.reflection.next : t.reflection.skip}
        </Button>
      </Actions>
    </>
  );
}
