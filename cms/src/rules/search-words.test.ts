import { describe, expect, it } from 'vitest';
import { projectGlobal } from '../publication/projection/project.ts';
import type { SearchWord } from '../payload-types.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();
const slug = 'search-words';
const save = (data: Partial<SearchWord>) => cms.payload.updateGlobal({ slug, data });

describe('the words of the search', () => {
  it('are those of the field on a new installation, which fit for publication', async () => {
    const document = await cms.payload.findGlobal({ slug, depth: 0 });
    const projected = projectGlobal({ slug, document, fields: [] });
    expect(projected).toMatchObject({
      content: {
        synonyms: expect.arrayContaining([{ words: ['IA', 'intelligence artificielle'] }]) as unknown,
        preferred: expect.arrayContaining([expect.objectContaining({ section: 'press' })]) as unknown,
      },
    });
  });

  it('are none once an editor has taken them all away', async () => {
    await save({ synonyms: [], preferred: [] });
    expect(await cms.payload.findGlobal({ slug, depth: 0 })).toMatchObject({ synonyms: [], preferred: [] });
  });

  it('are refused under the row in question, in French', async () => {
    const synonyms = ['IA, intelligence artificielle', 'RGPD', 'intelligence artificielle, apprentissage'];
    await expect(save({ synonyms: synonyms.map((words) => ({ words })) })).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'synonyms.1.words', message: expect.stringMatching(/^Écrivez au moins deux mots/) as string },
          {
            path: 'synonyms.2.words',
            message:
              '« intelligence artificielle » est déjà à la ligne 1. Réunissez les deux lignes en une seule, ou retirez-le de celle-ci ou de la ligne 1.',
          },
        ],
      },
    });
  });

  it('lead to one page a question', async () => {
    const preferred = [
      { questions: 'presse', kind: 'section', section: 'press' },
      { questions: 'Presse, journaliste', kind: 'section', section: 'press-releases' },
    ] as const;
    await expect(save({ preferred: [...preferred] })).rejects.toMatchObject({
      data: {
        errors: [
          {
            path: 'preferred.1.questions',
            message:
              '« presse » est déjà à la ligne 1. Retirez cette question de l’une des deux, ou changez la page de la ligne 1.',
          },
        ],
      },
    });
  });

  it('are an editor’s to change, and nobody else’s', async () => {
    const data = { synonyms: [{ words: 'SIG, système d’information géographique' }] };
    await expect(cms.payload.updateGlobal({ slug, data, ...cms.as('editor') })).resolves.toMatchObject(data);
    await expect(cms.payload.updateGlobal({ slug, data, ...cms.as('contributor') })).rejects.toThrow();
  });
});
