import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { nodeOf } from './install-stamp.mjs';

/**
 * Runs `scripts/<command>.ts` on the Node of the project until it ends.
 *
 * The script is tied to this process by an IPC channel: when this process dies, even killed, the script sees the channel
 * close and stops. This process in turn stops when npm, its parent, is gone.
 *
 * @param {string} root
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runScript(root, command, args) {
  const node = nodeOf(root);
  const preload = join(root, 'scripts/start/quick-imports.ts');
  const child = spawn(node, ['--import', preload, join(root, 'scripts', `${command}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, PATH: [dirname(node), process.env.PATH].filter(Boolean).join(delimiter) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // The script stops its processes in order: here we only pass the signal on, and wait. A terminal sends Ctrl-C to the
  // script too, which takes the second for the first.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  if (process.env.npm_lifecycle_event !== undefined) stopWithParent(() => child.kill('SIGTERM'));

  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`Node n’a pas pu être lancé (${error.message}).`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * npm runs a command through a shell, which outlives a killed npm: both are watched.
 *
 * @param {() => void} stop
 */
function stopWithParent(stop) {
  const ancestors = () => [process.ppid, parentOf(process.ppid)].join();
  const atStart = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === atStart) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

/**
 * @param {number} pid
 * @returns {string | undefined} nothing where there is no /proc
 */
function parentOf(pid) {
  try {
    // `pid (name) state parent …`: the name may hold spaces and brackets.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
  } catch {
    return undefined;
  }
}
