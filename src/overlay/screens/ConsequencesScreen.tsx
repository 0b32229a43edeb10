import { ROLES, type Role } from '../../domain/vocabulary.ts';
import { useDesk } from '../context.ts';
import { Forecasts } from '../parts/Forecasts.tsx';
import { Icon } from '../parts/icons.tsx';
import { Actions, Below, Button, Heading, Side, useStep } from '../parts/Layout.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { ScreenProps } from './screen.ts';

type Props = ScreenProps<'consequences'>;

function Expectations({ screen, author }: { screen: Props['screen']; author: Role }) {
  const { t } = useDesk();
  const here = screen.expectations.filter((each) => each.author === author);
  if (here.length === 0) return null;
  return (
    <ul class="stakes">
      {here.map(({ holder, stake, met }) => (
        <li key={`${holder}${stake.id}`} class={met ? 'stake stake-met' : 'stake'}>
          <Icon name={met ? 'tick' : 'cross'} />
          <span>
            <strong>{(met ? t.consequences.heard : t.consequences.unheard)(t.roles[holder].name)}</strong> {stake.label}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What one role's choice changed, whom it answered, what it sowed, and its word. */
function Cause({ screen, role }: { screen: Props['screen']; role: Role }) {
  const { t } = useDesk();
  const changes = screen.changes.filter((each) => each.role === role);
  const words = screen.pledges.filter(({ by }) => by === role);
  return (
    <li class="cause" data-role={role}>
      <div class="partner-head">
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
        <p key={to} class="pledge" data-pledge={kept ? 'accepted' : 'declined'}>
          <Icon name={kept ? 'pact' : 'cross'} />
          <span>{(kept ? t.consequences.kept : t.consequences.broken)(t.roles[to].inline)}</span>
        </p>
      ))}
      {screen.sown.some((each) => each.role === role) && (
        <p class="sown">
          <Icon name="sprout" />
          <span>{t.consequences.sown}</span>
        </p>
      )}
    </li>
  );
}

/** What came of it now, traced to each choice; what was sown for later. */
export function ConsequencesScreen({ screen, view }: Props) {
  const { t } = useDesk();
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.consequences.heading}</Heading>
        <p class="verdict-small">
          <Icon name={screen.settlement} />
          <strong>{t.settlements[screen.settlement]}</strong>
        </p>
        <p class="story">{screen.text}</p>
      </Side>
      <Below>
        <section aria-label={t.consequences.causes}>
          <h2 class="sr-only">{t.consequences.causes}</h2>
          <ul class="cards causes" data-count="4">
            {ROLES.map((role) => (
              <Cause key={role} screen={screen} role={role} />
            ))}
          </ul>
        </section>
      </Below>
      <Actions>
        <Button action={{ type: 'next' }} look="main" icon="next">
          {t.consequences.next}
        </Button>
      </Actions>
    </>
  );
}
