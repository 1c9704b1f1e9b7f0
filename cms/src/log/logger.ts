import prettyPrint from 'pino-pretty';
import type { Config } from 'payload';
import { describeError } from './describe-error.ts';
import { asRefusal } from './refusal.ts';

type LoggerConfig = Extract<Config['logger'], { options: unknown }>;

/**
 * What Payload writes its log with: lines without colours, as what reads them is a file or a supervisor, through the
 * output of the process, where secrets are hidden. What an account was refused is one line of information, with the
 * name of the fields and not what was typed there; faults keep their stack.
 */
export function createLogger(): LoggerConfig {
  const pretty = prettyPrint.prettyFactory({
    colorize: false,
    ignore: 'pid,hostname,name',
    translateTime: 'SYS:HH:MM:ss',
  });
  return {
    options: {
      serializers: { err: describeError },
      hooks: {
        logMethod(args, log) {
          const refusal = asRefusal(args[0]);
          if (refusal === null) log.apply(this, args);
          else this.info(refusal);
        },
      },
    },
    destination: { write: (line) => void process.stdout.write(pretty(line)) },
  };
}
