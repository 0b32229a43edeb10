import { openSolo } from '../../src/faces/solo/acting.ts';
import type { SoloPorts } from '../../src/faces/solo/solo.ts';
import type { AppProps } from '../../src/overlay/solo/props.ts';
import type { PlayerView } from '../../src/view/player/model.ts';
import { filing, newcomer, noCaptions, noPicture, settled, silent, storage } from './ports.ts';

interface How {
  readonly playing?: boolean; // before a reload
  readonly leading?: boolean;
  readonly handed?: string | null; // carried through a reload
}

/** The game's own window with everything round it made of paper. */
export function open(change: Partial<SoloPorts> = {}, { playing = false, leading = false, handed = null }: How = {}) {
  const shown: AppProps[] = [];
  const files = filing();
  const carried: (string | null)[] = []; // through a reload
  let loses = () => false;
  const opened = openSolo({
    ...{ storage: storage(), stage: noPicture(), audio: silent(), captions: noCaptions(), newcomer },
    show: (props) => void shown.push(props),
    offerFile: files.offerFile,
    readFile: files.readFile,
    askBeforeLeaving(asked) {
      loses = asked;
    },
    address: {
      seed: () => 7,
      wasPlaying: () => playing,
      wasLeading: () => leading,
      carried: () => handed,
      carry: (text) => void carried.push(text),
      rememberPlaying: () => undefined,
      lead: () => false,
    },
    ...change,
  });
  const page = () => shown.at(-1)?.page;
  return {
    ...opened,
    shown,
    files,
    carried,
    loses: () => loses(),
    page,
    notice: () => shown.at(-1)?.notice ?? null,
    view(): PlayerView {
      const now = page();
      if (now?.kind !== 'game') throw new Error(`the window shows ${now?.kind}`);
      return now.view;
    },
  };
}

export type Opened = ReturnType<typeof open>;

export async function begin(window: Opened): Promise<void> {
  await window.begin();
  await window.act({ type: 'PLAY' });
  await window.act({ type: 'CHOOSE_SCENARIO', id: 'douze-places' });
  await window.act({ type: 'START', role: 'agent', company: 'usual' });
  await settled();
}
