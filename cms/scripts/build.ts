import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from 'runtime/settings';

/**
 * Compiles the admin and completes the server that Next leaves in `.next/standalone/cms/server.js`:
 * Next leaves out the browser's files, for a CDN that we do not have.
 */
const workspace = join(dirname(fileURLToPath(import.meta.url)), '..');
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');

const { status } = spawnSync(process.execPath, [next, 'build'], {
  cwd: workspace,
  stdio: 'inherit',
  // The build loads the configuration, and serves no request: the secret signs nothing.
  env: childEnvironment({ NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_SECRET: 'x'.repeat(32) }),
});
if (status !== 0) process.exit(status ?? 1);

const server = join(workspace, '.next/standalone/cms');
if (!existsSync(join(server, 'server.js'))) throw new Error(`Next left no server in ${server}.`);
cpSync(join(workspace, '.next/static'), join(server, '.next/static'), { recursive: true });
