import type { Letter, OptionId } from '../../domain/vocabulary.ts';

/** A card as far as its name in the hand goes. */
interface Lettered {
  readonly id: OptionId;
  readonly letter: Letter;
}

/** How this card is called in this hand; nothing for a card that is not there. */
export const letterIn = (hand: readonly Lettered[], id: OptionId | null): Letter | '' =>
  hand.find((card) => card.id === id)?.letter ?? '';

/** Which card of this hand a letter calls; null when the hand has none of that name. */
export const cardCalled = (hand: readonly Lettered[], letter: Letter): OptionId | null =>
  hand.find((card) => card.letter === letter)?.id ?? null;
