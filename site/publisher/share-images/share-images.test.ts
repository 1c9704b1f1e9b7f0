import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ShareImage } from '../../src/metadata/share-image.ts';
import { FileWriter } from '../files/file-writer.ts';
import { PublicTree } from '../files/public-tree.ts';
import { shareImageAddress, shareImageFile } from './share-image-file.ts';
import { ShareImages } from './share-images.ts';

let folder: string;
let tree: PublicTree;
/** Titles in the order they were drawn. */
let drawn: string[];
/** Titles that can't be drawn. */
let impossible: Set<string>;
let shown: Set<string>;
let warnings: string[];
let ends: number;
let images: ShareImages;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'share-images-'));
  tree = PublicTree.open(folder, new FileWriter());
  [drawn, impossible, shown, warnings, ends] = [[], new Set(), new Set(), [], 0];
  images = new ShareImages({
    drawer: {
      draw: ({ title }) => {
        if (impossible.has(title)) return Promise.reject(new Error('pas d’encre.'));
        drawn.push(title);
        return Promise.resolve(Buffer.from(title));
      },
    },
    tree,
    assets: { isUsed: (file) => shown.has(file) },
    journal: { checkpointSoon: () => (ends += 1) },
    warn: (message) => warnings.push(message),
  });
});

afterEach(async () => {
  vi.useRealTimers();
  await images.close();
  await rm(folder, { recursive: true });
});

it('draws what is wanted, the last first, once', async () => {
  for (const title of ['un', 'deux', 'trois', 'un']) want(title);
  await images.drawn();
  expect(drawn).toEqual(['un', 'trois', 'deux']);
  expect(tree.read(fileOf('deux'))).toBe('deux');
  expect(ends).toBe(1);
});

it('draws nothing that is there already, nor that no page shows', async () => {
  want('un');
  await images.drawn();
  want('un');
  want('deux');
  shown.delete(fileOf('deux'));
  await images.drawn();
  expect(drawn).toEqual(['un']);
  expect(tree.files.has(fileOf('deux'))).toBe(false);
});

it('says which image it can’t draw, draws the others, and tries again with the next', async () => {
  impossible.add('deux');
  for (const title of ['un', 'deux', 'trois']) want(title);
  await images.drawn();
  expect(drawn).toEqual(['trois', 'un']);
  expect(warnings).toEqual([
    'L’image de partage de «\u00a0deux\u00a0» n’a pas pu être faite\u00a0: Error: pas d’encre. Nouvel essai chaque minute.',
  ]);
  impossible.clear();
  want('quatre');
  await images.drawn();
  expect(drawn).toEqual(['trois', 'un', 'quatre', 'deux']);
});

it('tries again by itself in a minute, once however often it failed, and no more once closed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  impossible.add('un');
  want('un');
  await images.drawn();
  impossible.add('deux');
  want('deux');
  await images.drawn();
  // Each is told once, however often it is tried.
  expect(warnings).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(1);
  impossible.delete('un');
  await vi.advanceTimersByTimeAsync(59_000);
  await images.drawn();
  expect(drawn).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  await images.drawn();
  expect(drawn).toEqual(['un']);
  expect(tree.read(fileOf('un'))).toBe('un');
  expect(vi.getTimerCount()).toBe(1);
  await images.close();
  expect(vi.getTimerCount()).toBe(0);
});

it('writes nothing once it is closed', async () => {
  want('un');
  await images.close();
  want('deux');
  expect(tree.files.size).toBe(0);
});

it('names an image by all that it shows', () => {
  const image = imageOf('un');
  const others: ShareImage[] = [
    { ...image, title: 'deux' },
    { ...image, over: 'Note' },
    { ...image, themes: ['data'] },
    { ...image, isExample: true },
    { ...image, network: 'Un autre' },
  ];
  const addresses = [image, ...others].map(shareImageAddress);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses[0]).toMatch(/^\/media\/[0-9a-f]{16}\/partage\.png$/);
});

function want(title: string): void {
  shown.add(fileOf(title));
  images.want(shareImageFile(imageOf(title)));
}

function fileOf(title: string): string {
  return shareImageFile(imageOf(title)).file;
}

function imageOf(title: string): ShareImage {
  return { over: null, title, themes: [], isExample: false, network: 'Le réseau' };
}
