import { join } from 'node:path';
import { isCi, isDebug, loadSettings } from 'runtime/settings';
import { HELP, parseStartArguments } from './arguments.ts';
import { tell } from './messages.ts';
import { Platform, type PlatformOptions, type StartedPlatform } from './platform.ts';
import { describeProblem } from './describe-problem.ts';
import type { Mode } from './servers.ts';
import { createSteps, type Steps } from './steps.ts';

/** Starts the platform and keeps it running until it is asked to stop. Problems are said in one sentence: exit code 1. */
export async function runPlatform(mode: Mode, argv: string[]): Promise<void> {
  // The terminal may be gone when we say that we stop.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  try {
    const { isHelp, ...asked } = parseStartArguments(argv);
    if (isHelp) console.log(HELP);
    else await start(mode, asked);
  } catch (error) {
    giveUp(error);
  }
}

async function start(mode: Mode, asked: PlatformOptions['asked']): Promise<void> {
  const settings = loadSettings();
  const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !isCi() });
  const platform = new Platform({ settings, asked, mode, steps });
  const stop = stopOnce(platform, steps);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  // The process that started this one is gone, even killed.
  process.on('disconnect', () => void stop(0));
  process.channel?.unref();
  process.on('uncaughtException', (error) => void stop(1, error));

  try {
    const started = await platform.start();
    announce(started, { steps, ...settings });
  } catch (error) {
    await stop(1, error);
  }
}

/** The first reason to stop is the one that counts: a terminal, npm and a supervisor may all ask at once. */
function stopOnce(platform: Platform, steps: Steps): (code: number, error?: unknown) => Promise<void> {
  let stopping: Promise<void> | undefined;
  const stop = async (code: number, error?: unknown) => {
    steps.end();
    if (code === 0) console.log('Arrêt en cours…');
    else giveUp(error);
    await platform.stop();
    if (code === 0) console.log('Tout est arrêté.');
    process.exit(code);
  };
  return (code, error) => (stopping ??= stop(code, error));
}

function announce(
  { administrator }: StartedPlatform,
  { steps, siteUrl, cmsUrl, dataDir }: { steps: Steps; siteUrl: string; cmsUrl: string; dataDir: string },
): void {
  steps.print(`\nSite\u00a0:            ${siteUrl}/\nAdministration\u00a0: ${cmsUrl}/admin`);
  if (administrator) {
    const file = join(dataDir, 'administrateur.txt');
    // What is not a terminal keeps what it is told: a log is read by more people, and longer.
    const password = process.stdout.isTTY
      ? `${administrator.password}\n(Écrits aussi dans ${file}. `
      : `dans ${file}\n(`;
    steps.print(`
Premier démarrage\u00a0: connectez-vous à l’administration avec ce compte.
E-mail\u00a0:       ${administrator.email}
Mot de passe\u00a0: ${password}Changez ce mot de passe après la première connexion.)`);
  }
  steps.print('\nCtrl-C arrête tout.');
  tell({ type: 'started', siteUrl, cmsUrl, ...(administrator && { administrator }) });
}

function giveUp(error: unknown): void {
  console.error(describeProblem(error, { isDebug: isDebug() }));
  process.exitCode = 1;
}
