import fc from 'fast-check';
import { COMPOSITIONS, ENDINGS, PROPS, ROLES, SETTLEMENTS } from '../../src/domain/vocabulary.ts';
import { specimens } from '../../src/stage/gallery/specimens.ts';
import type { HeroView, LinkView, PropView, SproutMark, StageView } from '../../src/view/picture/stageModel.ts';

/** Any view the stage may be given, for properties. */

const state = fc.constantFrom<0 | 1 | 2>(0, 1, 2);
const propView: fc.Arbitrary<PropView> = fc.record({
  base: state,
  next: state,
  change: fc.constantFrom('none', 'pencil', 'inking', 'ink', 'trace'),
});
const props: fc.Arbitrary<StageView['props']> = fc
  .array(propView, { minLength: PROPS.length, maxLength: PROPS.length })
  .map((all) => Object.fromEntries(PROPS.map((name, index) => [name, all[index]])));
const heroes: fc.Arbitrary<HeroView[]> = fc.tuple(
  ...ROLES.map((role) =>
    fc.record<HeroView>({
      role: fc.constant(role),
      expression: fc.constantFrom('neutral', 'determined', 'worried', 'glad'),
      out: fc.boolean(),
      pose: fc.constantFrom('stand', 'argue', 'give', 'away', 'serve', 'impose'),
      pushed: fc.boolean(),
    }),
  ),
);
const links: fc.Arbitrary<LinkView[]> = fc
  .constantFrom('braided', 'rope', 'frayed', 'cut', 'unsaid')
  .map((link) => ROLES.slice(1).map((other) => ({ between: ['elected', other] as const, state: link })));
const sprouts: fc.Arbitrary<SproutMark[]> = fc
  .array(fc.record({ role: fc.constantFrom(...ROLES), prop: fc.constantFrom(...PROPS), up: fc.boolean() }), {
    maxLength: 5,
  })
  .map((all) => all.map((each, index) => ({ ...each, id: `s${index}` })));

export const views: fc.Arbitrary<StageView> = fc.record({
  scene: fc.constantFrom('title', 'roles', 'act', 'tension', 'epilogue', 'outcome', 'closing'),
  composition: fc.constantFrom(...COMPOSITIONS),
  props,
  heroes,
  focus: fc.constantFrom<StageView['focus'][]>([], ['river'], ['square', 'townFront']),
  links: fc.oneof(fc.constant([]), links),
  sprouts,
  settlement: fc.option(fc.constantFrom(...SETTLEMENTS)),
  powers: fc.subarray(['bridge', 'arbitrate', 'tools', 'drag', 'shelter', 'norm', 'rally', 'callOut']),
  bridged: fc.option(
    fc.constantFrom<[(typeof ROLES)[number], (typeof ROLES)[number]]>(['agent', 'torch'], ['elected', 'state']),
  ),
  arbitratedBy: fc.option(fc.constantFrom(...ROLES)),
  urgency: fc.integer({ min: 0, max: 100 }),
  act: fc.constantFrom(1, 2, 3),
  season: fc.integer({ min: 0, max: 20 }),
  ending: fc.constantFrom(...ENDINGS),
});

/** Views that belong to one story: the moments of the gallery, from one to the next. */
export const moments = fc.constantFrom(...specimens().flatMap(({ from, to }) => [from, to]));

export const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2400 }),
  height: fc.integer({ min: 150, max: 1300 }),
});
