import type { StakeId } from '../../domain/stakes.ts';
import type {
  Bilingual,
  ByRole,
  Language,
  OptionId,
  Power,
  ReadingMode,
  ReadingScale,
  Role,
} from '../../domain/vocabulary.ts';
import type { Dictionary } from '../../text/index.ts';
import type { Interlude, PlayerView } from '../../view/model.ts';

/** The cover of a scenario, known before it is loaded. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: Bilingual;
  readonly pitch: Bilingual;
  readonly minutes: number;
  readonly difficulty: number; // 0 .. 3
  readonly territory: Bilingual;
  readonly cast: ByRole<{ readonly as: Bilingual; readonly portrait: Bilingual }>;
  readonly tensions: number;
}

/** What the overlay shows. */
export type Page =
  | { readonly kind: 'title'; readonly resumable: { readonly scenario: string; readonly tension: string } | null }
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

/** How the game is heard, and whether what is heard is also written. */
export interface SoundChoice {
  readonly on: boolean; // the one switch, first in reach
  readonly music: number; // 0..100
  readonly effects: number; // 0..100
  readonly captions: boolean;
}

/** A setting that is on or off. */
export type Switch = 'motion' | 'keys';

/** A short piece of news, said once. */
export type NoticeKey = keyof Dictionary['notices'];

/** Everything a person can do. */
export type Action =
  | { readonly type: 'play' | 'resume' | 'home' | 'back' | 'about' | 'saveFile' | 'eraseAll' | 'undo' | 'turn' }
  | { readonly type: 'chooseScenario'; readonly id: string }
  | { readonly type: 'start'; readonly role: Role }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'toggle'; readonly setting: Switch }
  | { readonly type: 'sound'; readonly change: Partial<SoundChoice> }
  | { readonly type: 'hearEffect' } // one effect, to judge its volume by ear
  | { readonly type: 'read'; readonly reading?: ReadingMode; readonly scale?: ReadingScale }
  | { readonly type: 'openFile'; readonly file: File }
  | { readonly type: 'replay'; readonly tension: string; readonly role: Role }
  | GameAction;

/** What a person can do within a tension. */
export type GameAction =
  | { readonly type: 'next' | 'skipParley' | 'reveal' | 'arbitrate' | 'settle' | 'reflect' }
  | { readonly type: 'ask' | 'pledge'; readonly to: Role }
  | { readonly type: 'bet'; readonly about: Role; readonly option: OptionId; readonly stake: StakeId }
  | { readonly type: 'commit'; readonly option: OptionId }
  | { readonly type: 'spend'; readonly power: Power };

/** All the overlay needs; it decides nothing and keeps only what is half chosen. */
export interface AppProps {
  readonly page: Page;
  readonly language: Language;
  readonly settings: OverlaySettings;
  readonly notice: NoticeKey | null;
  readonly stageRef: (element: HTMLElement | null) => void;
  readonly act: (action: Action) => void;
}
