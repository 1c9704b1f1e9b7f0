import { describe, expect, it } from 'vitest';
import { referencesOf } from './references-of.ts';
import { SAMPLES } from './samples/index.ts';
import type { DocumentId, IdOf } from './shared/references.ts';

const picture = { type: 'picture', media: 5, caption: null } as const;

describe('referencesOf', () => {
  it('tells targets in the order of the model, under the names that the editor sees', () => {
    const release = SAMPLES.pressRelease({
      cover: 1,
      body: [picture],
      quotes: [{ id: 'q', person: 2, text: 'Oui.' }],
      pressKit: 3,
      related: [{ collection: 'events', id: 4 }],
    });
    expect(referencesOf(release)).toEqual([
      { target: { collection: 'media', id: 1 }, isRequired: true, field: 'Image de couverture' },
      { target: { collection: 'media', id: 5 }, isRequired: true, field: 'Texte, image' },
      { target: { collection: 'people', id: 2 }, isRequired: true, field: 'Citations' },
      { target: { collection: 'press-kits', id: 3 }, isRequired: false, field: 'Dossier de presse' },
      { target: { collection: 'events', id: 4 }, isRequired: false, field: 'Correspondances' },
    ]);
  });

  it('finds links in lists within lists, and names the teaching that holds them', () => {
    const link = { kind: 'internal', target: { collection: 'pages', id: 6 } } as const;
    const children = [{ type: 'link', link, children: [] }] as const;
    const inner = {
      type: 'list',
      ordered: false,
      start: 1,
      items: [{ children: [...children], checked: null, lists: [] }],
    };
    const outer = { ...inner, items: [{ children: [], checked: null, lists: [inner] }] };
    const teachings = [{ title: 'Écouter', text: [outer] }] as never;
    expect(referencesOf(SAMPLES.concertation({ teachings })).at(-1)).toEqual({
      target: link.target,
      isRequired: false,
      field: 'Enseignements, Écouter, lien',
    });
  });
});

describe('IdOf', () => {
  it('takes a plain number, and no identifier of another type', () => {
    const person: IdOf<'people'> = 1;
    const plain: DocumentId = person;
    // @ts-expect-error The identifier of a person is not that of a picture.
    const wrong: IdOf<'media'> = person;
    expect([plain, wrong]).toEqual([1, 1]);
  });
});
