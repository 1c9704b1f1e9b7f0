import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Change, PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import fc from 'fast-check';
import { DIST_FOLDER, listFiles, Publisher, sitePaths } from 'site';
import { describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';

/** Identifiers are few, so that sequences meet the same documents again. */
const id = fc.integer({ min: 1, max: 4 });
const title = fc.constantFrom('Premier titre', 'Second titre', 'Un titre : long ?');
const themes = fc.subarray(['data', 'cybersecurite'] as const);
const linkTo = (target: { collection: 'pages' | 'manifestos'; id: number }) => ({
  type: 'paragraph' as const,
  children: [
    {
      type: 'link' as const,
      link: { kind: 'internal' as const, target },
      children: [{ type: 'text' as const, text: 'un lien', marks: [] }],
    },
  ],
});

const document: fc.Arbitrary<PublishedDocument> = fc
  .record({ id, title, themes, target: id, month: fc.integer({ min: 1, max: 9 }), year: fc.constantFrom(2023, 2024) })
  .chain(({ target, month, year, ...fields }) =>
    fc.constantFrom<PublishedDocument>(
      SAMPLES.page({
        ...fields,
        slug: `page-${String(fields.id)}-${String(month % 2)}`,
        body: [linkTo({ collection: 'manifestos', id: target })],
      }),
      SAMPLES.pressRelease({
        ...fields,
        slug: `communique-${String(fields.id)}-${String(month % 2)}`,
        dateline: { place: 'Lyon', date: `${String(year)}-0${String(month)}-15` },
        related: [{ collection: 'manifestos', id: target }],
      }),
      SAMPLES.manifesto({ ...fields, slug: `manifeste-${String(fields.id)}-${String(month % 2)}`, year }),
      SAMPLES.event({
        ...fields,
        slug: `forum-${String(fields.id)}-${String(month % 2)}`,
        startsOn: `${String(year)}-0${String(month)}-15`,
        endsOn: `${String(year)}-0${String(month)}-16`,
      }),
    ),
  );

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: document.map((content): Change => ({ kind: 'document', content })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ collection: fc.constantFrom('pages', 'press-releases', 'manifestos', 'events'), id })
      .map((target): Change => ({ kind: 'removal', target })),
  },
  {
    weight: 1,
    arbitrary: title.map((name): Change => ({ kind: 'global', content: SAMPLES.siteSettings({ name }) })),
  },
);

describe('incremental publication', () => {
  it('leaves, after any sequence of changes, the files that a full rendering of the same content makes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (passes) => {
          const folder = await mkdtemp(path.join(tmpdir(), 'incremental-'));
          try {
            const incremental = await open(path.join(folder, 'incremental'));
            await incremental.publish(GLOBALS);
            for (const changes of passes) await incremental.publish(changes);
            const full = await open(path.join(folder, 'full'));
            await full.publish(incremental.content);
            expect(await treeOf(path.join(folder, 'incremental'))).toEqual(await treeOf(path.join(folder, 'full')));
          } finally {
            await rm(folder, { recursive: true });
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function open(siteFolder: string): Promise<Publisher> {
  return Publisher.open({
    siteFolder,
    distFolder: DIST_FOLDER,
    uploadsFolder: path.join(siteFolder, 'uploads'),
    siteUrl: 'https://site.example',
    now: () => new Date('2024-05-15T10:00:00Z'),
    hasSearch: false,
  });
}

async function treeOf(siteFolder: string): Promise<Record<string, string>> {
  const { publicFolder, routingFile } = sitePaths(siteFolder);
  // The search index of an incremental tree is in two parts: it has a test of its own.
  const files = [...(await listFiles(publicFolder))].filter((file) => !file.startsWith('pagefind/')).sort();
  const entries = await Promise.all(
    files.map(async (file) => [file, hashOf(await readFile(path.join(publicFolder, file)))] as const),
  );
  return { ...Object.fromEntries(entries), routing: await readFile(routingFile, 'utf8') };
}
