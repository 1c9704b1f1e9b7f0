import {
  ASSET_COLLECTIONS,
  GLOBAL_SLUGS,
  PUBLISHED_COLLECTIONS,
  type AssetCollection,
  type GlobalSlug,
} from 'content-models';
import fc from 'fast-check';
import { ASSET_IDS, type AssetId } from './assets.ts';
import { GLOBAL_VERSIONS, RULES, type GlobalVersion } from './globals.ts';
import { DOCUMENT_IDS, TITLES, type DocumentSpec, type DocumentSpecId } from './document-spec.ts';

/** What an editor can do, as plain data. */
export type EditorCommand =
  | { do: 'write'; documentSpec: DocumentSpec }
  /** Another version of a document that is there, by its place among them. */
  | { do: 'edit'; nth: number; documentSpec: DocumentSpec }
  /** Published now, online some hours later. */
  | { do: 'schedule'; documentSpec: DocumentSpec; hours: number }
  /** Unpublished, put in the trash or deleted: the same to the site. */
  | { do: 'withdraw'; nth: number }
  /** Two documents take each other's slug. */
  | { do: 'exchange slugs'; nth: number }
  /** The same, as far as a pass may see of it when it falls between the two saves. */
  | { do: 'take slug'; nth: number }
  | { do: 'replace file'; collection: AssetCollection; id: AssetId }
  | { do: 'delete file'; collection: AssetCollection; id: AssetId }
  | { do: 'set'; global: GlobalSlug; version: GlobalVersion }
  /** Places, in the list of all rules, of those in force. */
  | { do: 'redirect'; rules: readonly number[] };

/** One pass of the publisher: time goes by, changes come, and sometimes something happens after them. */
export interface Pass {
  hours: number;
  editorCommands: readonly EditorCommand[];
  then: 'go on' | 'restart' | 'render all' | 'publish nothing';
}

const id = fc.constantFrom(...DOCUMENT_IDS);
const assetId = fc.constantFrom(...ASSET_IDS);
const collection = fc.constantFrom(...PUBLISHED_COLLECTIONS);
/** Place of a document among those that are there: editor commands meet what earlier ones left. */
const nth = fc.nat({ max: 20 });

const documentSpec: fc.Arbitrary<DocumentSpec> = fc
  .record({
    collection,
    id,
    version: fc.constantFrom('a', 'b'),
    title: fc.constantFrom(...TITLES),
    themes: fc.subarray(['data', 'cybersecurite'] as const),
    refersTo: fc.constantFrom<(DocumentSpecId | 0)[]>(0, 3, 3, 1, 2),
    shows: fc.constantFrom<(AssetId | 0)[]>(0, 0, ...ASSET_IDS),
    // Around the days that pass, so that meetings become past, and in other years.
    day: fc.constantFrom('2022-11-30', '2023-03-15', '2024-05-15', '2024-05-16', '2024-05-18', '2024-06-01'),
    commitments: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ version, ...rest }) => ({ ...rest, slug: `${rest.collection}-${rest.id}-${version}` }));

const editorCommand: fc.Arbitrary<EditorCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), documentSpec }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('edit' as const), nth, documentSpec }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('schedule' as const), documentSpec, hours: fc.constantFrom(1, 20, 60) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('withdraw' as const), nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('exchange slugs' as const, 'take slug' as const), nth }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('replace file' as const, 'delete file' as const),
      collection: fc.constantFrom(...ASSET_COLLECTIONS),
      id: assetId,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      global: fc.constantFrom(...GLOBAL_SLUGS),
      version: fc.constantFrom(...GLOBAL_VERSIONS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('redirect' as const),
      rules: fc.shuffledSubarray([...RULES.keys()]),
    }),
  },
);

/** What editors, time and failures do to a site, in any order. */
export const passes: fc.Arbitrary<Pass[]> = fc.array(
  fc.record({
    hours: fc.constantFrom(0, 0, 1, 15, 24, 72),
    editorCommands: fc.oneof(
      { weight: 9, arbitrary: fc.array(editorCommand, { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(editorCommand, { minLength: 6, maxLength: 12 }) },
    ),
    then: fc.constantFrom('go on', 'go on', 'go on', 'restart', 'render all', 'publish nothing'),
  }),
  { minLength: 1, maxLength: 6 },
);
