import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serialize } from './serialize.ts';

it('leaves nothing that closes or opens an element', () => {
  expect(serialize({ name: '</script><script>alert(1)</script><!--' })).not.toContain('<');
});

it('is read back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (name) => {
      expect(JSON.parse(serialize({ name }))).toEqual({ name });
    }),
  );
});
