import type { MomentWords, ScriptKey } from '../fr/roomScript.ts';

/** The facilitator's general script, moment by moment, in English. */
export const roomScript = {
  welcome: {
    does: 'Point at the four tables, one after the other. Let people find a chair and a role card.',
    says: 'Four tables, four roles, one territory. While we play you are not yourselves: you are your role, and your role has its reasons. Nobody wins alone. Nobody is marked.',
    silence: 'Who here has ever grumbled about one of the other three? Hands up… Good. You are in the right room.',
  },
  roles: {
    does: 'Introduce each role in one sentence. Have its table stand: we greet them, we pity them a little.',
    says: 'Look at the other three. Each holds one piece of the territory, and nobody holds two. You will not see their cards: you will have to talk to them.',
    silence: 'Which of these roles would you find hardest to hold in real life?',
  },
  situation: {
    does: 'Read the scene aloud and take your time. Point at each door, and at who holds its keys. Then count to five, silently.',
    says: 'This is what lands on your desk this morning. A few doors, keys in several hands, and so many months, not one more. Everyone sees the same thing. Not everyone knows the same things.',
    silence: 'Before we look for a solution: which door will never open without you?',
  },
  peers: {
    does: 'If the desk gives the number of a slip, hand it to its table; but stop at all four, so that nobody can tell where it went. Listen, say nothing.',
    says: 'Quietly, among yourselves: which door do you want, how many months will you ask for, what do you know that the others don’t? Keep it from the next table. For now.',
    silence: 'Say your biggest constraint in five words. Count them on your fingers.',
  },
  parley: {
    does: 'Open the floor, then disappear. Nudge a silent table, never a talkative one. Record the words given, and what is said aloud.',
    says: 'The floor is yours. Ask what they need, say what you know or keep it, give your word on a door. It will be kept, or not. That is the fun of it.',
    silence:
      'Half-way through: “One table may know something. Has anybody asked? And what would make it want to say so?”',
  },
  bet: {
    does: 'Take one bet from each table: a role, a card, a hope. Folded paper if the tables are far apart.',
    says: 'Step into another table’s shoes. Which card will they play? What do they hope for most? We are not judging people, we are testing hunches.',
    silence: 'What did you hear just now that did not sound like them?',
  },
  positions: {
    does: 'Go round the tables, or collect the papers. A table is split? Count hands, and keep the gap for the debrief.',
    says: 'Time to choose, in secret. One card a table: a door, some months, a price. Then you live with it, and so do the others.',
    silence: 'Who at your table would have chosen differently? Give them thirty seconds before you seal it.',
  },
  sealed: {
    does: 'Say next to nothing. If the desk asks what was said of a secret, answer it without a word. Three seconds of silence, then reveal.',
    says: 'Four cards, face down. In a moment nobody can say they did not know.',
    silence: 'Who wishes they could take theirs back? No, don’t tell us. Remember it.',
  },
  settlement: {
    does: 'Read the four cards, then count the keys: which door opens, and in time? Before you conclude, ask whether anyone has a power left to use.',
    says: 'These are the doors, and the keys that turned. Nobody wanted it single-handed. Does anyone want to use a power?',
    silence: 'Who pays most for this? Ask them, rather than guess.',
  },
  consequences: {
    does: 'Read the title, then the story. Then the truth, then what the same cards would have come to. Give it ten seconds. Don’t go looking for someone to blame.',
    says: 'This is what happened, and this is what was known. With the same four cards it might have been another story. What is in pencil can still fade; what is in ink is yours.',
    silence: 'Whoever knew had a good reason to keep quiet. Which one? And what would it have taken for them to speak?',
  },
  reflection: {
    does: 'Offer the pause, don’t impose it. If the room hurries on, note who wanted to stay.',
    says: 'You may stop and take stock: it costs months, and it mends things. Or hurry on. Show of hands.',
    silence: 'When did you last take stock of anything without a form telling you to?',
  },
  epilogue: {
    does: 'Let them watch. Ten years go by: what was in pencil fades, what was in ink stays.',
    says: 'Ten years have passed. This is what you leave, and this is what the wind took. Don’t say anything yet.',
    silence: 'Keep the silence, it is working for you. Ten seconds by the clock.',
  },
  feel: {
    does: 'Get everyone out of role: stand up, swap chairs. One word each, no comments.',
    says: 'The game is over and you are yourselves again. Before any analysis, one word each: what was it like in there?',
    silence: 'Go first: “Watching you, I felt…”',
  },
  happened: {
    does: 'Walk back through the story along the two curves. Stop at the key moments you marked.',
    says: 'Pencil is what could be seen. Ink is what held. Where did the two curves part, and what were we doing just then?',
    silence: 'When would you have sworn that all was well?',
  },
  learned: {
    does: 'Take one well-filled cell of the table and one empty one. Have the two tables answer each other.',
    says: 'Who heard whom? Who is still waiting? An expectation left aside is no crime: it is often a question nobody asked.',
    silence: 'Which of the others’ hopes did you discover only at the reveal?',
  },
  links: {
    does: 'Leave the game. Have the room name one real file, just one, that everybody knows.',
    says: 'Where you work, who holds these four roles? Which of the four is never at the table when things get decided?',
    silence: 'Which meeting last week looked most like this game?',
  },
  whatIf: {
    does: 'Pick a decision that weighed. Let its table say what it would do differently, and at what price.',
    says: 'If you could change a single card, which one? How many months would it have cost at once, and how many would have come back later?',
    silence: 'What if the card to change was not theirs, but yours?',
  },
  whatNow: {
    does: 'Each table writes one commitment to another. A commitment without a date is a wish.',
    says: 'Small, precise, checkable: what will you do for one of the other three within a month? Write it down, then say it to their face.',
    silence: 'What is the smallest phone call you could make tomorrow?',
  },
  closing: {
    does: 'Say thank you, give the next date, and let people go on time.',
    says: 'Elsewhere, for real, people like you have done it: the example is on the screen. We read our commitments again in one month, then in three. Thank you for playing in earnest.',
    silence: 'One last word, any word, from whoever spoke least.',
  },
  ended: {
    does: 'The session is put away. Save the file, note what you will change next time, then open a window.',
    says: 'Nothing to say: it is over, and the coffee is that way.',
    silence: 'This silence has been earned.',
  },
} satisfies Record<ScriptKey, MomentWords>;
