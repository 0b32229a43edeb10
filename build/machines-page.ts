import type { AnyStateMachine } from 'xstate';
import { consoleMachine } from '../src/faces/console/machine.ts';
import { compile } from '../src/play/game/compile.ts';
import { navigation } from '../src/play/navigation.ts';
import { compileRoom } from '../src/play/room/machine.ts';
import { ledSetup } from '../src/play/session/setup.ts';
import { firstDraft } from '../src/view/room/prepare.ts';
import { anywhereIn, diagramOf } from './machines.ts';
import { loadAllScenarios } from './scenario-files.ts';

/** The one page that shows every machine of the game, drawn from the code. */

export const MACHINES_PAGE = 'docs/machines.md';

const HEAD = `# The machines

Drawn from the code by \`npm run map\`; a test holds this page to it. A label is an event, with the guard that may refuse it; a
note lists what a state takes without leaving it. \`allowed\` asks the table of rules (\`src/play/game/rules.ts\`,
\`src/play/room/rules.ts\`), \`apply\` and \`record\` are its other column.
`;

function section(title: string, says: string, machine: AnyStateMachine, only?: string): string {
  const anywhere = anywhereIn(machine, only);
  return `## ${title}\n\n${says}${anywhere && ` ${anywhere}`}\n\n\`\`\`mermaid\n${diagramOf(machine, only)}\n\`\`\`\n`;
}

/** The text of the page. @throws when no scenario is there to be compiled. */
export function machinesPage(): string {
  const scenario = loadAllScenarios('scenarios').flatMap((each) => each.scenario ?? [])[0];
  const first = scenario?.tensions[0];
  if (!scenario || !first) throw new Error('no scenario can be compiled');
  const { plan } = firstDraft(scenario, 0);
  const room = compileRoom(ledSetup({ scenario, hash: '' }, plan, 0));
  return [
    HEAD,
    section(
      'One tension of a game',
      `Compiled from scenario data (\`src/play/game/compile.ts\`); here the first of _${scenario.title.en}_, the others are alike.`,
      compile(scenario),
      first.id,
    ),
    section(
      'The room of a led session',
      'Beside the game, fed by the same journal (`src/play/room/machine.ts`).',
      room,
    ),
    section(
      'The facilitator’s window',
      'What it is doing and what it shows (`src/faces/console/machine.ts`).',
      consoleMachine,
    ),
    section('The pages of the game', 'From the cover to a game (`src/play/navigation.ts`).', navigation),
  ].join('\n');
}
