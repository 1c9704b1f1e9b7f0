import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Secret } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Publisher } from 'site';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

/** The last door: what is withheld passes no template, whatever the projection let through. */
describe('a page that would give away what is withheld', () => {
  let folder: string;
  let publisher: Publisher;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'guard-'));
    publisher = await openPublisher(path.join(folder, 'site'));
    await publisher.publish([...GLOBALS, release('Version en ligne')]);
    await publisher.settled();
  });

  afterEach(async () => {
    await publisher.close();
    await rm(folder, { recursive: true });
  });

  it('stays as it was, and is made once the secret is one no more', async () => {
    publisher.withhold([secret('Communiqué 12 mars 2026 Version nouvelle')]);
    const { failures } = await publisher.publish([release('Version nouvelle')]);
    const sentence =
      /^la page montrerait le titre «\u00a0Communiqué 12 mars 2026 Version nouvelle\u00a0» \(Communiqué « Secret », brouillon\), ce qui n’est pas public/;
    expect(failures).toContainEqual({ address: ADDRESS, reason: expect.stringMatching(sentence) as string });
    expect(await page()).toContain('Version en ligne');

    publisher.withhold([]);
    expect((await publisher.publish([])).failures).toEqual([]);
    await publisher.settled();
    expect(await page()).toContain('Version nouvelle');
  });

  it('is published when what it shows is said by a public document', async () => {
    publisher.withhold([secret('Version nouvelle'), secret('Les Interconnectés'), secret('un-communique')]);
    expect((await publisher.publish([release('Version nouvelle')])).failures).toEqual([]);
  });

  function page(): Promise<string> {
    return readFile(path.join(sitePaths(path.join(folder, 'site')).publicFolder, ADDRESS, 'index.html'), 'utf8');
  }
});

const ADDRESS = '/presse/communiques/un-communique/';

function release(title: string) {
  return toChange(
    SAMPLES.pressRelease({ id: 1, slug: 'un-communique', title, dateline: { place: null, date: '2026-03-12' } }),
  );
}

function secret(text: string): Secret {
  return {
    target: { collection: 'press-releases', id: 2 },
    name: 'Communiqué « Secret », brouillon',
    clues: [{ kind: 'title', text }],
  };
}
