import { ROLES } from '../../../domain/vocabulary.ts';
import type { PreparedItem, PrintedTension, PrintView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';
import { Badge } from '../../parts/Portrait.tsx';
import { digits } from '../clock.ts';

/** Each included line with the minute at which it begins. */
function timed(agenda: readonly PreparedItem[]): { item: PreparedItem; from: number }[] {
  let from = 0;
  return agenda
    .filter(({ included }) => included)
    .map((item) => {
      const line = { item, from };
      from += item.minutes;
      return line;
    });
}

function Timetable({ view }: { view: PrintView }) {
  const { t } = useFace();
  const head = t.roomPrint.tableHead;
  return (
    <table class="sheet-agenda wide">
      <caption>{t.roomPrint.agenda}</caption>
      <thead>
        <tr>
          <th scope="col">{head.step}</th>
          <th scope="col">{head.minutes}</th>
          <th scope="col">{head.from}</th>
          <th scope="col">{head.to}</th>
        </tr>
      </thead>
      <tbody>
        {timed(view.agenda).map(({ item, from }) => (
          <tr key={item.id} data-kind={item.kind}>
            <th scope="row">{item.title ?? t.roomWords.items[item.kind]}</th>
            <td>{t.roomWords.min(item.minutes)}</td>
            <td>{digits(from * 60)}</td>
            <td>{digits((from + item.minutes) * 60)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TensionNotes({ tension, rank }: { tension: PrintedTension; rank: number }) {
  const { t } = useFace();
  const words = t.roomPrint;
  const { title, act, minutes, situation, script, prompts, question, options } = tension;
  return (
    <section class="sheet-tension grid unbroken">
      <h2>
        <span class="moment-rank centre rigid on-ink in-yellow">{rank}</span> {title}{' '}
        <small>
          {t.acts[act]} · {t.roomWords.min(minutes)}
        </small>
      </h2>
      <p>{situation}</p>
      <p>
        <strong>{t.common.says(words.script)}</strong> {script}
      </p>
      <p>
        <strong>{t.common.says(words.silence)}</strong> {prompts.join(' ')}
      </p>
      <p>
        <strong>{t.common.says(words.question)}</strong> {question}
      </p>
      <ul class="sheet-options half lines-122 grid" aria-label={words.choices}>
        {ROLES.map((role) => (
          <li key={role} class="flex">
            <Badge role={role} alt={t.common.says(t.roles[role].name)} />
            <span>{options[role].map(({ letter, title }) => `${letter}\u00a0${title}`).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p class="sheet-lines">
        <span class="sr-only">{words.notes}</span>
      </p>
    </section>
  );
}

/** The facilitator's running sheet: the agenda with its clock, then each tension on a third of a page. */
export function RunningSheet({ view }: { view: PrintView }) {
  const { t } = useFace();
  const words = t.roomPrint;
  const people = view.cards.reduce((sum, card) => sum + card.people, 0);
  const minutes = view.agenda.reduce((sum, item) => sum + (item.included ? item.minutes : 0), 0);
  return (
    <article>
      <section>
        <p class="sheet-kicker bold">
          {t.game.title} · {view.territory}
        </p>
        <h2 class="sheet-title">{view.scenario}</h2>
        <p>{words.sheetIntro(t.roomWords.people(people), t.roomWords.minutes(minutes))}</p>
        <div class="sheet-columns grid">
          <Timetable view={view} />
          <div>
            <h3>{words.before}</h3>
            <ul class="stake-list grid">
              {words.beforeList.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p class="sheet-opening on-yellow">{view.opening}</p>
          </div>
        </div>
      </section>
      {view.tensions.map((tension, index) => (
        <TensionNotes key={tension.title} tension={tension} rank={index + 1} />
      ))}
    </article>
  );
}
