import type { MomentWords, ScriptKey } from '../fr/roomScript.ts';

/** The facilitator's general script, moment by moment, in English. */
export const roomScript = {
  welcome: {
    does: 'Point at the four tables, one after the other. Let people find a chair and a role card.',
    says: 'Four tables, four roles, one territory. While we play you are not yourselves: you are your role, and your role has its reasons. Nobody wins alone. Nobody is marked.',
    silence: 'Who here has ever grumbled about one of the other three? Hands up… Good. You are in the right room.',
  },
  situation: {
    does: 'Read the scene aloud and take your time. Then count to five, silently.',
    says: 'This is what lands on your desk this morning. Everyone sees the same thing. Not everyone knows the same things.',
    silence: 'Before we look for a solution: whose problem is this, exactly?',
  },
  peers: {
    does: 'Each table reads its own card. Walk around, listen, say nothing.',
    says: 'Quietly, among yourselves: what do you want, what do you know, what could you lose? Keep it from the next table. For now.',
    silence: 'Say your biggest constraint in five words. Count them on your fingers.',
  },
  parley: {
    does: 'Open the floor, then disappear. Nudge a silent table, never a talkative one.',
    says: 'The floor is yours. Ask, promise, bargain. Promises made here will be kept, or not. That is the fun of it.',
    silence: 'Put this to another table: “What do you need that we are not seeing?”',
  },
  bet: {
    does: 'Take one bet from each table: a role, a card, a hope. Folded paper if the tables are far apart.',
    says: 'Step into another table’s shoes. Which card will they play? What do they hope for most? We are not judging people, we are testing hunches.',
    silence: 'What did you hear just now that did not sound like them?',
  },
  positions: {
    does: 'Go round the tables, or collect the papers. A table is split? Count hands, and keep the gap for the debrief.',
    says: 'Time to choose, in secret. One card a table. Then you live with it, and so do the others.',
    silence: 'Who at your table would have chosen differently? Give them thirty seconds before you seal it.',
  },
  sealed: {
    does: 'Say next to nothing. Three seconds of silence, then reveal.',
    says: 'Four cards, face down. In a moment nobody can say they did not know.',
    silence: 'Who wishes they could take theirs back? No, don’t tell us. Remember it.',
  },
  settlement: {
    does: 'Read the four cards, then the outcome. Before you conclude, ask whether anyone has a power left to use.',
    says: 'This is what your four choices make together. Nobody wanted it single-handed. Does anyone want to use a power?',
    silence: 'Who pays most for this? Ask them, rather than guess.',
  },
  consequences: {
    does: 'Show one effect, and follow the thread back to the choice that caused it. The rest can wait for the debrief.',
    says: 'What is in pencil can still fade. What is in ink is yours. See who was heard, and who is still waiting.',
    silence: 'What has moved that nobody in this room decided?',
  },
  reflection: {
    does: 'Offer the pause, don’t impose it. If the room hurries on, note who wanted to stay.',
    says: 'You may stop and take stock: it costs months, and it mends things. Or hurry on. Show of hands.',
    silence: 'When did you last take stock of anything without a form telling you to?',
  },
  debrief: {
    does: 'Get everyone out of role: stand up, swap chairs. Do not give away a minute of this time.',
    says: 'The game is over and you are yourselves again. One word each to begin with: how was it? What happened comes right after.',
    silence: 'Which choice would you make differently? Whom should you have listened to?',
  },
  closing: {
    does: 'Have it written down, then said aloud. A commitment without a date is a wish.',
    says: 'Each table commits to another: small, precise, checkable, dated within the month. We read it again in three.',
    silence: 'What is the smallest phone call you could make tomorrow?',
  },
} satisfies Record<ScriptKey, MomentWords>;
