import { SAMPLES } from 'content-models/samples';
import { expect, it } from 'vitest';
import { describePage } from './describe.ts';

it('takes what was written for search engines, then the summary, then how the text begins', () => {
  const seo = { title: 'Pour les moteurs', description: 'Écrit pour eux.' };
  expect(describePage(SAMPLES.pressRelease({ seo, summary: 'Un résumé.' }))).toMatchObject(seo);
  expect(describePage(SAMPLES.pressRelease({ title: 'Le titre', summary: 'Un résumé.' }))).toMatchObject({
    title: 'Le titre',
    description: 'Un résumé.',
  });
  expect(describePage(SAMPLES.pressRelease({ lead: 'L’essentiel.' })).description).toBe('L’essentiel.');
});

it('reads the first paragraph, links included', () => {
  const body = SAMPLES.page({
    body: [
      { type: 'heading', level: 2, anchor: 'titre', children: [{ type: 'text', text: 'Titre', marks: [] }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Lire', marks: [] },
          { type: 'lineBreak' },
          {
            type: 'link',
            link: { kind: 'section', section: 'press' },
            children: [{ type: 'text', text: 'la presse', marks: ['bold'] }],
          },
        ],
      },
    ],
  });
  expect(describePage(body).description).toBe('Lire la presse');
  expect(describePage(SAMPLES.page({ title: 'Titre' })).description).toMatch(
    /^Ce que le réseau publie sur Titre\u00a0:/,
  );
});
