import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chooseAdministrator, generatePassword, writeAdministratorFile } from './administrator.ts';

describe('the first account', () => {
  it('has a readable password of five groups, never the same', () => {
    const passwords = Array.from({ length: 50 }, generatePassword);
    for (const password of passwords) expect(password).toMatch(/^([a-z]{4}[2-9]-){4}[a-z]{4}[2-9]$/);
    expect(new Set(passwords).size).toBe(50);
  });

  it('is the one given by the environment', () => {
    const given = { adminEmail: 'a@exemple.fr', adminPassword: 'douze caractères' };
    expect(chooseAdministrator(given)).toEqual({ email: 'a@exemple.fr', password: 'douze caractères' });
  });

  it('is kept in a file for its owner alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'administrator-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeAdministratorFile(folder, { email: 'a@exemple.fr', password: 'secret' }, 'http://localhost:3000');
    const file = join(folder, 'administrateur.txt');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toContain('Mot de passe\u00a0: secret');
  });
});
