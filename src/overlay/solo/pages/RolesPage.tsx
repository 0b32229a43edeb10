import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../domain/scenario.ts';
import { stake } from '../../../domain/stakes.ts';
import { COMPANIES, type CompanyName } from '../../../domain/tension/tension.ts';
import { ROLES, type Role, VITALS } from '../../../domain/vocabulary.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Badge, Portrait } from '../../parts/Portrait.tsx';
import { TELLING_STAKES } from '../../parts/wording.ts';
import { WayBack } from '../Layout.tsx';

function Hero({ role, card, company }: { role: Role; card: ScenarioCard; company: CompanyName }) {
  const { t, language } = useFace();
  const { name, inline, subtitle } = t.roles[role];
  const vital = t.measures[VITALS[role]];
  const { as, portrait } = card.cast[role];
  return (
    <li class="hero column edge-line gap-6 text-5" data-role={role}>
      <div class="hero-head grid middle gap-9">
        <Portrait role={role} mood="glad" />
        <div>
          <h2 class="lines-110">{name}</h2>
          <p class="text-4">
            <Badge role={role} /> <span>{subtitle}</span>
          </p>
        </div>
      </div>
      <p class="bold capital">{as[language]}</p>
      <p class="lines-125 text-4">{portrait[language]}</p>
      <p class="hero-vital lines-125 flex on-white edge-hair gap-8 text-4">
        <Icon name={VITALS[role]} />
        <span>
          <strong>{t.common.says(vital.name)}</strong> {vital.means}
        </span>
      </p>
      <h3>{t.chooseRole.stakes}</h3>
      <ul class="stake-list grid">
        {TELLING_STAKES[role].map((id) => (
          <li key={id}>{stake(id).label[language]}</li>
        ))}
      </ul>
      <Button action={{ type: 'START', role, company }} look="main">
        {t.chooseRole.play(inline)}
      </Button>
    </li>
  );
}

/** How far the four trust one another at the start: three companies, one line each. */
function Company({ chosen, choose }: { chosen: CompanyName; choose: (company: CompanyName) => void }) {
  const { t } = useFace();
  const words = t.chooseRole.company;
  return (
    <fieldset class="company grid gap-5 on-card edge-line">
      <legend class="title-1 lines-120">{words.legend}</legend>
      {COMPANIES.map((each) => (
        <label key={each} class="pick-choice row gap-7 edge-hair text-4 ring on-white lines-118">
          <input type="radio" name="company" checked={chosen === each} onChange={() => choose(each)} />
          <span>
            <strong class="block">{words[each].name}</strong> {words[each].line}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The four heroes, what each holds and what each hopes for, and how they get on. */
export function RolesPage({ card }: { card: ScenarioCard }) {
  const { t, language } = useFace();
  const [company, choose] = useState<CompanyName>('usual');
  return (
    <div class="page column gap-9">
      <Heading kicker={`${card.title[language]} · ${card.territory[language]}`}>{t.chooseRole.heading}</Heading>
      <Company chosen={company} choose={choose} />
      <ul class="heroes grid gap-11">
        {ROLES.map((role) => (
          <Hero key={role} role={role} card={card} company={company} />
        ))}
      </ul>
      <WayBack />
    </div>
  );
}
