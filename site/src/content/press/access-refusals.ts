import { PRESS_ACCESS_FOLDER } from 'content-models';

/** Why a journalist's link shows nothing. */
export type AccessRefusal = keyof typeof ACCESS_REFUSALS;

/** What a journalist whose link shows nothing is told. */
export const ACCESS_REFUSALS = {
  unknown: {
    slug: 'inconnu',
    title: 'Ce lien n’est pas valable',
    introduction: 'Vérifiez qu’il a été copié en entier, ou demandez-en un autre au service presse.',
  },
  expired: {
    slug: 'expire',
    title: 'Ce lien a expiré',
    introduction: 'Un lien personnel ne s’ouvre que quelques jours. Demandez-en un autre au service presse.',
  },
  revoked: {
    slug: 'retire',
    title: 'Ce lien a été retiré',
    introduction: 'L’association l’a fermé. Le service presse vous dira pourquoi, et ce que vous pouvez lire.',
  },
  unmade: {
    slug: 'fichier',
    title: 'Ce fichier n’a pas pu être préparé',
    introduction: 'Le communiqué se lit à l’adresse de votre lien. Pour avoir le fichier, écrivez au service presse.',
  },
  unavailable: {
    slug: 'indisponible',
    title: 'Le communiqué n’est pas à cette adresse pour l’instant',
    introduction:
      'S’il vient de paraître, il est dans l’espace presse : rechargez cette page dans un instant. Sinon, écrivez au service presse.',
  },
} as const;

/** Address of the page that tells a refusal, for the templates alone. */
export function accessRefusalAddress(refusal: AccessRefusal): string {
  return `${PRESS_ACCESS_FOLDER}${ACCESS_REFUSALS[refusal].slug}/`;
}

/** The refusal that the address of such a page names. */
export function accessRefusalAt(slug: string): AccessRefusal | undefined {
  const refusals = Object.keys(ACCESS_REFUSALS) as AccessRefusal[];
  return refusals.find((refusal) => ACCESS_REFUSALS[refusal].slug === slug);
}
