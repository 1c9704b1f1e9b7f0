import { z } from 'zod';
import { line } from '../shared/text.ts';

/** A file that the publisher made from a public document: it is online, beside the page of the document. */
export const derivedFile = z.strictObject({
  /** Public address, without the origin. */
  address: z.string().regex(/^\//),
  /** SHA-256 of what it was made from, in hexadecimal: another one has it made again. */
  source: z.hash('sha256'),
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: z.hash('sha256'),
  /** Bytes. */
  size: z.number().int().positive(),
  /** For an archive, the files in it, in order; empty for any other file. */
  entries: z.array(z.strictObject({ name: line, size: z.number().int().nonnegative() })),
});
export type DerivedFile = z.infer<typeof derivedFile>;
