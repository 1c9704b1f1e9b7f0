import { parseArguments } from '../parse-arguments.ts';
import { UsageError } from '../usage-error.ts';

export interface PublicationsArguments {
  /** How many publications, at most. */
  last: number;
  isFailedOnly: boolean;
  isJson: boolean;
  isHelp: boolean;
}

export const HELP = `npm run publications                  les vingt dernières publications, et ce qui attend
npm run publications -- --last 100   les cent dernières
npm run publications -- --failed     seulement celles qui ont échoué
npm run publications -- --json       pour un programme`;

const options = {
  last: { type: 'string', default: '20' },
  failed: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const MOST = 10_000;

/** @throws {UsageError} on an argument that does not exist or a number that is none */
export function parsePublicationsArguments(args: string[]): PublicationsArguments {
  const { values } = parseArguments({ args, options }, HELP);
  const last = Number(values.last);
  if (!/^\d+$/.test(values.last) || last < 1 || last > MOST) {
    throw new UsageError(
      `--last attend un nombre entre 1 et ${MOST}, et non «\u00a0${values.last}\u00a0». Par exemple\u00a0: npm run publications -- --last 50`,
    );
  }
  return { last, isFailedOnly: values.failed, isJson: values.json, isHelp: values.help };
}
