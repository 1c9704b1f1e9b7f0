import { PRESS_ACCESS_FOLDER, PRESS_SUBSCRIPTION } from './addresses.ts';

/** Shorter ones are also words: to hide them would hide the rest of the log. */
const SHORTEST_SECRET = 6;

/**
 * A text for the log, without what opens something or names a reader: passwords, keys and sessions, what is kept of a
 * password, personal links, addresses of e-mail.
 * @param secrets those that no form tells, such as passwords of the settings
 */
export function maskSecrets(text: string, secrets: readonly string[] = []): string {
  const masked = maskKeys(text, secrets);
  return /@|%40/.test(masked) ? masked.replace(ADDRESS, '[adresse]') : masked;
}

/**
 * A sentence of ours, without what opens something: whoever runs a command reads the addresses of e-mail in its answer.
 * @param secrets those that no form tells, such as passwords of the settings
 */
export function maskKeys(text: string, secrets: readonly string[] = []): string {
  const known = secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((masked, secret) => masked.replaceAll(secret, '[secret]'), text);
  return KEYS.reduce((masked, [form, word]) => masked.replace(form, word), known);
}

/**
 * The secrets of the settings: what signs, and the passwords that addresses of servers hold, as written and as read.
 * @param variables environment of the process
 */
export function secretsOf(variables: Readonly<Record<string, string | undefined>>): string[] {
  const passwords = [variables.DATABASE_URL, variables.SMTP_URL].flatMap((url) => {
    const written = /^[a-z]+:\/\/[^/?#]*?:([^/?#]*)@/i.exec(url ?? '')?.[1] ?? '';
    return [written, decoded(written)];
  });
  return [variables.PAYLOAD_SECRET ?? '', variables.ADMIN_PASSWORD ?? '', ...passwords].filter(
    (secret) => secret !== '',
  );
}

const TOKEN_FOLDERS = [PRESS_ACCESS_FOLDER, PRESS_SUBSCRIPTION.confirmation, PRESS_SUBSCRIPTION.end, '/admin/reset/'];

/** Each part has a longest length: without one, the time of a long line grows as the square of it. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  // Name and password before a server.
  [/(?<=[a-z]:\/\/)[^\s"'`/@]{0,128}:[^\s"'`]{0,512}@/gi, '[secret]@'],
  [new RegExp(`(?<=${TOKEN_FOLDERS.join('|')})[\\w.%~-]+`, 'g'), '[lien]'],
  // A session, and the rest of what is signed so.
  [/\beyJ[\w-]{1,256}\.[\w-]{1,8192}\.[\w-]+/g, '[session]'],
  // Salts, fingerprints and tokens; keys of programs.
  [/(?<![\da-z])[\da-f]{32,}(?![\da-z])/gi, '[empreinte]'],
  [/\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi, '[clé]'],
];

/** With the lengths of RFC 5321 and of the DNS: 64 characters before the sign, 63 in a label. */
const ADDRESS = /[^\s<>"'`(),:;=[\]\\]{1,64}(?:@|%40)(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,}/giu;

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    // Not encoded: as it is written.
    return written;
  }
}
