import { randomInt } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Administrator {
  email: string;
  password: string;
}

export const DEFAULT_EMAIL = 'administrateur@interconnectes.example';

/** The first account: what the environment says, else the default address and a generated password. */
export function chooseAdministrator(given: {
  adminEmail: string | undefined;
  adminPassword: string | undefined;
}): Administrator {
  return { email: given.adminEmail ?? DEFAULT_EMAIL, password: given.adminPassword ?? generatePassword() };
}

// No letter or digit that is read as another: l, 1, o, 0, i.
const CONSONANTS = 'bcdfghjkmnpqrstvwxz';
const VOWELS = 'aeuy';
const DIGITS = '23456789';

/**
 * A password that can be read aloud and typed from paper: five groups such as `datu7`, about 64 bits.
 */
export function generatePassword(): string {
  const pick = (letters: string) => letters.charAt(randomInt(letters.length));
  const group = () => [CONSONANTS, VOWELS, CONSONANTS, VOWELS, DIGITS].map(pick).join('');
  return Array.from({ length: 5 }, group).join('-');
}

/** Keeps the first account in a file that its owner alone reads. */
export async function writeAdministratorFile(
  dataDir: string,
  { email, password }: Administrator,
  cmsUrl: string,
): Promise<void> {
  const text = `Administration\u00a0: ${cmsUrl}/admin
E-mail\u00a0: ${email}
Mot de passe\u00a0: ${password}

Changez ce mot de passe après la première connexion, puis supprimez ce fichier.
`;
  const file = join(dataDir, 'administrateur.txt');
  await writeFile(file, text, { mode: 0o600 });
  // The mode above counts only for a file that is made now.
  await chmod(file, 0o600);
}
