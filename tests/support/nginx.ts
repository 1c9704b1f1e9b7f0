import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePorts } from './free-ports.ts';

const OPERATIONS = join(import.meta.dirname, '../../docs/operations.md');
const PATIENCE_MS = 10_000;

export interface Nginx {
  url: string;
  /** Folder of the proofs that a certificate is asked for with. */
  proofs: string;
  stop(): Promise<void>;
}

/** Runs Debian's nginx with the block that docs/operations.md tells to write, before a folder and the small server. */
export async function startNginx({ root, upstream }: { root: string; upstream: string }): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const proofs = join(folder, 'letsencrypt');
  await mkdir(proofs);
  const [port] = await findFreePorts();
  const block = replaceAll(await documentedBlock(), [
    ['server_name www.example.fr;', `listen 127.0.0.1:${String(port)};\n  server_name localhost;`],
    ['/srv/interconnectes/site/public', root],
    ['http://localhost:4321', upstream],
    ['/var/www/letsencrypt', proofs],
  ]);
  const file = join(folder, 'nginx.conf');
  await writeFile(file, debianConfiguration(folder, block));
  const child = spawn('/usr/sbin/nginx', ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${String(port)}`;
  const started = answers(url);
  await Promise.race([
    started,
    ended.then(() => {
      throw new Error(`nginx did not start:\n${said}`);
    }),
  ]);
  return {
    url,
    proofs,
    async stop() {
      child.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The nginx block of the documentation, as an administrator would copy it. */
async function documentedBlock(): Promise<string> {
  const block = /```nginx\n([^]*?)```/.exec(await readFile(OPERATIONS, 'utf8'))?.[1];
  if (block === undefined) throw new Error(`${OPERATIONS} has no nginx block.`);
  return block;
}

/** What /etc/nginx/nginx.conf of Debian has around the block, but for places where this account may not write. */
function debianConfiguration(folder: string, block: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  access_log off;
  sendfile on;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  gzip on;
${block}
}`;
}

function replaceAll(text: string, replacements: readonly (readonly [string, string])[]): string {
  for (const [written, used] of replacements) {
    if (!text.includes(written))
      throw new Error(`The nginx block of the documentation has no « ${written} » any more.`);
    text = text.replaceAll(written, used);
  }
  return text;
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await wait(50);
  }
  throw new Error(`nginx does not answer at ${url}.`);
}
