import type { Tale } from '../domain/tension/tension.ts';
import { OPTION_IDS, ROLES } from '../domain/vocabulary.ts';
import { boundsFor, forgivenFor } from './asked.ts';
import { goodShare, valenceOf } from './comings.ts';
import type { Knowing } from './knowing.ts';
import { mostOf, nameOf, type Place } from './places.ts';
import { mean } from './sums.ts';
import { type CardFate, measureTension, type TensionMeasure } from './tensionMeasures.ts';
import { nudged } from './tune.ts';
import { type Bounds, between, listed, none, percent, type Verdict } from './verdicts.ts';

/** Rules read by complete enumeration of each tension: 4 to 8, and parts of 10. */

type Measures = readonly TensionMeasure[];

/** What rule 4 asks of a card, for this scenario. */
function hourOf(tale: Tale): (fate: CardFate) => boolean {
  const [self] = boundsFor(tale, [0.1, 1]);
  const [near] = boundsFor(tale, [0.15, 1]);
  const [, fat] = boundsFor(tale, [0, 0.6]);
  return ({ forSelf, near: close, forAll }) => (forSelf >= self || close >= near) && forAll <= fat;
}

/** Cards that break rule 4, those forgiven left out. */
export function deadCards(tale: Tale, { cards, tension }: TensionMeasure): Place[] {
  const lives = hourOf(tale);
  return cards
    .flatMap((fates, index) =>
      fates.flatMap((fate, card): Place[] => {
        const role = ROLES[index];
        return lives(fate) || !role ? [] : [{ tension, role, card: OPTION_IDS[card] ?? 'd' }];
      }),
    )
    .slice(forgivenFor(tale));
}

/** Every part, with some number of its own. */
const partsBy = (measures: Measures, list: 'pushes' | 'flips') =>
  measures.flatMap((measure) =>
    ROLES.map((role, index) => ({ place: { tension: measure.tension, role }, value: measure[list][index] ?? 0 })),
  );

/** Names the parts that lie furthest on one side. */
const furthest = (tale: Tale, parts: ReturnType<typeof partsBy>, most: boolean): string =>
  listed(
    parts
      .toSorted((a, b) => (most ? b.value - a.value : a.value - b.value))
      .slice(0, 3)
      .map(({ place, value }) => `${nameOf(tale, place)} (${percent(value)})`),
  );

/** Rules 5 and 6: force has its hour, and nobody chooses alone. */
function tableVerdicts(tale: Tale, measures: Measures): Verdict[] {
  const pushes = partsBy(measures, 'pushes');
  const flips = partsBy(measures, 'flips');
  const push = mean(pushes.map(({ value }) => value));
  const bounds = boundsFor(tale, [0.2, 0.45]);
  return [
    between(
      {
        rule: 5,
        what: '(part, état) où la meilleure carte pour tous est un coup de force',
        mend: () => furthest(tale, pushes, push > bounds[1]),
      },
      push,
      bounds,
    ),
    between(
      {
        rule: 6,
        what: 'le choix d’un autre change la meilleure carte, en moyenne',
        mend: () => furthest(tale, flips, false),
      },
      mean(flips.map(({ value }) => value)),
      boundsFor(tale, [0.3, 1]),
    ),
    ...ROLES.map((role) => {
      const own = flips.filter(({ place }) => place.role === role);
      const mend = () => furthest(tale, own, false);
      const value = mean(own.map((each) => each.value));
      return between({ rule: 6, what: `de même, pour ${role}`, mend }, value, boundsFor(tale, [0.15, 1]));
    }),
  ];
}

interface Secret {
  readonly tension: string;
  readonly knowing: Knowing;
}

/** What knowing must be worth, in points for all. */
const PAYS = 0.3;
/** Share of Ω in which telling must turn another's best card. */
const TURNS = 1 / 3;

/** Rule 7: secrets pay, tempt, and are now and then better kept. */
function knowingVerdicts(tale: Tale, measures: Measures): Verdict[] {
  const secrets = measures.flatMap(({ tension, knowing }): Secret[] => (knowing ? [{ tension, knowing }] : []));
  if (secrets.length === 0) return [];
  const rule = (what: string, value: number, [least, most]: Bounds, score: (knowing: Knowing) => number) => {
    const bounds = boundsFor(tale, [least, most]);
    const far = (each: Secret) => (value > bounds[1] ? 1 : -1) * score(each.knowing);
    const mend = () =>
      listed(
        secrets
          .toSorted((a, b) => far(b) - far(a))
          .slice(0, 2)
          .map(({ tension }) => tension),
      );
    return between({ rule: 7, what, mend }, value, bounds);
  };
  const over = (score: (knowing: Knowing) => number) => mean(secrets.map(({ knowing }) => score(knowing)));
  const paying = ({ value }: Knowing) => mean(value.map((each) => (each >= PAYS ? 1 : 0)));
  const turning = ({ turns }: Knowing) => (turns >= TURNS ? 1 : 0);
  const gains = secrets.flatMap(({ tension, knowing }) =>
    Object.entries(knowing.gains).map(([id, gain]) => ({ name: `${tension} ${id}`, gain })),
  );
  const kept = gains.filter(({ gain }) => gain < 0);
  const nearest = () =>
    listed(
      gains
        .toSorted((a, b) => Math.abs(a.gain) - Math.abs(b.gain))
        .slice(0, 2)
        .map(({ name }) => name),
    );
  return [
    rule('parts où savoir vaut au moins 0,3 point pour tous', over(paying), [0.5, 1], ({ value }) => mean(value)),
    rule(
      'Ω où qui sait gagne à se taire',
      over(({ tempted }) => tempted),
      [0.3, 1],
      ({ tempted }) => tempted,
    ),
    rule(
      'états où dire est mieux pour tous',
      over(({ telling }) => telling),
      [0.5, 0.85],
      ({ telling }) => telling,
    ),
    rule(
      'tensions où dire change la meilleure carte d’un autre dans un tiers de Ω',
      over(turning),
      [1 / 3, 1],
      ({ turns }) => turns,
    ),
    between(
      { rule: 7, what: `vérités mieux tues, pour tous (${kept.map(({ name }) => name).join(', ')})`, mend: nearest },
      kept.length / (gains.length || 1),
      boundsFor(tale, [0.15, 0.35]),
    ),
  ];
}

/** What later effects of one posture may be, in share of good ones. */
const FATE: Bounds = [0.2, 0.8];

/** Rule 8: no posture is punished, or rewarded, by fate. */
function fateVerdicts(tale: Tale, measures: Measures): Verdict[] {
  const laters = measures.flatMap(({ tension, laters: own }) => own.map((each) => ({ tension, ...each })));
  return [true, false].map((push) => {
    const share = goodShare(valenceOf(laters, push));
    const heavy = () =>
      mostOf(
        laters.filter((each) => each.push === push),
        ({ good, bad }) => (share > FATE[1] ? good - bad : bad - good),
      );
    const mend = () => {
      const found = heavy();
      return found ? nameOf(tale, found) : '';
    };
    const what = `suites bonnes, parmi celles ${push ? 'des coups de force' : 'de qui coopère'}`;
    return between({ rule: 8, what, mend }, share, FATE);
  });
}

/** How often a conditional effect must come true, when its card is played. */
const FIRES: Bounds = [0.2, 0.8];

/** Verdicts of rules 4 to 8 and of what rule 10 says of effects and outcomes. */
export function tensionVerdicts(tale: Tale, measures: Measures): Verdict[] {
  const fires = measures.flatMap(({ tension, fires: all }) =>
    all.flatMap(({ role, card, share }) =>
      share >= FIRES[0] && share <= FIRES[1] ? [] : [`${nameOf(tale, { tension, role, card })} ${percent(share)}`],
    ),
  );
  const dead = measures.flatMap((measure) => deadCards(tale, measure)).map((place) => nameOf(tale, place));
  const tame = measures.filter(({ nicestMisses }) => nicestMisses.length === 0);
  return [
    none({ rule: 4, what: 'cartes sans leur heure, ou meilleures trop souvent' }, dead),
    ...tableVerdicts(tale, measures),
    ...knowingVerdicts(tale, measures),
    ...fateVerdicts(tale, measures),
    none({ rule: 10, what: 'effets conditionnels vrais moins de 20 % ou plus de 80 % du temps' }, fires),
    none(
      {
        rule: 10,
        what: 'tensions où les quatre cartes les plus coopératives, en silence, ne manquent jamais le mieux',
      },
      tame.map(({ tension }) => tension),
    ),
  ];
}

/** How many moves of one integer by one were made in a tension, and after how many rule 4 still holds. */
export interface Sturdiness {
  readonly kept: number;
  readonly made: number;
}

/** Moves one integer by one, many times, each from the tension as it is written. */
export function sturdinessOf(tale: Tale, tension: Tale['tensions'][number], moves: number, seed: number): Sturdiness {
  const holds = (move: number) => deadCards(tale, measureTension(tale, nudged(tension, seed + move))).length === 0;
  return { kept: Array.from({ length: moves }, (_, move) => holds(move)).filter(Boolean).length, made: moves };
}

/** Rule 4 again, after those moves. */
export function sturdyVerdict(tale: Tale, found: Readonly<Record<string, Sturdiness>>): Verdict {
  const all = Object.entries(found).map(([tension, { kept, made }]) => ({ tension, kept, made }));
  const sum = (key: keyof Sturdiness) => all.reduce((total, each) => total + each[key], 0);
  const mend = () => mostOf(all, ({ kept, made }) => made - kept)?.tension ?? '';
  const share = sum('kept') / (sum('made') || 1);
  const what = 'déplacements d’un nombre d’une unité après lesquels elle tient encore';
  return between({ rule: 4, what, mend }, share, boundsFor(tale, [0.85, 1]));
}
