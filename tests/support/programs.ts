import { INSTALLER } from './installer.ts';

/**
 * Programs of others that tests read our files with, each with the Debian package that brings it. They read what we
 * write as its users' own programs do.
 */
const DEBIAN_PACKAGES = {
  /** Runs the Nu HTML checker. */
  java: 'default-jre-headless',
  /** What a photograph or a document says of its making. */
  exiftool: 'libimage-exiftool-perl',
  /** Address book in vCard 3.0; brings python3-vobject. */
  khard: 'khard',
  /** Address book with its own reader of vCards. */
  abook: 'abook',
  /** A French spreadsheet. */
  soffice: 'libreoffice-calc',
  /** Words of a PDF as a reader's clipboard gets them. */
  pdftotext: 'poppler-utils',
  /** Reader of feeds in a terminal. */
  newsboat: 'newsboat',
  /** Browsers without styles. */
  w3m: 'w3m',
  lynx: 'lynx',
  /** The web server of docs/operations.md. */
  nginx: 'nginx-light',
} as const;

export type Program = keyof typeof DEBIAN_PACKAGES;

/** What the search needs of the machine; tests give their own. */
export interface ProgramMachine {
  isRoot: boolean;
  hasApt: boolean;
  canRun: (path: string) => Promise<boolean>;
  install: (args: string[]) => Promise<void>;
}

/** A program is missing: tests that read with it can't run, and must not pass. */
export class MissingProgramError extends Error {
  override name = 'MissingProgramError';
}

/** Installs the programs that are missing, all at once. @throws {MissingProgramError} naming each and its package */
export async function ensurePrograms(machine: ProgramMachine = thisMachine()): Promise<void> {
  const missing = await missingPrograms(machine);
  if (missing.length === 0) return;
  const packages = missing.map((program) => DEBIAN_PACKAGES[program]);
  if (!machine.isRoot || !machine.hasApt) throw new MissingProgramError(sentence(missing));
  try {
    await machine.install(['update']);
    await machine.install(['install', '-y', '--no-install-recommends', ...packages]);
  } catch (cause) {
    throw new MissingProgramError(sentence(missing), { cause });
  }
  const still = await missingPrograms(machine);
  if (still.length > 0) throw new MissingProgramError(sentence(still));
}

async function missingPrograms({ canRun }: ProgramMachine): Promise<Program[]> {
  const missing: Program[] = [];
  for (const program of Object.keys(DEBIAN_PACKAGES) as Program[]) {
    const paths = FOLDERS.map((folder) => `${folder}/${program}`);
    const found = await Promise.all(paths.map(canRun));
    if (!found.includes(true)) missing.push(program);
  }
  return missing;
}

const FOLDERS = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

function sentence(programs: Program[]): string {
  const packages = programs.map((program) => DEBIAN_PACKAGES[program]).join(' ');
  return `Programmes introuvables, qui lisent nos fichiers dans les tests\u00a0: ${programs.join(', ')}. Installez-les (sous Debian\u00a0: apt-get install ${packages}).`;
}

function thisMachine(): ProgramMachine {
  return { ...INSTALLER, install: (args) => INSTALLER.install('apt-get', args) };
}
