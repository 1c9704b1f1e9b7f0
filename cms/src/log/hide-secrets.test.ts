import { expect, it } from 'vitest';
import { maskOutput } from './hide-secrets.ts';

it('hides secrets in what an output is given, text or bytes', () => {
  const written: string[] = [];
  const output = { write: (chunk: string | Uint8Array) => written.push(String(chunk)) > 0 };
  maskOutput(output, ['mot-de-passe']);
  output.write('avec mot-de-passe\n');
  output.write(Buffer.from('é lea@journal.example\n'));
  expect(written).toEqual(['avec [secret]\n', 'é [adresse]\n']);
});
