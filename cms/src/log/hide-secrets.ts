import { maskSecrets } from 'content-models';
import { knownSecrets } from 'runtime/settings';

/** Hides secrets in all that this process prints from now on, by whatever prints it: Payload, Next, Node. */
export function hideSecrets(): void {
  const secrets = knownSecrets();
  for (const output of [process.stdout, process.stderr]) maskOutput(output, secrets);
}

/** What the outputs of a process have in common. */
interface Output {
  write: (chunk: string | Uint8Array, ...more: never[]) => boolean;
}

/** Hides secrets in what a stream is given to write from now on. */
export function maskOutput(output: Output, secrets: readonly string[]): void {
  const write = output.write.bind(output);
  output.write = (chunk, ...more) =>
    write(maskSecrets(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString(), secrets), ...more);
}
