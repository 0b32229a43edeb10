import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueFindings, loadAllScenarios, showFinding } from './scenario-files.ts';

/** `npm run scenarios [-- id …] [--json] [--dir folder]`: checks scenario folders, prints all findings, exits 1 on any. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, dir: { type: 'string' } },
});
const directory = resolve(values.dir ?? 'scenarios');
const all = loadAllScenarios(directory);
const unknown = positionals.filter((id) => !all.some((each) => each.id === id));
const chosen = positionals.length > 0 ? all.filter(({ id }) => positionals.includes(id)) : all;
const findings = [
  ...chosen.flatMap((each) => each.findings),
  ...(positionals.length === 0 && all.every(({ scenario }) => scenario) ? catalogueFindings(directory, all) : []),
];

if (values.json) {
  console.log(JSON.stringify({ scenarios: chosen.map(({ id, hash }) => ({ id, hash })), findings, unknown }, null, 2));
} else {
  for (const id of unknown)
    console.error(
      `There is no scenario "${id}" in ${directory}. Fix: use one of ${all.map((each) => each.id).join(', ')}.`,
    );
  for (const finding of findings) console.error(showFinding(finding));
  const mend = findings.length === 1 ? '1 thing to mend' : `${findings.length} things to mend`;
  console.log(`${chosen.length} scenarios checked: ${findings.length === 0 ? 'all is well' : mend}.`);
}
process.exitCode = findings.length + unknown.length > 0 ? 1 : 0;
