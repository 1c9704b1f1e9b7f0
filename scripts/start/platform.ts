import { join } from 'node:path';
import { maskSecrets } from 'content-models';
import { childEnvironment, knownSecrets, type Settings } from 'runtime/settings';
import type { Administrator } from './administrator.ts';
import { formatStartArguments, REPLACE_SITE, type StartArguments } from './arguments.ts';
import { ADMIN_BUILD, buildIfStale, TEMPLATES_BUILD } from './builds.ts';
import { checkBuild } from './build-stamp.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { firstStartOf } from './first-start.ts';
import { lockDataDirectory, type Lock } from './lock.ts';
import { tell, type Message } from './messages.ts';
import { checkPorts } from './ports.ts';
import { StartProblem, toldProblem } from './problem.ts';
import { ROOT } from './root.ts';
import { runOnce } from './run-once.ts';
import { loadSecrets } from './secrets.ts';
import { serversOf, type Mode, type ServerName } from './servers.ts';
import type { Steps } from './steps.ts';
import { supervise, type Supervised } from './supervise.ts';
import { findTraces, isUntouched } from './traces.ts';
import { waitForAnswer } from './wait-for-answer.ts';

export interface PlatformOptions {
  settings: Settings;
  /** What the database may be filled with, and whether the site may be replaced. */
  asked: Omit<StartArguments, 'isHelp'>;
  mode: Mode;
  steps: Steps;
}

export interface StartedPlatform {
  /** Created by this start. */
  administrator: Administrator | undefined;
}

/** A process that dies this many times in a row before it is ready will not start. */
const MOST_DEATHS = 4;
/** Processes of a platform that was killed give up their ports within this time, in milliseconds. */
const STALE_PATIENCE = 11_000;

/**
 * The three processes, and what they need before they start. Each thing is done as soon as what it needs is there: the
 * static server answers at once, and the admin is built while the site is published.
 */
export class Platform {
  readonly #options: PlatformOptions;
  readonly #abort = new AbortController();
  readonly #supervised: Supervised[] = [];
  /** Work that has an end; never rejects. */
  readonly #works: Promise<unknown>[] = [];
  #lock: Lock | undefined;
  #payloadSecret = '';
  #administrator: Administrator | undefined;

  constructor(options: PlatformOptions) {
    this.#options = options;
  }

  /** Resolves when both addresses answer. @throws {StartProblem} */
  async start(): Promise<StartedPlatform> {
    const { steps, mode } = this.#options;
    await steps.run('Vérification des ports et du dossier de données', () => this.#check());
    const site = this.#serve('site');
    const { isDatabaseFine, database } = this.#prepareDatabase();
    const build = (recipe: Parameters<typeof buildIfStale>[0]) =>
      this.#track(
        buildIfStale(recipe, {
          steps,
          logFolder: this.#logFolder,
          signal: this.#abort.signal,
          // A start that is refused because of its database builds nothing.
          permission: isDatabaseFine,
        }),
      );
    const templates = build(TEMPLATES_BUILD);
    const isAdminBuilt = mode === 'development' || (await checkBuild(ADMIN_BUILD)).isFresh;
    const admin = all([database, ...(isAdminBuilt ? [] : [build(ADMIN_BUILD)])]).then(() => this.#startAdmin());
    // An admin that is built answers in seconds if it has the processor for itself, and the site is online already;
    // one that is not takes minutes, in which the site can be published.
    await all([site, admin, all([database, templates, ...(isAdminBuilt ? [admin] : [])]).then(() => this.#publish())]);
    return { administrator: this.#administrator };
  }

  /** Stops every process, whatever the start has come to. */
  async stop(): Promise<void> {
    this.#abort.abort();
    await Promise.all([...this.#supervised.map((process) => process.stop()), ...this.#works]);
    this.#lock?.release();
  }

  async #check(): Promise<void> {
    const { dataDir, sitePort, cmsPort, payloadSecret } = this.#options.settings;
    await prepareDataDirectory(dataDir);
    this.#lock = lockDataDirectory(dataDir);
    await checkPorts(
      [
        { port: sitePort, use: 'le site', variable: 'SITE_PORT' },
        { port: cmsPort, use: 'l’administration', variable: 'CMS_PORT' },
      ],
      this.#lock.wasKilled ? STALE_PATIENCE : 0,
    );
    // Known before this start leaves anything itself.
    if (isUntouched(await findTraces(dataDir))) await firstStartOf(dataDir).begin('new');
    this.#payloadSecret = payloadSecret ?? (await loadSecrets(dataDir)).payloadSecret;
  }

  /** `isDatabaseFine` resolves once it is known that the code can work on the database. */
  #prepareDatabase(): { isDatabaseFine: Promise<void>; database: Promise<void> } {
    const fine = Promise.withResolvers<undefined>();
    fine.promise.catch(() => undefined);
    const database = this.#options.steps.run('Préparation de la base de données', (report) =>
      runOnce({
        command: join(ROOT, 'scripts/prepare.ts'),
        args: formatStartArguments(this.#options.asked),
        cwd: ROOT,
        env: this.#environmentOfChild(),
        signal: this.#abort.signal,
        subject: 'La préparation de la base de données',
        logFile: join(this.#logFolder, 'base-de-donnees.log'),
        onMessage: (message) => {
          if (message.type === 'database') fine.resolve(undefined);
          if (message.type === 'progress') report(message.done, message.total);
          if (message.type === 'administrator') this.#administrator = message;
        },
      }),
    );
    database.then(() => {
      fine.resolve(undefined);
    }, fine.reject);
    return { isDatabaseFine: fine.promise, database: this.#track(database) };
  }

  /** The worker publishes everything before it runs its queue. */
  async #publish(): Promise<void> {
    const { steps, settings } = this.#options;
    await steps.run('Publication du site', async (report) => {
      const published = this.#serve('worker', (message, done) => {
        if (message.type === 'progress') report(message.done, message.total);
        if (message.type !== 'ready') return;
        if (message.refused > 0) steps.print(refusedSentence(message.refused));
        done();
      });
      const answers = waitForAnswer(this.#local(settings.sitePort, '/'), this.#abort.signal);
      await all([published, answers]);
    });
  }

  async #startAdmin(): Promise<void> {
    await this.#options.steps.run('Démarrage de l’administration', async () => {
      const url = this.#local(this.#options.settings.cmsPort, '/admin/login');
      const answers = waitForAnswer(url, this.#abort.signal);
      await this.#serve('cms', undefined, answers);
    });
  }

  /**
   * Starts a process that stays.
   *
   * @param onMessage calls `done` when the process is ready
   * @param isReady resolves when the process is ready. Without one or the other, it is at once.
   * @throws {StartProblem} when it dies again and again before it is ready, or says that it can't go on
   */
  #serve(
    name: ServerName,
    onMessage?: (message: Message, done: () => void) => void,
    isReady?: Promise<void>,
  ): Promise<void> {
    const { settings, mode, steps, asked } = this.#options;
    this.#abort.signal.throwIfAborted();
    const { module, args = [], env = {} } = serversOf(settings, mode)[name];
    const secrets = [...knownSecrets(), this.#payloadSecret];
    return new Promise((resolve, reject) => {
      let hasBeenReady = false;
      let problem: StartProblem | undefined;
      const done = () => {
        hasBeenReady = true;
        resolve();
      };
      this.#abort.signal.addEventListener('abort', () => {
        reject(new StartProblem('Arrêt demandé.', { code: 'stopped' }));
      });
      const supervised = supervise({
        name,
        module,
        // Once the site is replaced, the worker starts again as any other does.
        args: () => [...args, ...(name === 'worker' && asked.replacesSite && !hasBeenReady ? [REPLACE_SITE] : [])],
        cwd: ROOT,
        env: this.#environmentOfChild(env),
        // What the process itself does not hide: Node prints the error that ends it.
        print: (line) => {
          steps.print(maskSecrets(line, secrets));
        },
        onMessage: (message) => {
          if (message.type === 'problem') problem = toldProblem(message);
          onMessage?.(message, done);
        },
        onStart: (pid) => {
          tell({ type: 'process', name, pid });
        },
        onDeath: (reason, deaths) => {
          if (hasBeenReady || (problem === undefined && deaths < MOST_DEATHS)) return;
          const sentence = `[${name}] ne démarre pas (${reason})\u00a0: ses messages ci-dessus disent pourquoi.`;
          reject(problem ?? new StartProblem(sentence, { code: 'process-dies' }));
        },
      });
      this.#supervised.push(supervised);
      if (isReady) isReady.then(done, reject);
      else if (!onMessage) resolve();
    });
  }

  #environmentOfChild(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
    const { settings, mode } = this.#options;
    return childEnvironment({
      NODE_ENV: mode,
      DATA_DIR: settings.dataDir,
      PAYLOAD_SECRET: this.#payloadSecret,
      SITE_URL: settings.siteUrl,
      CMS_URL: settings.cmsUrl,
      SITE_PORT: String(settings.sitePort),
      CMS_PORT: String(settings.cmsPort),
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...more,
    });
  }

  get #logFolder(): string {
    return join(this.#options.settings.dataDir, 'journaux');
  }

  /** Address at which this machine reaches one of its own servers. */
  #local(port: number, path: string): string {
    const { host = '127.0.0.1' } = this.#options.settings;
    const reachable = ['localhost', '0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
    return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}${path}`;
  }

  /** Makes `stop()` wait for the end of a work, whatever the end is. */
  #track<T>(work: Promise<T>): Promise<T> {
    this.#works.push(work.catch(() => undefined));
    return work;
  }
}

function refusedSentence(refused: number): string {
  return refused === 1
    ? '⚠ Un document n’a pas pu être publié\u00a0: l’administration dit lequel et pourquoi.'
    : `⚠ ${refused} documents n’ont pas pu être publiés\u00a0: l’administration dit lesquels et pourquoi.`;
}

/** As `Promise.all`; the branches that go on after the first problem end with `stop()`, and theirs are not shown. */
async function all(branches: Promise<unknown>[]): Promise<void> {
  for (const branch of branches) branch.catch(() => undefined);
  await Promise.all(branches);
}
