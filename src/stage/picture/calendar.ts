import { SEASONS } from '../../domain/vocabulary.ts';
import type { StageView } from '../../view/picture/stageModel.ts';
import { type Drawing, drawing, type Item, type Size, type Sprite } from './item.ts';
import { INK, PAPER } from './palette.ts';

/** The calendar on its easel between the two pairs: the season as a picture, the years as dots. Words are in the caption. */

const SHAPE = { width: 160, height: 180 };

/** One dot a year of the mandate: full once lived. */
function years(view: StageView, { x, y, width, height }: Sprite): Drawing {
  const count = SEASONS / 2;
  const lived = Math.ceil(Math.min(view.season + 1, SEASONS) / 2);
  const apart = width / count;
  const strokes = Array.from({ length: count }, (_, year) => {
    const at = { x: x + (year - (count - 1) / 2) * apart, y: y + height / 2 + apart * 0.7 };
    const full = year < lived;
    return [
      { points: [at, at], color: INK, width: apart * 0.72 },
      { points: [at, at], color: full ? INK : PAPER, width: apart * 0.44 },
    ];
  });
  return drawing('calendar-years', strokes.flat());
}

/** The calendar, while the four have not settled and nothing is drawn between them. */
export function calendarItems(view: StageView, size: Size): Item[] {
  const busy = view.settlement !== null || view.links.length > 0;
  if (busy) return [];
  const watched = view.scene === 'epilogue';
  const height = size.height * (watched ? 0.26 : 0.15);
  const width = (height * SHAPE.width) / SHAPE.height;
  const calendar: Sprite = {
    id: 'calendar',
    texture: `tool/leaf-${view.season % 2}`,
    x: size.width * 0.5,
    y: watched ? size.height * 0.2 : size.height * 0.88 - height / 2,
    width,
    height,
    alpha: 1,
    flip: false,
  };
  return watched ? [calendar] : [calendar, years(view, calendar)];
}
