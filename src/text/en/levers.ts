import type { Lever } from '../../domain/vocabulary.ts';
import type { LeverWords } from '../fr/levers.ts';

/** Levers in English; their sources stand beside the French. */
export const levers: Record<Lever, LeverWords> = {
  vote: { name: 'A council vote', law: 'It takes a majority; a court can be asked within two months.' },
  agenda: { name: 'The agenda', law: 'I choose what comes to the council; the council decides.' },
  order: { name: 'An order', law: 'Reasoned and measured, or a judge suspends it.' },
  budget: { name: 'The budget', law: 'What is not in it cannot be spent.' },
  word: { name: 'A public word', law: 'It binds nobody but me. Six months from a vote, it gets counted.' },
  expertise: { name: 'The file', law: 'I examine and price; I don’t decide.' },
  procurement: { name: 'The contract', law: 'Equal treatment: favouring somebody is an offence.' },
  refusal: { name: 'A written refusal', law: 'Duty to obey: a written order is enough, unless plainly unlawful.' },
  drafting: { name: 'The pen', law: 'What I write, somebody else signs. Professional discretion.' },
  network: { name: 'The network', law: 'Colleagues call one another; nobody has to answer.' },
  signature: { name: 'The signature', law: 'After the date the money goes back; before it, it’s a judgement.' },
  engineering: { name: 'Engineering support', law: 'I lend it; those I take it from have to wait.' },
  legality: { name: 'The legality check', law: 'Two months to go to court. It is no veto.' },
  convening: { name: 'A summons', law: 'Everybody comes. Nobody has to agree.' },
  letter: { name: 'A letter', law: 'It stands as the State’s position: it will be quoted at me.' },
  use: { name: 'The use of the place', law: 'Insurance and a safety visit, or the door stays shut.' },
  bid: { name: 'A bid', law: 'Same rules as the others; ten years’ liability on the work.' },
  voice: { name: 'A voice', law: 'Anything may be said, short of libel.' },
  people: { name: 'Hands', law: 'A volunteer has no boss; an employee has a contract.' },
  money: { name: 'The cash box', law: 'The board signs; the auditor reads.' },
};
