import type { Tension } from '../../domain/scenario.ts';
import { openGame } from '../../domain/tension/round.ts';
import { byRole, type Language, type Role } from '../../domain/vocabulary.ts';
import { seatsAt } from '../../play/session/setup.ts';
import { peersScreen } from '../player/screens.ts';
import { dealt, letterOf, type RoleLook } from '../player/seen.ts';
import { type Draft, preparedAgenda } from './prepare.ts';
import type { PrintedCard, PrintedSlip, PrintedTension, PrintKind, PrintView } from './prepareModel.ts';

/** What is printed: a session prepared, or led. */
type Printed = Pick<Draft, 'scenario' | 'plan' | 'seed'>;

/** The tension as a role would see it when it opens: what is printed before anybody has played. */
function cardLook({ scenario, plan, seed }: Printed, tension: Tension, you: Role, language: Language): RoleLook {
  const { company } = plan;
  const game = openGame(scenario, { company, seed });
  const round = { ...game.round, tension: tension.id, truth: game.truths[tension.id] ?? '' };
  const context = { ...game, round, injected: [] };
  const seats = seatsAt(scenario, plan);
  return { scenario, tension, context, place: 'peers', you, company, seats, seed, language };
}

/** A sealed slip for each truth and each table that would know it: the console says which one to hand over. */
function slipsOf(tension: Tension, { tables }: Draft['plan'], language: Language): PrintedSlip[] {
  return tension.truths.flatMap(({ known, text, quiet }, index) =>
    tables.flatMap(({ role }, table) =>
      known.includes(role)
        ? [
            {
              table: table + 1,
              role,
              tension: tension.title[language],
              number: index + 1,
              text: text[language],
              quiet: quiet[language],
            },
          ]
        : [],
    ),
  );
}

/** What may be printed of a session: role cards, the facilitator's sheet, ballots. Pure. */
export function projectPrint(draft: Printed, kind: PrintKind, language: Language): PrintView {
  const { scenario, plan, seed } = draft;
  const lines = new Map(plan.agenda.filter(({ included }) => included).map(({ id, minutes }) => [id, minutes]));
  const played = scenario.tensions.filter(({ id }) => lines.has(id));
  const card = ({ role, people }: Draft['plan']['tables'][number], index: number): PrintedCard => ({
    ...{ role, people },
    number: index + 1,
    as: scenario.cast[role].as[language],
    portrait: scenario.cast[role].portrait[language],
    tensions: played.map((tension) => {
      const { stakes, options, aims } = peersScreen(cardLook(draft, tension, role, language));
      return { title: tension.title[language], stakes, options, aims };
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
    options: byRole((role) =>
      dealt(tension, role, seed).map(({ id, title }) => ({
        letter: letterOf(tension, role, id, seed),
        title: title[language],
      })),
    ),
  });
  return {
    kind,
    scenario: scenario.title[language],
    territory: scenario.territory.name[language],
    blurb: scenario.territory.blurb[language],
    opening: scenario.opening[language],
    cards: plan.tables.map(card),
    slips: played.flatMap((tension) => slipsOf(tension, plan, language)),
    agenda: preparedAgenda(draft, language),
    tensions: played.map(sheet),
  };
}
