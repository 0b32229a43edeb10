// Album pages: the cover, a splash an act, a plate an ending, the epilogue.
import { act1, act2, act3 } from './plates/acts.mjs';
import { cover } from './plates/cover.mjs';
import { flameOut } from './plates/night.mjs';
import { forcedMarch } from './plates/noon.mjs';
import { softConsensus } from './plates/pale.mjs';
import { healthyConflict } from './plates/storm.mjs';
import { alliance, epilogue } from './plates/under-trees.mjs';

/** Every plate by name; `traces` is the blank sheet in it where the story draws its own props. */
export const PLATES = {
  cover: { draw: cover, traces: null },
  'act-1': { draw: act1, traces: null },
  'act-2': { draw: act2, traces: null },
  'act-3': { draw: act3, traces: null },
  'ending-alliance': alliance,
  'ending-forcedMarch': forcedMarch,
  'ending-softConsensus': softConsensus,
  'ending-healthyConflict': healthyConflict,
  'ending-flameOut': flameOut,
  epilogue,
};
