import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { count } from 'content-models';
import { hasCode } from 'runtime/error-code';

/** What a platform that ran has left in its data folder, its database aside. */
export interface Traces {
  /** Files of `site/public` that are pages. */
  pages: number;
  /** Files of `uploads`. */
  uploads: number;
  hasSecrets: boolean;
}

export async function findTraces(dataDir: string): Promise<Traces> {
  const [pages, uploads, hasSecrets] = await Promise.all([
    countFiles(join(dataDir, 'site/public'), (name) => name.endsWith('.html')),
    countFiles(join(dataDir, 'uploads')),
    access(join(dataDir, 'secrets.json')).then(
      () => true,
      () => false,
    ),
  ]);
  return { pages, uploads, hasSecrets };
}

export function isUntouched({ pages, uploads, hasSecrets }: Traces): boolean {
  return pages === 0 && uploads === 0 && !hasSecrets;
}

/** « 178 pages publiées (site/public), 52 fichiers envoyés (uploads) et des secrets (secrets.json) » */
export function describeTraces({ pages, uploads, hasSecrets }: Traces): string {
  const found = [
    ...(pages > 0 ? [`${count(pages, 'page publiée', 'pages publiées')} (site/public)`] : []),
    ...(uploads > 0 ? [`${count(uploads, 'fichier envoyé', 'fichiers envoyés')} (uploads)`] : []),
    ...(hasSecrets ? ['des secrets (secrets.json)'] : []),
  ];
  return new Intl.ListFormat('fr').format(found);
}

async function countFiles(folder: string, isCounted = (_name: string) => true): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile() && isCounted(entry.name)).length;
}
