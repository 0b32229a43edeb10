import { OPTION_IDS } from '../../../domain/vocabulary.ts';
import type { PrintedCard, PrintView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';
import { Badge } from '../../parts/Portrait.tsx';
import { letterOf } from '../../parts/wording.ts';

function Letters() {
  return (
    <span class="ballot-letters inline">
      {OPTION_IDS.map((id) => (
        <span key={id} class="grid centre bold">
          {letterOf(id)}
        </span>
      ))}
    </span>
  );
}

function Ballot({ card, rank, title }: { card: PrintedCard; rank: number; title: string }) {
  const { t } = useFace();
  const words = t.roomPrint;
  return (
    <li class="ballot grid" data-role={card.role}>
      <p class="ballot-head row wrap">
        <Badge role={card.role} />
        <strong>{t.roles[card.role].name}</strong>
        <span>
          {t.roomWords.table(card.number)} · {rank}. {title}
        </span>
      </p>
      <p>
        {words.ballotBet} <span class="ballot-blank" /> {words.ballotPlays} <Letters />
      </p>
      <p>
        {words.ballotHopes} <span class="ballot-blank ballot-long" />
      </p>
      <p class="ballot-fold centred">{words.fold}</p>
      <p>
        <strong>{words.ballotPosition}</strong> <Letters /> <span>{words.ballotHands}</span>{' '}
        <span class="ballot-blank ballot-long" />
      </p>
    </li>
  );
}

/** A folded paper for each table at each tension: bet on one half, position on the other. */
export function Ballots({ view }: { view: PrintView }) {
  return (
    <ul class="ballots half grid">
      {view.cards.flatMap((card) =>
        card.tensions.map(({ title }, index) => (
          <Ballot key={`${card.role}${title}`} card={card} rank={index + 1} title={title} />
        )),
      )}
    </ul>
  );
}
