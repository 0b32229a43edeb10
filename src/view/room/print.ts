import { startGame } from '../../domain/game.ts';
import { openRound } from '../../domain/round.ts';
import type { Tension } from '../../domain/scenario.ts';
import { byRole, type Language, type Role } from '../../domain/vocabulary.ts';
import { seatsAt } from '../../play/session/setup.ts';
import { peersScreen } from '../player/screens.ts';
import type { RoleLook } from '../player/seen.ts';
import { type Draft, preparedAgenda } from './prepare.ts';
import type { PrintedCard, PrintedTension, PrintKind, PrintView } from './prepareModel.ts';

/** What is printed: a session prepared, or led. */
type Printed = Pick<Draft, 'scenario' | 'plan'>;

/** The tension as a role would see it when it opens: what is printed before anybody has played. */
function cardLook({ scenario, plan }: Printed, tension: Tension, you: Role, language: Language): RoleLook {
  const context = { state: startGame(scenario), round: openRound(tension.id), injected: [] };
  return { scenario, tension, context, place: 'peers', you, seats: seatsAt(scenario, plan.tables), seed: 0, language };
}

/** What may be printed of a session: role cards, the facilitator's sheet, ballots. Pure. */
export function projectPrint(draft: Printed, kind: PrintKind, language: Language): PrintView {
  const { scenario, plan } = draft;
  const lines = new Map(plan.agenda.filter(({ included }) => included).map(({ id, minutes }) => [id, minutes]));
  const played = scenario.tensions.filter(({ id }) => lines.has(id));
  const card = ({ role, people }: Draft['plan']['tables'][number], index: number): PrintedCard => ({
    ...{ role, people },
    number: index + 1,
    as: scenario.cast[role].as[language],
    portrait: scenario.cast[role].portrait[language],
    tensions: played.map((tension) => {
      const { knows, stakes, options } = peersScreen(cardLook(draft, tension, role, language));
      return { title: tension.title[language], knows, stakes, options };
    }),
  });
  const sheet = (tension: Tension): PrintedTension => ({
    title: tension.title[language],
    act: tension.act,
    minutes: lines.get(tension.id) ?? 0,
    situation: tension.situation[language],
    script: tension.facilitator.script[language],
    prompts: tension.facilitator.prompts.map((prompt) => prompt[language]),
    question: tension.facilitator.debrief[language],
    options: byRole((role) => tension.parts[role].options.map(({ id, title }) => ({ id, title: title[language] }))),
  });
  return {
    kind,
    scenario: scenario.title[language],
    territory: scenario.territory.name[language],
    blurb: scenario.territory.blurb[language],
    opening: scenario.opening[language],
    cards: plan.tables.map(card),
    agenda: preparedAgenda(draft, language),
    tensions: played.map(sheet),
  };
}
