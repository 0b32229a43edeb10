/** The page's hash picks the face: the game, the facilitator's console, or the projector. Each comes when asked for. */

type Face = 'play' | 'console' | 'projector';

const faceOf = (hash: string): Face =>
  hash.startsWith('#projecteur') ? 'projector' : hash === '#console' ? 'console' : 'play';

async function start(face: Face): Promise<void> {
  const root = document.getElementById('game');
  if (!root) throw new Error('index.html has no #game');
  if (face === 'console') (await import('./faces/console/startConsole.ts')).startConsole(root);
  else if (face === 'projector') (await import('./faces/projector.ts')).startProjector(root);
  else (await import('./faces/solo/startSolo.ts')).startSolo(root);
}

/** A part that did not come, or broke as it opened: says so in plain words, and offers to try again. */
function sayMissing(error: unknown): void {
  reportError(error);
  const words = document.querySelector<HTMLTemplateElement>('#missing')?.content.cloneNode(true);
  const root = document.getElementById('game');
  if (!words || !root) return;
  root.replaceChildren(words);
  root.querySelector('button')?.addEventListener('click', () => location.reload());
}

const shown = faceOf(location.hash);
addEventListener('hashchange', () => {
  if (faceOf(location.hash) !== shown) location.reload();
});

/** The gallery is for those who draw: no build holds it. */
async function visitGallery(): Promise<void> {
  const [{ openGallery }, { rendererFromUrl }] = await Promise.all([
    import('./stage/gallery/gallery.ts'),
    import('./adapters/url.ts'),
    import('./overlay/style/index.css'),
  ]);
  const root = document.getElementById('game');
  if (root) await openGallery(root, rendererFromUrl(location.search));
}

(import.meta.env.DEV && location.hash === '#galerie' ? visitGallery() : start(shown)).catch(sayMissing);
