import { count, missingInFiles, typeset, type Content, type FileFailure, type Missing } from 'content-models';

/** Signs named in a message; the rest are counted. */
const NAMED_SIGNS = 5;

/** What is quoted of a longer passage. */
const QUOTED = 30;

/** What the files of a document do not show of it; null when they show everything. */
export function describeMissingSigns(content: Content): string | null {
  const missing = missingInFiles(content);
  if (missing.length === 0) return null;
  const others = missing.length - NAMED_SIGNS;
  const named = missing.slice(0, NAMED_SIGNS).map(describeSign);
  const listed = [...named, ...(others > 0 ? [`et ${count(others, 'autre')}`] : [])].join(' ; ');
  return typeset(
    `Le PDF ne montre pas tout ce que montre la page : ${listed}. Écrivez-le autrement si le PDF doit le dire.`,
  );
}

/** The files of a document that could not be made, with why. */
export function describeMissingFiles(files: readonly FileFailure[]): string {
  const listed = files.map(({ address, reason }) => `${address} (${reason})`).join(' ; ');
  const [had, still] =
    files.length > 1
      ? ['Des fichiers manquent, et ceux d’avant ne sont plus en ligne', 's’ils manquent']
      : ['Un fichier manque, et celui d’avant n’est plus en ligne', 's’il manque'];
  return typeset(`${had} : ${listed} Nouvel essai chaque minute ; ${still} encore, prévenez l’administrateur.`);
}

function describeSign({ written, shown }: Missing): string {
  const quoted = written.length > QUOTED ? `${written.slice(0, QUOTED)}…` : written;
  return shown === '' ? `« ${quoted} » y manque` : `« ${quoted} » y devient « ${shown} »`;
}
