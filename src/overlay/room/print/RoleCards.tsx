import { POWERS, VITALS } from '../../../domain/vocabulary.ts';
import type { OptionView } from '../../../view/player/parts.ts';
import type { PrintedCard, PrintView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';
import { Doors } from '../../parts/Doors.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Badge, Portrait } from '../../parts/Portrait.tsx';
import { StakeList } from '../../parts/Stakes.tsx';
import { Slips } from './Slips.tsx';

function Front({ card, view }: { card: PrintedCard; view: PrintView }) {
  const { t } = useFace();
  const { role, number, as, portrait } = card;
  const vital = t.measures[VITALS[role]];
  return (
    <section class="role-front grid" data-role={role}>
      <p class="sheet-kicker bold">
        {t.roomPrint.card(number)} · {view.scenario}
      </p>
      <div class="role-front-head grid on-tint edge-thick centred balance from-middle from-centre">
        <Portrait role={role} mood="determined" />
        <div>
          <h2>{t.roles[role].name}</h2>
          <p class="role-front-as bold capital">
            <Badge role={role} /> {as}
          </p>
          <p>{portrait}</p>
          <p class="role-front-line">{t.roles[role].line}</p>
        </div>
      </div>
      <div class="role-front-facts grid">
        <section>
          <h3>{t.roomPrint.vital}</h3>
          <p>
            <Icon name={VITALS[role]} /> <strong>{t.common.says(vital.name)}</strong> {vital.means}
          </p>
        </section>
        <section>
          <h3>{t.roomPrint.powers}</h3>
          {[POWERS[role].serve, POWERS[role].impose].map((power, index) => (
            <p key={power}>
              <Icon name={power} /> <strong>{t.powers[power].name}</strong>{' '}
              <em class="tag on-white">{t.faces[index === 0 ? 'serve' : 'impose']}</em> {t.powers[power].does}
            </p>
          ))}
        </section>
      </div>
    </section>
  );
}

type PrintedPart = PrintedCard['tensions'][number];

/** A card on paper: what it does, why, what it opens and in how many months; the law that can bite in small print. */
function PaperCard({ option }: { option: OptionView }) {
  const { t } = useFace();
  const { letter, title, text, because, lever, aim, months } = option;
  return (
    <li class="grid">
      <span class="letter centre rigid on-ink">{letter}</span>
      <span>
        <strong>{title}.</strong> {text} <em>{t.common.quote(because)}</em>
        <small class="block">
          {aim ?? t.cards.follows} · {t.cards.months(months)} · {t.levers[lever].name}
        </small>
      </span>
    </li>
  );
}

function Part({ part, rank }: { part: PrintedPart; rank: number }) {
  return (
    <section class="role-secret grid from-middle unbroken">
      <h3>
        <span class="moment-rank centre rigid on-ink in-yellow">{rank}</span> {part.title}
      </h3>
      <StakeList of={part.stakes} />
      <Doors aims={part.aims} />
      <ul class="role-hand grid">
        {part.options.map((option) => (
          <PaperCard key={option.id} option={option} />
        ))}
      </ul>
    </section>
  );
}

/** One booklet a table: who you are, then your hand for each tension; at the end, what is sealed until its time. */
export function RoleCards({ view }: { view: PrintView }) {
  const { t } = useFace();
  return (
    <>
      {view.cards.map((card) => (
        <article key={card.role} class="booklet" data-role={card.role}>
          <Front card={card} view={view} />
          <div>
            <p class="sheet-kicker bold">
              {t.roles[card.role].name} · {t.roomPrint.secret}
            </p>
            {card.tensions.map((part, index) => (
              <Part key={part.title} part={part} rank={index + 1} />
            ))}
          </div>
        </article>
      ))}
      <Slips slips={view.slips} />
    </>
  );
}
