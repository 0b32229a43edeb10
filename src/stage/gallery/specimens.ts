import {
  COMPOSITIONS,
  ENDINGS,
  POWERS,
  type Power,
  PROPS,
  ROLES,
  type Role,
  SETTLEMENTS,
  type Settlement,
} from '../../domain/vocabulary.ts';
import { quietStage } from '../../view/picture/stage.ts';
import type { HeroView, LinkState, Pose, PropChange, PropView, StageView } from '../../view/picture/stageModel.ts';

/** A named moment of the stage: where it comes from, and what it comes to. */
export interface Specimen {
  readonly name: string;
  readonly from: StageView;
  readonly to: StageView;
}

const POSES: readonly Pose[] = ['stand', 'argue', 'give', 'away', 'serve', 'impose'];
const CHANGES: readonly PropChange[] = ['none', 'trace', 'pencil', 'inking', 'ink'];
const LINKS: readonly LinkState[] = ['braided', 'rope', 'frayed', 'cut', 'unsaid'];

const hero = (role: Role, pose: Pose, more: Partial<HeroView> = {}): HeroView => ({
  role,
  expression: 'neutral',
  out: pose === 'away',
  pose,
  pushed: false,
  ...more,
});

const props = (change: PropChange, base: PropView['base'] = 0): StageView['props'] =>
  Object.fromEntries(PROPS.map((prop) => [prop, { base, next: base === 0 ? 1 : 2, change }]));

const standing: StageView = {
  ...quietStage('roles'),
  scene: 'tension',
  props: props('none'),
  heroes: ROLES.map((role) => hero(role, 'stand')),
};

const posed = (pose: Pose): StageView => ({ ...standing, heroes: ROLES.map((role) => hero(role, pose)) });

/** Who pushes, who gives way, once settled. */
function settled(settlement: Settlement, forcing: Role = 'elected'): StageView {
  const forced = settlement === 'forced';
  return {
    ...standing,
    settlement,
    heroes: ROLES.map((role) => {
      const pushes = forced ? role === forcing : settlement === 'deadlock';
      const expression = settlement === 'alliance' ? 'glad' : pushes ? 'determined' : 'worried';
      return hero(role, pushes ? 'argue' : 'give', { expression, pushed: forced && !pushes });
    }),
  };
}

/** What the power makes of a settlement, from what it is spent on. */
const SPENT_ON: Readonly<Partial<Record<Power, readonly [Settlement, Settlement]>>> = {
  arbitrate: ['deadlock', 'forced'],
  tools: ['compromise', 'alliance'],
  drag: ['forced', 'forced'],
  callOut: ['soft', 'soft'],
};

function powered(power: Power, forcing: Role = 'elected'): { from: StageView; to: StageView } {
  const [was, becomes] = SPENT_ON[power] ?? ['compromise', 'compromise'];
  const after = settled(becomes, forcing);
  const to: StageView = {
    ...after,
    powers: [power],
    bridged: power === 'bridge' ? ['agent', 'state'] : null,
    arbitratedBy: power === 'arbitrate' ? 'elected' : null,
    heroes: after.heroes.map((each) => {
      const faces = POWERS[each.role];
      if (faces.serve === power) return { ...each, pose: 'serve' };
      return faces.impose === power ? { ...each, pose: 'impose' } : each;
    }),
  };
  return { from: settled(was, forcing), to };
}

/** The long arms, to each of those they can reach. */
function bridgedTo(bridged: readonly [Role, Role]): { from: StageView; to: StageView } {
  const { from, to } = powered('bridge');
  return { from, to: { ...to, bridged } };
}

const linked = (states: readonly LinkState[]): StageView => {
  const pairs = ROLES.flatMap((one, index) => ROLES.slice(index + 1).map((other) => [one, other] as const));
  return {
    ...standing,
    links: pairs.map((between, index) => ({ between, state: states[index % states.length] ?? 'rope' })),
  };
};

const sown = (up: boolean): StageView => ({
  ...standing,
  focus: ['square'],
  sprouts: ROLES.map((role) => ({ id: role, role, prop: 'square', up: up && role !== 'state' })),
});

function changed(change: PropChange): StageView {
  return { ...standing, props: props(change), focus: ['square', 'townFront'] };
}

function ended(ending: (typeof ENDINGS)[number]): StageView {
  const kept = ending === 'alliance' || ending === 'healthyConflict';
  const mixed = Object.entries(props('trace')).map(([prop, shown], index) => {
    const change = kept ? (index % 4 === 3 ? 'trace' : 'ink') : index % 4 === 0 ? 'ink' : 'trace';
    return [prop, { ...shown, change }];
  });
  return { ...standing, scene: 'outcome', ending, season: 20, props: Object.fromEntries(mixed) };
}

/** Every moment that the stage can show. */
export function specimens(): Specimen[] {
  const way = (name: string, from: StageView, to: StageView): Specimen => ({ name, from, to });
  const roles = quietStage('roles');
  return [
    way('cover', roles, quietStage('title')),
    ...([1, 2, 3] as const).map((act) => way(`act ${act}`, roles, { ...standing, scene: 'act', act })),
    way('heroes enter', roles, standing),
    ...POSES.map((pose) => way(`pose ${pose}`, standing, posed(pose))),
    ...SETTLEMENTS.map((settlement) => way(`settlement ${settlement}`, standing, settled(settlement))),
    ...ROLES.map((role) => way(`forced by ${role}`, standing, settled('forced', role))),
    ...ROLES.flatMap((role) => Object.values(POWERS[role])).map((power) => ({
      name: `power ${power}`,
      ...powered(power),
    })),
    { name: 'bridge to agent', ...bridgedTo(['elected', 'agent']) },
    { name: 'bridge to torch', ...bridgedTo(['state', 'torch']) },
    { name: 'drag on state', ...powered('drag', 'state') },
    ...LINKS.map((state) => way(`links ${state}`, standing, linked([state]))),
    way('links mixed', standing, linked(LINKS)),
    ...COMPOSITIONS.flatMap((composition) =>
      CHANGES.map((change) =>
        way(
          `${composition} ${change}`,
          {
            ...standing,
            composition,
            props: props(change === 'none' ? 'none' : change === 'pencil' ? 'none' : 'pencil'),
          },
          { ...standing, composition, props: props(change) },
        ),
      ),
    ),
    way('camera and ink', { ...changed('pencil'), focus: [] }, changed('ink')),
    way('camera and trace', changed('pencil'), changed('trace')),
    way('sown', standing, sown(false)),
    way('come up', sown(false), sown(true)),
    way('months', standing, { ...standing, season: 4 }),
    ...[10, 30, 45, 60, 90].map((urgency) => way(`urgency ${urgency}`, standing, { ...standing, urgency })),
    way('ten years on', linked(['rope']), { ...standing, scene: 'epilogue', season: 20, props: props('ink') }),
    ...ENDINGS.map((ending) => way(`ending ${ending}`, standing, ended(ending))),
  ];
}
