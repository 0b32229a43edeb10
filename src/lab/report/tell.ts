import type { PastKnot } from '../../domain/tension/story.ts';
import { cardOf, type Tale, tensionIn } from '../../domain/tension/tension.ts';
import { type OptionId, ROLES, type Role } from '../../domain/vocabulary.ts';
import { meanBy, meanDurable } from '../games.ts';
import { hasTexts } from '../places.ts';
import { NICE, READING } from '../players.ts';
import type { End, FoundStory, Turn } from '../stories.ts';
import type { Study } from '../study.ts';
import { mean } from '../sums.ts';
import { fourAt, gamesAt } from '../tables.ts';
import { percent } from '../verdicts.ts';
import type { Names } from './vocabulary.ts';

/** Found games, told in some ten lines with the scenario's own titles; a bare tale has only its ids. */

const quoted = (text: string): string => `« ${text} »`;
const whole = (value: number): string => value.toFixed(0);

const tensionTitle = (tale: Tale, id: string): string => quoted(hasTexts(tale) ? tensionIn(tale, id).title.fr : id);
const cardTitle = (tale: Tale, tension: string, role: Role, card: OptionId): string =>
  quoted(hasTexts(tale) ? cardOf(tensionIn(tale, tension), role, card).title.fr : `${role} ${card}`);

function outcomeTitle(tale: Tale, id: string): string {
  const found = hasTexts(tale) && tale.tensions.flatMap(({ outcomes }) => outcomes).find((each) => each.id === id);
  return quoted(found ? found.title.fr : id);
}

/** What became of the secret, when there was one. */
function secretOf(tale: Tale, { tension, truth, told, heard, knew, came, otherwise }: PastKnot, names: Names): string {
  const [knower] = knew;
  if (!knower) return '';
  const others = heard.filter((role) => !knew.includes(role)).map((role) => names.roles[role]);
  const fate = told
    ? 'est dit à tous'
    : others.length > 0
      ? `n’est dit qu’à ${others.join(' et à ')}`
      : 'n’est pas dit';
  const texts = hasTexts(tale) ? tensionIn(tale, tension).truths.find(({ id }) => id === truth) : undefined;
  const shown = texts ? texts.shown.fr : `${truth}.`;
  const otherwiseTold =
    otherwise.told !== null && otherwise.told !== came
      ? ` Dit à tous, avec les mêmes cartes : ${outcomeTitle(tale, otherwise.told)}.`
      : '';
  return ` Ce que sait ${names.roles[knower]} ${fate} : ${shown}${otherwiseTold}`;
}

function knotLine(tale: Tale, knot: PastKnot, names: Names): string {
  const { tension, chose, how, late, months, came } = knot;
  const cards = ROLES.flatMap((role) => {
    const card = chose[role];
    return card === null ? [] : [`${names.roles[role]} ${cardTitle(tale, tension, role, card)}`];
  });
  const { window } = tensionIn(tale, tension);
  const spent = `${months.toFixed(1).replace('.', ',')} mois sur ${window}`;
  const settled = `${names.hows[how]}, ${late ? 'trop tard' : 'à temps'} (${spent})`;
  return `${tensionTitle(tale, tension)} : ${cards.join(', ')}. ${settled} : ${outcomeTitle(tale, came)}.${secretOf(tale, knot, names)}`;
}

const endWords = ({ durable, ending }: End, names: Names): string =>
  `${whole(durable)} points d’encre, ${quoted(names.endings[ending])}`;

/** What the other game did, and where it led. */
function otherLine(tale: Tale, { turn, other }: FoundStory, names: Names): string {
  if (!turn) return `Le même monde, joué par quatre qui demandent, disent et lisent : ${endWords(other, names)}.`;
  const at = tensionTitle(tale, turn.tension);
  const led = `il en sort ${outcomeTitle(tale, turn.came)} et, dix ans après, ${endWords(other, names)}`;
  return `La même partie, un geste changé, à ${at} : ${gestureOf(tale, turn, names)}, ${led}.`;
}

const gestureOf = (tale: Tale, { tension, role, card, other }: Turn, names: Names): string =>
  other === null
    ? `${names.roles[role]} dit tout à la table`
    : `${names.roles[role]} pose ${cardTitle(tale, tension, role, other)} au lieu de pousser avec ${cardTitle(tale, tension, role, card)}`;

/** How each kind of story opens. */
function openingLine({ kind, turn, company, seed }: FoundStory, names: Names): string {
  const who = turn ? names.roles[turn.role] : '';
  const kinds = {
    cooperationLoses:
      'Perdue en coopérant. Les quatre posent partout leur carte la plus coopérative ; personne ne demande ce que les autres savent.',
    forceSaves: `Sauvée par la force. ${who} demande, lit, et pousse quand il le faut ; les trois autres sont les partenaires du jeu.`,
    silenceProtects: `Gagnée en se taisant. ${who} sait, et ne le dit pas ; les trois autres sont les partenaires du jeu.`,
  };
  return `${kinds[kind]} (${names.companies[company]}, graine ${seed})`;
}

/** One found game, line by line. */
export const storyLines = (tale: Tale, story: FoundStory, names: Names): string[] => [
  openingLine(story, names),
  ...story.knots.map((knot) => knotLine(tale, knot, names)),
  `Dix ans après : ${endWords(story.end, names)}.`,
  otherLine(tale, story, names),
];

/** Why cooperation may go wrong here and force go right, in measured words. */
export function whyLines({ games, measures }: Study): string[] {
  const nice = gamesAt(games, fourAt(NICE));
  const read = gamesAt(games, fourAt(READING));
  const share = percent(meanDurable(nice) / (meanDurable(read) || 1));
  const months = [nice, read].map((rows) => whole(meanBy(rows, (row) => row.months)));
  const late = percent(mean(measures.map((measure) => measure.late)));
  const push = percent(mean(measures.flatMap(({ pushes }) => pushes)));
  const secrets = measures.flatMap(({ knowing }) => (knowing ? [knowing] : []));
  const telling = percent(mean(secrets.map((knowing) => knowing.telling)));
  return [
    `Pourquoi coopérer peut mal finir : quatre fois la carte la plus coopérative laisse ${share} de l’encre de quatre qui demandent et lisent, et y passe ${months[0]} mois contre ${months[1]}. Être d’accord prend du temps, ne dit pas ce que l’on ignore, et peut faire signer à quatre le mauvais papier.`,
    `Pourquoi la force peut bien finir : la meilleure carte pour tous pousse dans ${push} des cas. Le calendrier est court (${late} des nœuds se dénouent trop tard), et quelqu’un a parfois lu ce que les autres n’ont pas lu.`,
    `Pourquoi se taire peut être juste : dire est mieux pour tous dans ${telling} des situations, pas dans toutes. Un levier affaiblit qui le montre, une confidence appartient à un autre.`,
  ];
}
