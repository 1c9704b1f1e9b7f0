import { z } from 'zod';

/** A whole address, of which the origin is kept: without path nor final slash. */
const origin = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `doit être une adresse complète, par exemple ${example}` })
    .transform((url) => new URL(url).origin);

const port = (byDefault: number) =>
  z
    .string()
    .default(String(byDefault))
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535, {
      error: 'doit être un numéro de port, entre 1 et 65535',
    })
    .transform(Number);

/** `adresse@domaine`, or a name and then the address between angle brackets. In one line: it becomes a header. */
const mailbox = z.string().refine((text) => /^(?:[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text), {
  error: 'doit être une adresse, par exemple presse@example.fr, ou un nom suivi de l’adresse entre chevrons',
});

/**
 * Every setting, as environment variables give it. All are optional; an empty one counts as absent. What each does is
 * told to whoever runs the platform in docs/operations.md, which a test compares with this list, as it does .env.example.
 */
export const variables = z.object({
  /**
   * Folder of everything that must be saved: database, uploads, secrets, published files. A path, `~` for the home
   * folder; a relative one starts at the root of the repository. Default: `.data`.
   */
  DATA_DIR: z.string().default('.data'),
  /** Database: `postgres://…`, or `file:…` for SQLite elsewhere. Default: SQLite, `cms.db` in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:)/, { error: 'doit être une adresse en postgres:// ou en file:' })
    .optional(),
  /** Port of the public site, 1 to 65535. Default: 4321. */
  SITE_PORT: port(4321),
  /** Port of the admin, 1 to 65535, another than SITE_PORT. Default: 3000. */
  CMS_PORT: port(3000),
  /** Name or IP address that both servers listen on. Default: this machine only. */
  HOST: z.string().optional(),
  /** Address of the public site for its visitors, with `https:` where it has it. Default: `http://localhost:SITE_PORT`. */
  SITE_URL: origin('https://www.example.fr').optional(),
  /** Address of the admin for its editors, with `https:` where it has it. Default: `http://localhost:CMS_PORT`. */
  CMS_URL: origin('https://admin.example.fr').optional(),
  /** Where the worker sees whether what it published is online; `off`: it does not look. Default: SITE_URL. */
  SITE_CHECK_URL: z
    .union([z.literal('off'), origin('http://127.0.0.1:4321')], {
      error: 'doit être une adresse complète, par exemple http://127.0.0.1:4321, ou « off »',
    })
    .optional(),
  /** E-mail address of the account that the first start creates. Default: made up. */
  ADMIN_EMAIL: z.email({ error: 'doit être une adresse e-mail, par exemple prenom.nom@example.fr' }).optional(),
  /** Password of that account, at least 12 characters. Default: made up. */
  ADMIN_PASSWORD: z.string().min(12, { error: 'doit compter au moins 12\u00a0caractères' }).optional(),
  /**
   * Signs sessions and links, at least 32 characters, the same for every process. Default: made up by the first start,
   * which keeps it in `secrets.json` of DATA_DIR and hands it to the processes it starts.
   */
  PAYLOAD_SECRET: z
    .string()
    .min(32, {
      error: 'doit compter au moins 32\u00a0caractères (ou ne pas être défini\u00a0: il est alors créé)',
    })
    .optional(),
  /** Server that sends e-mail: `smtp://` or `smtps://`, with name and password. Default: no e-mail is sent. */
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'doit être une adresse en smtp:// ou en smtps://, nom et mot de passe compris',
    })
    .optional(),
  /** Who e-mail is from: an address, or a name and an address between angle brackets. Goes with SMTP_URL. */
  MAIL_FROM: mailbox.optional(),
  /** Where answers to e-mail go, written as MAIL_FROM is. Default: to MAIL_FROM. */
  MAIL_REPLY_TO: mailbox.optional(),
  /** Options of Node for the processes of the platform, after ours. Default: none. */
  NODE_OPTIONS: z.string().default(''),
  /** Path of the browser of the tests. Default: the one that is found. */
  CHROMIUM_PATH: z.string().optional(),
  /** Anything: problems are shown with their stack trace. Default: with their sentence. */
  DEBUG: z.string().optional(),
  /** Anything, as continuous integration gives it: no line of the output is redrawn, nothing is taken from a cache. */
  CI: z.string().optional(),
});

/** Settings whose value no message may show. */
export const SECRET_SETTINGS: ReadonlySet<string> = new Set([
  'ADMIN_PASSWORD',
  'DATABASE_URL',
  'PAYLOAD_SECRET',
  'SMTP_URL',
] satisfies (keyof typeof variables.shape)[]);
