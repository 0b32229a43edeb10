import type { PlayerView, Screen } from '../../../view/player/model.ts';

/** What a screen needs: its own part of the view, and the whole for the surroundings. */
export interface ScreenProps<K extends Screen['kind']> {
  readonly screen: Extract<Screen, { kind: K }>;
  readonly view: PlayerView;
}
