import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** A machine drawn from its own definition, as a state diagram in Mermaid: nothing of it is written by hand. */

const nameOf = (event: string): string =>
  event === '' ? 'at once' : event.startsWith('xstate.done') ? 'when all are done' : event;

function guardOf({ guard }: AnyTransitionDefinition): string {
  if (!guard) return '';
  const type = typeof guard === 'string' ? guard : 'type' in guard ? String(guard.type) : 'a condition';
  return ` [${type}]`;
}

/** Names a state by its path within what is drawn, so that those with the same key stay apart. */
type Naming = (node: AnyStateNode) => string;
const namingIn =
  (drawn: AnyStateNode): Naming =>
  (node) =>
    (node.path.slice(drawn.path.length).join('_') || node.key).replace(/\W/g, '');

/** From one state to others, by the events that lead there; under '' those that stay. */
function movesOf(node: AnyStateNode, idOf: Naming): Map<string, string[]> {
  const moves = new Map<string, string[]>();
  const transitions = [...[...node.transitions].flatMap(([, all]) => all), ...(node.always ?? [])];
  for (const transition of transitions) {
    const to = transition.target?.[0];
    const said = nameOf(transition.eventType) + guardOf(transition);
    const key = to ? idOf(to) : '';
    const known = moves.get(key) ?? [];
    if (!known.includes(said)) moves.set(key, [...known, said]);
  }
  return moves;
}

function linesOf(node: AnyStateNode, idOf: Naming, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const children = Object.values(node.states);
  const inner = children.flatMap((child, index) => [
    ...(node.type === 'parallel' && index > 0 ? [`${pad}--`] : []),
    ...stateOf(child, idOf, depth),
  ]);
  const first = node.initial.target[0];
  const start = node.type === 'compound' && first ? [`${pad}[*] --> ${idOf(first)}`] : [];
  return [...start, ...inner];
}

function stateOf(node: AnyStateNode, idOf: Naming, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const id = idOf(node);
  const moves = movesOf(node, idOf);
  const stays = moves.get('') ?? [];
  const arrows = [...moves].flatMap(([to, by]) => (to === '' ? [] : [`${pad}${id} --> ${to}: ${by.join(', ')}`]));
  const own = Object.keys(node.states).length > 0;
  return [
    own ? `${pad}state "${node.key}" as ${id} {` : `${pad}${id}: ${node.key}`,
    ...(own ? [...linesOf(node, idOf, depth + 1), `${pad}}`] : []),
    ...(stays.length > 0 ? [`${pad}note right of ${id}: ${stays.join(', ')}`] : []),
    ...arrows,
  ];
}

/** What is drawn of a machine: the whole, or one of its states alone. @throws when it has no such state. */
function drawnOf(machine: AnyStateMachine, only?: string): AnyStateNode {
  const node = only === undefined ? machine.root : machine.root.states[only];
  if (!node) throw new Error(`${machine.id} has no state ${only}`);
  return node;
}

/** The diagram of a machine, or of one of its states alone. */
export function diagramOf(machine: AnyStateMachine, only?: string): string {
  const drawn = drawnOf(machine, only);
  return ['stateDiagram-v2', ...linesOf(drawn, namingIn(drawn), 1)].join('\n');
}

/** What is taken wherever one stands, and where it leads; empty when there is nothing of the kind. */
export function anywhereIn(machine: AnyStateMachine, only?: string): string {
  const drawn = drawnOf(machine, only);
  const nodes = drawn === machine.root ? [drawn] : [drawn, machine.root];
  const said = nodes.flatMap((node) =>
    [...movesOf(node, namingIn(drawn))].map(([to, by]) => `\`${by.join(', ')}\`${to === '' ? '' : ` to ${to}`}`),
  );
  return said.length > 0 ? `From anywhere: ${said.join('; ')}.` : '';
}
