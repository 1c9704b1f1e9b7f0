import { HELP, PlatformError } from 'content-models';
import { codeOf } from 'runtime/error-code';
import { StartProblem } from './problem.ts';

export function newerDatabase(): StartProblem {
  return new StartProblem('La base de données a été créée par une version plus récente de la plateforme\u00a0:', {
    code: 'database-newer',
    remedy: 'installez cette version, ou restaurez une sauvegarde faite avec celle-ci. Rien n’a été modifié.',
    help: HELP.updates,
  });
}

/** The problem to show when the database can't be read, before anything was changed in it. */
export function explainDatabaseError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const text = String(error);
  if (/not a database|malformed|SQLITE_CORRUPT|SQLITE_NOTADB/i.test(text)) {
    return new StartProblem('La base de données est illisible\u00a0:', {
      code: 'database-unreadable',
      remedy: 'restaurez une sauvegarde. Rien n’a été modifié.',
      help: HELP.backups,
      cause: error,
    });
  }
  if (/unable to open|SQLITE_CANTOPEN|EACCES|readonly/i.test(text)) {
    return new StartProblem('La base de données ne peut pas être ouverte par ce compte\u00a0:', {
      code: 'database-closed',
      remedy: 'corrigez les droits de ses fichiers.',
      cause: error,
    });
  }
  const reason = codeOf(error) ?? text;
  return new StartProblem(`La base de données ne répond pas (${reason})\u00a0:`, {
    code: 'database-silent',
    remedy: 'vérifiez qu’elle fonctionne, et la variable DATABASE_URL.',
    help: HELP.settings,
    cause: error,
  });
}
