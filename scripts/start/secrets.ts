import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HELP } from 'content-models';
import type { CmsSettings, Settings } from 'runtime/settings';
import { z } from 'zod';
import { hasCode } from 'runtime/error-code';
import { StartProblem } from './problem.ts';

const secretsSchema = z.object({
  /** Signs sessions and encrypts API keys: a new one would close every session and void every key. */
  payloadSecret: z.string().min(32),
});

export type Secrets = z.infer<typeof secretsSchema>;

/**
 * The secrets of this data folder: made at the first start, in a file that its owner alone reads.
 *
 * @throws {StartProblem} when the file is there and can't be understood: it is never replaced
 */
export async function loadSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw unreadable(file, error);
  });
  if (text !== undefined) {
    try {
      return secretsSchema.parse(JSON.parse(text));
    } catch (error) {
      throw unreadable(file, error);
    }
  }
  const secrets: Secrets = { payloadSecret: randomBytes(32).toString('base64url') };
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}

/**
 * The settings, with the secret of the data folder where they give none.
 *
 * @throws {StartProblem} as `loadSecrets` does
 */
export async function withSecretOfData(settings: Settings): Promise<CmsSettings> {
  const payloadSecret = settings.payloadSecret ?? (await loadSecrets(settings.dataDir)).payloadSecret;
  return { ...settings, payloadSecret };
}

function unreadable(file: string, cause: unknown): StartProblem {
  return new StartProblem(`Le fichier de secrets ${file} est illisible\u00a0:`, {
    code: 'secrets-unreadable',
    remedy:
      'restaurez-le depuis une sauvegarde, ou supprimez-le (les sessions ouvertes et les clés d’API ne seront alors plus valables).',
    help: HELP.backups,
    cause,
  });
}
