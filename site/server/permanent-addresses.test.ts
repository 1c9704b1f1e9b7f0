import { NO_PROGRESS, type Chapter } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from './testing/serve-folder.ts';

let site: ServedFolder;

beforeAll(async () => {
  site = await serveFolder();
  await site.publish({ '410/index.html': 'retirée', '404.html': 'nulle part' });
});
afterAll(() => site.close());

const locationOf = async (path: string) => (await site.get(path)).headers.location;

function manifesto(slug: string) {
  const commitment = { number: '1.1', title: 'A', body: [], themes: [], followUps: [], progress: NO_PROGRESS };
  const chapter: Chapter = {
    id: 'x',
    slug: 'partie',
    kind: 'part',
    number: 1,
    title: 'Partie',
    introduction: [],
    themes: [],
    commitments: [{ ...commitment, id: '65f0c1', slug: 'reemployer' }],
  };
  return SAMPLES.manifesto({ id: 3, slug, chapters: [chapter] });
}

describe('a permanent address', () => {
  it('leads to where a document and its parts are, whatever they are called', async () => {
    await site.keep(manifesto('ancien-titre'));
    expect(await locationOf('/id/m3/')).toBe('/manifestes/ancien-titre/');
    await site.keep(manifesto('nouveau-titre'));
    expect(await locationOf('/id/m3/')).toBe('/manifestes/nouveau-titre/');
    expect(await locationOf('/id/m3')).toBe('/manifestes/nouveau-titre/');
    expect(await locationOf('/id/m3/65f0c1/')).toBe('/manifestes/nouveau-titre/reemployer/');
  });

  it('of what was never public is none, and that of what left says so', async () => {
    await site.writeRules(JSON.stringify({ redirects: {}, gone: ['/id/m4/'] }));
    expect((await site.get('/id/m4/')).status).toBe(410);
    for (const path of ['/id/m5/', '/id/m3/inconnu/', '/id/', '/id/x3/'])
      expect((await site.get(path)).status).toBe(404);
  });
});
