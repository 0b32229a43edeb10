import type { Role } from '../../domain/vocabulary.ts';
import type { Dictionary } from '../../text/index.ts';
import type { Screen } from '../../view/player/model.ts';
import type { Standing } from './Compass.tsx';
import type { IconName } from './icons.tsx';

type Settled = Pick<
  Extract<Screen, { kind: 'settlement' }>,
  'spent' | 'bridged' | 'arbitratedBy' | 'legitimate' | 'settlement' | 'pivot'
>;

/** How it was settled, in a word: what is pushed and accepted has a word of its own. */
export const settledWord = ({ settlement, legitimate }: Pick<Settled, 'settlement' | 'legitimate'>, t: Dictionary) =>
  settlement === 'forced' && legitimate ? t.settlement.decided : t.settlements[settlement];

/** The sign that stands beside that word. */
export const settledIcon = ({ settlement, legitimate }: Pick<Settled, 'settlement' | 'legitimate'>): IconName =>
  settlement === 'forced' && legitimate ? 'decided' : settlement;

/** What has been done to the outcome since the cards were turned. */
export function happenings(settled: Settled, t: Dictionary): string[] {
  const { spent, bridged, arbitratedBy, legitimate, settlement, pivot } = settled;
  return [
    ...spent.map(({ power, role }) => t.settlement.spent(t.roles[role].name, t.powers[power].name)),
    ...(bridged ? [t.settlement.bridged(t.roles[bridged[0]].name, t.roles[bridged[1]].of)] : []),
    ...(arbitratedBy ? [t.settlement.arbitrated(t.roles[arbitratedBy].name)] : []),
    ...(arbitratedBy ? [legitimate ? t.settlement.legitimate : t.settlement.contested] : []),
    ...(settlement === 'deadlock' ? [t.settlement.pivot(t.roles[pivot].inline)] : []),
  ];
}

interface Position {
  readonly role: Role;
  readonly out: boolean;
  readonly horizon: number;
  readonly posture: number;
}

/** Where those who are not out stand on the compass. */
export const standings = (positions: readonly Position[], t: Dictionary): Standing[] =>
  positions
    .filter(({ out }) => !out)
    .map(({ role, horizon, posture }) => ({ role, name: t.roles[role].name, horizon, posture }));
