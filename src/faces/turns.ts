/**
 * Many changes of one turn, one render: the function given back may be called as often as one likes, and renders once the
 * turn is over. What a render changes by itself is already in what it shows.
 */
export function oncePerTurn(render: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      try {
        render();
      } finally {
        due = false; // one that failed does not hold back the next
      }
    });
  };
}
