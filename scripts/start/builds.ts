import { join } from 'node:path';
import { childEnvironment } from 'runtime/settings';
import { checkBuild, forgetBuild, stampBuild, type Build } from './build-stamp.ts';
import { ROOT } from './root.ts';
import { runOnce } from './run-once.ts';
import type { Steps } from './steps.ts';

/** A build and the process that makes it. */
interface Recipe extends Build {
  /** Name of the step. */
  name: string;
  subject: string;
  command: string;
  args?: readonly string[];
  isCommand?: boolean;
}

/** The admin: Next's standalone server. */
export const ADMIN_BUILD = {
  name: 'Construction de l’administration',
  subject: 'La construction de l’administration',
  command: 'npm',
  args: ['run', 'build', '-w', 'cms'],
  isCommand: true,
  root: ROOT,
  inputs: [
    'cms/src',
    'cms/scripts/build.ts',
    'cms/next.config.ts',
    'cms/package.json',
    'content-models/src',
    'runtime/src',
    'package-lock.json',
  ],
  result: 'cms/.next/standalone/cms/server.js',
  stamp: 'cms/.next/standalone/.inputs',
} as const satisfies Recipe;

/** The templates, compiled once for each change of code. */
export const TEMPLATES_BUILD = {
  name: 'Compilation des gabarits du site',
  subject: 'La compilation des gabarits du site',
  command: join(ROOT, 'scripts/compile.ts'),
  root: ROOT,
  inputs: [
    'site/src',
    'site/public',
    'site/publisher',
    'site/astro.config.mjs',
    'site/package.json',
    'content-models/src',
    'runtime/src',
    'package-lock.json',
  ],
  result: 'site/dist/server/entry.mjs',
  stamp: 'site/dist/.inputs',
} as const satisfies Recipe;

export interface BuildOptions {
  steps: Steps;
  /** Folder that gets the output of a build that fails. */
  logFolder: string;
  signal: AbortSignal;
  /** What must be true before anything is built. */
  permission?: Promise<unknown>;
}

/** Builds again what no longer follows from its inputs. @throws {StartProblem} saying where the output is */
export async function buildIfStale(
  recipe: Recipe,
  { steps, logFolder, signal, permission }: BuildOptions,
): Promise<void> {
  const { hash, isFresh } = await checkBuild(recipe);
  if (isFresh) return;
  await permission;
  await steps.run(recipe.name, async () => {
    await forgetBuild(recipe);
    await runOnce({
      command: recipe.command,
      ...(recipe.args && { args: recipe.args }),
      isCommand: recipe.isCommand ?? false,
      cwd: ROOT,
      env: childEnvironment({
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
      }),
      signal,
      subject: recipe.subject,
      logFile: join(logFolder, `${recipe.result.split('/')[0] ?? 'build'}.log`),
    });
    await stampBuild(recipe, hash);
  });
}
