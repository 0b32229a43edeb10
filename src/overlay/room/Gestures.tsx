import { useState } from 'preact/hooks';
import type { ConsoleView, ParleyControls, SettlementControls } from '../../view/room/consoleModel.ts';
import { Button } from '../parts/Button.tsx';
import { useFace } from '../parts/context.ts';
import { Icon } from '../parts/icons.tsx';

type GesturesProps = Pick<ConsoleView, 'parley' | 'settlement' | 'reflection'>;

/** A word given in the room: who to whom, and on which door. */
function Pledge({ parley }: { parley: ParleyControls }) {
  const { t, act } = useFace();
  const words = t.roomConsole;
  const [picked, pick] = useState('');
  const [aimed, takeAim] = useState('');
  const pairs = parley.canPledge.map(({ by, to }) => ({ by, to, key: `${by} ${to}` }));
  const pair = pairs.find(({ key }) => key === picked) ?? pairs[0];
  const aim = parley.aims.find(({ id }) => id === aimed) ?? parley.aims[0];
  if (!pair || !aim) return null;
  return (
    <span class="pledging row gap-6 shrink-x own-line">
      <label class="sr-only" for="pledge">
        {words.pledgeFrom}
      </label>
      <select id="pledge" value={pair.key} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {pairs.map(({ by, to, key }) => (
          <option key={key} value={key}>
            {words.pledges(t.roles[by].name, t.roles[to].to)}
          </option>
        ))}
      </select>
      <label class="sr-only" for="pledge-aim">
        {words.pledgeAim}
      </label>
      <select id="pledge-aim" value={aim.id} onChange={({ currentTarget }) => takeAim(currentTarget.value)}>
        {parley.aims.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button button-second"
        onClick={() => act({ type: 'PLEDGE', by: pair.by, to: pair.to, aim: aim.id })}
      >
        <Icon name="pact" />
        <span>{words.pledge}</span>
      </button>
    </span>
  );
}

function ParleyGestures({ parley }: { parley: ParleyControls }) {
  const { t } = useFace();
  return (
    <>
      <Pledge parley={parley} />
      <Button action={{ type: 'SKIP_PARLEY' }} look="plain">
        {t.roomConsole.skipParley}
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
