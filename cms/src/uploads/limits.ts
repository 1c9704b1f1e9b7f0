/** Most bytes of a video. */
export const LARGEST_VIDEO = 2_000_000_000;

/** Most bytes of any other file. */
export const LARGEST_FILE = 60_000_000;

/** Most bytes of what is sent by somebody who is not known: enough to log in. */
export const LARGEST_UNKNOWN = 64_000;

/** What a form adds to its file: names, types and other fields. */
export const FORM_MARGIN = 2_000_000;

/** Bytes of the disk that no file takes: the database goes on. */
const RESERVE = 200_000_000;

/** A file is there three times: as it is sent, as it is kept, as it is published. */
const COPIES = 3;

/** What decides whether the body of a request is read. */
export interface Sending {
  /** Whether an account that works in the admin sends it. */
  isStaff: boolean;
  /** Collection it goes to, if any. */
  collection: string | undefined;
  /** Bytes announced, or null. */
  size: number | null;
  /** Bytes left on the disk. */
  free: number;
}

/** An answer instead of reading a body. */
export interface SendingRefusal {
  status: number;
  /** In French, with what to do. */
  message: string;
}

/** Why a body is not to be read, or null. */
export function refusalOf({ isStaff, collection, size, free }: Sending): SendingRefusal | null {
  if (!isStaff && (size === null || size > LARGEST_UNKNOWN)) {
    return { status: 401, message: 'Rien n’a été envoyé : connectez-vous, puis recommencez.' };
  }
  if (size === null) {
    return { status: 411, message: 'Rien n’a été envoyé : la taille de l’envoi n’est pas annoncée.' };
  }
  const limit = collection === 'documents' ? LARGEST_VIDEO : LARGEST_FILE;
  if (size > limit + FORM_MARGIN) {
    const weights = `Cet envoi pèse ${inMegabytes(size)}, la limite est de ${inMegabytes(limit)}.`;
    return { status: 413, message: `${weights} Compressez le fichier, ou coupez-le en parties.` };
  }
  const needed = size * COPIES + RESERVE;
  if (size > FORM_MARGIN && needed > free) {
    const room = `Le disque du serveur n’a pas assez de place pour cet envoi : il faut ${inMegabytes(needed)}, il reste ${inMegabytes(free)}.`;
    return { status: 507, message: `${room} Prévenez la personne chargée de la technique.` };
  }
  return null;
}

/** « 61,5 Mo ». */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;
}
