import { badgeUrl } from '../../../../art/pictures.ts';
import { ROLES, type Role } from '../../../../domain/vocabulary.ts';
import type { LinkView } from '../../../../view/picture/stageModel.ts';
import { useFace } from '../../../parts/context.ts';

/** Where the four stand on a square of 400. */
const AT: Readonly<Record<Role, readonly [number, number]>> = {
  elected: [80, 80],
  state: [320, 80],
  agent: [80, 320],
  torch: [320, 320],
};

/** A rope between two of the four, told by its line as well as by its word. */
function Rope({ link }: { link: LinkView }) {
  const [one, other] = link.between;
  const [x1, y1] = AT[one];
  const [x2, y2] = AT[other];
  const path = `M${x1} ${y1}L${x2} ${y2}`;
  const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  return (
    <g class="rope" data-link={link.state}>
      {link.state !== 'unsaid' && <path class="rope-edge stroked hollow round-ends" d={path} />}
      <path class="rope-core hollow round-ends" d={path} />
      {link.state === 'cut' && (
        <path
          class="rope-cut stroked hollow round-ends"
          d={`M${middle.x - 14} ${middle.y - 14}l28 28M${middle.x + 14} ${middle.y - 14}l-28 28`}
        />
      )}
    </g>
  );
}

/** The six ties between the four, as ropes, and the same in words. */
export function LinkDiagram({ links }: { links: readonly LinkView[] }) {
  const { t } = useFace();
  return (
    <figure class="link-diagram shrink-y grid on-card edge-thick">
      <svg class="wide high shrink-y" viewBox="0 0 400 400" aria-hidden="true">
        {links.map((link) => (
          <Rope key={link.between.join()} link={link} />
        ))}
        {ROLES.map((role) => (
          <image key={role} href={badgeUrl(role)} x={AT[role][0] - 48} y={AT[role][1] - 50} width="96" height="100" />
        ))}
      </svg>
      <figcaption class="sr-only">
        {t.roomProjector.links}
        <ul>
          {links.map(({ between: [one, other], state }) => (
            <li key={`${one}${other}`}>
              {t.common.says(t.reflection.between(t.roles[one].name, t.roles[other].inline))} {t.links[state]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
