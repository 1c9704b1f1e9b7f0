import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { secretsOf } from 'content-models';
import { z } from 'zod';
import { CmsError } from './errors.ts';

/** A setting is missing or unusable. The message lists every one, in French. */
export class EnvironmentError extends CmsError {
  override name = 'EnvironmentError';
}

/** Where the documents are kept. */
export type DatabaseSettings = { dialect: 'sqlite'; url: string } | { dialect: 'postgres'; url: string };

/** How e-mail leaves the platform. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the server wants them. */
  smtpUrl: string;
  /** Who writes: an address, or a name and an address, « Les Interconnectés <presse@example.fr> ». */
  from: string;
  /** Where answers go; undefined: to who writes. */
  replyTo: string | undefined;
}

/** The settings of the CMS and of the processes that open it. */
export interface CmsEnvironment {
  /** Folder of everything that must be saved: database and uploaded files. Absolute. */
  dataDir: string;
  database: DatabaseSettings;
  /** Signs sessions and encrypts API keys. */
  secret: string;
  /** Origin of the admin, without a final slash. */
  cmsUrl: string;
  /** Origin of the public site, without a final slash. */
  siteUrl: string;
  /** Origin at which the worker makes sure that what it published is on line; undefined: it does not. */
  siteCheckUrl: string | undefined;
  /** Undefined: no e-mail is sent. */
  mail: MailSettings | undefined;
  isProduction: boolean;
}

const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

const origin = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `attend une adresse complète, par exemple ${example}` })
    .transform((url) => new URL(url).origin);

/** `adresse@domaine`, or a name and then the address between angle brackets. In one line: it becomes a header. */
const mailbox = z.string().refine((text) => /^(?:[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text), {
  error: 'attend une adresse, par exemple presse@example.fr, ou un nom suivi de l’adresse entre chevrons',
});

const variables = z.object({
  /** `production` for every process that `npm start` runs. */
  NODE_ENV: z.string().optional(),
  /** Folder of the database and uploaded files. */
  DATA_DIR: z.string().default(join(repositoryRoot, '.data')),
  /** `postgres://…`, or `file:…` for SQLite elsewhere than in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:)/, { error: 'attend une adresse en postgres:// ou en file:' })
    .optional(),
  /** At least 32 characters, the same for every process. */
  PAYLOAD_SECRET: z
    .string({ error: 'manque : donnez une suite d’au moins 32 caractères, par exemple « openssl rand -hex 32 »' })
    .min(32, { error: 'est trop court : au moins 32 caractères, par exemple « openssl rand -hex 32 »' }),
  /** Address at which browsers reach the admin. */
  CMS_URL: origin('https://admin.example.fr').default('http://localhost:3000'),
  /** Address of the public site. */
  SITE_URL: origin('https://www.example.fr').default('http://localhost:4321'),
  /** Where the worker reaches the public site, when it is not SITE_URL; `off`: what is published is not checked. */
  SITE_CHECK_URL: z
    .union([z.literal('off'), origin('http://127.0.0.1:4321')], {
      error: 'attend une adresse complète, par exemple http://127.0.0.1:4321, ou « off »',
    })
    .optional(),
  /** The server that sends e-mail. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'attend une adresse en smtp:// ou en smtps://, nom et mot de passe compris' })
    .optional(),
  /** Who e-mail is from. */
  MAIL_FROM: mailbox.optional(),
  /** Where answers to e-mail go, when not to MAIL_FROM. */
  MAIL_REPLY_TO: mailbox.optional(),
});

/**
 * Reads the settings from environment variables. An empty variable counts as missing.
 * @throws {EnvironmentError} naming every unusable variable.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): CmsEnvironment {
  const { NODE_ENV, DATA_DIR, DATABASE_URL, PAYLOAD_SECRET, CMS_URL, SITE_URL, SITE_CHECK_URL, ...mail } = parse(
    variables,
    source,
  );
  const dataDir = resolve(DATA_DIR);
  return {
    dataDir,
    database: databaseSettings(dataDir, DATABASE_URL),
    secret: PAYLOAD_SECRET,
    cmsUrl: CMS_URL,
    siteUrl: SITE_URL,
    siteCheckUrl: SITE_CHECK_URL === 'off' ? undefined : (SITE_CHECK_URL ?? SITE_URL),
    mail: mailSettings(mail),
    isProduction: NODE_ENV === 'production',
  };
}

/**
 * The settings of this process. Compiling the admin needs none: a secret is made up, which signs
 * nothing because the build serves no request.
 */
export function loadEnvironment(): CmsEnvironment {
  const isBuilding = process.env.NEXT_PHASE === 'phase-production-build';
  return readEnvironment(isBuilding ? { ...process.env, PAYLOAD_SECRET: 'x'.repeat(32) } : process.env);
}

/** What no log may hold of the settings of this process, usable or not. */
export function knownSecrets(): string[] {
  return secretsOf(process.env);
}

/**
 * Where the documents are kept, for a command that only reads them: it needs no secret.
 * @throws {EnvironmentError} naming the unusable variable.
 */
export function readDatabaseSettings(source: Readonly<Record<string, string | undefined>>): DatabaseSettings {
  const { DATA_DIR, DATABASE_URL } = parse(variables.pick({ DATA_DIR: true, DATABASE_URL: true }), source);
  return databaseSettings(resolve(DATA_DIR), DATABASE_URL);
}

/** An empty variable counts as missing. */
function parse<Values>(schema: z.ZodType<Values>, source: Readonly<Record<string, string | undefined>>): Values {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new EnvironmentError(describeIssues(parsed.error), { cause: parsed.error });
  return parsed.data;
}

function mailSettings({ SMTP_URL, MAIL_FROM, MAIL_REPLY_TO }: MailVariables): MailSettings | undefined {
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined) {
    return { smtpUrl: SMTP_URL, from: MAIL_FROM, replyTo: MAIL_REPLY_TO };
  }
  if (SMTP_URL === undefined && MAIL_FROM === undefined && MAIL_REPLY_TO === undefined) return undefined;
  const missing = SMTP_URL === undefined ? 'SMTP_URL' : 'MAIL_FROM';
  throw new EnvironmentError(
    `${missing} manque : SMTP_URL et MAIL_FROM vont ensemble. Donnez les deux pour envoyer des courriels, ou aucun.`,
  );
}

type MailVariables = Pick<z.infer<typeof variables>, 'SMTP_URL' | 'MAIL_FROM' | 'MAIL_REPLY_TO'>;

function databaseSettings(dataDir: string, url: string | undefined): DatabaseSettings {
  if (url === undefined) return { dialect: 'sqlite', url: `file:${join(dataDir, 'cms.db')}` };
  return { dialect: url.startsWith('file:') ? 'sqlite' : 'postgres', url };
}

function describeIssues(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n');
}
