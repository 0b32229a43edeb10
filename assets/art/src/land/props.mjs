// Every prop of the territory, by its name in the compositions: it draws itself in state 0, 1 or 2.
import { dune, inland, seafront } from './coast/seafront.mjs';
import { counters } from './counters/counters.mjs';
import { files } from './counters/files.mjs';
import { steeples } from './counters/steeples.mjs';
import { table } from './counters/table.mjs';
import { chalets, lifts, run, seasons } from './slopes/resort.mjs';
import { parking } from './square/parking.mjs';
import { school } from './square/school.mjs';
import { shade } from './square/shade.mjs';
import { market, shops } from './square/shops.mjs';
import { banks } from './water/banks.mjs';
import { intake, meadow } from './water/meadow.mjs';
import { stream } from './water/stream.mjs';
import { farm } from './wide/fields.mjs';
import { forest, turbines } from './wide/hills.mjs';
import { square, townBack, townFront } from './wide/town.mjs';
import { transit } from './wide/transit.mjs';
import { bridge, river } from './wide/water.mjs';
import { factory, station } from './wide/works.mjs';

export const PROPS = {
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
