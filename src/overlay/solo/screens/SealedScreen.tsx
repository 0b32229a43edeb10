import { ROLES } from '../../../domain/vocabulary.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Badge, Portrait } from '../../parts/Portrait.tsx';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

/** Four cards face down, and one button. */
export function SealedScreen({ screen, view }: ScreenProps<'sealed'>) {
  const { t } = useFace();
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.sealed.heading}</Heading>
        <p class="story">{t.sealed.text}</p>
        {screen.yours && (
          <p class="made on-yellow edge-pen">
            {t.common.says(t.sealed.yours)} <strong>{screen.yours}</strong>
          </p>
        )}
      </Side>
      <Below>
        <ul class="cards grid gap-10 sealed-cards" data-count="4">
          {ROLES.map((role) => (
            <li key={role} class="sealed column edge-line gap-6 middle" data-role={role}>
              <span class="sealed-back centre grid edge-line" aria-hidden="true">
                <Badge role={role} />
              </span>
              <p class="sealed-name lines-120 row gap-8">
                <Portrait role={role} mood="determined" out={view.cast[role].out} />
                <span>
                  <strong>{t.roles[role].name}</strong>
                  <small class="flex gap-5 text-4">
                    <Icon name={view.cast[role].out ? 'cross' : 'tick'} />
                    {view.cast[role].out ? t.common.out : t.sealed.hidden}
                  </small>
                </span>
              </p>
            </li>
          ))}
        </ul>
      </Below>
      <Actions undo={view.canUndo}>
        <Button action={{ type: 'REVEAL' }} look="main" trail="next">
          {t.sealed.reveal}
        </Button>
      </Actions>
    </>
  );
}
