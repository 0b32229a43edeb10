import type { Motive } from '../domain/partners.ts';
import type { SettlementReason } from '../domain/settlement.ts';
import type { StakeId } from '../domain/stakes.ts';
import type { ByRole, Ending, OptionId, Power, Role, Settlement, Vital } from '../domain/vocabulary.ts';
import type { LinkView, StageView } from './stage.ts';

/** A full page that opens a moment of the story: an act, or the ten years that follow the mandate. */
export type Interlude = 'act' | 'epilogue';

/** What one seat may see of a game, in one language. Overlay, stage and sound read this and nothing else. */
export interface PlayerView {
  readonly you: Role;
  readonly progress: Progress;
  readonly gauges: readonly GaugeView[]; // five at most
  readonly cast: ByRole<CastView>;
  readonly bubbles: readonly Bubble[]; // said on the stage now
  readonly stage: StageView;
  readonly screen: Screen;
  readonly interlude: Interlude | null; // a full page opens this moment
  readonly canUndo: boolean; // a choice of yours may still be taken back
}

export interface Progress {
  readonly scenario: string; // title
  readonly territory: string;
  readonly tension: string; // title
  readonly act: 1 | 2 | 3;
  readonly number: number; // tension being played, 1 ..
  readonly count: number; // tensions of the scenario
  readonly year: number; // 1 .. 6
  readonly half: 1 | 2; // first or second half of the year
  readonly step: number; // 1 .. 8
}

export interface CastView {
  readonly as: string; // function in this territory
  readonly portrait: string;
  readonly vital: number; // 0..100
  readonly out: boolean;
}

/** What a gauge shows: an own gauge, or one of the territory. */
export type Measure = Vital | 'pencil' | 'ink' | 'trust' | 'months' | 'capacity' | 'narrative' | 'urgency';

export interface GaugeView {
  readonly measure: Measure;
  readonly value: number; // rounded for people
  readonly most: number; // full scale
  readonly low: boolean; // deserves a warning
}

export interface Bubble {
  readonly role: Role;
  readonly text: string;
}

export interface StakeTag {
  readonly id: StakeId;
  readonly label: string;
}

/** A direction the chooser could foresee: strength 1 to 3. */
export interface Forecast {
  readonly measure: Measure;
  readonly role: Role | null; // whose gauge or whose trust, when it is somebody's
  readonly up: boolean;
  readonly strength: 1 | 2 | 3;
}

export interface OptionView {
  readonly id: OptionId;
  readonly title: string;
  readonly text: string;
  readonly horizon: number; // -2 short .. 2 long
  readonly posture: number; // -2 power relation .. 2 cooperation
  readonly forecast: readonly Forecast[];
  readonly meets: readonly StakeTag[]; // of your own stakes
  readonly neglects: readonly StakeTag[];
}

export interface SourceView {
  readonly title: string;
  readonly url: string;
}

export interface FactView {
  readonly text: string;
  readonly sources: readonly SourceView[];
}

/** A delayed effect that came up, traced to its cause. */
export interface SproutView {
  readonly text: string;
  readonly role: Role;
  readonly option: string; // title of the choice that sowed it
  readonly tension: string; // where it was sown
  readonly forecast: readonly Forecast[]; // what it changed
}

/** What happened between two tensions. */
export interface SinceView {
  readonly months: number; // that went by
  readonly inked: number; // points of pencil that became ink
  readonly faded: number; // points erased
  readonly lost: number; // months lost to appeals and rework
  readonly sprouts: readonly SproutView[];
  readonly back: readonly Role[]; // came back
  readonly gone: readonly Role[]; // dropped out
  readonly injected: readonly { readonly title: string; readonly text: string }[];
}

export type PledgeState = 'none' | 'accepted' | 'declined';

export interface PartnerView {
  readonly role: Role;
  readonly need: { readonly text: string; readonly stake: StakeTag } | null; // once asked
  readonly pledge: PledgeState;
  readonly canAsk: boolean;
  readonly canPledge: boolean;
}

export interface BetChoice {
  readonly role: Role;
  readonly options: readonly { readonly id: OptionId; readonly title: string }[];
  readonly stakes: readonly StakeTag[];
}

export interface RevealedPosition {
  readonly role: Role;
  readonly out: boolean;
  readonly option: { readonly id: OptionId; readonly title: string } | null;
  readonly horizon: number; // where it finally stands, -2..2
  readonly posture: number;
  readonly said: string;
  readonly motive: Motive | null; // what weighed most, for a simulated partner
  readonly pledge: 'kept' | 'broken' | null; // its word to you, if it gave it
}

export interface PowerView {
  readonly power: Power;
  readonly role: Role;
  readonly usesLeft: number;
  readonly cost: number; // points of the own gauge
  readonly allowed: boolean;
}

export interface BetView {
  readonly about: Role;
  readonly optionRight: boolean;
  readonly stakeRight: boolean;
  readonly stake: StakeTag; // what that role wanted most
}

export interface Change {
  readonly role: Role; // whose choice
  readonly option: string; // its title
  readonly effects: readonly (Forecast & { readonly foreseen: boolean })[];
}

export interface ExpectationView {
  readonly holder: Role;
  readonly author: Role;
  readonly stake: StakeTag;
  readonly met: boolean;
}

/** What came of a tension: the same for every seat and for the room. */
export interface ConsequencesView {
  readonly kind: 'consequences';
  readonly settlement: Settlement;
  readonly text: string;
  readonly changes: readonly Change[];
  readonly expectations: readonly ExpectationView[];
  readonly sown: readonly { readonly role: Role; readonly option: string }[];
  readonly pledges: readonly { readonly by: Role; readonly to: Role; readonly kept: boolean }[];
}

/** One screen a step; `kind` says which. */
export type Screen =
  | {
      readonly kind: 'situation';
      readonly title: string;
      readonly text: string;
      readonly opening: string | null; // the scenario's own, before the first tension
      readonly facts: readonly FactView[];
      readonly since: SinceView | null;
    }
  | {
      readonly kind: 'peers';
      readonly knows: string;
      readonly stakes: readonly StakeTag[];
      readonly options: readonly OptionView[];
    }
  | {
      readonly kind: 'parley';
      readonly months: number; // it takes, one decimal
      readonly gestures: number; // you have left
      readonly partners: readonly PartnerView[];
    }
  | {
      readonly kind: 'bet';
      readonly made: { readonly about: Role; readonly option: OptionId; readonly stake: StakeId } | null;
      readonly choices: readonly BetChoice[];
    }
  | {
      readonly kind: 'positions';
      readonly options: readonly OptionView[];
      readonly out: boolean;
      readonly again: boolean;
    }
  | { readonly kind: 'sealed'; readonly yours: string | null }
  | {
      readonly kind: 'settlement';
      readonly positions: readonly RevealedPosition[];
      readonly settlement: Settlement;
      readonly reason: SettlementReason;
      readonly spent: readonly { readonly power: Power; readonly role: Role }[];
      readonly bridged: readonly [Role, Role] | null;
      readonly arbitratedBy: Role | null;
      readonly legitimate: boolean;
      readonly powers: readonly PowerView[]; // yours, both faces
      readonly pivot: Role;
      readonly canArbitrate: boolean; // you are the pivot of a deadlock
      readonly bet: BetView | null;
    }
  | ConsequencesView
  | {
      readonly kind: 'reflection';
      readonly months: number;
      readonly needs:
        | readonly { readonly role: Role; readonly stake: StakeTag; readonly text: string; readonly met: boolean }[]
        | null; // shown once the pause is taken
      readonly taken: boolean;
      readonly links: readonly LinkView[];
    }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeView };

export interface CurveView {
  readonly season: number; // 0 .. 20: twelve of the mandate, then the years after
  readonly visible: number; // pencil + ink
  readonly durable: number; // ink
}

export interface MomentView {
  readonly tension: string; // id, where a replay may start
  readonly title: string;
  readonly season: number;
  readonly settlement: Settlement | null;
  readonly choices: ByRole<string | null>; // titles
}

export interface MatrixView {
  readonly holder: Role;
  readonly author: Role;
  readonly met: number;
  readonly neglected: number;
  readonly trust: number; // 0..100
}

export interface RolePageView {
  readonly role: Role;
  readonly as: string;
  readonly vital: number;
  readonly out: boolean;
  readonly stakes: readonly {
    readonly stake: StakeTag;
    readonly metBy: readonly Role[];
    readonly neglectedBy: readonly Role[];
  }[];
  readonly trustFrom: readonly { readonly role: Role; readonly trust: number }[];
}

export interface OutcomeView {
  readonly ending: Ending;
  readonly text: string;
  readonly visible: number; // at the end of the mandate
  readonly durable: number; // ten years on
  readonly faded: number; // percent of what was drawn
  readonly monthsTalked: number;
  readonly monthsLost: number;
  readonly curve: readonly CurveView[];
  readonly moments: readonly MomentView[];
  readonly sprouts: readonly SproutView[]; // that came up after the last tension
  readonly matrix: readonly MatrixView[];
  readonly pages: readonly RolePageView[];
  readonly bets: { readonly right: number; readonly made: number }; // options and expectations predicted
  readonly precedent: FactView;
}
