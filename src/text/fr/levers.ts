import type { Lever } from '../../domain/vocabulary.ts';

/** What a role has in hand, and the law that can bite. */
export interface LeverWords {
  readonly name: string;
  readonly law: string;
}

/**
 * Levers in French. Sources: code général des collectivités territoriales (L2121-12, L2131-1 and following, L5211-1),
 * code général de la fonction publique (L121-10, L121-6), code de la commande publique (L3), code des relations entre le
 * public et l’administration, loi du 29 juillet 1881.
 */
export const levers: Record<Lever, LeverWords> = {
  vote: {
    name: 'Une délibération',
    law: 'Il faut la majorité du conseil ; le tribunal peut être saisi dans les deux mois.',
  },
  agenda: { name: 'L’ordre du jour', law: 'Je choisis ce qui vient au conseil ; c’est lui qui tranche.' },
  order: { name: 'Un arrêté', law: 'Motivé et proportionné, sinon le juge le suspend.' },
  budget: { name: 'Le budget', law: 'Ce qui n’y est pas inscrit ne se dépense pas.' },
  word: { name: 'La parole publique', law: 'Elle n’engage que moi. À six mois du vote, elle se compte.' },
  expertise: { name: 'Le dossier', law: 'J’instruis, je chiffre, je ne décide pas.' },
  procurement: { name: 'Le marché', law: 'Égalité de traitement : favoriser quelqu’un est un délit.' },
  refusal: {
    name: 'Le refus écrit',
    law: 'Devoir d’obéissance : un ordre écrit suffit, sauf s’il est manifestement illégal.',
  },
  drafting: { name: 'La plume', law: 'Ce que j’écris est signé par un autre. Discrétion professionnelle.' },
  network: { name: 'Le réseau', law: 'On s’appelle entre collègues ; personne n’est tenu de répondre.' },
  signature: { name: 'La signature', law: 'Après la date, les crédits remontent ; avant, c’est une appréciation.' },
  engineering: { name: 'L’ingénierie', law: 'Je la prête ; ceux à qui je la prends attendent.' },
  legality: {
    name: 'Le contrôle de légalité',
    law: 'Deux mois pour saisir le tribunal. Ce n’est pas un droit de veto.',
  },
  convening: { name: 'La convocation', law: 'Tout le monde vient. Personne n’est tenu d’être d’accord.' },
  letter: { name: 'Le courrier', law: 'Il vaut position de l’État : on me l’opposera.' },
  use: { name: 'L’usage des lieux', law: 'Assurance et commission de sécurité, ou la porte reste fermée.' },
  bid: { name: 'L’offre', law: 'Même règle que les concurrents ; dix ans de garantie sur l’ouvrage.' },
  voice: { name: 'La voix', law: 'Tout peut se dire, sauf ce qui diffame.' },
  people: { name: 'Les bras', law: 'Un bénévole n’a pas de chef ; un salarié a un contrat.' },
  money: { name: 'La caisse', law: 'Le conseil d’administration signe ; le commissaire aux comptes relit.' },
};
