import type { Forecast } from '../../view/player/parts.ts';
import { useFace } from './context.ts';
import { Icon } from './icons.tsx';
import { Badge } from './Portrait.tsx';
import { forecastLabel, forecastMove } from './wording.ts';

/** One to three triangles: full and upwards when it rises, hollow and downwards when it falls. */
function Triangles({ up, strength }: Pick<Forecast, 'up' | 'strength'>) {
  const shape = up ? 'M2 15L9 3l7 12z' : 'M2 4l7 12 7-12z';
  return (
    <svg class="triangles spill round-joins" viewBox={`0 0 ${strength * 18} 19`} aria-hidden="true">
      {[0, 1, 2].slice(0, strength).map((index) => (
        <path
          key={index}
          class={up ? 'inked blank stroked stroke-24' : 'blank stroked stroke-24'}
          d={shape}
          transform={`translate(${index * 18} 0)`}
        />
      ))}
    </svg>
  );
}

/** What may change or has changed: sign, name and words for each. */
export function Forecasts({ of }: { of: readonly (Forecast & { readonly foreseen?: boolean })[] }) {
  const { t } = useFace();
  if (of.length === 0) return <p class="quiet">{t.forecast.none}</p>;
  return (
    <ul class="forecasts flex wrap semibold text-3">
      {of.map((each, index) => (
        <li key={index} class="forecast inline middle gap-5">
          <Icon name={each.measure} />
          <span class="forecast-name" aria-hidden="true">
            {t.measures[each.measure].name}
          </span>
          {each.role && <Badge role={each.role} />}
          <Triangles up={each.up} strength={each.strength} />
          <span class="sr-only">{`${t.common.says(forecastLabel(each, t))} ${forecastMove(each, t)}`}</span>
          {each.foreseen === false && <em class="tag on-white">{t.forecast.unforeseen}</em>}
        </li>
      ))}
    </ul>
  );
}
