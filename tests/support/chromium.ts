import { chromium } from 'playwright-core';
import { INSTALLER } from './installer.ts';

/** What the search needs of the machine; tests give their own. */
export interface Machine {
  /** Value of `CHROMIUM_PATH`. */
  given: string | undefined;
  isRoot: boolean;
  hasApt: boolean;
  canRun: (path: string) => Promise<boolean>;
  /** Where Playwright keeps its own copy. */
  playwrightPath: () => string;
  install: (command: string, args: string[]) => Promise<void>;
}

/** First the program that has no window at all: the pages are the same, for half of the processor. */
const USUAL_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No Chromium: browser tests can't run, and must not pass. */
export class ChromiumError extends Error {
  override name = 'ChromiumError';
}

/** Path of a Chromium that is there now, or nothing. @throws {ChromiumError} when `CHROMIUM_PATH` is wrong */
export async function findChromium(machine: Machine = thisMachine()): Promise<string | undefined> {
  const { given, canRun } = machine;
  if (given !== undefined) {
    if (await canRun(given)) return given;
    throw new ChromiumError(
      `CHROMIUM_PATH (${given}) ne désigne pas un programme\u00a0: corrigez ou retirez cette variable.`,
    );
  }
  for (const path of [...USUAL_PATHS, machine.playwrightPath()]) if (await canRun(path)) return path;
  return undefined;
}

/** Path of a Chromium, installed if there is none. @throws {ChromiumError} a sentence that says what to do */
export async function ensureChromium(machine: Machine = thisMachine()): Promise<string> {
  const found = await findChromium(machine);
  if (found !== undefined) return found;
  try {
    if (machine.isRoot && machine.hasApt) {
      await machine.install('apt-get', ['update']);
      const add = (name: string) => machine.install('apt-get', ['install', '-y', '--no-install-recommends', name]);
      // Debian alone has the first.
      await add('chromium-headless-shell').catch(() => add('chromium'));
    } else {
      await machine.install('npx', ['playwright-core', 'install', 'chromium']);
    }
  } catch (cause) {
    throw new ChromiumError(MISSING, { cause });
  }
  const installed = await findChromium(machine);
  if (installed === undefined) throw new ChromiumError(MISSING);
  return installed;
}

const MISSING =
  'Chromium est introuvable et n’a pas pu être installé\u00a0: installez-le (sous Debian\u00a0: apt-get install chromium), ' +
  'ou donnez son chemin par la variable CHROMIUM_PATH.';

/** Options to start the browser with: it runs as root in a container, without network of its own. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

function thisMachine(): Machine {
  return {
    ...INSTALLER,
    given: process.env.CHROMIUM_PATH?.trim() || undefined,
    playwrightPath: () => chromium.executablePath(),
  };
}
