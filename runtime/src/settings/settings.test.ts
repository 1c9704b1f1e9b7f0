import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SettingsError } from './settings-error.ts';
import { readSettings } from './settings.ts';
import { withSecret } from './with-secret.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toEqual({
      dataDir: `${ROOT}/.data`,
      database: { dialect: 'sqlite', url: `file:${ROOT}/.data/cms.db` },
      sitePort: 4321,
      cmsPort: 3000,
      host: undefined,
      siteUrl: 'http://localhost:4321',
      cmsUrl: 'http://localhost:3000',
      siteCheckUrl: 'http://localhost:4321',
      payloadSecret: undefined,
      adminEmail: undefined,
      adminPassword: undefined,
      mail: undefined,
      nodeOptions: '',
    });
  });

  it('takes the addresses from the ports', () => {
    expect(readSettings({ SITE_PORT: '8080', CMS_PORT: '8081' })).toMatchObject({
      sitePort: 8080,
      siteUrl: 'http://localhost:8080',
      cmsUrl: 'http://localhost:8081',
    });
  });

  it('keeps the origin of addresses', () => {
    expect(readSettings({ SITE_URL: 'https://exemple.fr/', CMS_URL: 'https://admin.exemple.fr/admin' })).toMatchObject({
      siteUrl: 'https://exemple.fr',
      cmsUrl: 'https://admin.exemple.fr',
    });
  });

  it('takes an empty variable as absent', () => {
    expect(readSettings({ SITE_PORT: '', DATA_DIR: ' ', CMS_URL: '', PAYLOAD_SECRET: '' })).toEqual(readSettings({}));
  });

  it.each([
    ['/srv/data', '/srv/data'],
    ['data', `${ROOT}/data`],
    ['~/data', `${homedir()}/data`],
  ])('reads the data folder %s as %s, wherever the process runs', (given, read) => {
    expect(readSettings({ DATA_DIR: given })).toMatchObject({
      dataDir: read,
      database: { dialect: 'sqlite', url: `file:${read}/cms.db` },
    });
  });

  it('chooses the database by its address', () => {
    const dialect = (DATABASE_URL: string) => readSettings({ DATABASE_URL }).database.dialect;
    expect(dialect('postgres://localhost/cms')).toBe('postgres');
    expect(dialect('postgresql://localhost/cms')).toBe('postgres');
    expect(dialect('file:/srv/cms.db')).toBe('sqlite');
  });

  it('checks what is online at the address of the site, at another, or not at all', () => {
    const checked = (given: Record<string, string>) => readSettings(given).siteCheckUrl;
    expect(checked({ SITE_URL: 'https://www.example.fr' })).toBe('https://www.example.fr');
    expect(checked({ SITE_CHECK_URL: 'http://127.0.0.1:4321/' })).toBe('http://127.0.0.1:4321');
    expect(checked({ SITE_CHECK_URL: 'off' })).toBeUndefined();
  });

  it('sends e-mail with a server and an address, and none without either', () => {
    const mail = (given: Record<string, string>) => readSettings(given).mail;
    const SMTP_URL = 'smtps://nom:mot%20de%20passe@smtp.example.fr:465';
    expect(mail({})).toBeUndefined();
    expect(mail({ SMTP_URL, MAIL_FROM: 'presse@example.fr' })).toEqual({
      smtpUrl: SMTP_URL,
      from: 'presse@example.fr',
      replyTo: undefined,
    });
    expect(() => mail({ SMTP_URL })).toThrow(/^MAIL_FROM manque/);
    expect(() => mail({ MAIL_FROM: 'presse@example.fr' })).toThrow(/^SMTP_URL manque/);
  });

  it.each(['presse', 'a@b.fr\nBcc: c@d.fr', 'Presse <a@b.fr>\r\nX: y', 'Presse <a b@c.fr>'])(
    'takes no « %s » for the one who writes',
    (MAIL_FROM) => {
      expect(() => readSettings({ SMTP_URL: 'smtp://localhost', MAIL_FROM })).toThrow(
        /^MAIL_FROM doit être une adresse/,
      );
    },
  );

  it.each([
    [
      { SITE_PORT: 'abc' },
      'SITE_PORT doit être un numéro de port, entre 1 et 65535. Valeur trouvée\u00a0: «\u00a0abc\u00a0».',
    ],
    [
      { SITE_PORT: '0' },
      'SITE_PORT doit être un numéro de port, entre 1 et 65535. Valeur trouvée\u00a0: «\u00a00\u00a0».',
    ],
    [
      { CMS_PORT: '65536' },
      'CMS_PORT doit être un numéro de port, entre 1 et 65535. Valeur trouvée\u00a0: «\u00a065536\u00a0».',
    ],
    [
      { CMS_PORT: '80.5' },
      'CMS_PORT doit être un numéro de port, entre 1 et 65535. Valeur trouvée\u00a0: «\u00a080.5\u00a0».',
    ],
    [{ SITE_URL: 'exemple.fr' }, 'SITE_URL doit être une adresse complète, par exemple https://www.example.fr.'],
    [{ CMS_URL: 'ftp://exemple.fr' }, 'CMS_URL doit être une adresse complète, par exemple https://admin.example.fr.'],
    [{ SITE_CHECK_URL: 'ici' }, 'SITE_CHECK_URL doit être une adresse complète, par exemple http://127.0.0.1:4321, ou'],
    [{ ADMIN_EMAIL: 'personne' }, 'ADMIN_EMAIL doit être une adresse e-mail, par exemple prenom.nom@example.fr.'],
    [{ SITE_PORT: '3000' }, 'SITE_PORT et CMS_PORT valent tous deux 3000'],
  ])('refuses %j: which, what to write, what was found', (source, sentence) => {
    const read = () => readSettings(source);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(sentence);
  });

  it.each([
    [{ PAYLOAD_SECRET: 'court' }, 'PAYLOAD_SECRET doit compter au moins 32\u00a0caractères'],
    [{ ADMIN_PASSWORD: 'court' }, 'ADMIN_PASSWORD doit compter au moins 12\u00a0caractères'],
    [{ DATABASE_URL: 'mysql://cms:court@localhost' }, 'DATABASE_URL doit être une adresse en postgres:// ou en file:'],
    [{ SMTP_URL: 'https://cms:court@localhost' }, 'SMTP_URL doit être une adresse en smtp:// ou en smtps://'],
  ])('refuses %j without showing a secret', (source, sentence) => {
    const read = () => readSettings(source);
    expect(read).toThrow(sentence);
    expect(read).not.toThrow(/cms|court/);
  });

  it('names every variable that is wrong', () => {
    expect(() => readSettings({ SITE_PORT: 'x', ADMIN_EMAIL: 'y' })).toThrow(/SITE_PORT.*\n.*ADMIN_EMAIL/);
  });
});

describe('withSecret', () => {
  it('says in French that the secret is missing', () => {
    expect(() => withSecret(readSettings({}))).toThrow(/^PAYLOAD_SECRET manque/);
    expect(withSecret(readSettings({ PAYLOAD_SECRET: 'x'.repeat(32) })).payloadSecret).toBe('x'.repeat(32));
  });
});
