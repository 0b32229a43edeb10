import { useState } from 'preact/hooks';
import type { OptionId } from '../../domain/vocabulary.ts';
import type { HotSeatView } from '../../view/room.ts';
import { type BetDraft, completeBet, draftBet } from '../console/bets.ts';
import { BetFields } from '../console/TableBet.tsx';
import { useShortcuts } from '../keys.ts';
import { Icon } from '../parts/icons.tsx';
import { OptionCard } from '../parts/OptionCard.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { useRoom } from '../room/context.ts';
import { optionOfKey } from '../screens/PositionsScreen.tsx';
import { letterOf } from '../wording.ts';

type DecisionView = Extract<HotSeatView, { kind: 'decision' }>;

/** A bet half made, sent as soon as it is whole. */
function Bet({ view }: { view: DecisionView }) {
  const { t, act } = useRoom();
  const [draft, setDraft] = useState<BetDraft>(() => draftBet(view));
  const change = (part: Partial<BetDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const bet = completeBet(next);
    if (bet) act({ type: 'bet', by: view.role, ...bet });
  };
  return (
    <section class="console-panel hot-bet">
      <h2>{t.roomHotSeat.betFirst}</h2>
      <BetFields id="hot" draft={draft} betChoices={view.betChoices} change={change} />
      <p class="quiet">{t.roomHotSeat.betSkip}</p>
    </section>
  );
}

/** Bet, then position, in one private turn; sealing covers the screen again. */
export function Decision({ view }: { view: DecisionView }) {
  const { t, keys, act } = useRoom();
  const words = t.roomHotSeat;
  const { role, player } = view;
  const options = player.screen.kind === 'positions' ? player.screen.options : [];
  const [chosen, choose] = useState<OptionId | null>(null);
  useShortcuts(keys, (key) => {
    const option = optionOfKey(key, options);
    if (option) choose(option);
    return option !== null;
  });
  return (
    <main class="hot-page" data-role={role}>
      <header class="hot-head">
        <Portrait role={role} mood="determined" />
        <div>
          <h1 tabIndex={-1}>{words.youAre(t.roles[role].inline)}</h1>
          <p>{words.decide}</p>
        </div>
      </header>
      {view.betChoices.length > 0 && <Bet view={view} />}
      <fieldset>
        <legend>{words.position}</legend>
        <div class="cards" data-count={options.length}>
          {options.map((option) => (
            <div
              key={option.id}
              class={option.id === chosen ? 'card card-choice card-chosen ring' : 'card card-choice ring'}
            >
              <input
                type="radio"
                class="card-input"
                name="position"
                id={`position-${option.id}`}
                checked={option.id === chosen}
                onChange={() => choose(option.id)}
              />
              <OptionCard option={option} choice={`position-${option.id}`} />
            </div>
          ))}
        </div>
      </fieldset>
      <footer class="hot-actions">
        <button
          type="button"
          class="button button-main"
          disabled={chosen === null}
          onClick={() => chosen && act({ type: 'position', role, option: chosen })}
        >
          <Icon name="seal" />
          <span>{chosen ? words.seal(letterOf(chosen)) : words.choose}</span>
        </button>
      </footer>
    </main>
  );
}
