import { join } from 'node:path';
import type { Environment } from '../env.ts';
import { ADMIN_BUILD } from './builds.ts';
import { ROOT } from './root.ts';

/** `production`: what is published is served. `development`: templates and admin are compiled at each request. */
export type Mode = 'production' | 'development';

export type ServerName = 'site' | 'worker' | 'cms';

interface ServerProcess {
  module: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** The processes that stay, and how each is run. */
export function serversOf({ sitePort, cmsPort, host }: Environment, mode: Mode): Record<ServerName, ServerProcess> {
  const worker = join(ROOT, 'scripts/worker.ts');
  const listening = host ?? '127.0.0.1';
  switch (mode) {
    case 'production':
      return {
        worker: { module: worker },
        site: { module: join(ROOT, 'scripts/serve.ts') },
        cms: { module: join(ROOT, ADMIN_BUILD.result), env: { PORT: String(cmsPort), HOSTNAME: listening } },
      };
    case 'development':
      return {
        // What is seen there is rendered at each request: it is not what the worker wrote.
        worker: { module: worker, env: { SITE_CHECK_URL: 'off' } },
        site: {
          module: join(ROOT, 'node_modules/astro/bin/astro.mjs'),
          args: ['dev', '--root', join(ROOT, 'site'), '--port', String(sitePort), '--host', listening],
        },
        cms: {
          module: join(ROOT, 'node_modules/next/dist/bin/next'),
          args: ['dev', join(ROOT, 'cms'), '--port', String(cmsPort), '--hostname', listening],
        },
      };
    default:
      return mode satisfies never;
  }
}
