import { useRef } from 'preact/hooks';
import type { GaugeView, Measure } from '../../view/player/parts.ts';
import { useFace } from '../parts/context.ts';
import { Icon } from '../parts/icons.tsx';
import { gaugeChanges, signed } from '../parts/wording.ts';

/** Keeps what moved since the gauges last read otherwise, until they move again. */
function useLastMove(gauges: readonly GaugeView[]): ReadonlyMap<Measure, number> {
  const kept = useRef<{ gauges: readonly GaugeView[]; moved: ReadonlyMap<Measure, number> }>({
    gauges,
    moved: new Map(),
  });
  const moved = gaugeChanges(kept.current.gauges, gauges);
  if (moved.size > 0) kept.current = { gauges, moved };
  return kept.current.moved;
}

function Gauge({ gauge, by }: { gauge: GaugeView; by: number | undefined }) {
  const { t } = useFace();
  const { measure, value, most, low } = gauge;
  const share = Math.min(100, Math.max(0, (value / most) * 100));
  return (
    <li
      class={low ? 'gauge grid middle on-yellow edge-line' : 'gauge grid middle on-card edge-hair'}
      data-measure={measure}
    >
      <Icon name={measure} />
      <span class="gauge-name lines-115 semibold one-line">
        {t.measures[measure].name}
        {low && <em class="gauge-warning on-ink">{measure === 'months' ? t.common.lowMonths : t.common.low}</em>}
      </span>
      <strong class="gauge-value">{t.format.number(value)}</strong>
      {by !== undefined && (
        <span class="gauge-move bold" aria-hidden="true">
          {signed(by, t)}
        </span>
      )}
      <span class="gauge-bar off-phone clip on-white" aria-hidden="true">
        <span class="block high on-ink" style={{ width: `${share}%` }} />
      </span>
    </li>
  );
}

/** The five quantities of the game: icon, name, value, and how they last moved. */
export function Gauges({ gauges }: { gauges: readonly GaugeView[] }) {
  const { t } = useFace();
  const moved = useLastMove(gauges);
  return (
    <ul class="gauges flex gap-7" aria-label={t.common.gauges}>
      {gauges.map((gauge) => (
        <Gauge key={gauge.measure} gauge={gauge} by={moved.get(gauge.measure)} />
      ))}
    </ul>
  );
}
