import { join } from 'node:path';
import { TIME_ZONE } from 'content-models';
import type { Settings } from 'runtime/settings';
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

/**
 * Keeps the worker, and the processes that it starts, small: with no limit the engine lets garbage pile up, and the
 * system keeps the memory that it took. At 10,000 documents the worker needs half of this.
 */
const WORKER_MEMORY = '--max-old-space-size=600 --max-semi-space-size=8';

/** The processes that stay, and how each is run. */
export function serversOf(
  { sitePort, cmsPort, host, nodeOptions }: Settings,
  mode: Mode,
): Record<ServerName, ServerProcess> {
  const worker = {
    module: join(ROOT, 'scripts/worker.ts'),
    // Of two values, the last counts: a larger site asks for more.
    env: { NODE_OPTIONS: `${WORKER_MEMORY} ${nodeOptions}`.trim(), MALLOC_ARENA_MAX: '2' },
  };
  // What Payload writes of hours on the server is that of the browsers of editors.
  const clock = { TZ: TIME_ZONE };
  const listening = host ?? '127.0.0.1';
  switch (mode) {
    case 'production':
      return {
        worker,
        site: { module: join(ROOT, 'scripts/serve.ts') },
        cms: { module: join(ROOT, ADMIN_BUILD.result), env: { ...clock, PORT: String(cmsPort), HOSTNAME: listening } },
      };
    case 'development':
      return {
        // What is seen there is rendered at each request: it is not what the worker wrote.
        worker: { ...worker, env: { ...worker.env, SITE_CHECK_URL: 'off' } },
        site: {
          module: join(ROOT, 'node_modules/astro/bin/astro.mjs'),
          args: ['dev', '--root', join(ROOT, 'site'), '--port', String(sitePort), '--host', listening],
        },
        cms: {
          module: join(ROOT, 'node_modules/next/dist/bin/next'),
          args: ['dev', join(ROOT, 'cms'), '--port', String(cmsPort), '--hostname', listening],
          env: clock,
        },
      };
    default:
      return mode satisfies never;
  }
}
