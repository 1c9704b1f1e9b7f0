import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import type { Publisher } from 'site';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { assetOf, writeUploads } from '../support/cms-model/assets.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { FAULTY_TEMPLATES } from '../support/faulty-templates.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { differencesBetween, readPublicSite } from '../support/site-folder.ts';
import { toChange } from '../support/to-change.ts';

/** A page that fails keeps its file, holds up no other, and is made by the next pass once the cause is gone. */
describe('a page that can’t be made', () => {
  let folder: string;
  let publisher: Publisher;

  beforeEach(async () => {
    folder = await makeFastFolder('failures-');
    await writeUploads(path.join(folder, 'uploads'));
    publisher = await openPublisher(path.join(folder, 'site'), { distFolder: FAULTY_TEMPLATES });
    await publisher.publish([...GLOBALS, ...pictures, document('Version en ligne')]);
    await publisher.settled();
  });

  afterEach(async () => {
    process.env.TEMPLATE_IS_BROKEN = '';
    await publisher.close();
    await rm(folder, { recursive: true });
  });

  it('for a template that fails keeps its file, stops no other, and is made once the template works', async () => {
    const before = await readPublicSite(path.join(folder, 'site'));
    process.env.TEMPLATE_IS_BROKEN = 'oui';
    const { failures, written } = await publisher.publish([
      document('Version nouvelle'),
      toChange(SAMPLES.pressRelease({ id: 2, slug: 'autre' })),
    ]);
    const sentence = expect.stringMatching(/^Le gabarit de la page \/page-1\/ a répondu 500 au lieu de 200/) as string;
    expect(failures).toEqual([{ address: '/page-1/', reason: sentence }]);
    expect(written).toContain('/presse/communiques/autre/');
    expect((await readPublicSite(path.join(folder, 'site')))[PAGE]).toBe(before[PAGE]);

    process.env.TEMPLATE_IS_BROKEN = '';
    await expectToBeMadeNow();
  });

  it('for a picture whose file is missing keeps its file, and is made once the picture is back', async () => {
    const site = path.join(folder, 'site');
    const before = await readPublicSite(site);
    const uploads = path.join(folder, 'uploads/media');
    await rename(uploads, `${uploads}-away`);
    const { failures } = await publisher.publish([...pictures, document('Version nouvelle', 2)]);
    expect(failures).toEqual([{ address: '/page-1/', reason: expect.stringMatching(/plan-2-1/) as string }]);
    expect((await readPublicSite(site))[PAGE]).toBe(before[PAGE]);
    const stillShown = Object.keys(before).filter((file) => file.startsWith('media/'));
    expect(Object.keys(await readPublicSite(site))).toEqual(expect.arrayContaining(stillShown));

    await rename(`${uploads}-away`, uploads);
    await expectToBeMadeNow();
  });

  /** The next pass, whatever it is for, tries again: the site is then as if nothing had been wrong. */
  async function expectToBeMadeNow(): Promise<void> {
    const reports = [await publisher.publish([]), await publisher.settled()];
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    const full = path.join(folder, 'full');
    const fromNothing = await openPublisher(full);
    await fromNothing.publish(publisher.content);
    await fromNothing.settled();
    await fromNothing.close();
    const found = await readPublicSite(path.join(folder, 'site'));
    expect(differencesBetween(found, await readPublicSite(full))).toEqual([]);
  }
});

const PAGE = 'page-1/index.html';

const pictures: Change[] = ([1, 2] as const).map((id) => toChange(assetOf('media', id, 1)));

function document(title: string, cover = 1): Change {
  return toChange(SAMPLES.page({ id: 1, slug: 'page-1', title, cover }));
}
