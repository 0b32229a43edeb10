/** A moment of the session: what the facilitator does, says, and asks if silence falls. */
export interface MomentWords {
  readonly does: string;
  readonly says: string;
  readonly silence: string;
}

/** The facilitator's general script, moment by moment, in French. Each tension adds its own. */
export const roomScript = {
  welcome: {
    does: 'Montrez les quatre tables du doigt, une par une. Laissez chacun trouver sa chaise et sa carte de rôle.',
    says: 'Quatre tables, quatre rôles, un seul territoire. Pendant la partie, vous n’êtes plus vous : vous êtes votre rôle, avec ses raisons, et elles sont bonnes. Personne ne gagne seul. Personne n’est noté.',
    silence: 'Qui a déjà pesté contre l’un des trois autres rôles ? Levez la main… Bien. Vous êtes au bon endroit.',
  },
  situation: {
    does: 'Lisez la scène à voix haute, sans vous presser. Puis comptez jusqu’à cinq, en silence.',
    says: 'Voilà ce qui vous arrive ce matin. Tout le monde voit la même chose. Tout le monde n’en sait pas autant.',
    silence: 'Avant de chercher une solution : de qui est-ce le problème, exactement ?',
  },
  peers: {
    does: 'Chaque table lit sa carte, entre soi. Circulez, tendez l’oreille, ne commentez pas.',
    says: 'À voix basse, entre vous : que voulez-vous, que savez-vous, que risquez-vous ? Ne montrez rien à la table d’à côté. Pas encore.',
    silence: 'Dites votre plus grosse contrainte en cinq mots. Comptez-les sur vos doigts.',
  },
  parley: {
    does: 'Ouvrez la concertation, puis faites-vous oublier. Relancez une table muette, jamais une table bavarde.',
    says: 'La parole est à la salle. On peut demander, promettre, marchander. Ce qui est promis ici sera tenu, ou ne le sera pas : c’est tout le sel de l’affaire.',
    silence: 'Posez cette question à une autre table : « De quoi avez-vous besoin que nous ne voyons pas ? »',
  },
  bet: {
    does: 'Recueillez un pari par table : un rôle, une carte, une attente. Papier plié si les tables sont loin.',
    says: 'Glissez-vous dans la peau d’une autre table. Quelle carte va-t-elle jouer ? Qu’espère-t-elle par-dessus tout ? On ne juge pas les gens, on teste nos intuitions.',
    silence: 'Qu’avez-vous entendu, tout à l’heure, qui ne ressemblait pas à l’idée que vous vous faisiez d’eux ?',
  },
  positions: {
    does: 'Passez de table en table, ou ramassez les papiers. Une table se divise ? Comptez les mains, gardez l’écart pour le débriefing.',
    says: 'Il faut choisir, en secret. Une carte par table. Ensuite, il faudra vivre avec, et les autres aussi.',
    silence: 'Qui, à votre table, aurait choisi autrement ? Écoutez-le trente secondes avant de sceller.',
  },
  sealed: {
    does: 'Ne dites presque rien. Laissez trois secondes de silence, puis révélez.',
    says: 'Quatre cartes, face cachée. Dans un instant, on ne pourra plus dire qu’on ne savait pas.',
    silence: 'Qui voudrait reprendre sa carte ? Non, ne répondez pas. Souvenez-vous-en.',
  },
  settlement: {
    does: 'Lisez les quatre cartes, puis le dénouement. Avant de conclure, demandez s’il reste un pouvoir à jouer.',
    says: 'Voici ce que vos quatre choix font ensemble. Personne ne l’a voulu tout seul. Quelqu’un veut-il jouer son pouvoir ?',
    silence: 'À qui ce dénouement coûte-t-il le plus ? Demandez-le-lui, au lieu de deviner.',
  },
  consequences: {
    does: 'Montrez un seul effet, et remontez le fil jusqu’au choix qui l’a causé. Le reste attendra le débriefing.',
    says: 'Ce qui est au crayon peut encore s’effacer. Ce qui est à l’encre est à vous. Regardez qui a été entendu, et qui attend toujours.',
    silence: 'Qu’est-ce qui a bougé sans que personne, ici, ne l’ait décidé ?',
  },
  reflection: {
    does: 'Proposez la pause, ne l’imposez pas. Si la salle file, notez qui aurait voulu rester.',
    says: 'On peut s’arrêter pour évaluer : cela prend des mois, et cela répare. Ou filer. À main levée.',
    silence: 'Quand avez-vous évalué quelque chose, pour la dernière fois, sans qu’un tableau vous le demande ?',
  },
  debrief: {
    does: 'Faites sortir tout le monde de son rôle : debout, et l’on change de chaise. Ne cédez pas une minute de ce temps.',
    says: 'La partie est finie, vous redevenez vous. Un mot chacun, pour commencer : comment c’était ? Ce qui s’est passé, on y vient juste après.',
    silence: 'Quel choix referiez-vous autrement ? Qui aurait-il fallu écouter pour cela ?',
  },
  closing: {
    does: 'Faites écrire, puis dire à voix haute. Un engagement sans date est un vœu.',
    says: 'Chaque table s’engage envers une autre : petit, précis, vérifiable, avec une date dans le mois. On se relit dans trois mois.',
    silence: 'Quel est le plus petit coup de fil que vous pourriez passer dès demain ?',
  },
} satisfies Record<string, MomentWords>;

/** A moment of the session that has a script. */
export type ScriptKey = keyof typeof roomScript;
