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
  roles: {
    does: 'Présentez chaque rôle en une phrase. Faites lever la table concernée : on la salue, on la plaint un peu.',
    says: 'Regardez bien les trois autres. Chacun tient un morceau du territoire, et personne n’en tient deux. Leur carte, vous ne la verrez pas : il faudra leur parler.',
    silence: 'Lequel de ces rôles vous serait le plus difficile à tenir, dans la vraie vie ?',
  },
  situation: {
    does: 'Lisez la scène à voix haute, sans vous presser. Montrez chaque porte, et qui en tient les clés. Puis comptez jusqu’à cinq, en silence.',
    says: 'Voilà ce qui vous arrive ce matin. Des portes, des clés en plusieurs mains, et tant de mois, pas un de plus. Tout le monde voit la même chose. Tout le monde n’en sait pas autant.',
    silence: 'Avant de chercher une solution : quelle porte ne s’ouvrira jamais sans vous ?',
  },
  peers: {
    does: 'Si le pupitre donne un numéro de fiche, remettez-la à sa table ; mais passez aux quatre, que personne ne devine où elle est tombée. Tendez l’oreille, ne commentez pas.',
    says: 'À voix basse, entre vous : quelle porte voulez-vous, combien de mois demandez-vous, que savez-vous que les autres ignorent ? Ne montrez rien à la table d’à côté. Pas encore.',
    silence: 'Dites votre plus grosse contrainte en cinq mots. Comptez-les sur vos doigts.',
  },
  parley: {
    does: 'Ouvrez la concertation, puis faites-vous oublier. Relancez une table muette, jamais une table bavarde. Notez les paroles données, et ce qui se dit tout haut.',
    says: 'La parole est à la salle. Demandez ce qu’il leur faut, dites ce que vous savez ou gardez-le, donnez votre parole sur une porte. Elle sera tenue, ou ne le sera pas : c’est tout le sel de l’affaire.',
    silence:
      'À mi-temps : « Une table sait peut-être quelque chose. Le lui a-t-on demandé ? Et qu’est-ce qui lui donnerait envie de le dire ? »',
  },
  bet: {
    does: 'Recueillez un pari par table : un rôle, une carte, une attente. Papier plié si les tables sont loin.',
    says: 'Glissez-vous dans la peau d’une autre table. Quelle carte va-t-elle jouer ? Qu’espère-t-elle par-dessus tout ? On ne juge pas les gens, on teste nos intuitions.',
    silence: 'Qu’avez-vous entendu, tout à l’heure, qui ne ressemblait pas à l’idée que vous vous faisiez d’eux ?',
  },
  positions: {
    does: 'Passez de table en table, ou ramassez les papiers. Une table se divise ? Comptez les mains, gardez l’écart pour le débriefing.',
    says: 'Il faut choisir, en secret. Une carte par table : une porte, des mois, un prix. Ensuite, il faudra vivre avec, et les autres aussi.',
    silence: 'Qui, à votre table, aurait choisi autrement ? Écoutez-le trente secondes avant de sceller.',
  },
  sealed: {
    does: 'Ne dites presque rien. Si le pupitre demande ce qui s’est dit d’un secret, répondez-lui sans un mot. Laissez trois secondes de silence, puis révélez.',
    says: 'Quatre cartes, face cachée. Dans un instant, on ne pourra plus dire qu’on ne savait pas.',
    silence: 'Qui voudrait reprendre sa carte ? Non, ne répondez pas. Souvenez-vous-en.',
  },
  settlement: {
    does: 'Lisez les quatre cartes, puis comptez les clés : quelle porte s’ouvre, et à temps ? Avant de conclure, demandez s’il reste un pouvoir à jouer.',
    says: 'Voici les portes, et les clés qui ont tourné. Personne ne l’a voulu tout seul. Quelqu’un veut-il jouer son pouvoir ?',
    silence: 'À qui ce dénouement coûte-t-il le plus ? Demandez-le-lui, au lieu de deviner.',
  },
  consequences: {
    does: 'Lisez le titre, puis l’histoire. Ensuite la vérité, puis ce que les mêmes cartes auraient donné. Laissez dix secondes. Ne cherchez pas de coupable.',
    says: 'Voilà ce qui s’est passé, et voilà ce qu’on savait. Avec les quatre mêmes cartes, c’était peut-être une autre histoire. Ce qui est au crayon peut encore s’effacer ; ce qui est à l’encre est à vous.',
    silence: 'Qui savait avait une bonne raison de se taire. Laquelle ? Et qu’aurait-il fallu pour qu’il parle ?',
  },
  reflection: {
    does: 'Proposez la pause, ne l’imposez pas. Si la salle file, notez qui aurait voulu rester.',
    says: 'On peut s’arrêter pour évaluer : cela prend des mois, et cela répare. Ou filer. À main levée.',
    silence: 'Quand avez-vous évalué quelque chose, pour la dernière fois, sans qu’un tableau vous le demande ?',
  },
  epilogue: {
    does: 'Laissez regarder. Dix ans passent : ce qui était au crayon pâlit, ce qui était à l’encre reste.',
    says: 'Dix ans ont passé. Voici ce que vous laissez, et ce que le vent a emporté. Ne dites encore rien.',
    silence: 'Gardez le silence, il travaille pour vous. Dix secondes, montre en main.',
  },
  feel: {
    does: 'Faites sortir tout le monde de son rôle : debout, on change de chaise. Un mot par personne, sans commentaire.',
    says: 'La partie est finie, vous redevenez vous. Avant les analyses, un mot chacun : comment c’était, là-dedans ?',
    silence: 'Commencez vous-même : « Moi, en vous regardant, j’ai ressenti… »',
  },
  happened: {
    does: 'Remontez l’histoire avec les deux courbes. Arrêtez-vous aux moments clés que vous avez marqués.',
    says: 'Le crayon, c’est ce qui se voyait. L’encre, ce qui a tenu. Où les deux courbes se sont-elles séparées, et que faisions-nous à ce moment-là ?',
    silence: 'À quel moment auriez-vous juré que tout allait bien ?',
  },
  learned: {
    does: 'Prenez une case claire et une case vide du tableau. Demandez aux deux tables concernées de se répondre.',
    says: 'Qui a entendu qui ? Qui attend encore ? Une attente laissée de côté n’est pas une faute : c’est souvent une question que personne n’a posée.',
    silence: 'Quelle attente des autres avez-vous découverte seulement à la révélation ?',
  },
  links: {
    does: 'Quittez le jeu. Faites nommer un dossier réel, un seul, que la salle connaît.',
    says: 'Chez vous, qui tient ces quatre rôles ? Lequel des quatre n’est jamais autour de la table quand on décide ?',
    silence: 'Quelle réunion de la semaine dernière ressemblait le plus à cette partie ?',
  },
  whatIf: {
    does: 'Choisissez une décision qui a pesé. Laissez la table concernée dire ce qu’elle ferait autrement, et à quel prix.',
    says: 'Si l’on changeait une seule carte, laquelle ? Combien de mois cela aurait-il coûté tout de suite, et combien en aurait-on regagné ensuite ?',
    silence: 'Et si la carte à changer n’était pas celle des autres, mais la vôtre ?',
  },
  whatNow: {
    does: 'Chaque table écrit un engagement envers une autre. Un engagement sans date est un vœu.',
    says: 'Petit, précis, vérifiable : que ferez-vous pour l’un des trois autres d’ici un mois ? Écrivez-le, puis dites-le-lui en face.',
    silence: 'Quel est le plus petit coup de fil que vous pourriez passer dès demain ?',
  },
  closing: {
    does: 'Remerciez, rendez la date du prochain rendez-vous, et laissez partir les gens à l’heure.',
    says: 'Ailleurs, pour de vrai, des gens comme vous l’ont fait : l’exemple est à l’écran. On se relit dans un mois, puis dans trois. Merci d’avoir joué pour de bon.',
    silence: 'Un dernier mot, n’importe lequel, de la personne qui a le moins parlé.',
  },
  ended: {
    does: 'La séance est rangée. Enregistrez le fichier, notez ce que vous changerez la prochaine fois, puis aérez la salle.',
    says: 'Rien à dire : c’est fini, et la machine à café est par là.',
    silence: 'Le silence est mérité.',
  },
} satisfies Record<string, MomentWords>;

/** A moment of the session that has a script. */
export type ScriptKey = keyof typeof roomScript;
