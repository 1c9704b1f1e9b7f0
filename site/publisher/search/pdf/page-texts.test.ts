import { describe, expect, it } from 'vitest';
import { pageTexts } from './page-texts.ts';
import type { PdfLine } from './pdf-page.ts';

const HEIGHT = 800;

/** Lines of a page of text, one under the other. */
function page(...texts: readonly string[]): PdfLine[] {
  return texts.map((text, index) => line(text, 200 + 14 * index));
}

function line(text: string, top: number, size = 11): PdfLine {
  return { text, size, top, depth: top / HEIGHT };
}

const textOf = (...texts: readonly string[]) => pageTexts([page(...texts)])[0];

describe('the text of a page', () => {
  it('has its lines joined to paragraphs', () => {
    expect(textOf('La coordination', 'territoriale avance.', 'Elle dure.')).toBe(
      'La coordination territoriale avance. Elle dure.',
    );
  });

  it('parts a title, and what stands apart, from what follows', () => {
    const [text] = pageTexts([
      [
        line('Un titre', 100, 18),
        line('Une phrase', 120),
        line('qui finit.', 134),
        line('À part', 170),
        line('2,5', 220),
      ],
    ]);
    expect(text).toBe('Un titre. Une phrase qui finit. À part. 2,5');
  });

  it('has letters, not what a font draws for several, and accents in one piece', () => {
    expect(textOf('e\ufb03cacité, \ufb01n, \ufb02ux, e\u0301tape')).toBe('efficacité, fin, flux, étape');
  });

  it('has the spaces of French typography, and none twice', () => {
    expect(textOf('1 300  participants\u00a0: \t oui ;')).toBe('1\u00a0300 participants\u00a0: oui\u00a0;');
  });

  it('leaves out dots that lead to the number of a page', () => {
    expect(textOf('Les engagements ............... 12')).toBe('Les engagements 12');
    expect(textOf('Les engagements . . . . . . 12')).toBe('Les engagements 12');
    expect(textOf('Attendre… puis venir')).toBe('Attendre… puis venir');
  });

  it.each([
    ['numé-', 'rique responsable', 'numérique responsable'],
    ['numé\u00ad', 'rique responsable', 'numérique responsable'],
    ['Peut-', 'être demain', 'Peut-être demain'],
    ['celles-', 'ci', 'celles-ci'],
    ['faudra-t-', 'il', 'faudra-t-il'],
    ['Île-de-', 'France', 'Île-de- France'],
    ['de 2023-', '2024', 'de 2023- 2024'],
    ['un tiret -', 'puis', 'un tiret - puis'],
  ])('mends a word cut at the end of a line: %j, %j', (first, second, whole) => {
    expect(textOf(first, second)).toBe(whole);
  });

  it('keeps the hyphen of a compound that the document has within a line', () => {
    expect(textOf('Le sous-préfet. Le sous-', 'préfet, un accompa-', 'gnement.')).toBe(
      'Le sous-préfet. Le sous-préfet, un accompagnement.',
    );
  });

  it('shows the soft hyphens that some PDFs have for all', () => {
    expect(textOf('rendez\u00advous')).toBe('rendez-vous');
  });
});

describe('the texts of pages', () => {
  it('have whole the word that goes on from one to the next', () => {
    expect(pageTexts([page('Une coordi-'), page('nation, puis.')])).toEqual(['Une coordination,', 'puis.']);
  });

  it('leave out what most repeat at their head and foot, numbers of pages too', () => {
    const pages = Array.from({ length: 6 }, (_, index) => [
      line(index % 2 === 0 ? 'Manifeste du réseau' : 'Les territoires', 40),
      ...page(`Texte ${index}`, 'Manifeste du réseau'),
      line(`Page ${index + 1} / 6`, 770),
    ]);
    expect(pageTexts(pages)[3]).toBe('Texte 3 Manifeste du réseau');
  });

  it('keep what stands once at the head of a page, or on two pages', () => {
    const pages = [1, 2, 3].map((number) => [line(`Chapitre ${'I'.repeat(number)}`, 40), ...page('Texte.')]);
    expect(pageTexts(pages)[1]).toBe('Chapitre II. Texte.');
    expect(pageTexts([[line('Note', 40)], [line('Note', 40)]])).toEqual(['Note', 'Note']);
  });

  it('are empty for pages without text', () => {
    expect(pageTexts([[], page(' ', '\u0007')])).toEqual(['', '']);
  });
});
