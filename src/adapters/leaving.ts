import { writeHash } from './url.ts';

/** Left time enough for a page that goes to be gone, in milliseconds. */
const STILL_HERE = 1_000;

/** Has the browser ask before this page goes, as long as something would be lost with it. */
export function askBeforeLeaving(loses: () => boolean): void {
  const { hash } = location;
  addEventListener('beforeunload', (event) => {
    if (!loses()) return;
    event.preventDefault();
    event.returnValue = true; // for browsers that know only this
    // Whoever stays after having gone back is still here: so says the address again.
    setTimeout(() => location.hash !== hash && hash !== '' && writeHash(hash), STILL_HERE);
  });
}
