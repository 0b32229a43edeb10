import { useState } from 'preact/hooks';
import type { OptionId } from '../../../domain/vocabulary.ts';
import type { HotSeatView } from '../../../view/room/face.ts';
import { type BetDraft, completeBet, draftBet } from '../../parts/bets.ts';
import { Choices, optionOfKey } from '../../parts/Choices.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { letterOf } from '../../parts/wording.ts';
import { BetFields } from '../BetFields.tsx';

type DecisionView = Extract<HotSeatView, { kind: 'decision' }>;

/** A bet half made, sent as soon as it is whole. */
function Bet({ view }: { view: DecisionView }) {
  const { t, act } = useFace();
  const [draft, setDraft] = useState<BetDraft>(() => draftBet(view.bet, view.betChoices[0]?.role ?? null));
  const change = (part: Partial<BetDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const bet = completeBet(next);
    if (bet) act({ type: 'BET', by: view.role, ...bet });
  };
  return (
    <section class="console-panel hot-bet grid middle">
      <h2>{t.roomHotSeat.betFirst}</h2>
      <BetFields id="hot" draft={draft} choices={view.betChoices} change={change} />
      <p class="quiet span-all">{t.roomHotSeat.betSkip}</p>
    </section>
  );
}

/** Bet, then position, in one private turn; sealing covers the screen again. */
export function Decision({ view }: { view: DecisionView }) {
  const { t, keys, act } = useFace();
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
    <main class="hot-page column gap-10" data-role={role}>
      <header class="hot-head row on-tint gap-11">
        <Portrait role={role} mood="determined" />
        <div>
          <h1 tabIndex={-1}>{words.youAre(t.roles[role].inline)}</h1>
          <p>{words.decide}</p>
        </div>
      </header>
      {view.betChoices.length > 0 && <Bet view={view} />}
      <Choices titled legend={words.position} options={options} chosen={chosen} choose={choose} />
      <footer class="hot-actions flex sink">
        <button
          type="button"
          class="button button-main"
          disabled={chosen === null}
          onClick={() => chosen && act({ type: 'COMMIT', role, option: chosen })}
        >
          <Icon name="seal" />
          <span>{chosen ? words.seal(letterOf(chosen)) : words.choose}</span>
        </button>
      </footer>
    </main>
  );
}
