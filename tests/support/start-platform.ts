import { fork, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findFreePorts } from './free-ports.ts';

/** Where a platform answers, and who may log in. */
export interface RunningPlatform {
  siteUrl: string;
  cmsUrl: string;
  dataDir: string;
  adminEmail: string;
  adminPassword: string;
}

/** A whole platform of a test: its own data, its own ports. */
export interface TestPlatform extends RunningPlatform {
  /** Number of each process as it is now: `site`, `worker`, `cms`, and `start`, which supervises them. */
  pids: Readonly<Record<string, number>>;
  /** All that the platform has said. */
  log(): string;
  /** Stops everything and, unless told otherwise, removes the data. */
  stop(options?: { keepData?: boolean }): Promise<void>;
}

export interface StartOptions {
  /** Starts without demonstration content. */
  empty?: boolean;
  /** Data of a former platform; a new folder otherwise. */
  dataDir?: string;
  env?: Record<string, string>;
}

const ROOT = join(import.meta.dirname, '../..');
const ADMIN = { ADMIN_EMAIL: 'administrateur@interconnectes.example', ADMIN_PASSWORD: 'mot-de-passe-des-essais' };

/** Starts the platform as `npm start` does, and resolves once both addresses answer. */
export async function startPlatform({ empty = false, dataDir, env = {} }: StartOptions = {}): Promise<TestPlatform> {
  const folder = dataDir ?? (await makeFolder());
  const [sitePort, cmsPort] = await findFreePorts();
  const child = fork(join(ROOT, 'scripts/start.ts'), empty ? ['--empty'] : [], {
    cwd: ROOT,
    env: {
      ...platformEnvironment(),
      DATA_DIR: folder,
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      ...ADMIN,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const pids: Record<string, number> = { start: child.pid ?? 0 };
  const log = () => output.join('');
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );

  const { siteUrl, cmsUrl } = await started(child, pids, log);
  return {
    siteUrl,
    cmsUrl,
    dataDir: folder,
    adminEmail: ADMIN.ADMIN_EMAIL,
    adminPassword: ADMIN.ADMIN_PASSWORD,
    pids,
    log,
    async stop({ keepData = false } = {}) {
      child.kill('SIGTERM');
      await ended;
      if (!keepData) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Copies the data of a platform that is stopped. @returns the folder of the copy */
export async function copyData(dataDir: string): Promise<string> {
  const folder = await makeFolder();
  await cp(dataDir, folder, { recursive: true });
  return folder;
}

function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'plateforme-'));
}

function started(
  child: ChildProcess,
  pids: Record<string, number>,
  log: () => string,
): Promise<{ siteUrl: string; cmsUrl: string }> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: StartMessage) => {
      if (message.type === 'process') pids[message.name] = message.pid;
      if (message.type === 'started') resolve(message);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`The platform did not start (code ${code ?? '?'}):\n${log()}`));
    });
  });
}

/** What scripts/start.ts says over its channel. */
type StartMessage =
  { type: 'process'; name: string; pid: number } | { type: 'started'; siteUrl: string; cmsUrl: string };

/** What the commands of the platform run in, as `npm` would call them: Vitest's own variables would change them. */
export function platformEnvironment(): NodeJS.ProcessEnv {
  const hidden = /^(VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|MODE$|BASE_URL$|SSR$)/;
  // Next's types say that NODE_ENV is always there; leaving it out is the point.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !hidden.test(name)),
  ) as NodeJS.ProcessEnv;
  return { ...env, PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter) };
}
