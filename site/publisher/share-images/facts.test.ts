import { readFileSync } from 'node:fs';
import { THEME_KEYS } from 'content-models';
import { expect, it } from 'vitest';
import type { ShareImage } from '../../src/metadata/share-image.ts';
import { factsOf, LINE_COLORS } from './facts.ts';

const IMAGE: ShareImage = { over: null, title: 'Un titre', themes: [], isExample: false, network: 'Le réseau' };

it('draws lines in the colours of the site', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const [sign, color] of Object.entries(LINE_COLORS)) expect(tokens).toContain(`--${sign}: ${color};`);
});

it('draws the lines last opened first, or the trunk', () => {
  expect(factsOf({ ...IMAGE, themes: THEME_KEYS }).lines.map(({ sign }) => sign)).toEqual([
    'IA',
    'TM',
    'CY',
    'PC',
    'NR',
    'IN',
    'DA',
    'RU',
  ]);
  expect(factsOf(IMAGE).lines).toEqual([{ sign: null, family: 'publics', color: '#10201d' }]);
});

it('leaves out what no font draws', () => {
  const title = 'L’été 👩🏽‍💻 arrive 🇫🇷\u202f! 1️⃣';
  expect(factsOf({ ...IMAGE, title }).title).toBe('L’été arrive \u00a0! 1');
});

it('keeps digits and signs that pictures are made of', () => {
  expect(factsOf({ ...IMAGE, title: 'N° 12 # * © 100\u00a0%' }).title).toBe('N° 12 # * © 100\u00a0%');
});

it('lets a word be broken that is wider than the image', () => {
  expect(factsOf({ ...IMAGE, title: 'a'.repeat(50) }).title).toBe(`${'a'.repeat(24)}\u200b${'a'.repeat(24)}\u200baa`);
});
