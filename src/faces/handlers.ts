import type { FaceAct } from '../overlay/parts/act.ts';

type ActOf<T extends FaceAct['type']> = Extract<FaceAct, { type: T }>;

/** What a window does for each of these acts. */
export type Handlers<W, T extends FaceAct['type']> = {
  readonly [K in T]: (window: W, act: ActOf<K>) => void | Promise<void>;
};

type Handler<W> = (window: W, act: FaceAct) => void | Promise<void>;

/** The handler of an act whose type is not known yet; the table pairs them. Undefined for what it does not hold. */
export function handlerOf<W, T extends FaceAct['type']>(
  handlers: Handlers<W, T>,
  act: FaceAct,
): Handler<W> | undefined {
  return Object.hasOwn(handlers, act.type) ? (handlers[act.type as T] as Handler<W>) : undefined;
}
