import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './env.ts';

const PAYLOAD_SECRET = 'a'.repeat(32);

describe('readEnvironment', () => {
  it('needs nothing but a secret', () => {
    const environment = readEnvironment({ PAYLOAD_SECRET });
    expect(environment).toMatchObject({
      cmsUrl: 'http://localhost:3000',
      siteUrl: 'http://localhost:4321',
      isProduction: false,
    });
    expect(environment.dataDir).toMatch(/[/\\]\.data$/);
    expect(environment.database).toEqual({ dialect: 'sqlite', url: `file:${environment.dataDir}/cms.db` });
  });

  it('says in French that the secret is missing', () => {
    expect(() => readEnvironment({})).toThrow(EnvironmentError);
    expect(() => readEnvironment({})).toThrow(/^PAYLOAD_SECRET manque/);
  });

  it('refuses a short secret', () => {
    expect(() => readEnvironment({ PAYLOAD_SECRET: 'court' })).toThrow(/trop court/);
  });

  it('takes an empty variable for a missing one', () => {
    expect(() => readEnvironment({ PAYLOAD_SECRET: '' })).toThrow(/manque/);
    expect(readEnvironment({ PAYLOAD_SECRET, CMS_URL: '' }).cmsUrl).toBe('http://localhost:3000');
  });

  it('chooses the database by its address', () => {
    const dialect = (DATABASE_URL: string) => readEnvironment({ PAYLOAD_SECRET, DATABASE_URL }).database.dialect;
    expect(dialect('postgres://localhost/cms')).toBe('postgres');
    expect(dialect('postgresql://localhost/cms')).toBe('postgres');
    expect(dialect('file:/srv/cms.db')).toBe('sqlite');
    expect(() => dialect('mysql://localhost/cms')).toThrow(/DATABASE_URL attend/);
  });

  it('keeps only the origin of addresses', () => {
    expect(readEnvironment({ PAYLOAD_SECRET, SITE_URL: 'https://www.example.fr/' }).siteUrl).toBe(
      'https://www.example.fr',
    );
  });

  it('checks what is on line at the address of the site, at another, or not at all', () => {
    const checked = (given: Record<string, string>) => readEnvironment({ PAYLOAD_SECRET, ...given }).siteCheckUrl;
    expect(checked({ SITE_URL: 'https://www.example.fr' })).toBe('https://www.example.fr');
    expect(checked({ SITE_CHECK_URL: 'http://127.0.0.1:4321/' })).toBe('http://127.0.0.1:4321');
    expect(checked({ SITE_CHECK_URL: 'off' })).toBeUndefined();
    expect(() => checked({ SITE_CHECK_URL: 'ici' })).toThrow(/SITE_CHECK_URL attend une adresse complète/);
  });

  it('sends e-mail with a server and an address, and none without either', () => {
    const mail = (given: Record<string, string>) => readEnvironment({ PAYLOAD_SECRET, ...given }).mail;
    const SMTP_URL = 'smtps://nom:mot%20de%20passe@smtp.example.fr:465';
    expect(mail({})).toBeUndefined();
    expect(mail({ SMTP_URL, MAIL_FROM: 'presse@example.fr' })).toEqual({
      smtpUrl: SMTP_URL,
      from: 'presse@example.fr',
      replyTo: undefined,
    });
    expect(() => mail({ SMTP_URL })).toThrow(/^MAIL_FROM manque/);
    expect(() => mail({ MAIL_FROM: 'presse@example.fr' })).toThrow(/^SMTP_URL manque/);
    expect(() => mail({ SMTP_URL: 'https://smtp.example.fr', MAIL_FROM: 'a@b.fr' })).toThrow(/^SMTP_URL attend/);
  });

  it.each(['presse', 'a@b.fr\nBcc: c@d.fr', 'Presse <a@b.fr>\r\nX: y', 'Presse <a b@c.fr>'])(
    'takes no « %s » for the one who writes',
    (MAIL_FROM) => {
      expect(() => readEnvironment({ PAYLOAD_SECRET, SMTP_URL: 'smtp://localhost', MAIL_FROM })).toThrow(
        /^MAIL_FROM attend une adresse/,
      );
    },
  );

  it('names every unusable variable at once', () => {
    expect(() => readEnvironment({ CMS_URL: 'ici', SITE_URL: 'là' })).toThrow(/PAYLOAD_SECRET[^]*CMS_URL[^]*SITE_URL/);
  });
});
