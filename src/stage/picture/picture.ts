import type { StageView } from '../../view/picture/stageModel.ts';
import { calendarItems } from './calendar.ts';
import { castSprites, coverSprites } from './cast.ts';
import type { Item, Picture, Size } from './item.ts';
import { endingItems, plateSprite } from './plates.ts';
import { linkDrawings } from './ropes.ts';
import { settlementItems } from './settlements.ts';
import { sproutItems } from './sprouts.ts';
import { cameraOf, vistaSprites } from './vista.ts';

/** What is on the stage, back to front. */
function itemsOf(view: StageView, size: Size): Item[] {
  switch (view.scene) {
    case 'title':
      return [plateSprite('cover', size), ...coverSprites(view, size)];
    case 'act':
      return [plateSprite(`act-${view.act}`, size)];
    case 'outcome':
      return endingItems(view, size);
    case 'closing':
      return [plateSprite('epilogue', size)];
    case 'roles':
      return vistaSprites(view, size);
    case 'epilogue':
      return [...vistaSprites(view, size), ...sproutItems(view, size).plants, ...calendarItems(view, size)];
    case 'tension': {
      const { plants, threads } = sproutItems(view, size);
      return [
        ...vistaSprites(view, size),
        ...plants,
        ...linkDrawings(view.links, size),
        ...castSprites(view, size),
        ...settlementItems(view, size),
        ...calendarItems(view, size),
        ...threads,
      ];
    }
  }
}

/** Whole pages of the album: each is a place of its own. */
const PLATES: ReadonlySet<StageView['scene']> = new Set(['title', 'act', 'outcome', 'closing']);

/** The whole picture of a view at a size. Pure: the scene only shows it. */
export function pictureOf(view: StageView, size: Size): Picture {
  const plate = PLATES.has(view.scene);
  return {
    size,
    place: plate ? `${view.scene}-${view.act}` : view.composition,
    camera: cameraOf(view, size),
    season: view.season,
    items: itemsOf(view, size),
  };
}
