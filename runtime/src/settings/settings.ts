import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { SECRET_SETTINGS, variables } from './schema.ts';
import { SettingsError } from './settings-error.ts';

/** Environment variables, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Where the documents are kept. */
export interface DatabaseSettings {
  dialect: 'sqlite' | 'postgres';
  url: string;
}

/** How e-mail leaves the platform. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the server wants them. */
  smtpUrl: string;
  /** Who writes: an address, or a name and an address, « Les Interconnectés <presse@example.fr> ». */
  from: string;
  /** Where answers go; undefined: to who writes. */
  replyTo: string | undefined;
}

/** The settings of the platform, as its processes use them. `schema.ts` says where each comes from. */
export interface Settings {
  /** Absolute folder of everything that must be saved. */
  dataDir: string;
  database: DatabaseSettings;
  sitePort: number;
  cmsPort: number;
  /** Address that both servers listen on; undefined: this machine only. */
  host: string | undefined;
  /** Origin of the public site, without a final slash. */
  siteUrl: string;
  /** Origin of the admin, without a final slash. */
  cmsUrl: string;
  /** Origin at which the worker makes sure that what it published is online; undefined: it does not. */
  siteCheckUrl: string | undefined;
  /** Signs sessions and links; undefined: the first start makes it up, and keeps it in the data folder. */
  payloadSecret: string | undefined;
  /** Account created at the first start; undefined: made up. */
  adminEmail: string | undefined;
  adminPassword: string | undefined;
  /** Undefined: no e-mail is sent. */
  mail: MailSettings | undefined;
  /** Options of Node for the processes of the platform. */
  nodeOptions: string;
}

/**
 * Reads the settings from environment variables.
 *
 * @throws {SettingsError} naming every unusable one, in French
 */
export function readSettings(source: Variables): Settings {
  const read = parse(source);
  const { SITE_PORT, CMS_PORT, SITE_URL = localhost(SITE_PORT), CMS_URL = localhost(CMS_PORT), SITE_CHECK_URL } = read;
  if (SITE_PORT === CMS_PORT) {
    throw new SettingsError(`SITE_PORT et CMS_PORT valent tous deux ${String(SITE_PORT)}\u00a0:`, {
      remedy: 'donnez un port différent au site et à l’administration.',
    });
  }
  const dataDir = absolute(read.DATA_DIR);
  return {
    dataDir,
    database: databaseSettings(dataDir, read.DATABASE_URL),
    sitePort: SITE_PORT,
    cmsPort: CMS_PORT,
    host: read.HOST,
    siteUrl: SITE_URL,
    cmsUrl: CMS_URL,
    siteCheckUrl: SITE_CHECK_URL === 'off' ? undefined : (SITE_CHECK_URL ?? SITE_URL),
    payloadSecret: read.PAYLOAD_SECRET,
    adminEmail: read.ADMIN_EMAIL,
    adminPassword: read.ADMIN_PASSWORD,
    mail: mailSettings(read),
    nodeOptions: read.NODE_OPTIONS,
  };
}

type Read = z.infer<typeof variables>;

function parse(source: Variables): Read {
  // `NAME=` in a service file or a compose file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return SECRET_SETTINGS.has(name)
      ? `${name} ${message}.`
      : `${name} ${message}. Valeur trouvée\u00a0: «\u00a0${given[name] ?? ''}\u00a0».`;
  });
  throw new SettingsError(sentences.join('\n'), { cause: parsed.error });
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

function absolute(folder: string): string {
  if (folder === '~' || folder.startsWith('~/')) return join(homedir(), folder.slice(1));
  return resolve(ROOT, folder);
}

function localhost(port: number): string {
  return `http://localhost:${String(port)}`;
}

function databaseSettings(dataDir: string, url: string | undefined): DatabaseSettings {
  if (url === undefined) return { dialect: 'sqlite', url: `file:${join(dataDir, 'cms.db')}` };
  return { dialect: url.startsWith('file:') ? 'sqlite' : 'postgres', url };
}

function mailSettings({ SMTP_URL, MAIL_FROM, MAIL_REPLY_TO }: Read): MailSettings | undefined {
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined) {
    return { smtpUrl: SMTP_URL, from: MAIL_FROM, replyTo: MAIL_REPLY_TO };
  }
  if (SMTP_URL === undefined && MAIL_FROM === undefined && MAIL_REPLY_TO === undefined) return undefined;
  const missing = SMTP_URL === undefined ? 'SMTP_URL' : 'MAIL_FROM';
  throw new SettingsError(`${missing} manque : SMTP_URL et MAIL_FROM vont ensemble.`, {
    remedy: 'Donnez les deux pour envoyer des courriels, ou aucun.',
  });
}
