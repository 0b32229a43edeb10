import { options } from 'preact';

/**
 * Translators, reading aids and dictionaries put nodes of their own where ours were; a render would then write into nodes
 * that nobody sees any more. So what others did is undone just before each render, and done again just after it, but
 * where the render changed something: there, our words are the newer ones. Nobody sees anything in between.
 */

/** What others did to the children or to the text of a node. */
type Deed = MutationRecord;

/** The element whose words a deed touches. */
const placeOf = ({ type, target }: Deed): Node | null => (type === 'characterData' ? target.parentNode : target);

/** The picture is drawn by its own hand. */
const isPicture = ({ target }: Deed): boolean =>
  (target instanceof Element ? target : target.parentElement)?.closest('.stage') != null;

/** Takes these nodes away and puts those where the neighbours of a deed say. */
function exchange({ target, previousSibling, nextSibling }: Deed, out: NodeList, back: NodeList): void {
  for (const node of out) if (node.parentNode === target) target.removeChild(node);
  const after = previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
  const before = nextSibling?.parentNode === target ? nextSibling : after;
  for (const node of back) target.insertBefore(node, before);
}

/** Undoes what others did, the last deed first; returns the way to do it again but in some places. */
function undo(deeds: readonly Deed[]): (spared: Set<Node | null>) => Deed[] {
  const theirs = new Map(deeds.map(({ target }) => [target, target.nodeValue]));
  // A node of ours that they wrapped can only be in one of the two places.
  const wrapped = new Set<Node | null>();
  for (const deed of deeds.toReversed()) {
    if (deed.type === 'characterData') deed.target.nodeValue = deed.oldValue;
    else {
      if ([...deed.removedNodes].some(({ parentNode }) => parentNode)) wrapped.add(deed.target);
      exchange(deed, deed.addedNodes, deed.removedNodes);
    }
  }
  return (spared) => {
    const again = deeds.filter((deed) => !spared.has(placeOf(deed)) && !wrapped.has(placeOf(deed)));
    for (const deed of again) {
      if (deed.type === 'characterData') deed.target.nodeValue = theirs.get(deed.target) ?? null;
      else exchange(deed, deed.removedNodes, deed.addedNodes);
    }
    return again.filter(({ target }) => target.isConnected);
  };
}

/** Watches over what is written within an element: whatever is drawn there must be drawn by the function it returns. */
export function keepOwnWords(root: HTMLElement): (draw: () => void) => void {
  let deeds: Deed[] = [];
  const note = (records: Deed[]) => {
    for (const record of records) if (!isPicture(record)) deeds.push(record);
  };
  const watch = new MutationObserver(note);
  watch.observe(root, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  const drawn = (draw: () => void) => {
    note(watch.takeRecords());
    const doAgain = undo(deeds);
    watch.takeRecords();
    try {
      draw();
    } finally {
      deeds = doAgain(new Set(watch.takeRecords().map(placeOf)));
      watch.takeRecords();
    }
  };
  options.debounceRendering = (draw) => queueMicrotask(() => drawn(draw));
  return drawn;
}
