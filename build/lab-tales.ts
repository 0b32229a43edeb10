import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARAMETERS } from '../src/domain/parameters.ts';
import { DILEMMA, FORESIGHT } from '../src/domain/tension/parameters.ts';
import type { Tale } from '../src/domain/tension/tension.ts';
import { byRole } from '../src/domain/vocabulary.ts';
import { BARE } from '../src/lab/bare/bare.ts';
import type { ModelNumber, Names } from '../src/lab/report/vocabulary.ts';
import { dictionary } from '../src/text/index.ts';
import { numbersIn } from './reasons.ts';
import { loadAllScenarios, loadScenarioFolder } from './scenario-files.ts';

/** What the commands of the lab measure, and the words they say it with. */

/** Where the scenarios are; `--dir` says otherwise. */
export const SCENARIOS = 'scenarios';

/** Reads one tale by its name: a folder of scenarios, or the bare one. @throws a sentence with its cure */
export function loadTale(directory: string, id: string): Tale {
  if (id === BARE.id) return BARE;
  const { scenario } = loadScenarioFolder(join(directory, id));
  if (!scenario) throw new Error(`${id} cannot be read. Fix: run npm run scenarios, it tells why.`);
  return scenario;
}

/** The tales named on the command line, all of the directory when none is. @throws a sentence with its cure */
export function chosenTales(directory: string, names: readonly string[]): Tale[] {
  const all = loadAllScenarios(directory).map(({ id }) => id);
  const known = [...all, BARE.id];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`there is no scenario ${unknown.join(', ')}. Fix: use one of ${known.join(', ')}.`);
  return (names.length > 0 ? names : all).map((id) => loadTale(directory, id));
}

/** A whole number given on the command line. @throws a sentence with its cure */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`--${name} ${text} is not a whole number between ${least} and ${most}. Fix: --${name} ${least}.`);
}

/** Runs a command; what is wrong with how it was asked is said in a sentence, and is no crash. */
export async function asCommand(name: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    console.error(`${name}: ${fault instanceof Error ? fault.message : fault}`);
    process.exitCode = 2;
  }
}

/** The game's names in French, as the report takes them. */
export function frenchNames(): Names {
  const t = dictionary('fr');
  const { easy, usual, tough } = t.chooseRole.company;
  return {
    roles: byRole((role) => t.roles[role].name),
    hows: { ...t.settlements, decided: t.settlement.decided },
    endings: t.endings,
    companies: { easy: easy.name, usual: usual.name, tough: tough.name },
  };
}

/** Every number of the model, with the reason that the code gives. */
export function modelNumbers(): ModelNumber[] {
  const territory = readFileSync('src/domain/parameters.ts', 'utf8');
  const tensions = readFileSync('src/domain/tension/parameters.ts', 'utf8');
  return [
    ...numbersIn(territory, 'PARAMETERS', PARAMETERS),
    ...numbersIn(tensions, 'DILEMMA', DILEMMA),
    ...numbersIn(tensions, 'FORESIGHT', FORESIGHT),
  ];
}
