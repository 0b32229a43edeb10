import { ROLES, type Role } from '../../../domain/vocabulary.ts';
import type { StakeTag } from '../../../view/player/parts.ts';
import { useFace } from '../../parts/context.ts';
import { Forecasts } from '../../parts/Forecasts.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Badge, Portrait } from '../../parts/Portrait.tsx';
import type { ScreenProps } from './screen.ts';

type Consequences = ScreenProps<'consequences'>['screen'];

/** Expectations of one author's act, those who share one told together. */
function grouped(expectations: Consequences['expectations'], author: Role) {
  const groups = new Map<string, { stake: StakeTag; met: boolean; holders: Role[] }>();
  for (const each of expectations) {
    if (each.author !== author) continue;
    const key = `${each.stake.id}${each.met}`;
    const group = groups.get(key) ?? { stake: each.stake, met: each.met, holders: [] };
    group.holders.push(each.holder);
    groups.set(key, group);
  }
  return [...groups.entries()];
}

function Expectations({ screen, author }: { screen: Consequences; author: Role }) {
  const { t } = useFace();
  const groups = grouped(screen.expectations, author);
  if (groups.length === 0) return null;
  return (
    <ul class="stakes lines-122 text-3">
      {groups.map(([key, { stake, met, holders }]) => (
        <li key={key} class={met ? 'stake from-start flex gap-6 stake-met' : 'stake from-start flex gap-6'}>
          <Icon name={met ? 'tick' : 'cross'} />
          <span>
            {stake.label}{' '}
            <span class="holders inline">
              {holders.map((role) => (
                <Badge
                  key={role}
                  role={role}
                  alt={(met ? t.consequences.heard : t.consequences.unheard)(t.roles[role].name)}
                />
              ))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What one role's choice changed, whom it answered, and its word. */
function Cause({ screen, role }: { screen: Consequences; role: Role }) {
  const { t } = useFace();
  const changes = screen.changes.filter((each) => each.role === role);
  const words = screen.pledges.filter(({ by }) => by === role);
  return (
    <li class="cause column edge-line gap-6" data-role={role}>
      <div class="partner-head lines-120 row gap-8">
        <Portrait role={role} />
        <div>
          <h3>{t.roles[role].name}</h3>
          {changes.map(({ option }) => (
            <p key={option}>{option}</p>
          ))}
        </div>
      </div>
      {changes.length === 0 && <p class="quiet">{t.settlement.outOf}</p>}
      {changes.map(({ option, effects }) =>
        effects.length > 0 ? (
          <Forecasts key={option} of={effects} />
        ) : (
          <p key={option} class="quiet">
            {t.consequences.nothing}
          </p>
        ),
      )}
      <Expectations screen={screen} author={role} />
      {words.map(({ to, kept }) => (
        <p
          key={to}
          class="pledge middle on-white edge-hair bold gap-7 text-4"
          data-pledge={kept ? 'accepted' : 'declined'}
        >
          <Icon name={kept ? 'pact' : 'cross'} />
          <span>{(kept ? t.consequences.kept : t.consequences.broken)(t.roles[to].inline)}</span>
        </p>
      ))}
    </li>
  );
}

/** On demand: what came of the end itself, then of each choice, traced to who made it. */
export function Causes({ screen }: { screen: Consequences }) {
  const { t } = useFace();
  return (
    <details class="facts panel causes on-card edge-thick">
      <summary>{t.consequences.causes}</summary>
      <p class="flex wrap middle gap-7 text-4">
        <strong>{t.common.says(t.consequences.outcome)}</strong>
      </p>
      <Forecasts of={screen.effects} />
      <ul class="cards grid gap-10" data-count="4">
        {ROLES.map((role) => (
          <Cause key={role} screen={screen} role={role} />
        ))}
      </ul>
    </details>
  );
}
