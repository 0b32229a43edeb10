import type { Tale } from '../../domain/tension/tension.ts';

/** Who sits there: the same territory, met by an easy, a usual and a tough company. */
export const START: Pick<Tale, 'companies' | 'start'> = {
  companies: {
    easy: { trust: 50, cast: { elected: 'builder', agent: 'builder', state: 'mirror', torch: 'mirror' } },
    usual: { trust: 43, cast: { elected: 'hurried', agent: 'builder', state: 'guardian', torch: 'mirror' } },
    tough: { trust: 36, cast: { elected: 'hurried', agent: 'guardian', state: 'guardian', torch: 'hurried' } },
  },
  start: {
    capacity: 20,
    narrative: 25,
    urgency: 30,
    vitals: { elected: 55, agent: 50, state: 55, torch: 56 },
  },
};
