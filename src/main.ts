/** The page's hash picks the face: the game, the facilitator's console, or the projector. Each comes when asked for. */

type Face = 'play' | 'console' | 'projector';

const faceOf = (hash: string): Face =>
  hash.startsWith('#projecteur') ? 'projector' : hash === '#console' ? 'console' : 'play';

async function startPlay(root: HTMLElement): Promise<void> {
  const { startSolo, visitGallery } = await import('./faces/solo/start.ts');
  if (import.meta.env.DEV && location.hash === '#galerie') await visitGallery(root);
  else startSolo(root);
}

async function start(face: Face): Promise<void> {
  const root = document.getElementById('game');
  if (!root) throw new Error('index.html has no #game');
  if (face === 'console') (await import('./faces/console/start.ts')).startConsole(root);
  else if (face === 'projector') (await import('./faces/projector.ts')).startProjector(root);
  else await startPlay(root);
}

const shown = faceOf(location.hash);
addEventListener('hashchange', () => {
  if (faceOf(location.hash) !== shown) location.reload();
});
void start(shown);
