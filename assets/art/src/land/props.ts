// Every prop of the territory, by its name in the compositions: it draws itself in state 0, 1 or 2.
import type { Prop } from '../../../../src/domain/vocabulary.ts';
import { dune, inland, seafront } from './coast/seafront.ts';
import { counters } from './counters/counters.ts';
import { files } from './counters/files.ts';
import { steeples } from './counters/steeples.ts';
import { table } from './counters/table.ts';
import { chalets, lifts, run, seasons } from './slopes/resort.ts';
import { parking } from './square/parking.ts';
import { school } from './square/school.ts';
import { shade } from './square/shade.ts';
import { market, shops } from './square/shops.ts';
import type { State } from './tools.ts';
import { banks } from './water/banks.ts';
import { intake, meadow } from './water/meadow.ts';
import { stream } from './water/stream.ts';
import { farm } from './wide/fields.ts';
import { forest, turbines } from './wide/hills.ts';
import { square, townBack, townFront } from './wide/town.ts';
import { transit } from './wide/transit.ts';
import { bridge, river } from './wide/water.ts';
import { factory, station } from './wide/works.ts';

/** Draws a thing in a state. */
export type Draw = (s: State) => string;

export const PROPS: Readonly<Record<Prop, Draw>> = {
  turbines,
  forest,
  townBack,
  station,
  townFront,
  square,
  river,
  farm,
  bridge,
  factory,
  transit,
  shops,
  market,
  school,
  shade,
  parking,
  steeples,
  counters,
  files,
  table,
  meadow,
  stream,
  intake,
  banks,
  inland,
  seafront,
  dune,
  run,
  lifts,
  chalets,
  seasons,
};
