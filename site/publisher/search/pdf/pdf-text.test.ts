import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDrawer } from '../../typesetting/drawing-process.ts';
import { typesetPdf } from '../../typesetting/engine.ts';
import { PdfReader } from './pdf-text.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pdf-text-'));
const reader = new PdfReader();

afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

describe('what can’t be read', { timeout: 60_000 }, () => {
  it.each([
    ['damaged', 'bruit', 'Ceci n’est pas un PDF.'],
    ['damaged', 'vide', ''],
    ['password', 'chiffré', lockedPdf()],
  ])('is %s: %s.pdf, and ends nobody', async (problem, name, content) => {
    expect(await read(name, content)).toEqual({ pages: [], problem });
  });

  it('may be no longer there', async () => {
    expect(await reader.read(path.join(folder, 'absent.pdf'))).toMatchObject({ problem: 'damaged' });
  });
});

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)('a PDF', { timeout: 60_000 }, () => {
  it('is read page by page as it is seen, without its margins', async () => {
    const body = `= L’efficacité\n${SENTENCE.repeat(12)}`;
    const text = await read('justifié', pdfOf({ body, head: 'Les Interconnectés', width: '8cm' }));
    const pages = text?.pages ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).toMatch(/^L’efficacité\. La coordination territoriale de l’inclusion numérique, peut-être/);
    const words = pages.join(' ').replaceAll(/[-\s]+/g, '');
    expect(words).toBe(`L’efficacité.${SENTENCE.repeat(12)}`.replaceAll(/[-\s]+/g, ''));
  });

  it('has no text where its pages are pictures', async () => {
    const text = await read('numérisé', pdfOf({ body: '#rect(width: 5cm, height: 5cm)\n#pagebreak()\n#rect()' }));
    expect(text).toEqual({ pages: ['', ''], problem: null });
  });

  it('is damaged when it was cut short', async () => {
    const whole = pdfOf({ body: SENTENCE });
    expect(await read('coupé', whole.subarray(0, whole.length / 4))).toMatchObject({ pages: [] });
    expect(await read('entier', whole)).toMatchObject({ pages: [SENTENCE.trim()] });
  });
});

const SENTENCE =
  'La coordination territoriale de l’inclusion numérique, peut-être, affirme l’importance des établissements publics de coopération intercommunale\u00a0; œuvre et efficacité suffisent. ';

function read(name: string, content: string | Uint8Array) {
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, content);
  return reader.read(file);
}

function pdfOf({ body, head = '', width = '20cm' }: { body: string; head?: string; width?: string }): Uint8Array {
  const text = `
    #set document(title: "Essai")
    #set text(lang: "fr", hyphenate: true)
    #set par(justify: true)
    #set page(width: ${width}, height: 12cm, header: [${head}], footer: context counter(page).display())
    ${body.replaceAll(/\n\s+/g, '\n')}`.replaceAll(/\n {4}/g, '\n');
  return typesetPdf({ text, inputs: {} });
}

/** The least file that asks for a password: nothing in it is to be read. */
function lockedPdf(): string {
  const secret = '<' + '5a'.repeat(32) + '>';
  return `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
4 0 obj << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${secret} /U ${secret} >> endobj
trailer << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<01> <01>] >>
%%EOF`;
}
