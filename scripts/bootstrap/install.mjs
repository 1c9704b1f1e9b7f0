import { spawn } from 'node:child_process';

/**
 * Runs `npm ci` as one named step with its elapsed time. npm's own output is shown only if it fails.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>} a sentence that says what went wrong, or nothing
 */
export async function install(root) {
  const progress = showProgress('Installation des dépendances');
  // The tools of development are included: admin and templates are built here. npm must run on the Node that started us: the project's own is about to be replaced.
  const path = (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.endsWith('node_modules/.bin'))
    .join(':');
  const child = spawn('npm', ['ci', '--include=dev', '--no-progress'], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));

  /** @type {(signal: NodeJS.Signals) => void} */
  const stop = (signal) => {
    child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  const result = await /** @type {Promise<{ code?: number | null, signal?: string | null, error?: Error }>} */ (
    new Promise((resolve) => {
      child.on('error', (error) => resolve({ error }));
      child.on('close', (code, signal) => resolve({ code, signal }));
    })
  );
  process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);

  progress.end(result.code === 0);
  if (result.code === 0) return undefined;
  if (output) process.stderr.write(`\n${output.trimEnd()}\n\n`);
  return explain(output, result);
}

/**
 * @param {string} output
 * @param {{ code?: number | null, signal?: string | null, error?: Error }} result
 */
function explain(output, { signal, error }) {
  if (signal) return 'Installation interrompue\u00a0: relancez la commande pour la reprendre.';
  if (error) return `npm est introuvable (${error.message})\u00a0: installez Node et npm, puis relancez la commande.`;
  if (output.includes('EUSAGE')) {
    return 'package-lock.json ne correspond plus à package.json\u00a0: lancez npm install, puis relancez la commande.';
  }
  if (output.includes('ENOSPC')) return 'Le disque est plein\u00a0: libérez 2\u00a0Go, puis relancez la commande.';
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return 'Le dossier du projet n’est pas modifiable par ce compte\u00a0: corrigez ses droits, puis relancez la commande.';
  }
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN/.test(output)) {
    return 'Le registre npm ne répond pas\u00a0: vérifiez la connexion au réseau, puis relancez la commande.';
  }
  return 'Les dépendances n’ont pas pu être installées\u00a0: le message de npm ci-dessus dit pourquoi.';
}

/**
 * One line: redrawn each second on a terminal, else said at the start, every ten seconds, and at the end.
 *
 * @param {string} name
 */
function showProgress(name) {
  const startedAt = Date.now();
  const isTerminal = Boolean(process.stdout.isTTY);
  const elapsed = () => `${Math.round((Date.now() - startedAt) / 1000)}\u00a0s`;
  const frames = ['⠋', '⠙', '⠸', '⠴', '⠦', '⠇'];
  let frame = 0;
  const draw = () => {
    if (isTerminal) process.stdout.write(`\r\u001b[K${frames[frame++ % frames.length]} ${name}… ${elapsed()}`);
    else console.log(`… ${name} (${elapsed()})`);
  };
  draw();
  const timer = setInterval(draw, isTerminal ? 200 : 10_000);
  return {
    /** @param {boolean} isDone */
    end(isDone) {
      clearInterval(timer);
      console.log(`${isTerminal ? '\r\u001b[K' : ''}${isDone ? '✔' : '✘'} ${name} (${elapsed()})`);
    },
  };
}
