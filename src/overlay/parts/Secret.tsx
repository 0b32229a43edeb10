import type { ComponentChildren } from 'preact';
import type { SecretView } from '../../view/player/parts.ts';
import { useFace } from './context.ts';
import { Forecasts } from './Forecasts.tsx';
import { Icon } from './icons.tsx';

interface SecretProps {
  readonly secret: SecretView;
  readonly brief?: boolean; // before anything can be said: not yet how it would be
  readonly children?: ComponentChildren; // what may be done about it
}

/** What somebody knows and others do not: one honest reason to keep it, how it would be said, what that would cost. */
export function Secret({ secret, brief = false, children }: SecretProps) {
  const { t } = useFace();
  const { text, quiet, telling, cost, held } = secret;
  return (
    <section class="thought secret on-white grid">
      <h2>
        <Icon name="secret" /> {held ? t.secret.held : t.secret.answered}
      </h2>
      <p class="secret-text semibold">{text}</p>
      <p class="lines-122 text-4">
        <strong>{t.secret.quiet}</strong> {quiet}
      </p>
      {!brief && (
        <p class="lines-122 text-4">
          <strong>{t.secret.telling}</strong> {t.common.quote(telling)}
        </p>
      )}
      <div class="secret-cost flex wrap middle text-4">
        <strong>{t.secret.cost}</strong>
        {cost.length > 0 ? <Forecasts of={cost} /> : <span>{t.secret.free}</span>}
        {children}
      </div>
    </section>
  );
}
