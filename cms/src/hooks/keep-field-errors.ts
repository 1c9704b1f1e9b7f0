import type { AfterErrorHook, ErrorResult } from 'payload';

/**
 * Tells the form which fields were refused, and why. Payload leaves that out of its answer when the error
 * is not of the class it knows, and the compiled server holds that class twice: for pages and for the API.
 *
 * A sentence is also said of the whole: of messages alone, Payload’s form makes a list of what follows their colon.
 */
export const keepFieldErrors: AfterErrorHook = ({ error, result }) => {
  const data = 'data' in error ? error.data : undefined;
  if (!hasFieldErrors(data)) return { response: { ...result, ...sentenceOf(result) } };
  const errors = data.errors.map((problem) =>
    hasMessage(problem) ? { ...problem, message: inFrench(problem.message) } : problem,
  );
  // The form of a file shows the message of the whole alone: it says what its field does.
  const ofFile = errors.filter(hasMessage).filter(isOfFile);
  const isOfFileAlone = ofFile.length > 0 && ofFile.length === errors.length;
  const message = isOfFileAlone ? ofFile.map((one) => one.message).join(' ') : inFrench(error.message);
  const isList = NAMES_OF_FIELDS.test(message);
  return {
    response: {
      ...result,
      ...(!isList && { message }),
      errors: [{ name: 'ValidationError', data: { ...data, errors }, message }],
    },
  };
};

/** What Payload says before the names of the fields that it refuses. */
const NAMES_OF_FIELDS = /^(?:À revoir :|Le champ suivant n’est pas valide|Les champs suivants ne sont pas valides)/;

/** The message of the error, when there is one. */
function sentenceOf(result: ErrorResult | undefined): { message?: string } {
  const first = result?.errors[0];
  return hasMessage(first) ? { message: inFrench(first.message) } : {};
}

/** Messages that Payload has in English only. */
const UNTRANSLATED: readonly [RegExp, string][] = [
  [
    /^File type (\S+).*not allowed.*$/,
    'Ce fichier n’est pas accepté. Son contenu ($1) n’est pas de ceux que l’on peut envoyer ici.',
  ],
  [
    /^SVG file contains potentially harmful content\.$/,
    'Ce dessin SVG contient de quoi s’exécuter (script, lien actif, entité ou contenu d’un autre site). Exportez-le de nouveau en « SVG simple », sans les données du logiciel, ou en PNG.',
  ],
  [
    /^Invalid or corrupted ISO base media file\.$/,
    'Cette vidéo est abîmée ou incomplète. Exportez-la de nouveau en MP4, ou renvoyez-la.',
  ],
  [
    /^Something went wrong\.$/,
    'Quelque chose n’a pas marché sur le serveur. Réessayez ; si cela recommence, prévenez l’administrateur.',
  ],
  [/^The following fields? (?:is|are) invalid: (.*)$/, 'À revoir : $1'],
];

function inFrench(message: string): string {
  const found = UNTRANSLATED.find(([pattern]) => pattern.test(message));
  return found === undefined ? message : message.replace(found[0], found[1]);
}

function hasMessage(problem: unknown): problem is { message: string } {
  return typeof problem === 'object' && problem !== null && 'message' in problem && typeof problem.message === 'string';
}

function isOfFile(problem: object): boolean {
  return 'path' in problem && problem.path === 'file';
}

function hasFieldErrors(data: unknown): data is { errors: unknown[] } {
  return typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors);
}
