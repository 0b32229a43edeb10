import * as v from 'valibot';
import { SETTLEMENT_REASONS } from '../domain/settlement.ts';
import { OPTION_IDS, ROLES } from '../domain/vocabulary.ts';
import { DEBRIEF_PHASES } from '../play/agenda.ts';
import {
  change,
  count,
  ending,
  expectation,
  fact,
  few,
  line,
  link,
  number,
  pair,
  power,
  role,
  settlement,
  since,
  sprout,
  stake,
} from './wireParts.ts';

/** Every scene of the room's screen, as it crosses from the console to the projector. */

const kind = <const K extends string>(name: K) => v.literal(name);
const table = { number: count, role, simulated: v.boolean(), out: v.boolean() };
const sealed = few(v.strictObject({ ...table, sealed: v.boolean() }), 4);
const bets = v.strictObject({ right: count, made: count });
const pledges = few(v.strictObject({ by: role, to: role, kept: v.boolean() }));
const spent = few(v.strictObject({ power, role }));
const option = v.picklist(OPTION_IDS);

const position = v.strictObject({
  role,
  number: count,
  out: v.boolean(),
  simulated: v.boolean(),
  option: v.nullable(v.strictObject({ id: option, title: line })),
  horizon: number,
  posture: number,
  said: line,
  hands: few(v.strictObject({ option, count }), OPTION_IDS.length),
});

const around = [
  v.strictObject({ kind: kind('test') }),
  v.strictObject({ kind: kind('welcome'), title: line, pitch: line, territory: line, blurb: line }),
  v.strictObject({
    kind: kind('roles'),
    tables: few(v.strictObject({ ...table, as: line, portrait: line }), 4),
  }),
  v.strictObject({ kind: kind('closing'), ending, precedent: fact }),
  v.strictObject({ kind: kind('ended') }),
] as const;

const beforeReveal = [
  v.strictObject({
    kind: kind('situation'),
    title: line,
    text: line,
    opening: v.nullable(line),
    facts: few(fact),
    since: v.nullable(since),
  }),
  v.strictObject({ kind: kind('peers'), title: line, tables: few(v.strictObject(table), 4) }),
  v.strictObject({
    kind: kind('parley'),
    title: line,
    months: number,
    pledges: few(v.strictObject({ from: role, to: role, accepted: v.nullable(v.boolean()) })),
  }),
  v.strictObject({ kind: kind('bet'), title: line, tables: sealed }),
  v.strictObject({ kind: kind('positions'), title: line, tables: sealed, again: v.boolean(), all: v.boolean() }),
] as const;

const afterReveal = [
  v.strictObject({
    kind: kind('settlement'),
    title: line,
    positions: few(position, 4),
    settlement,
    reason: v.picklist(SETTLEMENT_REASONS),
    spent,
    bridged: v.nullable(pair),
    arbitratedBy: v.nullable(role),
    legitimate: v.boolean(),
    pivot: role,
    bets,
  }),
  v.strictObject({
    kind: kind('consequences'),
    settlement,
    text: line,
    changes: few(change),
    expectations: few(expectation, 200),
    sown: few(v.strictObject({ role, option: line })),
    pledges,
  }),
  v.strictObject({
    kind: kind('reflection'),
    months: number,
    taken: v.boolean(),
    links: few(link),
    needs: v.nullable(few(v.strictObject({ role, stake, text: line, met: v.boolean() }), 4)),
    question: line,
  }),
  v.strictObject({ kind: kind('epilogue'), ending, text: line, sprouts: few(sprout), precedent: fact }),
] as const;

const facts = v.strictObject({
  ending,
  visible: number,
  durable: number,
  faded: number,
  monthsTalked: number,
  monthsLost: number,
  curve: few(v.strictObject({ season: number, visible: number, durable: number })),
  moments: few(
    v.strictObject({
      title: line,
      season: number,
      settlement: v.nullable(settlement),
      options: v.strictObject(v.entriesFromList(ROLES, v.nullable(option))),
      key: v.boolean(),
    }),
  ),
  matrix: few(v.strictObject({ holder: role, author: role, met: count, neglected: count, trust: number })),
  bets,
});
const debrief = v.strictObject({ kind: kind('debrief'), phase: v.picklist(DEBRIEF_PHASES), facts });

export const scene = v.variant('kind', [...around, ...beforeReveal, ...afterReveal, debrief]);
