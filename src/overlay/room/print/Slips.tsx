import type { PrintedSlip, PrintView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';
import { Badge } from '../../parts/Portrait.tsx';

/** A slip to cut out: its label stays in sight once the right flap is folded over the middle one. */
function PaperSlip({ slip }: { slip: PrintedSlip }) {
  const { t } = useFace();
  const words = t.roomPrint.slips;
  const { table, role, tension, number, text, quiet } = slip;
  return (
    <li class="paper-slip grid unbroken" data-role={role}>
      <div class="paper-slip-label grid on-tint from-middle">
        <strong>{words.number(number)}</strong>
        <p>
          <Badge role={role} /> {t.roles[role].name}
        </p>
        <p>{t.roomWords.table(table)}</p>
        <p>{tension}</p>
      </div>
      <p class="paper-slip-flap">{text}</p>
      <div class="paper-slip-flap grid">
        <p>
          <strong>{t.common.says(words.quiet)}</strong> {quiet}
        </p>
        <p class="paper-slip-question">{words.question}</p>
      </div>
    </li>
  );
}

/** What may be the case, one per piece of paper: the desk says which one is handed over, and to whom. */
export function Slips({ slips }: Pick<PrintView, 'slips'>) {
  const { t } = useFace();
  const words = t.roomPrint.slips;
  if (slips.length === 0) return null;
  return (
    <article class="paper-slips">
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      <ul>
        {slips.map((slip) => (
          <PaperSlip key={`${slip.tension}${slip.role}${slip.number}`} slip={slip} />
        ))}
      </ul>
    </article>
  );
}
