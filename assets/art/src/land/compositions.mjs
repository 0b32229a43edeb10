// Every composition of the territory: its layers, back to front. A prop has three states and a pencil form.
import { dune, inland, seafront } from './coast/seafront.mjs';
import { coastBack, coastFront, coastGround } from './coast/setting.mjs';
import { counters } from './counters/counters.mjs';
import { files } from './counters/files.mjs';
import { hall, hallFront, hallView } from './counters/hall.mjs';
import { steeples } from './counters/steeples.mjs';
import { table } from './counters/table.mjs';
import { sky } from './sky.mjs';
import { chalets, lifts, run, seasons } from './slopes/resort.mjs';
import { alp, balcony, peaks } from './slopes/setting.mjs';
import { parking } from './square/parking.mjs';
import { school } from './square/school.mjs';
import { squareBack, squareFront, squareGround } from './square/setting.mjs';
import { shade } from './square/shade.mjs';
import { market, shops } from './square/shops.mjs';
import { banks } from './water/banks.mjs';
import { intake, meadow } from './water/meadow.mjs';
import { waterBack, waterFront } from './water/setting.mjs';
import { stream } from './water/stream.mjs';
import { farm, foreground, ground } from './wide/fields.mjs';
import { farHills, forest, townHill, turbines } from './wide/hills.mjs';
import { square, townBack, townFront } from './wide/town.mjs';
import { transit } from './wide/transit.mjs';
import { bridge, river } from './wide/water.mjs';
import { factory, station } from './wide/works.mjs';

const prop = (draw) => ({ kind: 'prop', draw, states: 3 });
const backdrop = (draw, states = 3) => ({ kind: 'backdrop', draw, states });
const SKY = backdrop(sky, 5);

export const COMPOSITIONS = {
  wide: {
    sky: SKY,
    farHills: backdrop(farHills),
    turbines: prop(turbines),
    forest: prop(forest),
    townHill: backdrop(townHill),
    ground: backdrop(ground),
    townBack: prop(townBack),
    station: prop(station),
    townFront: prop(townFront),
    square: prop(square),
    river: prop(river),
    farm: prop(farm),
    bridge: prop(bridge),
    factory: prop(factory),
    transit: prop(transit),
    foreground: backdrop(foreground),
  },
  square: {
    sky: SKY,
    squareGround: backdrop(squareGround),
    squareBack: backdrop(squareBack),
    shops: prop(shops),
    market: prop(market),
    school: prop(school),
    shade: prop(shade),
    parking: prop(parking),
    squareFront: backdrop(squareFront),
  },
  counters: {
    sky: SKY,
    hallView: backdrop(hallView),
    steeples: prop(steeples),
    hall: backdrop(hall),
    counters: prop(counters),
    files: prop(files),
    table: prop(table),
    hallFront: backdrop(hallFront),
  },
  water: {
    sky: SKY,
    waterBack: backdrop(waterBack),
    meadow: prop(meadow),
    stream: prop(stream),
    intake: prop(intake),
    banks: prop(banks),
    waterFront: backdrop(waterFront),
  },
  coast: {
    sky: SKY,
    coastBack: backdrop(coastBack),
    coastGround: backdrop(coastGround),
    inland: prop(inland),
    seafront: prop(seafront),
    dune: prop(dune),
    coastFront: backdrop(coastFront),
  },
  slopes: {
    sky: SKY,
    peaks: backdrop(peaks),
    alp: backdrop(alp),
    run: prop(run),
    lifts: prop(lifts),
    chalets: prop(chalets),
    seasons: prop(seasons),
    balcony: backdrop(balcony),
  },
};
