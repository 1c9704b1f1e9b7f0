import { describe, expect, it } from 'vitest';
import {
  addressesOf,
  addressOf,
  isReservedSlug,
  listAddress,
  listOfPart,
  derivedFileAddresses,
  derivedFileAt,
  siteMapPart,
} from './addresses.ts';
import { RESERVED_PAGE_SLUGS, SECTIONS, STATEMENTS } from './sections.ts';
import { WHOLE } from './filing.ts';
import { NO_PROGRESS } from './types/commitment-progress.ts';
import { SAMPLES } from './samples/index.ts';
import type { Session } from './types/event.ts';
import { MODELS, typeOf } from './types/index.ts';
import type { Commitment } from './types/manifesto.ts';
import { PUBLISHED_COLLECTIONS } from './types/slugs.ts';

const commitment = (id: string, slug: string): Commitment => ({
  id,
  slug,
  number: '1.1',
  title: slug,
  body: [],
  themes: [],
  followUps: [],
  progress: NO_PROGRESS,
});

describe('addresses', () => {
  it('gives each type its place, and none to types without pages', () => {
    expect(addressOf(SAMPLES.pressRelease({ slug: 'forum' }))).toBe('/presse/communiques/forum/');
    expect(addressOf(SAMPLES.page({ slug: 'a-propos' }))).toBe('/a-propos/');
    expect(addressOf(SAMPLES.organization())).toBeNull();
  });

  it('gives years, months and initials theirs', () => {
    expect(listAddress('events', '2024')).toBe('/evenements/2024/');
    expect(listAddress('press-releases', '2024-03')).toBe('/presse/communiques/2024/03/');
    expect(listAddress('people', WHOLE)).toBe('/plan-du-site/');
    expect(listAddress('people', 'd')).toBe('/plan-du-site/personnes/d/');
  });

  it('tells the list from the name of its part of the site map', () => {
    for (const [collection, list] of [
      ['events', '2024-03'],
      ['manifestos', '2024'],
      ['people', WHOLE],
      ['pages', 'd'],
    ] as const) {
      expect(listOfPart(siteMapPart(collection, list))).toEqual({ collection, list });
    }
    expect(listOfPart('rubriques')).toBeNull();
  });

  it('keeps the key of a commitment when the manifesto and the commitment change address', () => {
    const chapter = {
      id: 'c',
      slug: 'c',
      kind: 'ambition',
      number: 1,
      title: 'C',
      introduction: [],
      themes: [],
    } as const;
    const before = SAMPLES.manifesto({
      slug: 'a',
      chapters: [{ ...chapter, themes: [], introduction: [], commitments: [commitment('x', 'acces')] }],
    });
    const after = SAMPLES.manifesto({
      slug: 'b',
      chapters: [{ ...chapter, themes: [], introduction: [], commitments: [commitment('x', 'droit')] }],
    });
    expect(addressesOf(before).get('commitment:x')).toBe('/manifestes/a/acces/');
    expect(addressesOf(after).get('commitment:x')).toBe('/manifestes/b/droit/');
    expect(addressesOf(after).get('self')).toBe('/manifestes/b/');
  });

  it('gives an event a calendar beside its page', () => {
    expect([...addressesOf(SAMPLES.event({ slug: 'forum-2025' }))]).toEqual([
      ['self', '/evenements/forum-2025/'],
      ['calendar', '/evenements/forum-2025.ics'],
    ]);
  });

  it('gives an event with a programme a page and a calendar a session, and files of the whole', () => {
    const programme = [sessionOf('a', 'ouverture'), sessionOf('b', '')];
    expect([...addressesOf(SAMPLES.event({ slug: 'forum-2025', programme }))]).toEqual([
      ['self', '/evenements/forum-2025/'],
      ['calendar', '/evenements/forum-2025.ics'],
      ['session:a', '/evenements/forum-2025/ouverture/'],
      ['calendar:a', '/evenements/forum-2025/ouverture.ics'],
      ['schedule:ics', '/evenements/forum-2025/programme.ics'],
      ['schedule:xcal', '/evenements/forum-2025/programme.xcal'],
      ['schedule:json', '/evenements/forum-2025/programme.json'],
      ['schedule:xml', '/evenements/forum-2025/programme.xml'],
      ['changes', '/evenements/forum-2025/changements.xml'],
      ['derived-file:pdf', '/evenements/forum-2025.pdf'],
    ]);
  });

  it('tells the document from the address of a file made from it', () => {
    for (const document of [SAMPLES.pressRelease(), SAMPLES.pressKit(), SAMPLES.manifesto(), SAMPLES.event()]) {
      const { collection, slug } = document;
      for (const [format, address] of derivedFileAddresses(document)) {
        expect(derivedFileAt(address)).toEqual({ collection, slug, format });
      }
    }
    for (const address of ['/presse/', '/evenements/forum.ics', '/evenements/forum.zip', '/documents/01/rapport.pdf']) {
      expect(derivedFileAt(address)).toBeNull();
    }
  });

  it('keeps the key of a record in the layout of another inventory when the project changes address', () => {
    const [before, after] = ['a', 'b'].map((slug) => addressesOf(SAMPLES.aiProject({ slug })));
    expect(before?.get('record:atrs')).toBe('/ia/bibliotheque/a.atrs.json');
    expect(after?.get('record:atrs')).toBe('/ia/bibliotheque/b.atrs.json');
    expect(after?.get('record:etalab')).toBe('/ia/bibliotheque/b.etalab.json');
  });

  it('reserves the addresses of the site and of its archives', () => {
    expect(isReservedSlug('pages', 'presse')).toBe(true);
    for (const { address } of [...Object.values(SECTIONS), ...Object.values(STATEMENTS)]) {
      const [, first = ''] = address.split('/');
      expect(first === '' || isReservedSlug('pages', first), address).toBe(true);
      expect(first === '' || !MODELS.pages.safeParse(SAMPLES.page({ slug: first })).success, address).toBe(true);
    }
    expect(isReservedSlug('pages', 'a-propos')).toBe(false);
    expect(isReservedSlug('programmes', '2024')).toBe(false);
    expect(isReservedSlug('press-releases', '2024')).toBe(true);
    expect(isReservedSlug('press-releases', 'forum-2024')).toBe(false);
    expect(isReservedSlug('events', 'agenda')).toBe(true);
    expect(isReservedSlug('press-releases', 'agenda')).toBe(false);
  });
});

it('keeps the first folder of each type from pages: a list page is among the sections', () => {
  const folders = PUBLISHED_COLLECTIONS.flatMap((collection) => typeOf(collection).prefix?.split('/')[1] || []);
  expect(RESERVED_PAGE_SLUGS).toEqual(expect.arrayContaining(folders));
});

function sessionOf(id: string, slug: string): Session {
  return {
    id,
    slug,
    day: '2025-03-10',
    startTime: '09:30',
    endTime: null,
    title: 'Ouverture',
    isCancelled: false,
    summary: null,
    room: null,
    themes: [],
    speakers: [],
    slides: null,
  };
}
