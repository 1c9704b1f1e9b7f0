// The door of `npm start` and `npm test`: plain JavaScript without dependency, because it runs on the system's Node
// before anything is installed. It installs what is missing, then hands over to the Node of the project.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './bootstrap/install.mjs';
import { isInstalled, writeStamp } from './bootstrap/install-stamp.mjs';
import { runScript } from './bootstrap/run-script.mjs';

const OLDEST_NODE = 20;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command = '', ...args] = process.argv.slice(2);
const commands = readdirSync(join(root, 'scripts')).flatMap((file) => file.match(/^([a-z-]+)\.ts$/)?.[1] ?? []);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(`Node ${process.versions.node} est trop ancien\u00a0: installez Node ${OLDEST_NODE} ou plus récent.`);
} else if (!commands.includes(command)) {
  fail(`Commande inconnue\u00a0: «\u00a0${command}\u00a0».`);
} else if (isInstalled(root) || (await installOrFail())) {
  process.exitCode = await runScript(root, command, args);
}

async function installOrFail() {
  const problem = await install(root);
  if (problem === undefined) {
    writeStamp(root);
    return true;
  }
  fail(problem);
  return false;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
