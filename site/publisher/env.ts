import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const environment = z.object({
  /** Folder of everything the platform writes. */
  DATA_DIR: z.string().min(1).default(path.join(repositoryRoot, '.data')),
  /** Origin of the public site. */
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4321'),
});

/** What a build reads of its environment. Throws a ZodError that names the variable. */
export function readSiteEnv(variables: NodeJS.ProcessEnv = process.env) {
  const { DATA_DIR, SITE_URL } = environment.parse(variables);
  const dataFolder = path.resolve(DATA_DIR);
  return {
    siteFolder: path.join(dataFolder, 'site'),
    uploadsFolder: path.join(dataFolder, 'uploads'),
    siteUrl: SITE_URL.replace(/\/$/, ''),
  };
}
