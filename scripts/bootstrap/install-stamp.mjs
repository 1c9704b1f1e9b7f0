import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether `node_modules` was installed, to its end, from the present lock file.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = stampFile(root);
  return existsSync(stamp) && existsSync(nodeOf(root)) && readFileSync(stamp, 'utf8') === lockHash(root);
}

/**
 * Says that the present lock file is installed. `npm ci` removes the stamp with the rest of `node_modules`, so an
 * installation that was cut is started again.
 *
 * @param {string} root
 */
export function writeStamp(root) {
  writeFileSync(stampFile(root), lockHash(root));
}

/**
 * The Node of the project, whatever the system's.
 *
 * @param {string} root
 */
export function nodeOf(root) {
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.installed-lock');
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
