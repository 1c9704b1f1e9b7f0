import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskKeys, maskSecrets, secretsOf } from './mask-secrets.ts';

const HASH = '9f'.repeat(512);
const TOKEN = 'AbC-12_x.yZ';

describe('a line of the log', () => {
  it.each([
    ['what is kept of a password', `update users set hash = ${HASH}`, HASH],
    ['a salt', `params: 3,${'a1'.repeat(32)},x`, 'a1'.repeat(32)],
    ['a token that opens a new password', `/admin/reset/${'0b'.repeat(20)}`, '0b'.repeat(20)],
    ['a key of a program', 'Authorization: users API-Key 0c9b0f3e-0000-4000-8000-00000000abcd', '0c9b0f3e'],
    ['a session', 'JWT eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl', 'eyJpZCI6MX0'],
    ['a journalist’s link', `GET /presse/acces/${TOKEN}/communique.pdf : coupé`, TOKEN],
    ['a subscriber’s link', `https://site.example/presse/abonnement/confirmer/${TOKEN}/`, TOKEN],
    ['an address', '550 5.1.1 <lea.martin+presse@journal.example>: inconnue', 'lea.martin'],
    ['an address in a detail of PostgreSQL', 'Key (email)=(lea@journal.example) already exists.', 'lea@'],
    ['an encoded address', 'to=lea%40journal.example', 'lea%40'],
    ['an address with accents', 'À hélène@mairie-forêt.example', 'hélène'],
    ['the password of a server', 'postgres://cms:p@ss:w/rd@db:5432/cms', 'p@ss:w/rd'],
    ['the password of a mail server', "{ input: 'smtp://cms:tres%20secret@mail.example:587' }", 'tres%20secret'],
  ])('does not hold %s', (_what, line, secret) => {
    expect(maskSecrets(line)).not.toContain(secret);
  });

  it.each([
    '[worker] Site publié : 178 pages écrites, 0 fichier retiré, 0 document refusé.',
    'Failed query (update "users"): SQLITE_FULL: database or disk is full',
    '    at updateOne (file:///srv/node_modules/@payloadcms/drizzle/dist/updateOne.js:25:13)',
    'https://www.example.fr/presse/communiques/titre/ : 404 au lieu de 200',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'http://localhost:3000/admin à 19:00:12',
    'npm install payload@3.90.1',
  ])('keeps « %s »', (line) => {
    expect(maskSecrets(line)).toBe(line);
  });

  it('holds none of the secrets of the settings, as they are written or read', () => {
    const password = fc.string({ minLength: 6, maxLength: 20, unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(password, password, (forDatabase, forMail) => {
        const secrets = secretsOf({
          PAYLOAD_SECRET: 'x'.repeat(40),
          DATABASE_URL: `postgres://cms:${encodeURIComponent(forDatabase)}@db/cms`,
          SMTP_URL: `smtps://cms:${encodeURIComponent(forMail)}@mail.example`,
        });
        for (const secret of [forDatabase, encodeURIComponent(forMail), forMail, 'x'.repeat(40)]) {
          expect(maskSecrets(`échec [${secret}]`, secrets)).not.toContain(`[${secret}]`);
        }
      }),
    );
  });

  it('holds no address, whatever stands around it', () => {
    const local = fc.stringMatching(/^[a-z\d][a-z\d.+_-]{0,62}[a-z\d]$/);
    const label = fc.stringMatching(/^[a-z\d][a-z\d-]{0,20}$/);
    const domain = fc.array(label, { minLength: 1, maxLength: 8 }).map((labels) => [...labels, 'example'].join('.'));
    const around = fc.constantFrom(['', ''], ['<', '>'], ['to=', '&'], ['é ', ' !'], [`${'x'.repeat(300)} `, '']);
    fc.assert(
      fc.property(local, fc.constantFrom('@', '%40'), domain, around, (name, at, server, [before = '', after = '']) => {
        expect(maskSecrets(`${before}${name}${at}${server}${after}`)).toBe(`${before}[adresse]${after}`);
      }),
    );
  });

  it.each([
    ['without a separator', 'a'],
    ['of signs', '@'],
    ['of servers', '@a.a.a.a.a.a.a.a.1'],
    ['of names before a server', 'a://a:a'],
    ['of beginnings of a session', 'eyJ-'],
  ])(
    'takes no time that grows with the square of its length: %s',
    (_what, piece) => {
      const line = piece.repeat(100_000 / piece.length);
      const begun = Date.now();
      for (const text of [line, `${line}@`, `@${line}`]) maskSecrets(text);
      // Half a second on a machine that does nothing else; squares take most of a minute.
      expect(Date.now() - begun).toBeLessThan(10_000);
    },
    120_000,
  );
});

describe('a sentence of ours', () => {
  it('tells addresses, and neither keys nor the secrets of the settings', () => {
    expect(maskKeys('Il y a : lea@ville.example (administrateur).', ['phrase secrète'])).toContain('lea@ville.example');
    expect(maskKeys('refusé : phrase secrète, smtp://cms:mot@mail.example', ['phrase secrète'])).toBe(
      'refusé : [secret], smtp://[secret]@mail.example',
    );
  });
});
