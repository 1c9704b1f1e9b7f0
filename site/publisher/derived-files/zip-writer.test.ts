import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zipEntries } from '../leaks/zip-entries.ts';
import { ZipWriter } from './zip-writer.ts';

interface Entry {
  name: string;
  bytes: Uint8Array;
}

function archiveOf(entries: readonly Entry[]): Buffer {
  const parts: Uint8Array[] = [];
  const zip = new ZipWriter('2024-04-03', (part) => parts.push(part));
  for (const { name, bytes } of entries) zip.add(name, bytes);
  expect(zip.end()).toBe(Buffer.concat(parts).length);
  return Buffer.concat(parts);
}

it('gives back any files, in order, and the same bytes for the same files', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.toWellFormed());
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new Uint8Array(5000)));
  fc.assert(
    fc.property(fc.array(fc.record({ name, bytes }), { maxLength: 5 }), (entries) => {
      const archive = archiveOf(entries);
      expect(zipEntries(archive)).toEqual(entries.map((entry) => ({ ...entry, bytes: Buffer.from(entry.bytes) })));
      expect(archiveOf(entries).equals(archive)).toBe(true);
    }),
  );
});

it('deflates what gets smaller, and keeps the rest as it is', () => {
  const noise = Buffer.from(Array.from({ length: 200 }, (_, index) => (index * 89 + ((index * index) % 251)) % 256));
  expect(archiveOf([{ name: 'vide', bytes: new Uint8Array(5000) }]).length).toBeLessThan(300);
  expect(archiveOf([{ name: 'bruit', bytes: noise }]).includes(noise)).toBe(true);
});

it('tells a damaged file', () => {
  const archive = archiveOf([{ name: 'a', bytes: Buffer.from('ab') }]);
  archive.writeUInt8(0x7a, 31);
  expect(() => zipEntries(archive)).toThrow('a is damaged.');
});
