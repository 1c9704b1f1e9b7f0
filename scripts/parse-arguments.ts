import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

/**
 * Reads the arguments of a command.
 * @throws {UsageError} with the help of the command, on one that it does not know
 */
export function parseArguments<Config extends ParseArgsConfig & { args: string[] }>(
  config: Config,
  help: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new UsageError(`Argument inconnu dans «\u00a0${config.args.join(' ')}\u00a0».\n\n${help}`, { cause });
  }
}
