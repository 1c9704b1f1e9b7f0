import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

export interface ScreenshotArguments {
  /** A site that runs already, without its final slash; undefined: a demonstration is started, and stopped. */
  siteUrl: string | undefined;
  /** Absolute. */
  folder: string;
  /** Types of pages; empty: all. */
  names: string[];
  /** Absolute; null: no contact sheet is made. */
  sheets: string | null;
  isHelp: boolean;
}

export const HELP = `npm run screenshots -- [types de pages] [options]     photographie chaque type de page, en quatre largeurs, clair et sombre, et sur papier

home manifesto …         les types voulus (tous si rien n’est dit)
--site <adresse>         un site déjà en marche qui publie la démonstration, au lieu d’en démarrer un
--folder <dossier>       où écrire les images (.screenshots si rien n’est dit)
--sheets <dossier>       où écrire aussi, de tous les types, une planche pour chaque largeur`;

const options = {
  site: { type: 'string' },
  folder: { type: 'string', default: '.screenshots' },
  sheets: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * @param known names of the types of pages
 * @throws {UsageError} on what is not understood
 */
export function parseScreenshotArguments(args: string[], known: readonly string[]): ScreenshotArguments {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`Type de page inconnu «\u00a0${unknown}\u00a0»\u00a0: ${known.join(', ')}.`);
  }
  if (values.sheets !== undefined && positionals.length > 0) {
    throw new UsageError(
      'Une planche montre tous les types de pages\u00a0: --sheets ne va pas avec des noms de types.',
    );
  }
  return {
    siteUrl: values.site === undefined ? undefined : originOf(values.site),
    folder: resolve(values.folder),
    names: positionals,
    sheets: values.sheets === undefined ? null : resolve(values.sheets),
    isHelp: values.help,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`Argument inconnu dans «\u00a0${args.join(' ')}\u00a0».\n\n${HELP}`, { cause });
  }
}

function originOf(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin;
  throw new UsageError(
    `--site attend une adresse comme http://localhost:4321\u00a0: «\u00a0${text}\u00a0» n’en est pas une.`,
  );
}
