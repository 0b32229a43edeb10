import { useState } from 'preact/hooks';
import type { Role } from '../../domain/vocabulary.ts';
import type { ConsoleView, ParleyControls, SettlementControls } from '../../view/room/consoleModel.ts';
import { Button } from '../parts/Button.tsx';
import { useFace } from '../parts/context.ts';

type GesturesProps = Pick<ConsoleView, 'parley' | 'settlement' | 'reflection'>;

/** A promise heard in the room: who, to whom, then whether it was accepted. */
function ParleyGestures({ parley }: { parley: ParleyControls }) {
  const { t, act } = useFace();
  const words = t.roomConsole;
  const [picked, pick] = useState('');
  const pairs = parley.canPledge.map(({ from, to }) => ({ from, to, key: `${from} ${to}` }));
  const chosen = pairs.find(({ key }) => key === picked) ?? pairs[0];
  const name = (role: Role) => t.roles[role].name;
  return (
    <>
      {chosen && (
        <span class="row wrap gap-6">
          <label class="sr-only" for="pledge">
            {words.pledgeFrom}
          </label>
          <select id="pledge" value={chosen.key} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            {pairs.map(({ from, to, key }) => (
              <option key={key} value={key}>
                {t.roomProjector.pledge(name(from), t.roles[to].to)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button button-second"
            onClick={() => act({ type: 'PLEDGE', from: chosen.from, to: chosen.to })}
          >
            {words.pledge}
          </button>
        </span>
      )}
      {parley.canAnswer.map(({ from, to }) => (
        <span key={`${from}${to}`} class="row wrap gap-6">
          <span>{t.roomProjector.pledge(name(to), t.roles[from].to)}</span>
          <Button action={{ type: 'ANSWER', from, to, accepted: true }} icon="pact">
            {words.accepted(name(from))}
          </Button>
          <Button action={{ type: 'ANSWER', from, to, accepted: false }} icon="cross">
            {words.declined(name(from))}
          </Button>
        </span>
      ))}
      <Button action={{ type: 'SKIP_PARLEY' }} look="plain">
        {words.skipParley}
      </Button>
    </>
  );
}

/** Powers that may still change the outcome, by the role that holds them. */
function SettlementGestures({ settlement }: { settlement: SettlementControls }) {
  const { t } = useFace();
  const usable = settlement.powers.filter(({ allowed }) => allowed);
  return (
    <>
      {settlement.canArbitrate && (
        <Button action={{ type: 'ARBITRATE' }} icon="arbitrate">
          {t.roomConsole.arbitrate(t.roles[settlement.pivot].name)}
        </Button>
      )}
      {usable.map(({ power, role }) => (
        <Button key={power} action={{ type: 'SPEND', power }} icon={power}>
          {t.roles[role].name} · {t.powers[power].name}
        </Button>
      ))}
      {usable.length === 0 && !settlement.canArbitrate && <p class="quiet">{t.roomConsole.noPower}</p>}
    </>
  );
}

/** The pause that may be taken. */
function ReflectionGestures({ reflection }: { reflection: NonNullable<ConsoleView['reflection']> }) {
  const { t } = useFace();
  if (reflection.taken) return <p class="quiet">{t.roomConsole.reflected}</p>;
  return (
    <Button action={{ type: 'REFLECT' }} icon="months">
      {t.roomConsole.reflect(t.months(reflection.months))}
    </Button>
  );
}

/** What this moment allows besides going on. */
export function Gestures({ parley, settlement, reflection }: GesturesProps) {
  return (
    <>
      {parley && <ParleyGestures parley={parley} />}
      {settlement && <SettlementGestures settlement={settlement} />}
      {reflection && <ReflectionGestures reflection={reflection} />}
    </>
  );
}
