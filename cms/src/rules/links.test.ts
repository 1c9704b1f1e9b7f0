import { describe, expect, it } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();
const collection = 'press-releases';

/** A text that is one link. */
function linking(url: string) {
  const block = { version: 1, format: '' as const, indent: 0, direction: 'ltr' as const };
  const words = { type: 'text', version: 1, text: 'Voir', format: 0, mode: 'normal', style: '', detail: 0 };
  const link = { ...block, type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [words] };
  return { root: { ...block, type: 'root', children: [{ ...block, type: 'paragraph', children: [link] }] } };
}

const save = (url: string, _status: 'draft' | 'published' = 'published') =>
  cms.payload.create({ ...release({ body: linking(url), _status }), draft: _status === 'draft' });

const urlIn = ({ body }: { body?: unknown }) => /"url":"([^"]*)"/.exec(JSON.stringify(body))?.[1];

describe('a link pasted in a text', () => {
  it.each([
    [' https://exemple.fr/page ', 'https://exemple.fr/page'],
    ['https://exemple.fr/la note.pdf', 'https://exemple.fr/la%20note.pdf'],
    ['https%253A%252F%252Fexemple.fr', 'https://exemple.fr'],
    ['presse@exemple.fr', 'mailto:presse@exemple.fr'],
  ])('with the address %j is kept as it was meant, however often it is saved', async (pasted, meant) => {
    for (const status of ['draft', 'published'] as const) {
      const { id, body } = await save(pasted, status);
      expect(urlIn({ body })).toBe(meant);
      const again = await cms.payload.update({ collection, id, data: { body, title: 'Encore' } as never });
      expect(urlIn(again)).toBe(meant);
    }
  });

  it('that was kept with its colon encoded is read as it was meant, and published', async () => {
    const { id } = await save('https://exemple.fr/', 'published');
    const body = linking('https%3A%2F%2Fexemple.fr%2Fancien');
    await cms.payload.db.updateOne({ collection, id, data: { body } });
    expect(urlIn(await cms.payload.findByID({ collection, id }))).toBe('https://exemple.fr/ancien');
  });

  it.each(['rapport final', 'https://', 'https://exem ple.fr'])('to « %s » is refused in French', async (url) => {
    await expect(save(url)).rejects.toMatchObject({
      data: {
        errors: [{ path: 'body', message: expect.stringMatching(/^Le lien «\sVoir\s» mène à .*Collez/) as string }],
      },
    });
    // A draft keeps what was typed, to be corrected.
    expect(urlIn(await save(url, 'draft'))).toBe(url);
  });
});

describe('the fields of addresses', () => {
  it('keep what was meant', async () => {
    const event = await cms.payload.create({
      collection: 'events',
      data: { title: 'Forum', registrationUrl: ' https://exemple.fr/inscription\u00a0' },
      draft: true,
    });
    expect(event.registrationUrl).toBe('https://exemple.fr/inscription');
    const contact = await cms.payload.create({
      collection: 'press-contacts',
      data: { title: 'Presse', email: 'mailto:presse@exemple.fr ', _status: 'published' },
    });
    expect(contact.email).toBe('presse@exemple.fr');
  });
});
