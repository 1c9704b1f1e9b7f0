import { PublicationError } from 'content-models';
import { codeOf } from 'runtime/error-code';

/** Errors of the file system that an administrator can put right, by their code. */
const SYSTEM_PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque du serveur est plein',
  EDQUOT: 'le disque du serveur est plein',
  EROFS: 'le dossier du site n’accepte plus d’écriture',
  EACCES: 'le dossier du site n’accepte plus d’écriture',
  EPERM: 'le dossier du site n’accepte plus d’écriture',
  EMFILE: 'le serveur a trop de fichiers ouverts',
  EIO: 'le disque du serveur ne répond pas bien',
};

/** What an editor is told when a publication could not be tried. The details are for the worker's log. */
export function describeFailure(error: unknown): string {
  const code = codeOf(error) ?? '';
  const reason =
    SYSTEM_PROBLEMS[code] ??
    (error instanceof PublicationError
      ? error.message
      : 'une erreur technique s’est produite (le détail est dans le journal du serveur)');
  return `La mise en ligne n’a pas pu se faire : ${reason}. Elle sera tentée de nouveau toutes les dix secondes ; rien n’est perdu. Si cela dure, prévenez l’administrateur.`;
}
