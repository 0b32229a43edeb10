import type { Prospect } from '../domain/foresight/beliefs.ts';
import { evenly, knowsTruth, type Mix } from '../domain/foresight/beliefs.ts';
import type { Bench, Glimpse } from '../domain/foresight/glimpse.ts';
import { lookOf, mixOf, tellChance } from '../domain/foresight/partner.ts';
import type { Sight } from '../domain/foresight/sight.ts';
import { partsOf } from '../domain/tension/conditions.ts';
import { type PastKnot, type Story, startStory } from '../domain/tension/story.ts';
import { COMPANIES, type Company, type Tale, type Tension, type Truth } from '../domain/tension/tension.ts';
import { type ByRole, byRole, ROLES, type Role } from '../domain/vocabulary.ts';

/** Mean trust at which every tension is looked at: what games of the three companies go through. */
export const TRUSTS = [32, 42, 52, 62] as const;
/** The one that most games begin near. */
export const USUAL_TRUST = TRUSTS[1];

/** Everything that may come in one state of the world, whoever sits at the table. */
export interface Field {
  readonly bench: Bench;
  readonly story: Story;
  readonly eventful: boolean; // all that the tension reads of the past happened
  readonly truth: Truth;
  readonly told: Role | null;
  readonly trust: number;
  readonly seen: readonly Glimpse[];
  readonly prospect: Prospect; // the same with each of the truths
  readonly weight: number; // of this trust, this past and this truth
}

/** A field with the people who play it: Ω is made of these. */
export interface State {
  readonly field: Field;
  readonly cast: Company['cast'];
  readonly mixed: boolean; // a table where half of the choices are anything
  readonly mixes: readonly Mix[];
  readonly weight: number;
}

/** What a tension may read of the tensions before it. */
interface Past {
  readonly flags: readonly string[];
  readonly came: readonly string[]; // outcomes
}
const NOTHING: Past = { flags: [], came: [] };

/** Flags, and outcomes of other tensions, that the rules of one read. */
function readsOf(tension: Tension): Past {
  const clauses = ROLES.flatMap((role) => tension.parts[role].cards.flatMap((card) => [...card.now, ...card.later]));
  const all = [...clauses, ...tension.outcomes, ...tension.outcomes.flatMap(({ later }) => later)];
  const read = all.flatMap(({ when }) => partsOf(when));
  const own = tension.outcomes.map(({ id }) => id);
  const ids = (kind: 'flag' | 'came') => read.flatMap((each) => (each.if === kind ? [each.id] : []));
  return { flags: [...new Set(ids('flag'))], came: [...new Set(ids('came'))].filter((id) => !own.includes(id)) };
}

/** The pasts that a tension is looked at with: nothing that it reads happened, or all of it. */
function pastsOf(tension: Tension): Past[] {
  const reads = readsOf(tension);
  return reads.flags.length + reads.came.length === 0 ? [NOTHING] : [NOTHING, reads];
}

/** An earlier tension, of which only its outcome is read. */
const knotOf = (came: string): PastKnot => ({
  tension: '',
  truth: '',
  told: null,
  heard: [],
  chose: byRole(() => null),
  aim: null,
  how: 'compromise',
  late: false,
  months: 0,
  came,
  seen: false,
  asked: [],
  knew: [],
  now: byRole(() => []),
  otherwise: { told: null, truths: {} },
});

/** A story at one level of trust, as if this tension were the first. */
function storyAt(tale: Tale, trust: number, { flags, came }: Past): Story {
  const story = startStory(tale, 'usual');
  const even = byRole((who) => byRole((whom) => (who === whom ? 100 : trust)));
  return { ...story, flags, knots: came.map(knotOf), territory: { ...story.territory, trust: even } };
}

/** Every field of a tension: trust, past, truth, told by its knower or not. */
export function fieldsOf(tale: Tale, tension: Tension, talked = true): Field[] {
  const ids = tension.truths.map(({ id }) => id);
  const pasts = pastsOf(tension);
  return pasts.flatMap((past) =>
    TRUSTS.flatMap((trust) => {
      const story = storyAt(tale, trust, past);
      const look = (told: Role | null) => lookOf({ tension, story, talked, told });
      const { bench, prospect: silent } = look(null);
      return tension.truths.flatMap((truth) => {
        const teller = truth.known[0] ?? null;
        const weight = 1 / pasts.length / TRUSTS.length / ids.length;
        const at = (told: Role | null, prospect: Prospect): Field => ({
          bench,
          story,
          eventful: past !== NOTHING,
          truth,
          told,
          trust,
          seen: prospect[truth.id] ?? [],
          prospect,
          weight,
        });
        return teller === null ? [at(null, silent)] : [at(null, silent), at(teller, look(teller).prospect)];
      });
    }),
  );
}

/** What a seat knows in a field. */
export function sightIn(field: Field, role: Role, cast: ByRole<Sight['temperament']>): Sight {
  const { bench, story, truth, told } = field;
  const known = knowsTruth(truth, role, told !== null) ? truth.id : null;
  return {
    role,
    temperament: cast[role],
    cast,
    tension: bench.weighed.tension,
    story,
    talked: bench.talked,
    known,
    told,
    asked: [],
    pledges: [],
  };
}

const half = (mix: Mix): number[] => {
  const even = evenly(mix.length);
  return mix.map((share, index) => (share + (even[index] ?? 0)) / 2);
};

/** Ω: every field, half with the partners of each company, half with tables where anything may be chosen. */
export function statesOf(tale: Tale, fields: readonly Field[]): State[] {
  const casts = COMPANIES.map((name) => tale.companies[name].cast);
  return fields.flatMap((field) =>
    casts.flatMap((cast): State[] => {
      const mixes = ROLES.map((role) => mixOf(sightIn(field, role, cast)));
      const teller = field.truth.known[0];
      // Nothing is certain in a room: a told or an untold truth always has some weight.
      const told = teller ? 0.1 + 0.8 * tellChance(cast[teller], field.trust) : 0;
      const weight = (field.weight * (field.told === null ? 1 - told : told)) / casts.length / 2;
      return [
        { field, cast, mixed: false, mixes, weight },
        { field, cast, mixed: true, mixes: mixes.map(half), weight },
      ];
    }),
  );
}
