import { POWERS, VITALS } from '../../../domain/vocabulary.ts';
import type { PrintedCard, PrintView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Badge, Portrait } from '../../parts/Portrait.tsx';
import { StakeList } from '../../parts/Stakes.tsx';
import { letterOf } from '../../parts/wording.ts';

function Front({ card, view }: { card: PrintedCard; view: PrintView }) {
  const { t } = useFace();
  const { role, number, as, portrait } = card;
  const vital = t.measures[VITALS[role]];
  return (
    <section class="role-front grid" data-role={role}>
      <p class="sheet-kicker bold">
        {t.roomPrint.card(number)} · {view.scenario}
      </p>
      <div class="role-front-head grid on-tint edge-thick centred">
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
              <em class="tag">{t.faces[index === 0 ? 'serve' : 'impose']}</em> {t.powers[power].does}
            </p>
          ))}
        </section>
      </div>
    </section>
  );
}

function Secret({ secret, rank }: { secret: PrintedCard['tensions'][number]; rank: number }) {
  const { t } = useFace();
  const words = t.roomPrint;
  return (
    <section class="role-secret grid">
      <h3>
        <span class="moment-rank centre">{rank}</span> {secret.title}
      </h3>
      <p class="thought on-white">
        <strong>{t.common.says(words.knows)}</strong> {secret.knows}
      </p>
      <StakeList of={secret.stakes} />
      <ul class="role-hand grid">
        {secret.options.map(({ id, title, text }) => (
          <li key={id} class="grid">
            <span class="letter centre">{letterOf(id)}</span>
            <span>
              <strong>{title}.</strong> {text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One booklet a table: who you are, then a secret for each tension, never shown before its time. */
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
            {card.tensions.map((secret, index) => (
              <Secret key={secret.title} secret={secret} rank={index + 1} />
            ))}
          </div>
        </article>
      ))}
    </>
  );
}
