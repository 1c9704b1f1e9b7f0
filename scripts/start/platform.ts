import { join } from 'node:path';
import { childEnvironment, type Environment } from '../env.ts';
import type { Administrator } from './administrator.ts';
import type { StartArguments } from './arguments.ts';
import { checkBuild, forgetBuild, stampBuild, type Build } from './build-stamp.ts';
import { ADMIN_BUILD, TEMPLATES_BUILD } from './builds.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { lockDataDirectory, type Lock } from './lock.ts';
import { tell, type Message } from './messages.ts';
import { checkPorts } from './ports.ts';
import { StartProblem } from './problem.ts';
import { ROOT } from './root.ts';
import { runOnce, type Once } from './run-once.ts';
import { loadSecrets } from './secrets.ts';
import type { ReportProgress, Steps } from './steps.ts';
import { supervise, type Supervised } from './supervise.ts';
import { waitForAnswer } from './wait-for-answer.ts';

export interface PlatformOptions {
  environment: Environment;
  args: StartArguments;
  steps: Steps;
}

export interface StartedPlatform {
  /** Created by this start. */
  administrator: Administrator | undefined;
}

/** A process that dies this many times in a row before it ever answered will not start. */
const MOST_DEATHS = 4;
/** Processes of a platform that was killed give up their ports within this time, in milliseconds. */
const STALE_PATIENCE = 11_000;

/**
 * The three processes, and what they need before they start. Each thing is done as soon as what it needs is there: the
 * static server answers at once, and the admin is built while the site is published.
 */
export class Platform {
  readonly #environment: Environment;
  readonly #args: StartArguments;
  readonly #steps: Steps;
  readonly #abort = new AbortController();
  readonly #supervised: Supervised[] = [];
  readonly #running = new Set<Promise<unknown>>();
  #lock: Lock | undefined;
  #administrator: Administrator | undefined;

  constructor({ environment, args, steps }: PlatformOptions) {
    this.#environment = environment;
    this.#args = args;
    this.#steps = steps;
  }

  /** Resolves when both addresses answer. @throws {StartProblem} */
  async start(): Promise<StartedPlatform> {
    const secrets = await this.#steps.run('Vérification des ports et du dossier de données', () => this.#check());
    const { payloadSecret } = secrets;

    const site = this.#serve('site', 'scripts/serve.ts', {});
    const database = this.#prepareDatabase(payloadSecret);
    const templates = this.#build('Compilation des gabarits du site', TEMPLATES_BUILD, {
      command: 'scripts/compile.ts',
      subject: 'La compilation des gabarits du site',
    });
    const admin = this.#build('Construction de l’administration', ADMIN_BUILD, {
      command: 'npm',
      args: ['run', 'build', '-w', 'cms'],
      isCommand: true,
      subject: 'La construction de l’administration',
    });
    await all([
      site,
      all([database, templates]).then(() => this.#publish(payloadSecret)),
      all([database, admin]).then(() => this.#startAdmin(payloadSecret)),
    ]);
    return { administrator: this.#administrator };
  }

  /** Stops every process, whatever the start has come to. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await Promise.all([...this.#supervised.map((process) => process.stop()), ...this.#running]);
    this.#lock?.release();
  }

  async #check(): Promise<{ payloadSecret: string }> {
    const { dataDir, sitePort, cmsPort, payloadSecret } = this.#environment;
    await prepareDataDirectory(dataDir);
    this.#lock = await lockDataDirectory(dataDir);
    await checkPorts(
      [
        { port: sitePort, use: 'le site', variable: 'SITE_PORT' },
        { port: cmsPort, use: 'l’administration', variable: 'CMS_PORT' },
      ],
      this.#lock.wasStale ? STALE_PATIENCE : 0,
    );
    return payloadSecret === undefined ? await loadSecrets(dataDir) : { payloadSecret };
  }

  #prepareDatabase(payloadSecret: string): Promise<void> {
    return this.#steps.run('Préparation de la base de données', (report) =>
      this.#runOnce({
        command: 'scripts/prepare.ts',
        args: this.#args.isEmpty ? ['--empty'] : [],
        env: this.#childEnvironment({ PAYLOAD_SECRET: payloadSecret }),
        subject: 'La préparation de la base de données',
        onMessage: (message) => {
          if (message.type === 'progress') report(message.done, message.total);
          if (message.type === 'administrator') this.#administrator = message;
        },
      }),
    );
  }

  async #build(name: string, build: Build, once: Pick<Once, 'command' | 'args' | 'isCommand' | 'subject'>): Promise<void> {
    const { hash, isFresh } = await checkBuild(build);
    if (isFresh) return;
    await this.#steps.run(name, async () => {
      await forgetBuild(build);
      await this.#runOnce({ ...once, env: this.#childEnvironment({}) });
      await stampBuild(build, hash);
    });
  }

  async #publish(payloadSecret: string): Promise<void> {
    await this.#steps.run('Publication du site', async (report) => {
      await this.#serve('worker', 'scripts/worker.ts', { PAYLOAD_SECRET: payloadSecret }, report);
      await waitForAnswer(`http://${this.#reachableHost}:${this.#environment.sitePort}/`, this.#abort.signal);
    });
  }

  async #startAdmin(payloadSecret: string): Promise<void> {
    const { cmsPort, host } = this.#environment;
    await this.#steps.run('Démarrage de l’administration', async () => {
      const url = `http://${this.#reachableHost}:${cmsPort}/admin/login`;
      await this.#serve(
        'cms',
        ADMIN_BUILD.result,
        { PAYLOAD_SECRET: payloadSecret, PORT: String(cmsPort), HOSTNAME: host ?? '127.0.0.1' },
        undefined,
        (signal) => waitForAnswer(url, signal),
      );
    });
  }

  /**
   * Starts a process that stays. Resolves when it is ready: once `isReady` resolves; without it, for the worker, once it
   * says so; for the static server, at once.
   */
  async #serve(
    name: 'site' | 'worker' | 'cms',
    module: string,
    env: Record<string, string>,
    report?: ReportProgress,
    isReady?: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    this.#abort.signal.throwIfAborted();
    const outcome = Promise.withResolvers<undefined>();
    outcome.promise.catch(() => undefined); // Awaited below, unless the process was ready before.
    let hasBeenReady = false;
    let problem: string | undefined;
    const onMessage = (message: Message) => {
      if (message.type === 'progress') report?.(message.done, message.total);
      if (message.type === 'problem') problem = message.message;
      if (message.type === 'ready') {
        if (message.refused > 0) this.#steps.print(refusedSentence(message.refused));
        outcome.resolve(undefined);
      }
    };
    this.#supervised.push(
      supervise({
        name,
        module: join(ROOT, module),
        cwd: ROOT,
        env: this.#childEnvironment(env),
        print: (line) => {
          this.#steps.print(line);
        },
        onMessage,
        onStart: (pid) => {
          tell({ type: 'process', name, pid });
        },
        onDeath: (reason, deaths) => {
          if (hasBeenReady || (problem === undefined && deaths < MOST_DEATHS)) return;
          outcome.reject(
            new StartProblem(problem ?? `[${name}] ne démarre pas (${reason})\u00a0: ses messages ci-dessus disent pourquoi.`),
          );
        },
      }),
    );
    if (name !== 'site') await Promise.race([outcome.promise, ...(isReady ? [isReady(this.#abort.signal)] : []), aborted(this.#abort.signal)]);
    hasBeenReady = true;
  }

  async #runOnce(once: Omit<Once, 'cwd' | 'signal' | 'logFile'>): Promise<void> {
    const { dataDir } = this.#environment;
    const command = once.isCommand ? once.command : join(ROOT, once.command);
    const name = [once.command, ...(once.args ?? [])].join('-').replaceAll(/[^a-z-]+/g, '-');
    const work = runOnce({
      ...once,
      command,
      cwd: ROOT,
      signal: this.#abort.signal,
      logFile: join(dataDir, 'journaux', `${name}.log`),
    });
    const settled = work.catch(() => undefined); // For stop(), which waits for its end whatever it is.
    this.#running.add(settled);
    try {
      await work;
    } finally {
      this.#running.delete(settled);
    }
  }

  #childEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
    const { dataDir, siteUrl, cmsUrl, sitePort, cmsPort } = this.#environment;
    return childEnvironment({
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      SITE_URL: siteUrl,
      CMS_URL: cmsUrl,
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...more,
    });
  }

  /** Address at which this machine reaches its own servers. */
  get #reachableHost(): string {
    const { host } = this.#environment;
    if (host === undefined || host === 'localhost' || host === '0.0.0.0' || host === '::') return '127.0.0.1';
    return host.includes(':') ? `[${host}]` : host;
  }
}

function refusedSentence(refused: number): string {
  return refused === 1
    ? '⚠ Un document n’a pas pu être publié\u00a0: l’administration dit lequel et pourquoi.'
    : `⚠ ${refused} documents n’ont pas pu être publiés\u00a0: l’administration dit lesquels et pourquoi.`;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** As `Promise.all`; the branches that go on after the first problem end with `stop()`, and theirs are not shown. */
async function all(branches: Promise<unknown>[]): Promise<void> {
  for (const branch of branches) branch.catch(() => undefined);
  await Promise.all(branches);
}
