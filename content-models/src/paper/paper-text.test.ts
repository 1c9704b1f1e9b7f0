import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../samples/index.ts';
import { missingInFiles } from './missing-in-files.ts';
import { paperText } from './paper-text.ts';

describe('a text on paper', () => {
  it.each([
    'L’été à Saint-Denis\u00a0: 100\u00a0% « œuvre » — n° 12 # * © ™ €',
    '✓ ★ ☎ ☐ ☑ ✗ ➔ → ⇒ ● ■ ♥ ⚠ ≠ ≤ ∑ √ ∞ ½ ℃',
    'Владимир Αθήνα مرحبا بالعالم',
    'une ligne\nune autre\tet une colonne',
  ])('is as it was written when the fonts have its signs: %s', (text) => {
    expect(paperText(text)).toEqual({ text, missing: [] });
  });

  it.each([
    ['\uf0b7 puce', '• puce'],
    ['Oui\u202f!', 'Oui\u00a0!'],
    ['e\u0301te\u0301', 'été'],
    ['❤️ 1️⃣ ☎️', '❤ 1 ☎'],
  ])('shows the sign that was meant: %j', (written, text) => {
    expect(paperText(written)).toEqual({ text, missing: [] });
  });

  it.each([
    ['Bonjour 中文，世界.', 'Bonjour [texte en sinogrammes].', ['中文,世界', '[texte en sinogrammes]']],
    ['日本語のテキスト', '[texte en japonais]', ['日本語のテキスト', '[texte en japonais]']],
    ['한국어', '[texte en hangûl]', ['한국어', '[texte en hangûl]']],
    ['𒀀', '[signe U+12000]', ['𒀀', '[signe U+12000]']],
    ['Étape ①', 'Étape 1', ['①', '1']],
    ['Bravo 👩🏽‍💻 !', 'Bravo !', ['👩🏽‍💻', '']],
    ['Vive 🇫🇷', 'Vive ', ['🇫🇷', '']],
    ['🎉 🎉', '[pictogramme]', ['🎉', '[pictogramme]']],
  ])('says what it does not show: %s', (written, text, [sign, shown]) => {
    const read = paperText(written);
    expect(read.text).toBe(text);
    expect(read.missing).toContainEqual({ written: sign, shown });
  });

  it('is the same on paper as what is on paper already', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (written) => {
        const { text } = paperText(written);
        expect(paperText(text)).toEqual({ text, missing: [] });
      }),
      { numRuns: 30 },
    );
  });
});

it('names what the PDF of a document does not show, wherever it is, once', () => {
  const release = SAMPLES.pressRelease({ title: 'Un 中文', lead: 'Deux 中文 et ★' });
  expect(missingInFiles(release)).toEqual([{ written: '中文', shown: '[texte en sinogrammes]' }]);
  expect(missingInFiles(SAMPLES.replay({ title: 'Un 中文' }))).toEqual([]);
});
