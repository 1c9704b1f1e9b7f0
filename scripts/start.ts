import { isDebug, readEnvironment } from './env.ts';
import { HELP, parseStartArguments, type StartArguments } from './start/arguments.ts';
import { tell } from './start/messages.ts';
import { Platform, type StartedPlatform } from './start/platform.ts';
import { describeProblem } from './start/problem.ts';
import { createSteps, type Steps } from './start/steps.ts';

// The terminal may be gone when we say that we stop.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

try {
  const args = parseStartArguments(process.argv.slice(2));
  if (args.isHelp) console.log(HELP);
  else await startPlatform(args);
} catch (error) {
  giveUp(error);
}

async function startPlatform(args: StartArguments): Promise<void> {
  const environment = readEnvironment();
  const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !environment.isCi });
  const platform = new Platform({ environment, args, steps });
  const stop = stopOnce(platform, steps);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  // The process that started this one is gone, even killed.
  process.on('disconnect', () => void stop(0));
  process.channel?.unref();
  process.on('uncaughtException', (error) => void stop(1, error));

  try {
    const started = await platform.start();
    announce(started, { steps, ...environment });
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
    steps.print(`
Premier démarrage\u00a0: connectez-vous à l’administration avec ce compte.
E-mail\u00a0:         ${administrator.email}
Mot de passe\u00a0:   ${administrator.password}
(Aussi écrits dans ${dataDir}/administrateur.txt\u00a0; à changer après la première connexion.)`);
  }
  steps.print('\nCtrl-C arrête tout.');
  tell({ type: 'started', siteUrl, cmsUrl, ...(administrator && { administrator }) });
}

function giveUp(error: unknown): void {
  console.error(describeProblem(error, { isDebug: isDebug() }));
  process.exitCode = 1;
}
