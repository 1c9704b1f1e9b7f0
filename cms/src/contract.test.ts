import { flattenAllFields, type FlattenedField, type SanitizedConfig } from 'payload';
import {
  ASSET_COLLECTIONS,
  CALLOUT_TONES,
  CONTENT_COLLECTIONS,
  GLOBAL_MODELS,
  GLOBAL_SLUGS,
  link,
  MODELS,
  PUBLISHED_COLLECTIONS,
  redirectTarget,
  SECTION_KEYS,
  TEXT_LIMITS,
  THEME_KEYS,
  type GlobalSlug,
  type PublishedCollection,
} from 'content-models';
import { readSettings, withSecret } from 'runtime/settings';
import { beforeAll, describe, expect, it } from 'vitest';
import { RICH_TEXT_BLOCKS, SETTING_BLOCKS } from './blocks/index.ts';
import { differences } from './contract/differences.ts';
import { createCmsConfig } from './create-config.ts';
import {
  PUBLICATION_CHANGE_LABELS,
  PUBLICATION_CHANGES,
  PUBLICATION_STATUS_LABELS,
  PUBLICATION_STATUSES,
} from './publication/history/labels.ts';

let config: SanitizedConfig;

beforeAll(async () => {
  config = await createCmsConfig(
    withSecret(readSettings({ PAYLOAD_SECRET: 'x'.repeat(32), DATA_DIR: '/nonexistent' })),
  );
});

/** What the models have of a picture or a file that the CMS keeps otherwise. */
const COMPUTED = { media: ['original', 'focalPoint'], documents: ['size'] } as const;

/** What Payload keeps of each save. */
const OF_EACH_SAVE = ['createdAt: not published', 'updatedAt: not published'];

/** Where the fields of every type differ from its model: what is left empty is made when it is saved or published. */
const ALL_DIFFER = [
  ...OF_EACH_SAVE,
  '_status: not published',
  'deletedAt: not published',
  'embargoUntil: not published',
  'createdBy: not published',
  'savedBy: not published',
  'slug: may be empty',
  'publishedAt: may be empty',
  // A group that is filled in by half is refused as a whole.
  'lastUpdate.date: may be empty',
  'lastUpdate.note: may be empty',
];

/** Where those of one type do, for which its preparation stands in `publication/projection/types`. */
const DIFFER: Partial<Record<PublishedCollection, readonly string[]>> = {
  'press-releases': [
    // Null once withdrawn.
    'lead: can’t be empty',
    'withdrawal.date: may be empty',
    'withdrawal.reason: may be empty',
    // Of versions that were online.
    'history: absent',
    'isHistoryShown: not published',
    'isToReview: not published',
  ],
  'press-contacts': ['subjects: doesn’t hold several'],
  manifestos: [
    'chapters.slug: may be empty',
    'chapters.number: absent',
    'chapters.commitments.slug: may be empty',
    'chapters.commitments.number: absent',
    // For editors alone.
    'chapters.commitments.progress.reviewOn: not published',
    'nextReviewOn: not published',
  ],
  events: ['calendar.sequence: may be empty', 'calendar.shown: not published'],
  replays: [
    // Written as « 1:23 ».
    'duration: is a field « text »',
    'chapters.start: is a field « text »',
    'transcript: is a field « textarea »',
    'transcript.start: absent',
    'transcript.speaker: absent',
    'transcript.text: absent',
  ],
  labels: ['contact.name: may be empty'],
  concertations: ['questions: doesn’t hold several'],
  'ai-projects': ['contact.name: may be empty'],
  // A note of editors to themselves.
  'ai-resources': ['toComplete: not published'],
  // Made of the first and the last name.
  people: ['title: may be empty'],
  // Read in the official register when it is published.
  organizations: ['populationYear: absent'],
};

/** Where those of a global do. */
const GLOBALS_DIFFER: Partial<Record<GlobalSlug, readonly string[]>> = {
  // Written in one line a row.
  'search-words': ['synonyms.words: doesn’t hold several', 'preferred.questions: doesn’t hold several'],
};

/** Fields of a path such as `chapters.commitments`. */
function fieldsAt(fields: FlattenedField[], path: readonly string[]): FlattenedField[] {
  const [name, ...rest] = path;
  if (name === undefined) return fields;
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined || !('flattenedFields' in field)) throw new Error(`No fields in ${name}`);
  return fieldsAt(field.flattenedFields, rest);
}

function collectionFields(slug: string): FlattenedField[] {
  const collection = config.collections.find((candidate) => candidate.slug === slug);
  if (collection === undefined) throw new Error(`No collection ${slug}`);
  return collection.flattenedFields;
}

function globalFields(slug: string): FlattenedField[] {
  const global = config.globals.find((candidate) => candidate.slug === slug);
  if (global === undefined) throw new Error(`No global ${slug}`);
  return global.flattenedFields;
}

function optionValues(fields: FlattenedField[], name: string): string[] {
  const field = fields.find((candidate) => candidate.name === name);
  if (field?.type !== 'select') throw new Error(`${name} is not a choice`);
  return field.options.map((option) => (typeof option === 'string' ? option : option.value));
}

const SETTING_TEXTS = [
  ['press-room', 'boilerplate'],
  ['press-room', 'boilerplateInEnglish'],
  ['commission', 'mission'],
  ['ai-space', 'text'],
] as const;

/** Whether the features of an editor offer these blocks and no other. */
const offers = (slugs: readonly string[]) => (features: Map<string, { sanitizedServerFeatureProps?: object }>) => {
  const { blocks } = features.get('blocks')?.sanitizedServerFeatureProps as { blocks: { slug: string }[] };
  return blocks.map(({ slug }) => slug).join() === slugs.join();
};

const names = (fields: FlattenedField[]) => fields.map(({ name }) => name);

describe('the CMS and the models', () => {
  it('have the same collections and globals', () => {
    const collections = config.collections.map(({ slug }) => slug);
    expect(collections).toEqual(expect.arrayContaining([...CONTENT_COLLECTIONS]));
    expect(config.globals.map(({ slug }) => slug).toSorted()).toEqual([...GLOBAL_SLUGS].toSorted());
  });

  it.each(PUBLISHED_COLLECTIONS)(
    'have the same fields in %s: names, kinds, choices, lengths, what must be filled in',
    (slug) => {
      const found = differences(MODELS[slug], collectionFields(slug));
      expect(found.toSorted()).toEqual([...ALL_DIFFER, ...(DIFFER[slug] ?? [])].toSorted());
    },
  );

  it.each(ASSET_COLLECTIONS)('name the fields of %s alike', (slug) => {
    const computed: readonly string[] = ['collection', 'id', ...COMPUTED[slug]];
    const expected = Object.keys(MODELS[slug].shape).filter((name) => !computed.includes(name));
    expect(names(collectionFields(slug))).toEqual(expect.arrayContaining(expected));
  });

  it.each(GLOBAL_SLUGS)('have the same fields in the global %s', (slug) => {
    const found = differences(GLOBAL_MODELS[slug], globalFields(slug));
    expect(found.toSorted()).toEqual([...OF_EACH_SAVE, ...(GLOBALS_DIFFER[slug] ?? [])].toSorted());
  });

  it.each(PUBLISHED_COLLECTIONS)('offer the same themes in %s', (slug) => {
    expect(optionValues(collectionFields(slug), 'themes')).toEqual([...THEME_KEYS]);
  });

  it.each([
    ['redirects', 'kind', redirectTarget.options.map(({ shape }) => shape.kind.value)],
    ['publications', 'change', PUBLICATION_CHANGES],
    ['publications', 'status', PUBLICATION_STATUSES],
  ] as const)('offer the same choices in %s %s', (slug, name, values) => {
    expect(optionValues(collectionFields(slug), name).toSorted()).toEqual([...values].toSorted());
  });

  it('offer the same kinds of link and sections in the navigation', () => {
    const fields = fieldsAt(globalFields('navigation'), ['main']);
    const kinds = link.options.map(({ shape }) => shape.kind.value);
    expect(optionValues(fields, 'kind').toSorted()).toEqual(kinds.toSorted());
    expect(optionValues(fields, 'section')).toEqual([...SECTION_KEYS]);
  });

  it('offer the same tones of call-out', () => {
    const callout = RICH_TEXT_BLOCKS.find(({ slug }) => slug === 'callout');
    const fields = flattenAllFields({ fields: callout?.fields ?? [] });
    expect(optionValues(fields, 'tone')).toEqual([...CALLOUT_TONES]);
  });

  it('offer the same blocks in the text of a global, which shows no picture or file', () => {
    const blocks = SETTING_BLOCKS.map(({ slug }) => slug);
    expect(blocks).toEqual(RICH_TEXT_BLOCKS.map(({ slug }) => slug).filter((slug) => !/^(picture|file)$/.test(slug)));
    for (const [slug, name] of SETTING_TEXTS) {
      const field = slug === 'ai-space' ? fieldsAt(globalFields(slug), ['teachings']) : globalFields(slug);
      expect(field.find((candidate) => candidate.name === name)).toMatchObject({
        editor: { editorConfig: { resolvedFeatureMap: expect.toSatisfy(offers(blocks)) as unknown } },
      });
    }
  });

  it('have the same limits for lines, paragraphs and slugs', () => {
    for (const slug of PUBLISHED_COLLECTIONS) {
      const limits = Object.fromEntries(
        collectionFields(slug).map((field) => [field.name, 'maxLength' in field ? field.maxLength : undefined]),
      );
      expect(limits).toMatchObject({
        title: TEXT_LIMITS.line,
        summary: TEXT_LIMITS.paragraph,
        slug: TEXT_LIMITS.slug,
      });
    }
  });

  it('name every change and state of the publication log', () => {
    expect(Object.keys(PUBLICATION_CHANGE_LABELS)).toEqual([...PUBLICATION_CHANGES]);
    expect(Object.keys(PUBLICATION_STATUS_LABELS)).toEqual([...PUBLICATION_STATUSES]);
  });
});

describe('access', () => {
  const anonymous = { req: { user: null } };

  it('is closed to anonymous requests in every collection and global', async () => {
    const rules = [...config.collections, ...config.globals].flatMap(({ slug, access }) =>
      Object.entries(access).map(([operation, rule]) => ({ slug, operation, rule })),
    );
    expect(rules.length).toBeGreaterThan(60);
    for (const { slug, operation, rule } of rules) {
      if (typeof rule !== 'function') continue;
      // The rules read `req.user` alone.
      const allowed: unknown = await rule(anonymous as never);
      expect({ slug, operation, allowed }).toEqual({ slug, operation, allowed: false });
    }
  });
});
