import { ROLES } from '../../domain/vocabulary.ts';
import type { Look } from '../player/seen.ts';
import type { LinkState, LinkView } from './stageModel.ts';

/** Trust as a rope between two roles. */
export function linkState(there: number, back: number): LinkState {
  const least = Math.min(there, back);
  if (Math.abs(there - back) > 30) return 'unsaid';
  if (least >= 62) return 'braided';
  if (least >= 38) return 'rope';
  return least >= 20 ? 'frayed' : 'cut';
}

/** The six links between the four. */
export function linksOf(look: Look): LinkView[] {
  const { trust } = look.context.state.territory;
  return ROLES.flatMap((one, index) =>
    ROLES.slice(index + 1).map((other) => ({
      between: [one, other] as const,
      state: linkState(trust[one][other], trust[other][one]),
    })),
  );
}
