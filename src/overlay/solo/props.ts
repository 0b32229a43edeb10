import type { ScenarioCard } from '../../domain/scenario.ts';
import type { Language, ReadingMode, ReadingScale } from '../../domain/vocabulary.ts';
import type { Dictionary } from '../../text/index.ts';
import type { SoundChoice } from '../../view/acts.ts';
import type { Interlude, PlayerView } from '../../view/player/model.ts';
import type { FaceAct } from '../parts/act.ts';

/** Where a game or a session stands, by its titles. */
export interface Standing {
  readonly scenario: string;
  readonly tension: string | null; // null while its album did not come
}

/** The cover, and all that may be gone back to from it. */
export interface TitleView {
  readonly kind: 'title';
  readonly resumable: Standing | null;
  readonly before: Standing | null; // whose place another game took
  readonly led: Standing | null; // a session under way, at the desk that this tab left
  readonly erased: boolean; // what was erased can still be brought back
}

/** What the overlay shows. */
export type Page =
  | TitleView
  | { readonly kind: 'scenarios'; readonly cards: readonly ScenarioCard[] }
  | { readonly kind: 'roles'; readonly card: ScenarioCard }
  | { readonly kind: 'game'; readonly view: PlayerView; readonly interlude: Interlude | null }
  | { readonly kind: 'loading' }
  | { readonly kind: 'about' };

/** What a person can switch and set. */
export interface OverlaySettings {
  readonly motion: boolean;
  readonly keys: boolean; // single keys act as shortcuts
  readonly reading: ReadingMode;
  readonly scale: ReadingScale;
  readonly sound: SoundChoice;
}

/** A short piece of news, said once. */
export type NoticeKey = keyof Dictionary['notices'];

/** All the overlay needs; it decides nothing and keeps only what is half chosen. */
export interface AppProps {
  readonly page: Page;
  readonly language: Language;
  readonly settings: OverlaySettings;
  readonly notice: NoticeKey | null;
  readonly stageRef: (element: HTMLElement | null) => void;
  readonly act: (act: FaceAct) => void;
}
