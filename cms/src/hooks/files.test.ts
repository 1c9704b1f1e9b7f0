import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { hashOf } from './hash-file.ts';
import { safeFileName } from './name-file.ts';

describe('safeFileName', () => {
  it.each([
    ['Photo d’été.JPG', 'photo-d-ete.jpg'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Programme (v2) — définitif.pdf', 'programme-v2-definitif.pdf'],
    ['.png', 'png'],
    ['???.pdf', 'document.pdf'],
  ])('turns %s into %s', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });
});

describe('hashOf', () => {
  it('is the beginning of the SHA-256', async () => {
    expect(await hashOf(Readable.from([Buffer.from('abc')]))).toBe('ba7816bf8f01cfea');
  });
});
