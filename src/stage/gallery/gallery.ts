import { mountLiving, type Renderer } from '../mountLiving.ts';
import type { LivingStage } from '../port.ts';
import { type Specimen, specimens } from './specimens.ts';

/** How the gallery is laid out: its own, since no player ever sees it. */
const LAYOUT: Readonly<Record<'root' | 'host' | 'list', Partial<CSSStyleDeclaration>>> = {
  root: { display: 'grid', gridTemplateColumns: '1fr 17rem', height: '100vh' },
  host: { position: 'relative', overflow: 'hidden' },
  list: { overflow: 'auto', display: 'grid', alignContent: 'start', gap: '2px' },
};

/** Goes to a specimen: at once to where it starts, then played, held at a share of the way, or without movement. */
async function visit(stage: LivingStage, { from, to }: Specimen, share: number | null): Promise<void> {
  stage.skip();
  stage.show(from, { animate: false });
  await stage.still();
  stage.show(to, { animate: share !== 1 });
  if (share === null) return;
  if (share === 1) return stage.still();
  await new Promise((done) => setTimeout(done, 400));
  stage.hold(share);
}

/** The gallery, in development only: every moment of the stage by name, to be played or held at any time of its way. */
export async function openGallery(root: HTMLElement, renderer: Renderer): Promise<void> {
  const host = document.createElement('div');
  const list = document.createElement('nav');
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.max = '100';
  slider.setAttribute('aria-label', 'Moment');
  slider.addEventListener('input', () => stage.hold(Number(slider.value) / 100));
  Object.assign(root.style, LAYOUT.root);
  Object.assign(host.style, LAYOUT.host);
  Object.assign(list.style, LAYOUT.list);
  root.replaceChildren(host, list);
  list.append(slider);
  const stage = await mountLiving(host, { renderer });
  const all = specimens();
  for (const specimen of all) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = specimen.name;
    button.addEventListener('click', () => visit(stage, specimen, null));
    list.append(button);
  }
  // What looks from outside: a browser driven by a test, or a person at the console.
  Object.assign(window, {
    gallery: {
      names: all.map(({ name }) => name),
      visit: (name: string, share: number | null) => {
        const found = all.find((specimen) => specimen.name === name);
        if (!found) throw new Error(`no specimen is called ${name}`);
        return visit(stage, found, share);
      },
      held: () => stage.held(),
      frames: () => stage.held().frames,
    },
  });
}
