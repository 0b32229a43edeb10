import { describe, expect, it } from 'vitest';
import { MOMENTS } from '../../src/domain/session.ts';
import { LANGUAGES } from '../../src/domain/vocabulary.ts';
import { dictionary } from '../../src/text/index.ts';
import { ROOM_NOTICES } from '../../src/view/acts.ts';
import { MAIN_LABELS } from '../../src/view/room/consoleModel.ts';
import { PREPARE_CAUTIONS } from '../../src/view/room/prepareModel.ts';
import { LINK_STATES } from '../../src/view/room/projectorLink.ts';

/** Longest text that can be said without looking down twice. */
const BREATH = 260;

describe.each(LANGUAGES)('the room in %s', (language) => {
  const { roomScript, roomWords, roomPrepare } = dictionary(language);

  it('has a script for every moment and for nothing else', () => {
    expect(Object.keys(roomScript).sort()).toEqual([...MOMENTS].sort());
  });

  it('keeps each script short enough to be spoken', () => {
    const long = Object.values(roomScript).flatMap((words) =>
      [words.does, words.says, words.silence].filter((text) => text.length > BREATH),
    );
    expect(long).toEqual([]);
  });

  it.each([
    ['moments', roomWords.moments, MOMENTS],
    ['main buttons', roomWords.main, MAIN_LABELS],
    ['notices', roomWords.notices, ROOM_NOTICES],
    ['projectors', roomWords.projector, LINK_STATES],
    ['cautions', roomPrepare.cautions, PREPARE_CAUTIONS],
  ])('words all the %s', (_, words, names) => {
    expect(Object.keys(words).sort()).toEqual([...names].sort());
  });
});
