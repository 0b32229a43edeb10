import { ROLES, type Role } from '../../../domain/vocabulary.ts';
import type { StakeTag } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Forecasts } from '../../parts/Forecasts.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Badge, Portrait } from '../../parts/Portrait.tsx';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

type Props = ScreenProps<'consequences'>;

/** Expectations of one author's act, those who share one told together. */
function grouped(expectations: Props['screen']['expectations'], author: Role) {
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

function Expectations({ screen, author }: { screen: Props['screen']; author: Role }) {
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
            <span class="holders inline gap-3">
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

/** What one role's choice changed, whom it answered, what it sowed, and its word. */
function Cause({ screen, role }: { screen: Props['screen']; role: Role }) {
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
      {screen.sown.some((each) => each.role === role) && (
        <p class="sown middle on-card edge-hair bold gap-7 text-4 sink">
          <Icon name="sprout" />
          <span>{t.consequences.sown}</span>
        </p>
      )}
    </li>
  );
}

/** What came of it now, traced to each choice; what was sown for later. */
export function ConsequencesScreen({ screen, view }: Props) {
  const { t } = useFace();
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.consequences.heading}</Heading>
        <p class="row gap-8">
          <Icon name={screen.settlement} />
          <strong>{t.settlements[screen.settlement]}</strong>
        </p>
        <p class="story">{screen.text}</p>
      </Side>
      <Below>
        <section aria-label={t.consequences.causes}>
          <h2 class="sr-only">{t.consequences.causes}</h2>
          <ul class="cards grid gap-10" data-count="4">
            {ROLES.map((role) => (
              <Cause key={role} screen={screen} role={role} />
            ))}
          </ul>
        </section>
      </Below>
      <Actions>
        <Button action={{ type: 'NEXT' }} look="main" trail="next">
          {t.consequences.next}
        </Button>
      </Actions>
    </>
  );
}
