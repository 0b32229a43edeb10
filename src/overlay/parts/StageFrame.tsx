import { Component } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { figureOf, mouthOf } from '../../art/figures.ts';
import { HERO_ANCHORS } from '../../view/picture/anchors.ts';
import type { StageView } from '../../view/picture/stageModel.ts';
import type { Bubble } from '../../view/player/parts.ts';
import { useFace } from './context.ts';
import { type Box, bubblePath } from './geometry.ts';
import { Portrait } from './Portrait.tsx';

/** The element the stage draws in: rendered once, so that nobody ever touches the canvas within. */
class StageHost extends Component<{ host: (element: HTMLElement | null) => void }> {
  #take = (element: HTMLElement | null) => this.props.host(element);

  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render() {
    return <div class="stage overlaid clip" aria-hidden="true" ref={this.#take} />;
  }
}

/** Space between the tip of a tail and the mouth it points at, as a share of a figure's scale; roundness in pixels. */
const TAIL_GAP = 96;
const RADIUS = 26;
/** How far before the mouth a tail leaves its bubble, in units of the figure. */
const BEFORE_FACE = 180;

/** Where an element is laid out within another, whatever moves or scales it just now. */
function boxWithin(element: HTMLElement, around: HTMLElement): Box {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at instanceof HTMLElement && at !== around; at = at.offsetParent) {
    x += at.offsetLeft;
    y += at.offsetTop;
  }
  return { x, y, width: element.offsetWidth, height: element.offsetHeight };
}

/** Draws the outline of each bubble around its text, where the text happens to fall. */
function useOutlines(bubbles: readonly Bubble[], view: StageView) {
  const layer = useRef<HTMLDivElement>(null);
  const [paths, setPaths] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const list = layer.current;
    if (!list) return;
    const measure = () => {
      const frame = list.getBoundingClientRect();
      const texts = [...list.querySelectorAll<HTMLElement>('.bubble-text')];
      setPaths(
        bubbles.flatMap(({ role }, index) => {
          const text = texts[index];
          if (!text) return [];
          const box = boxWithin(text, list);
          const figure = figureOf(role, frame);
          const pose = view.heroes.find((hero) => hero.role === role)?.pose ?? 'stand';
          const mouth = mouthOf({ role, pose }, figure);
          // From the side it looks to, so that the tail passes before the face and not over it.
          const before = (figure.flip ? -1 : 1) * BEFORE_FACE * figure.scale;
          return [bubblePath(box, mouth, RADIUS, TAIL_GAP * figure.scale, before)];
        }),
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(list);
    for (const text of list.querySelectorAll('.bubble-text')) watch.observe(text);
    return () => watch.disconnect();
  }, [bubbles, view]);
  return { layer, paths };
}

/** Where a bubble stands: alone above its speaker, with others in a row, in the order of the heroes. */
function Bubbles({ bubbles, view }: { bubbles: readonly Bubble[]; view: StageView }) {
  const { t } = useFace();
  const inOrder = useMemo(
    () => [...bubbles].sort((a, b) => HERO_ANCHORS[a.role].x - HERO_ANCHORS[b.role].x),
    [bubbles],
  );
  const { layer, paths } = useOutlines(inOrder, view);
  return (
    <div class="bubbles" data-count={bubbles.length} data-first={inOrder[0]?.role} ref={layer}>
      <svg class="bubble-shapes high overlaid off-phone wide spill" aria-hidden="true">
        {paths.map((path, index) => (
          <path key={index} class="blank stroked round-joins" d={path} />
        ))}
      </svg>
      <ul class="bubble-list justify-centre from-start flex" aria-label={t.common.dialogue}>
        {inOrder.map(({ role, text }) => (
          <li key={role} class="bubble relative middle gap-9" data-role={role}>
            <Portrait role={role} mood="determined" />
            <p class="bubble-text centred">
              <span class="bubble-name sr-wide">{t.common.says(t.roles[role].name)} </span>
              {text}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface StageFrameProps {
  readonly view: StageView; // what the stage shows: the bubbles point at its heroes
  readonly bubbles: readonly Bubble[];
  readonly caption: string | null;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** The framed picture, with the bubbles and the caption over it; any page that shows a stage may hold one. */
export function StageFrame({ view, bubbles, caption, stageRef }: StageFrameProps) {
  const { t } = useFace();
  return (
    <section class="stage-frame relative shrink-x edge-thick" aria-label={t.common.scene} data-scene={view.scene}>
      <StageHost host={stageRef} />
      {bubbles.length > 0 && <Bubbles bubbles={bubbles} view={view} />}
      {caption !== null && <p class="caption on-yellow bold text-4">{caption}</p>}
    </section>
  );
}
