import { useState } from 'preact/hooks';
import type { Role } from '../../domain/vocabulary.ts';
import type { ConsoleView, ParleyDesk, SettlementDesk } from '../../view/consoleModel.ts';
import { useRoom } from './context.ts';
import { Press } from './Press.tsx';

/** A promise heard in the room: who, to whom, then whether it was accepted. */
export function ParleyMoves({ parley }: { parley: ParleyDesk }) {
  const { t, act } = useRoom();
  const words = t.roomConsole;
  const [picked, pick] = useState('');
  const pairs = parley.canPledge.map(({ from, to }) => ({ from, to, key: `${from} ${to}` }));
  const chosen = pairs.find(({ key }) => key === picked) ?? pairs[0];
  const name = (role: Role) => t.roles[role].name;
  return (
    <>
      {chosen && (
        <span class="pledge-entry">
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
            onClick={() => act({ type: 'pledge', from: chosen.from, to: chosen.to })}
          >
            {words.pledge}
          </button>
        </span>
      )}
      {parley.canAnswer.map(({ from, to }) => (
        <span key={`${from}${to}`} class="pledge-answer">
          <span>{t.roomProjector.pledge(name(to), t.roles[from].to)}</span>
          <Press action={{ type: 'answer', from, to, accepted: true }} icon="pact">
            {words.accepted(name(from))}
          </Press>
          <Press action={{ type: 'answer', from, to, accepted: false }} icon="cross">
            {words.declined(name(from))}
          </Press>
        </span>
      ))}
      <Press action={{ type: 'skipParley' }} look="plain">
        {words.skipParley}
      </Press>
    </>
  );
}

/** Powers that may still change the outcome, by the role that holds them. */
export function SettlementMoves({ desk }: { desk: SettlementDesk }) {
  const { t } = useRoom();
  const usable = desk.powers.filter(({ allowed }) => allowed);
  return (
    <>
      {desk.canArbitrate && (
        <Press action={{ type: 'arbitrate' }} icon="arbitrate">
          {t.roomConsole.arbitrate(t.roles[desk.pivot].name)}
        </Press>
      )}
      {usable.map(({ power, role }) => (
        <Press key={power} action={{ type: 'spend', power }} icon={power}>
          {t.roles[role].name} · {t.powers[power].name}
        </Press>
      ))}
      {usable.length === 0 && !desk.canArbitrate && <p class="quiet">{t.roomConsole.noPower}</p>}
    </>
  );
}

/** The pause that may be taken. */
export function ReflectionMoves({ reflection }: { reflection: NonNullable<ConsoleView['reflection']> }) {
  const { t } = useRoom();
  if (reflection.taken) return <p class="quiet">{t.roomConsole.reflected}</p>;
  return (
    <Press action={{ type: 'reflect' }} icon="months">
      {t.roomConsole.reflect(t.months(reflection.months))}
    </Press>
  );
}

/** What this moment allows besides going on. */
export function Moves({ view }: { view: ConsoleView }) {
  const { t } = useRoom();
  const { settlement, parley, reflection } = view;
  if (!settlement && !parley && !reflection) return null;
  return (
    <section class="console-panel moves" aria-label={t.roomConsole.moves} data-keep="moves" tabIndex={-1}>
      {parley && <ParleyMoves parley={parley} />}
      {settlement && <SettlementMoves desk={settlement} />}
      {reflection && <ReflectionMoves reflection={reflection} />}
    </section>
  );
}
