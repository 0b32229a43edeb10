import { roomConsole, roomTitles } from './roomConsole.ts';
import { roomHotSeat, roomPrint } from './roomHotSeat.ts';
import { roomPrepare } from './roomPrepare.ts';
import { roomProjector, timer } from './roomProjector.ts';
import { reading } from './roomReading.ts';
import { roomScript } from './roomScript.ts';
import { roomWords } from './roomWords.ts';

/** All the words of a facilitated session, in French. */
export const room = {
  reading,
  roomConsole,
  roomHotSeat,
  roomPrepare,
  roomPrint,
  roomProjector,
  roomScript,
  roomTitles,
  roomWords,
  timer,
};
