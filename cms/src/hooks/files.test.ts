import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from './hash-file.ts';
import { safeFileName } from './name-file.ts';

describe('safeFileName', () => {
  it.each([
    ['Photo d’été.JPG', ['jpg', 'jpeg'], 'photo-d-ete.jpg'],
    ['photo.jpeg', ['jpg', 'jpeg'], 'photo.jpeg'],
    ['../../etc/passwd', ['txt'], 'etc-passwd.txt'],
    ['Programme (v2) — définitif.pdf', ['pdf'], 'programme-v2-definitif.pdf'],
    ['Version 3.4', ['pdf'], 'version-3-4.pdf'],
    ['.png', ['png'], 'document.png'],
    ['???.pdf', ['pdf'], 'document.pdf'],
    ['dessin.js', ['svg'], 'dessin.svg'],
    ['page.html', ['png'], 'page.png'],
    ['photo.png. .', ['png'], 'photo.png'],
    ['E\u0301te\u0301.png', ['png'], 'ete.png'],
    ['100 % #1 ?.csv', ['csv'], '100-pour-cent-1.csv'],
  ] as const)('turns %s, whose kind has %j, into %s', (name, extensions, expected) => {
    expect(safeFileName(name, extensions)).toBe(expected);
  });

  it.each(['CON', 'prn', 'Aux', 'nul', 'COM1', 'com9', 'lpt1', 'LPT9'])(
    'gives no file the name of the device %s of an old system',
    (device) => {
      for (const name of [device, `${device}.png`, `${device}.tar.png`, ` ${device}..png`]) {
        expect(safeFileName(name, ['png']).split('.')[0], name).not.toBe(device.toLowerCase());
      }
    },
  );

  it('gives every file a name that every system takes, with its extension', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const safe = safeFileName(name, ['png']);
        expect(safe).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.png$/);
        expect(safe.length).toBeLessThanOrEqual(100);
        expect(safeFileName(safe, ['png'])).toBe(safe);
      }),
    );
  });
});

describe('hashOf', () => {
  it('is the beginning of the SHA-256', async () => {
    expect(await hashOf(Readable.from([Buffer.from('abc')]))).toBe('ba7816bf8f01cfea');
  });
});
