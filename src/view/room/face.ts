import type { Role } from '../../domain/vocabulary.ts';
import type { PlayerView } from '../player/model.ts';
import type { BetChoice } from '../player/parts.ts';
import type {
  ConsoleView,
  MainMove,
  ParleyControls,
  SayingControls,
  SettlementControls,
  TableView,
  UndoView,
} from './consoleModel.ts';
import type { PrepareView, PrintView } from './prepareModel.ts';
import type { ProjectorLinkState } from './projectorLink.ts';
import type { ProjectorView } from './projectorModel.ts';

/**
 * What the faces of a facilitated session show, and what they may send back. Console, preparation, hot seat and print
 * read these views; the projector reads `ProjectorView` alone (projectorModel.ts), which holds nothing secret.
 * All texts are already in the reader's language; ids of roles, moments and reasons are worded by the dictionaries.
 */

/** What the overlay of the room shows: one face at a time. */
export type RoomFace =
  | { readonly kind: 'loading'; readonly missing: boolean } // missing: the album did not come, nothing can be prepared
  | { readonly kind: 'prepare'; readonly view: PrepareView }
  | { readonly kind: 'console'; readonly view: ConsoleView }
  | { readonly kind: 'hotSeat'; readonly view: HotSeatView }
  | { readonly kind: 'print'; readonly view: PrintView }
  | {
      readonly kind: 'projector';
      readonly view: ProjectorView | null;
      readonly link: ProjectorLinkState;
      readonly here: boolean; // the desk's own window projects: one key goes back
      readonly unheard: boolean; // a key was pressed for the desk, and no desk answers
    };

/** One screen for 2 to 8 people: covers between secret turns, then everybody looks together. */
export type HotSeatView =
  | {
      readonly kind: 'cover'; // nothing secret: ask to pass the screen to this role
      readonly role: Role;
      readonly as: string;
      readonly people: number; // who hold this role together
      readonly purpose: 'card' | 'decision';
      readonly done: readonly Role[]; // have had their turn
      readonly left: readonly Role[]; // still to come, this one included
    }
  | {
      readonly kind: 'card'; // `player.screen` is 'peers': private information; send `pass` when read
      readonly role: Role;
      readonly player: PlayerView;
    }
  | {
      readonly kind: 'decision'; // bet, then position, in one turn
      readonly role: Role;
      readonly player: PlayerView; // `player.screen` is 'positions'
      readonly bet: TableView['bet'];
      readonly betChoices: readonly BetChoice[];
    }
  | {
      readonly kind: 'together'; // what all may see; controls below it
      readonly view: ProjectorView;
      readonly main: MainMove;
      readonly settlement: SettlementControls | null;
      readonly parley: ParleyControls | null;
      readonly saying: SayingControls | null;
      readonly reflection: ConsoleView['reflection'];
      readonly undo: UndoView;
    };
