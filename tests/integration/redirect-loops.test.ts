import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder, openCmsOn, type Cms } from '../support/open-cms.ts';

/** What the CMS says of redirects from which a browser would never arrive. */

const SITE_URL = 'https://site.example';

let folder: string;
let payload: Cms;

beforeAll(async () => {
  folder = await makeDataFolder('redirect-loops');
  payload = await openCmsOn(folder, { SITE_URL });
});

afterAll(async () => {
  await payload.destroy();
  await rm(folder, { recursive: true });
});

describe('a redirect', () => {
  it('to itself is refused, however it is written', async () => {
    for (const path of ['/seule/', '/seule', '/seule/?x=1']) {
      await expect(toPath('/seule/', path)).rejects.toThrow(
        'Cette redirection mène à elle-même\u00a0: /seule/ → /seule/. Choisissez une autre destination.',
      );
    }
    await expect(toSite('/seule/', `${SITE_URL}/seule/`)).rejects.toThrow('mène à elle-même');
  });

  it('that closes a chain is refused, with the chain and the rule to correct', async () => {
    await toPath('/un/', '/deux/');
    await toPath('/deux/', '/trois');
    await expect(toPath('/trois/', '/un/')).rejects.toThrow(
      'Ces redirections tournent en rond\u00a0: /trois/ → /un/ → /deux/ → /trois/. Choisissez une autre destination, ou corrigez d’abord celle qui part de /un/.',
    );
    await expect(toSite('/trois/', `${SITE_URL}/un/`)).rejects.toThrow('tournent en rond');
    await expect(toPath('/trois/', '/quatre/')).resolves.toBeDefined();
  });

  it('is refused when an edit makes the loop', async () => {
    const { id } = await toPath('/aller/', '/ailleurs/');
    await toPath('/retour/', '/aller/');
    const edit = { collection: 'redirects', id, data: { path: '/retour/' } } as const;
    await expect(payload.update(edit)).rejects.toThrow('/aller/ → /retour/ → /aller/');
  });

  it('that meets the one which a document left when it moved is refused', async () => {
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'Page qui a bougé', slug: 'nouvelle-adresse', _status: 'published' },
    });
    const target = { relationTo: 'pages', value: page.id } as const;
    const moved = { from: '/ancienne-adresse/', kind: 'document', target, part: 'self' } as const;
    await payload.create({ collection: 'redirects', data: moved });
    await expect(toPath('/nouvelle-adresse/', '/ancienne-adresse/')).rejects.toThrow(
      '/nouvelle-adresse/ → /ancienne-adresse/ → /nouvelle-adresse/',
    );
    await expect(
      payload.create({ collection: 'redirects', data: { ...moved, from: '/nouvelle-adresse' } }),
    ).rejects.toThrow('mène à elle-même');
  });

  it('to a page is kept, though documents that exchanged their addresses left rules that turn round', async () => {
    const create = (slug: string) =>
      payload.create({ collection: 'pages', data: { title: slug, slug, _status: 'published' } });
    const [left, right] = [await create('gauche'), await create('droite')];
    for (const [from, value] of [
      ['/gauche/', right.id],
      ['/droite/', left.id],
    ] as const) {
      const target = { relationTo: 'pages', value } as const;
      const data = { from, kind: 'document', target, part: 'self' } as const;
      await payload.create({ collection: 'redirects', data, context: { isPublicationWorker: true } });
    }
    await expect(toPath('/vers-la-gauche/', '/gauche/')).resolves.toBeDefined();
  });

  it('elsewhere, or to nothing, is kept', async () => {
    await expect(toSite('/dehors/', 'https://ailleurs.example/dehors/')).resolves.toBeDefined();
    await expect(
      payload.create({ collection: 'redirects', data: { from: '/perdue/', kind: 'gone' } }),
    ).resolves.toBeDefined();
  });
});

function toPath(from: string, path: string) {
  return payload.create({ collection: 'redirects', data: { from, kind: 'path', path } });
}

function toSite(from: string, url: string) {
  return payload.create({ collection: 'redirects', data: { from, kind: 'external', url } });
}
