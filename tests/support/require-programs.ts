import { ensurePrograms, MissingProgramError } from './programs.ts';

/** Before tests that read our files with the programs of others: they are there, or are installed, or the run fails. */
export async function setup(): Promise<void> {
  try {
    await ensurePrograms();
  } catch (error) {
    if (error instanceof MissingProgramError) console.error(error.message);
    throw error;
  }
}
