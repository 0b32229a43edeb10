import type { FactView } from '../../../view/player/parts.ts';
import { useFace } from '../../parts/context.ts';

/** A fact and where it comes from. */
export function Fact({ fact }: { fact: FactView }) {
  const { t } = useFace();
  return (
    <div class="fact">
      <p>{fact.text}</p>
      <ul class="sources text-3" aria-label={t.common.sources}>
        {fact.sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {title}
              <span class="sr-only"> ({t.external})</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
