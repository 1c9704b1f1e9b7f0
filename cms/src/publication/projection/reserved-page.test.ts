import { expect, it } from 'vitest';
import type { Page } from '../../payload-types.ts';
import { projectDocument } from './project.ts';

/** A page as an older version let it be saved. */
const page: Page = {
  id: 1,
  title: 'Commission numérique',
  slug: 'commission-numerique',
  publishedAt: '2024-04-03T08:00:00.000Z',
  updatedAt: '2024-04-03T08:00:00.000Z',
  createdAt: '2024-04-03T08:00:00.000Z',
};

it('refuses a page at the address of a section, and says what to do', () => {
  const projection = projectDocument({ collection: 'pages', document: page, fields: [] });
  expect(projection).toEqual({
    problems: [
      expect.stringMatching(
        /^La page « Commission numérique » n’a pas été mise en ligne : le champ « .+ » \(« commission-numerique »\) est l’adresse d’une rubrique du site\. Choisissez-en une autre, puis publiez de nouveau\.$/,
      ),
    ],
  });
});

it('takes it at another', () => {
  const elsewhere = { ...page, slug: 'notre-commission' };
  expect(projectDocument({ collection: 'pages', document: elsewhere, fields: [] })).toHaveProperty('content');
});
