import { z } from 'zod';
import { anyReference } from '../shared/references.ts';
import { line, webUrl } from '../shared/text.ts';

/** Where an old address leads now. */
export const redirectTarget = z.discriminatedUnion('kind', [
  /** A document, or one of its own addresses: `part` is a key of `addressesOf`. */
  z.strictObject({ kind: z.literal('document'), target: anyReference, part: line }),
  /** Another address of this site; `//elsewhere` would leave it. */
  z.strictObject({ kind: z.literal('path'), path: z.string().regex(/^\/(?![/\\])\S*$/) }),
  z.strictObject({ kind: z.literal('external'), url: webUrl }),
  /** Nothing: the address answers 410. */
  z.strictObject({ kind: z.literal('gone') }),
]);

/** What an address that no page answers any more says: moved, or gone. */
export const redirect = z.strictObject({
  /** Path on the site, `/presse/communiques/ancien-titre/`. */
  from: z.string().regex(/^\/[^\s?#]*$/),
  to: redirectTarget,
});
export type Redirect = z.infer<typeof redirect>;
