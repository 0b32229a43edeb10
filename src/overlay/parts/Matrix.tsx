import { ROLES, type Role } from '../../domain/vocabulary.ts';
import type { MatrixView } from '../../view/player/model.ts';
import { useFace } from './context.ts';
import { Icon } from './icons.tsx';
import { Badge } from './Portrait.tsx';
import { trustDots } from './wording.ts';

function Cell({ cell }: { cell: MatrixView }) {
  const { t } = useFace();
  const { holder, author, met, neglected, trust } = cell;
  const own = holder === author;
  const dots = trustDots(trust);
  const words = own
    ? t.outcome.matrix.self
    : t.outcome.matrix.cell(t.roles[holder].name, t.roles[author].inline, met, neglected, dots);
  return (
    <td
      class={own ? 'cell edge-hair centred cell-own on-paper' : 'cell edge-hair centred on-white'}
      data-dots={own ? '' : dots}
    >
      <span class="sr-only">{words}</span>
      {!own && (
        <svg class="dots" viewBox="0 0 54 18" aria-hidden="true">
          {[0, 1, 2].map((index) => (
            <circle
              key={index}
              class={index < dots ? 'inked blank stroked stroke-24' : 'blank stroked stroke-24'}
              cx={9 + index * 18}
              cy="9"
              r="6.5"
            />
          ))}
        </svg>
      )}
      <span class="cell-counts justify-centre middle bold" aria-hidden="true">
        <Icon name="tick" />
        {met}
        <Icon name="cross" />
        {neglected}
      </span>
    </td>
  );
}

/** Who expected what of whom: heard, left aside, and the trust that came of it. */
export function Matrix({ cells }: { cells: readonly MatrixView[] }) {
  const { t } = useFace();
  const cellOf = (holder: Role, author: Role) => cells.find((each) => each.holder === holder && each.author === author);
  return (
    <div class="matrix-frame">
      <table class="matrix wide">
        <caption>{t.outcome.matrix.intro}</caption>
        <thead>
          <tr>
            <th scope="col">{t.outcome.matrix.expects}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                <Badge role={role} alt={t.roles[role].name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROLES.map((holder) => (
            <tr key={holder}>
              <th scope="row">
                <span class="matrix-who lines-110 row gap-6">
                  <Badge role={holder} />
                  <span>{t.roles[holder].name}</span>
                </span>
              </th>
              {ROLES.map((author) => {
                const cell = cellOf(holder, author);
                return cell ? <Cell key={author} cell={cell} /> : <td key={author} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="matrix-legend" aria-hidden="true">
        <Icon name="tick" /> {t.outcome.matrix.met} <Icon name="cross" /> {t.outcome.matrix.neglected}
      </p>
    </div>
  );
}
