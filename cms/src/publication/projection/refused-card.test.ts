import { flattenAllFields } from 'payload';
import { describe, expect, it } from 'vitest';
import { AiResources } from '../../collections/AiResources/index.ts';
import type { AiResource } from '../../payload-types.ts';
import { projectDocument } from './project.ts';

const fields = flattenAllFields({ fields: AiResources.fields });
const card: AiResource = {
  id: 1,
  title: 'La bataille de l’IA',
  slug: 'la-bataille-de-l-ia',
  producer: 'Latitudes',
  url: 'https://jeu.example/',
  kind: 'game',
  language: 'fr',
  toComplete: 'La durée reste à demander.',
  publishedAt: '2024-04-03T08:00:00.000Z',
  updatedAt: '2024-04-03T08:00:00.000Z',
  createdAt: '2024-04-03T08:00:00.000Z',
};
const project = (changes: Partial<AiResource>) =>
  projectDocument({ collection: 'ai-resources', document: { ...card, ...changes }, fields });

describe('a card of the toolkit', () => {
  it('is published with its link and its author, and without the note of its editors', () => {
    const projection = project({});
    expect(projection).toHaveProperty('content');
    expect(JSON.stringify(projection)).not.toContain('reste à demander');
  });

  it('is refused without a link, in words that say which field, unless its editor said so', () => {
    expect(project({ url: null })).toEqual({
      problems: [expect.stringMatching(/« La bataille de l’IA » .+ le champ « Lien » est vide\. Remplissez-le/)],
    });
    expect(project({ url: null, isWithoutLink: true })).toHaveProperty('content');
  });

  it.each(['Producteur à compléter', 'Inconnu', 'Auteur non précisé'])(
    'is refused with « %s » as its author',
    (producer) => {
      expect(project({ producer })).toEqual({
        problems: [expect.stringMatching(new RegExp(`le champ « Qui l’a fait » .+« ${producer} »`))],
      });
    },
  );
});
