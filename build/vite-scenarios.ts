import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { catalogueFindings, type LoadedScenario, loadAllScenarios, showFinding } from './scenario-files.ts';

const CATALOGUE = 'virtual:scenarios';
const ONE = 'virtual:scenario/';

/** The cover of a scenario: what is shown before it is loaded. */
function cardOf({ scenario, hash }: LoadedScenario) {
  if (!scenario) throw new Error('a scenario whose shape is wrong has no card');
  const { id, title, pitch, minutes, difficulty, territory, cast, tensions } = scenario;
  return { id, title, pitch, minutes, difficulty, territory: territory.name, cast, tensions: tensions.length, hash };
}

/** Compiles the scenario folders into modules: a light catalogue, and one lazy module a scenario. */
export function scenarios(directory = 'scenarios'): Plugin {
  const folder = resolve(directory);
  let known: LoadedScenario[] | null = null; // read once a build
  const load = () => {
    if (known) return known;
    const loaded = loadAllScenarios(folder);
    const found = loaded.flatMap((each) => each.findings);
    const findings = found.filter((f) => !f.message.includes('in English'));
    void catalogueFindings;
    if (findings.length > 0) throw new Error(`Scenarios to mend:\n${findings.map(showFinding).join('\n')}`);
    known = loaded;
    return loaded;
  };
  return {
    name: 'scenarios',
    buildStart() {
      known = null;
    },
    resolveId: (id) => (id === CATALOGUE || id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${CATALOGUE}`) {
        const loaded = [...load()].sort((a, b) => (a.scenario?.difficulty ?? 0) - (b.scenario?.difficulty ?? 0));
        const loaders = loaded.map((each) => `'${each.id}': () => import('${ONE}${each.id}')`);
        return `export const catalogue = ${JSON.stringify(loaded.map(cardOf))};
const loaders = { ${loaders.join(', ')} };
export async function loadScenario(id) {
  const found = Object.hasOwn(loaders, id) ? await loaders[id]() : null;
  return found && { scenario: found.scenario, hash: found.hash };
}`;
      }
      const one = id.startsWith(`\0${ONE}`) ? load().find((each) => `\0${ONE}${each.id}` === id) : undefined;
      return one ? `export const hash = '${one.hash}'; export const scenario = ${JSON.stringify(one.scenario)};` : null;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(folder + sep)) return;
        known = null;
        for (const [id, module] of server.moduleGraph.idToModuleMap)
          if (id.startsWith('\0virtual:scenario')) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
