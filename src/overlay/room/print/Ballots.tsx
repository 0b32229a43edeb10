import { type Letter, ROLES } from '../../../domain/vocabulary.ts';
import type { PrintedCard, PrintedTension, PrintView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';
import { Badge } from '../../parts/Portrait.tsx';

/** The letters of the longest hand of a tension: a bet may be about any of them. */
const lettersOf = ({ options }: PrintedTension): readonly Letter[] =>
  ROLES.map((role) => options[role].map(({ letter }) => letter)).reduce((longest, each) =>
    each.length > longest.length ? each : longest,
  );

function Letters({ of }: { of: readonly Letter[] }) {
  return (
    <span class="ballot-letters inline">
      {of.map((letter) => (
        <span key={letter} class="grid centre bold">
          {letter}
        </span>
      ))}
    </span>
  );
}

function Ballot({ card, rank, tension }: { card: PrintedCard; rank: number; tension: PrintedTension }) {
  const { t } = useFace();
  const words = t.roomPrint;
  const letters = lettersOf(tension);
  return (
    <li class="ballot grid unbroken" data-role={card.role}>
      <p class="ballot-head row wrap">
        <Badge role={card.role} />
        <strong>{t.roles[card.role].name}</strong>
        <span>
          {t.roomWords.table(card.number)} · {rank}. {tension.title}
        </span>
      </p>
      <p>
        {words.ballotBet} <span class="ballot-blank" /> {words.ballotPlays} <Letters of={letters} />
      </p>
      <p>
        {words.ballotHopes} <span class="ballot-blank ballot-long" />
      </p>
      <p class="ballot-fold centred">{words.fold}</p>
      <p>
        <strong>{words.ballotPosition}</strong> <Letters of={letters} /> <span>{words.ballotHands}</span>{' '}
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
        view.tensions.map((tension, index) => (
          <Ballot key={`${card.role}${tension.title}`} card={card} rank={index + 1} tension={tension} />
        )),
      )}
    </ul>
  );
}
