import { useState } from 'preact/hooks';
import type { OptionId } from '../../../domain/vocabulary.ts';
import type { HotSeatView } from '../../../view/room/face.ts';
import { type BetDraft, completeBet, draftBet } from '../../parts/bets.ts';
import { Calendar } from '../../parts/Calendar.tsx';
import { Choices, optionOfKey } from '../../parts/Choices.tsx';
import { useFace } from '../../parts/context.ts';
import { Doors } from '../../parts/Doors.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { BetFields } from '../BetFields.tsx';
import { letterIn } from '../letters.ts';

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
    <section class="console-panel hot-bet grid middle on-card edge-line shrink-x">
      <h2>{t.roomHotSeat.betFirst}</h2>
      <BetFields id="hot" draft={draft} choices={view.betChoices} change={change} />
      <p class="quiet span-all">{t.roomHotSeat.betSkip}</p>
    </section>
  );
}

type Positions = Extract<DecisionView['player']['screen'], { kind: 'positions' }>;

/** What is known here, the doors, and what the card picked up would take of the months. */
function Stakes({ screen, chosen }: { screen: Positions; chosen: OptionId | null }) {
  const { aims, calendar, options, known } = screen;
  const { window, talked, pace } = calendar;
  const card = options.find(({ id }) => id === chosen) ?? null;
  return (
    <>
      {known && (
        <p class="hot-known row gap-8 on-white">
          <Icon name="secret" />
          <span>{known}</span>
        </p>
      )}
      <div class="hot-knot grid middle">
        <Doors aims={aims} hand={options} chosen={card?.letter ?? null} />
        <Calendar calendar={{ window, talked, pace }} card={card} />
      </div>
    </>
  );
}

/** Bet, then position, in one private turn; sealing covers the screen again. */
export function Decision({ view }: { view: DecisionView }) {
  const { t, keys, act } = useFace();
  const words = t.roomHotSeat;
  const { role, player } = view;
  const screen = player.screen.kind === 'positions' ? player.screen : null;
  const options = screen?.options ?? [];
  const [chosen, choose] = useState<OptionId | null>(null);
  const letter = letterIn(options, chosen);
  useShortcuts(keys, (key) => {
    const option = optionOfKey(key, options);
    if (option) choose(option);
    return option !== null;
  });
  return (
    <main class="hot-page column gap-10 full-high" data-role={role}>
      <header class="hot-head row on-tint gap-11 edge-below">
        <Portrait role={role} mood="determined" />
        <div>
          <h1 tabIndex={-1}>{words.youAre(t.roles[role].inline)}</h1>
          <p>{words.decide}</p>
        </div>
      </header>
      {view.betChoices.length > 0 && <Bet view={view} />}
      {screen && <Stakes screen={screen} chosen={chosen} />}
      <Choices
        titled
        legend={words.position}
        options={options}
        aims={screen?.aims ?? []}
        chosen={chosen}
        choose={choose}
      />
      <footer class="hot-actions flex sink from-end on-paper at-foot">
        <button
          type="button"
          class="button button-main"
          disabled={chosen === null}
          onClick={() => chosen && act({ type: 'COMMIT', role, option: chosen })}
        >
          <Icon name="seal" />
          <span>{letter ? words.seal(letter) : words.choose}</span>
        </button>
      </footer>
    </main>
  );
}
