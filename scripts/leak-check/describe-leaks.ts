import { count, formatNumber } from 'content-models';
import { describeLeak, type LeakReport } from 'site';

/** What a check found, in French: the files with what each gives away, then how far it looked. */
export function describeLeaks({ leaks, unread, files, bytes }: LeakReport, secrets: number): string {
  const looked = `${count(files, 'fichier public lu', 'fichiers publics lus')} (${formatNumber(Math.ceil(bytes / 1024))} Kio), où ont été cherchés ${count(secrets, 'contenu qui n’est pas public', 'contenus qui ne sont pas publics')}.`;
  if (files === 0)
    return 'Aucun fichier public\u00a0: rien n’a pu être vérifié. Publiez d’abord le site avec «\u00a0npm start\u00a0».';
  const missed = unread.map(
    ({ file, reason }) => `Le texte de /${file} n’a pas pu être lu (${reason})\u00a0: relisez ce fichier vous-même.`,
  );
  if (leaks.length === 0) return [`Aucune fuite. ${looked}`, ...missed].join('\n');
  const byFile = Map.groupBy(leaks, ({ file }) => file);
  const lines = [...byFile].flatMap(([file, found]) => [`/${file}`, ...found.map((leak) => `  ${describeLeak(leak)}`)]);
  return [
    `${count(leaks.length, 'fuite', 'fuites')} dans ${count(byFile.size, 'fichier', 'fichiers')}\u00a0:`,
    ...lines,
    '',
    looked,
    ...missed,
    'Retirez ces passages des documents publics qui les montrent, ou publiez ce qu’ils annoncent.',
  ].join('\n');
}
