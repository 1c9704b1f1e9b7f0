import { describe, expect, it } from 'vitest';
import { isDebug, readEnvironment } from './env.ts';
import { ROOT } from './start/root.ts';

describe('readEnvironment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toEqual({
      dataDir: `${ROOT}/.data`,
      sitePort: 4321,
      cmsPort: 3000,
      host: undefined,
      siteUrl: 'http://localhost:4321',
      cmsUrl: 'http://localhost:3000',
      payloadSecret: undefined,
      adminEmail: undefined,
      adminPassword: undefined,
      nodeOptions: '',
    });
  });

  it('takes the addresses from the ports', () => {
    expect(readEnvironment({ SITE_PORT: '8080', CMS_PORT: '8081' })).toMatchObject({
      sitePort: 8080,
      siteUrl: 'http://localhost:8080',
      cmsUrl: 'http://localhost:8081',
    });
  });

  it('keeps the origin of an address', () => {
    expect(readEnvironment({ SITE_URL: 'https://exemple.fr/' }).siteUrl).toBe('https://exemple.fr');
  });

  it('takes an empty variable as absent', () => {
    expect(readEnvironment({ SITE_PORT: '', DATA_DIR: ' ' })).toMatchObject({
      sitePort: 4321,
      dataDir: `${ROOT}/.data`,
    });
  });

  it.each([
    ['/srv/data', '/srv/data'],
    ['data', `${ROOT}/data`],
  ])('reads the data folder %s as %s', (given, read) => {
    expect(readEnvironment({ DATA_DIR: given }).dataDir).toBe(read);
  });

  it.each([
    [{ SITE_PORT: 'abc' }, 'SITE_PORT doit être un numéro de port, entre 1 et 65535.'],
    [{ SITE_PORT: '0' }, 'SITE_PORT doit être'],
    [{ CMS_PORT: '65536' }, 'CMS_PORT doit être'],
    [{ CMS_PORT: '80.5' }, 'CMS_PORT doit être'],
    [{ SITE_URL: 'exemple.fr' }, 'SITE_URL doit être une adresse complète'],
    [{ CMS_URL: 'ftp://exemple.fr' }, 'CMS_URL doit être une adresse complète'],
    [{ PAYLOAD_SECRET: 'court' }, 'PAYLOAD_SECRET doit compter au moins 32'],
    [{ ADMIN_EMAIL: 'personne' }, 'ADMIN_EMAIL doit être une adresse e-mail.'],
    [{ ADMIN_PASSWORD: 'court' }, 'ADMIN_PASSWORD doit compter au moins 12'],
    [{ SITE_PORT: '3000' }, 'SITE_PORT et CMS_PORT valent tous deux 3000'],
  ])('refuses %j in one sentence', (source, sentence) => {
    expect(() => readEnvironment(source)).toThrow(sentence);
  });

  it('names every variable that is wrong', () => {
    expect(() => readEnvironment({ SITE_PORT: 'x', ADMIN_EMAIL: 'y' })).toThrow(/SITE_PORT.*\n.*ADMIN_EMAIL/);
  });
});

describe('isDebug', () => {
  it.each([
    [{}, false],
    [{ DEBUG: '' }, false],
    [{ DEBUG: '1' }, true],
  ])('of %j is %s', (source, expected) => {
    expect(isDebug(source)).toBe(expected);
  });
});
