import { flattenAllFields, type FlattenedField, type SanitizedConfig } from 'payload';
import {
  CALLOUT_TONES,
  CHAPTER_KINDS,
  CONTENT_COLLECTIONS,
  EVENT_KINDS,
  EVENT_STATUSES,
  GLOBAL_MODELS,
  GLOBAL_SLUGS,
  link,
  MANIFESTO_KINDS,
  MODELS,
  ORGANIZATION_KINDS,
  PUBLISHED_COLLECTIONS,
  redirectTarget,
  SECTION_KEYS,
  SIGNATORY_ROLES,
  TEXT_LIMITS,
  THEME_KEYS,
  TIME_ZONES,
  type ContentCollection,
  type GlobalSlug,
} from 'content-models';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { RICH_TEXT_BLOCKS, SETTING_BLOCKS } from './blocks/index.ts';
import { createCmsConfig } from './create-config.ts';
import {
  PUBLICATION_CHANGE_LABELS,
  PUBLICATION_CHANGES,
  PUBLICATION_STATUS_LABELS,
  PUBLICATION_STATUSES,
} from './publication/labels.ts';

let config: SanitizedConfig;

beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'x'.repeat(32));
  vi.stubEnv('DATA_DIR', '/nonexistent');
  config = await createCmsConfig();
});

/** What the models add to a document that the CMS keeps otherwise, by collection. */
const COMPUTED: Partial<Record<ContentCollection, readonly string[]>> = {
  media: ['original', 'focalPoint'],
  documents: ['size'],
  'press-releases': ['history'],
  // Read in the official register when it is published.
  organizations: ['populationYear'],
};

/** Fields of a path such as `chapters.commitments`. */
function fieldsAt(fields: FlattenedField[], path: readonly string[]): FlattenedField[] {
  const [name, ...rest] = path;
  if (name === undefined) return fields;
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined || !('flattenedFields' in field)) throw new Error(`No fields in ${name}`);
  return fieldsAt(field.flattenedFields, rest);
}

function collectionFields(slug: string, path = ''): FlattenedField[] {
  const collection = config.collections.find((candidate) => candidate.slug === slug);
  if (collection === undefined) throw new Error(`No collection ${slug}`);
  return fieldsAt(collection.flattenedFields, path === '' ? [] : path.split('.'));
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

  it.each(CONTENT_COLLECTIONS)('name the fields of %s alike', (slug) => {
    const computed = ['collection', 'id', ...(COMPUTED[slug] ?? [])];
    const expected = Object.keys(MODELS[slug].shape).filter((name) => !computed.includes(name));
    expect(names(collectionFields(slug))).toEqual(expect.arrayContaining(expected));
  });

  it.each(GLOBAL_SLUGS)('name the fields of the global %s alike', (slug: GlobalSlug) => {
    const expected = Object.keys(GLOBAL_MODELS[slug].shape).filter((name) => name !== 'global');
    expect(names(globalFields(slug))).toEqual(expect.arrayContaining(expected));
  });

  it.each(PUBLISHED_COLLECTIONS)('offer the same themes in %s', (slug) => {
    expect(optionValues(collectionFields(slug), 'themes')).toEqual([...THEME_KEYS]);
  });

  it.each([
    ['manifestos', '', 'kind', MANIFESTO_KINDS],
    ['manifestos', 'chapters', 'kind', CHAPTER_KINDS],
    ['manifestos', 'chapters', 'themes', THEME_KEYS],
    ['manifestos', 'chapters.commitments', 'themes', THEME_KEYS],
    ['manifestos', 'signatories', 'role', SIGNATORY_ROLES],
    ['events', '', 'kind', EVENT_KINDS],
    ['events', '', 'status', EVENT_STATUSES],
    ['events', '', 'timeZone', TIME_ZONES],
    ['events', 'programme', 'themes', THEME_KEYS],
    ['organizations', '', 'kind', ORGANIZATION_KINDS],
    ['redirects', '', 'kind', redirectTarget.options.map(({ shape }) => shape.kind.value)],
    ['publications', '', 'change', PUBLICATION_CHANGES],
    ['publications', '', 'status', PUBLICATION_STATUSES],
  ] as const)('offer the same choices in %s %s %s', (slug, path, name, values) => {
    expect(optionValues(collectionFields(slug, path), name).toSorted()).toEqual([...values].toSorted());
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
