import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { secretsOf } from 'content-models';
import { z } from 'zod';
import { StartProblem } from './start/problem.ts';
import { ROOT } from './start/root.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Settings of the commands, read once from the environment. */
export interface Environment {
  /** Absolute folder of the database, the uploads, the secrets and the published files. */
  dataDir: string;
  sitePort: number;
  cmsPort: number;
  /** Address that both servers listen on; undefined: this machine only. */
  host: string | undefined;
  siteUrl: string;
  cmsUrl: string;
  /** Undefined: generated at the first start, and kept in the data folder. */
  payloadSecret: string | undefined;
  /** Account created at the first start. */
  adminEmail: string | undefined;
  /** Undefined: generated. */
  adminPassword: string | undefined;
  /** Options of Node for the processes of the platform. */
  nodeOptions: string;
}

/**
 * Reads the environment.
 *
 * @throws {StartProblem} naming each variable that is not understood
 */
export function readEnvironment(source: Variables = process.env): Environment {
  // `NAME=` in a service file or a compose file means "not set".
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const result = schema.safeParse(set);
  if (!result.success) throw new StartProblem(result.error.issues.map((issue) => issue.message).join('\n'));
  const { DATA_DIR, SITE_PORT, CMS_PORT, SITE_URL, CMS_URL } = result.data;
  if (SITE_PORT === CMS_PORT) {
    throw new StartProblem(
      `SITE_PORT et CMS_PORT valent tous deux ${SITE_PORT}\u00a0: donnez un port différent au site et à l’administration.`,
    );
  }
  return {
    dataDir: absolute(DATA_DIR),
    sitePort: SITE_PORT,
    cmsPort: CMS_PORT,
    host: result.data.HOST,
    siteUrl: SITE_URL ?? `http://localhost:${SITE_PORT}`,
    cmsUrl: CMS_URL ?? `http://localhost:${CMS_PORT}`,
    payloadSecret: result.data.PAYLOAD_SECRET,
    adminEmail: result.data.ADMIN_EMAIL,
    adminPassword: result.data.ADMIN_PASSWORD,
    nodeOptions: set.NODE_OPTIONS ?? '',
  };
}

/** Whether problems are shown with their stack trace. Apart: it is needed when the rest can't be read. */
export function isDebug(source: Variables = process.env): boolean {
  return Boolean(source.DEBUG?.trim());
}

/** Whether continuous integration runs us: no line is then redrawn. */
export function isCi(source: Variables = process.env): boolean {
  return Boolean(source.CI?.trim());
}

/** What no log may hold of the settings of this process, usable or not. */
export function knownSecrets(): string[] {
  return secretsOf(process.env);
}

/**
 * The environment to give to a child process, with what the platform decides. What it prints is read through a pipe, then
 * often from a file: without colours, whatever asks for them elsewhere.
 */
export function childEnvironment(decided: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...decided };
}

/** Settles variables for what this process loads next, and reads its settings from the environment. */
export function provideSettings(decided: Record<string, string>): void {
  Object.assign(process.env, decided);
}

function port(name: string, byDefault: number): z.ZodType<number> {
  const message = `${name} doit être un numéro de port, entre 1 et 65535.`;
  return z
    .string()
    .default(String(byDefault))
    .refine((value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, { message })
    .transform(Number);
}

function url(name: string): z.ZodType<string | undefined> {
  const message = `${name} doit être une adresse complète, par exemple https://exemple.fr.`;
  return z
    .url({ protocol: /^https?$/, message })
    .transform((value) => new URL(value).origin)
    .optional();
}

const schema = z.object({
  DATA_DIR: z.string().default('.data'),
  SITE_PORT: port('SITE_PORT', 4321),
  CMS_PORT: port('CMS_PORT', 3000),
  HOST: z.string().optional(),
  SITE_URL: url('SITE_URL'),
  CMS_URL: url('CMS_URL'),
  PAYLOAD_SECRET: z
    .string()
    .min(
      32,
      'PAYLOAD_SECRET doit compter au moins 32\u00a0caractères (ou ne pas être défini\u00a0: il est alors créé).',
    )
    .optional(),
  ADMIN_EMAIL: z.email('ADMIN_EMAIL doit être une adresse e-mail.').optional(),
  ADMIN_PASSWORD: z.string().min(12, 'ADMIN_PASSWORD doit compter au moins 12\u00a0caractères.').optional(),
});

function absolute(folder: string): string {
  if (folder === '~' || folder.startsWith('~/')) return join(homedir(), folder.slice(1));
  return isAbsolute(folder) ? folder : resolve(ROOT, folder);
}
