import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';

/** What to answer for an address that no file has: where it went, or that it is gone. Written by the publisher. */
export type RoutingRules = z.infer<typeof rulesSchema>;

const rulesSchema = z.object({
  /** Old path to new path or address. */
  redirects: z.record(z.string(), z.string()).default({}),
  /** Paths whose document was removed. */
  gone: z.array(z.string()).default([]),
});

const NO_RULES: RoutingRules = { redirects: {}, gone: [] };

/** What the rules say of a path: with or without its final `/`. */
export function applyRules(
  rules: RoutingRules,
  path: string,
): { kind: 'redirect'; to: string } | { kind: 'gone' } | undefined {
  for (const candidate of [path, path.endsWith('/') ? path.slice(0, -1) : `${path}/`]) {
    if (Object.hasOwn(rules.redirects, candidate)) return { kind: 'redirect', to: rules.redirects[candidate] ?? '/' };
    if (rules.gone.includes(candidate)) return { kind: 'gone' };
  }
  return undefined;
}

/**
 * Reads the rules, again each time the file changes. An unreadable file leaves the last good rules in place: it is
 * said once through `warn`, and the pages are still served.
 */
export function watchedRules(file: string, warn: (message: string) => void): () => Promise<RoutingRules> {
  let rules = Promise.resolve(NO_RULES);
  let readVersion: string | undefined;
  const read = async (previous: Promise<RoutingRules>): Promise<RoutingRules> => {
    try {
      return rulesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      warn(`Règles de redirection illisibles (${file})\u00a0: les précédentes restent appliquées. ${String(error)}`);
      return previous;
    }
  };
  return async () => {
    const version = await versionOf(file);
    if (version !== readVersion) {
      readVersion = version;
      rules = version === undefined ? Promise.resolve(NO_RULES) : read(rules);
    }
    return rules;
  };
}

async function versionOf(file: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeNs } = await stat(file, { bigint: true });
    return `${ino}-${size}-${mtimeNs}`;
  } catch {
    return undefined; // Not there before the first publication.
  }
}
