import type { Scenario, Tension, Truth } from '../scenario.ts';
import { alwaysMet } from '../tension/truths.ts';
import { type Issue, issue } from './issue.ts';
import { readingsIn } from './readings.ts';

/** Rules on what somebody at the table may know. */

/** From how many tensions on a game must hold an alarm and a reassurance; a tutorial is shorter. */
const WHOLE = 4;

/** The truths that an author wrote: what stands for none is nobody's. */
export const secretsOf = ({ truths }: Tension): Truth[] => truths.filter(({ known }) => known.length > 0);

/** Truths that change nothing: the cards would be played alike, and telling would be for nothing. */
function idle(scenario: Scenario): Issue[] {
  const readings = readingsIn(scenario);
  return scenario.tensions.flatMap((tension, t) => {
    const here = readings.filter(({ at }) => at === t).map(({ asks }) => asks);
    const spread = here.some((asks) => asks.if === 'told' || asks.if === 'heard');
    const unread = secretsOf(tension).filter(({ id }) => !here.some((asks) => asks.if === 'truth' && asks.id === id));
    const [first, second] = unread;
    if (!first || (secretsOf(tension).length === 1 ? spread : second === undefined)) return [];
    const names = unread.map(({ id }) => `"${id}"`).join(' and ');
    return [
      issue(
        'idle-truth',
        ['tensions', t, 'truths', tension.truths.indexOf(second ?? first), 'id'],
        second ? `nothing tells ${names} apart` : `nothing changes whether ${names} is told or not`,
        second
          ? `read it in an outcome or on a card: truth ${second.id}`
          : 'read "told" or "heard <role>" in an outcome or on a card, or write a second truth',
      ),
    ];
  });
}

/** Truths that change nothing; games that only warn, or only reassure. */
export function truthIssues(scenario: Scenario): Issue[] {
  const { tensions } = scenario;
  const met = new Set(alwaysMet(scenario).map(({ id }) => id));
  const truths = tensions.filter(({ id }) => met.has(id)).flatMap(secretsOf);
  const missing =
    tensions.length < WHOLE ? [] : [true, false].filter((alarm) => !truths.some((truth) => truth.alarm === alarm));
  return [
    ...idle(scenario),
    ...missing.map((alarm) =>
      issue(
        'one-sided',
        ['tensions'],
        `no tension that every path meets has a truth that ${alarm ? 'warns' : 'reassures'}`,
        `a secret is not always bad news, nor good: write a truth with "alarm: ${alarm}" where every game goes`,
      ),
    ),
  ];
}
