import type { CurveView } from '../../view/player/model.ts';
import { useFace } from './context.ts';
import { betweenPath, type CurveBox, type CurveDrawing, drawCurves, linePath } from './curveDrawing.ts';
import type { Point } from './geometry.ts';

const BOX: CurveBox = { width: 760, height: 330, left: 44, right: 150, top: 46, bottom: 38 };

function Marks({ drawing, seasons }: { drawing: CurveDrawing; seasons: readonly number[] }) {
  const triangle = ({ x, y }: Point) => `M${x - 7} ${y + 6}L${x} ${y - 7}l7 13z`;
  const square = ({ x, y }: Point) => `M${x - 6} ${y - 6}h12v12h-12z`;
  const even = (points: readonly Point[]) => points.filter((_, index) => index % 2 === 0);
  return (
    <>
      {even(drawing.visible).map((point) => (
        <path key={point.x} class="curve-triangle blank stroke-30 pencilled" d={triangle(point)} />
      ))}
      {even(drawing.durable).map((point) => (
        <path key={point.x} class="curve-square blank stroke-30 pencilled" d={square(point)} />
      ))}
      {seasons.map((season, index) => (
        <g key={index} class="curve-moment" transform={`translate(${drawing.xOf(season)} ${BOX.top - 24})`}>
          <path class="curve-drop stroked" d={`M0 14V${BOX.height - BOX.bottom - BOX.top + 24}`} />
          <circle class="inked" r="15" />
          <text y="7">{index + 1}</text>
        </g>
      ))}
    </>
  );
}

function Frame({ drawing }: { drawing: CurveDrawing }) {
  const { t } = useFace();
  const floor = BOX.height - BOX.bottom;
  return (
    <>
      {drawing.ticks.map(({ value, y }) => (
        <g key={value} class="curve-tick">
          <path class="round-ends" d={`M${BOX.left} ${y}H${BOX.width - BOX.right}`} />
          <text x={BOX.left - 8} y={y + 6}>
            {t.format.number(value)}
          </text>
        </g>
      ))}
      {drawing.years.map(({ year, x }) =>
        year % 2 === 0 ? (
          <text key={year} class="curve-year" x={x} y={floor + 26}>
            {t.outcome.curves.yearShort(year)}
          </text>
        ) : null,
      )}
      <path class="curve-mandate stroked stroke-26" d={`M${drawing.mandateX} ${BOX.top - 6}V${floor}`} />
      <text class="curve-mandate-word" x={drawing.mandateX + 8} y={floor - 10}>
        {t.outcome.curves.mandate}
      </text>
    </>
  );
}

/** Names at the end of each curve, kept apart when the curves end close together. */
function Names({ drawing }: { drawing: CurveDrawing }) {
  const { t } = useFace();
  const up = drawing.visible[drawing.visible.length - 1];
  const low = drawing.durable[drawing.durable.length - 1];
  if (!up || !low) return null;
  const apart = Math.max(0, 48 - (low.y - up.y)) / 2;
  const lines = (text: string) => text.split(' (');
  const name = (text: string, { x, y }: Point, kind: string) => (
    <text class={kind} x={x + 14} y={y}>
      {lines(text).map((line, index) => (
        <tspan key={line} x={x + 14} dy={index === 0 ? 0 : 20}>
          {index === 0 ? line : `(${line}`}
        </tspan>
      ))}
    </text>
  );
  return (
    <>
      {name(t.outcome.curves.visible, { x: up.x, y: up.y - apart }, 'curve-name curve-name-visible')}
      {name(t.outcome.curves.durable, { x: low.x, y: low.y + apart }, 'curve-name curve-name-durable')}
    </>
  );
}

/** The same in figures, for whoever does not see the drawing. */
function Twin({ curve }: { curve: readonly CurveView[] }) {
  const { t } = useFace();
  const words = t.outcome.curves;
  return (
    <details class="twin">
      <summary>{words.table}</summary>
      <table class="wide text-4">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.visible}</th>
            <th scope="col">{words.durable}</th>
          </tr>
        </thead>
        <tbody>
          {curve
            .filter(({ season }) => season > 0)
            .map(({ season, visible, durable }) => (
              <tr key={season}>
                <th scope="row">{words.halfYear(Math.ceil(season / 2), season % 2 === 1 ? 1 : 2)}</th>
                <td>{t.format.number(visible)}</td>
                <td>{t.format.number(durable)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}

interface CurvesProps {
  readonly curve: readonly CurveView[];
  readonly seasons: readonly number[]; // of the moments that made it, in order
}

/** What was visible and what lasted, season by season, with the moments that made it; and the same in figures. */
export function Curves({ curve, seasons }: CurvesProps) {
  const { t } = useFace();
  const drawing = drawCurves(curve, BOX);
  const last = curve[curve.length - 1];
  if (!drawing || !last) return <p class="quiet">{t.outcome.curves.none}</p>;
  const peak = Math.max(...curve.map(({ visible }) => visible));
  const [visible, durable, most] = [last.visible, last.durable, peak].map((value) => t.format.number(value));
  return (
    <>
      <svg
        class="curves block wide"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-labelledby="curve-title curve-desc"
      >
        <title id="curve-title">{t.outcome.curves.heading}</title>
        <desc id="curve-desc">{t.outcome.curves.describe(visible ?? '', durable ?? '', most ?? '')}</desc>
        <path class="curve-between" d={betweenPath(drawing.visible, drawing.durable)} />
        <Frame drawing={drawing} />
        <path class="curve-visible hollow stroke-50 round-joins pencilled" d={linePath(drawing.visible)} />
        <path class="curve-durable hollow stroke-50 round-joins pencilled" d={linePath(drawing.durable)} />
        <Marks drawing={drawing} seasons={seasons} />
        <Names drawing={drawing} />
      </svg>
      <Twin curve={curve} />
    </>
  );
}
