import { PUBLISHED_COLLECTIONS } from 'content-models';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createCmsConfig } from '../create-config.ts';
import { MAIL, refusal, testSettings, useTestCms } from './test-cms.ts';

/** Two tabs on the same thing: what the second would write over the first is refused, wherever one can write. */
const config = await createCmsConfig(testSettings(MAIL));
const cms = useTestCms(MAIL);

/** Payload's own, which no form of ours shows. */
const SYSTEM = 'payload-';

/** Written by our own code alone. */
const WITHOUT_FORM = ['press-deliveries', 'press-mailings', 'publications', 'former-versions', 'inventory'];

const EDITED = config.collections
  .map(({ slug }) => slug)
  .filter((slug) => !slug.startsWith(SYSTEM) && !WITHOUT_FORM.includes(slug));

/** What each collection needs to be saved; a draft needs a title. */
const SAMPLES: Readonly<Record<string, () => Promise<object> | object>> = {
  ...Object.fromEntries(PUBLISHED_COLLECTIONS.map((slug) => [slug, () => ({ title: slug })])),
  people: () => ({ firstName: 'Camille', lastName: 'Essai' }),
  media: () => ({ alt: 'Un carré.' }),
  documents: () => ({ title: 'Un fichier', language: 'fr', isAccessible: 'unknown' }),
  'press-accesses': async () => ({ release: (await cms.published('Sous embargo')).id, journalist: 'Léa' }),
  'press-subscribers': () => ({ email: 'lea@journal.example' }),
  redirects: () => ({ from: '/ancienne/', kind: 'gone' }),
  users: () => ({ name: 'Essai', email: 'essai@example.fr', password: 'une phrase de passe', role: 'editor' }),
};

const FILES: Readonly<Record<string, { name: string; mimetype: string; data: Buffer }>> = {
  media: { name: 'carre.png', mimetype: 'image/png', data: await square() },
  documents: {
    name: 'a.vtt',
    mimetype: 'text/vtt',
    data: Buffer.from('WEBVTT\n\n00:01.000 --> 00:03.000\nBonjour.\n'),
  },
};

function square(): Promise<Buffer> {
  return sharp({ create: { width: 90, height: 90, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
}

/** What the first tab writes where saving the same again is no change. */
const CHANGES: Readonly<Record<string, object>> = { users: { name: 'Renommé' } };

describe('a second tab', () => {
  it.each(EDITED)('does not write over the first in the collection %s', async (collection) => {
    const file = FILES[collection];
    const sample = SAMPLES[collection];
    if (sample === undefined) throw new Error(`No sample of ${collection}: what is edited in two tabs?`);
    const draft = (PUBLISHED_COLLECTIONS as readonly string[]).includes(collection);
    const created = await cms.payload.create({
      collection,
      draft,
      data: (await sample()) as never,
      ...(file && { file: { ...file, size: file.data.length } }),
    });
    const { id } = created;
    const opened = (await cms.payload.findByID({ collection, id, draft, depth: 0 })) as object;
    const change = CHANGES[collection] ?? {};
    const save = () => cms.payload.update({ collection, id, draft, data: { ...opened, ...change } });
    expect((await refusal(save())).status).toBe(200);
    expect((await refusal(save())).status).toBe(409);
  });

  it.each(config.globals.map(({ slug }) => slug))('does not write over the first in the global %s', async (slug) => {
    await cms.payload.updateGlobal({ slug, data: {} });
    const opened = (await cms.payload.findGlobal({ slug, depth: 0 })) as object;
    const save = () => cms.payload.updateGlobal({ slug, data: { ...opened } });
    expect((await refusal(save())).status).toBe(200);
    expect((await refusal(save())).status).toBe(409);
    const { updatedAt } = (await cms.payload.findGlobal({ slug, depth: 0 })) as { updatedAt: string };
    expect(updatedAt > (opened as { updatedAt: string }).updatedAt).toBe(true);
  });
});

/** Strangers move the moment of an account, by its login: what an editor sees of it is compared instead. */
describe('an account that is open in a tab', () => {
  it('is saved after what strangers send to the login', async () => {
    const { id, email } = await cms.payload.create({ collection: 'users', data: newAccount('ouvert') });
    const opened = await cms.payload.findByID({ collection: 'users', id, depth: 0 });
    const login = cms.payload.login({ collection: 'users', data: { email, password: 'une autre phrase' } });
    expect((await refusal(login)).status).toBe(401);
    await cms.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });
    const { updatedAt } = await cms.payload.findByID({ collection: 'users', id, depth: 0 });
    expect(updatedAt > opened.updatedAt).toBe(true);
    const save = cms.payload.update({ collection: 'users', id, data: { ...opened, name: 'Renommé' } });
    expect((await refusal(save)).status).toBe(200);
  });

  it.each([{ name: 'Autre' }, { email: 'autre@example.fr' }, { role: 'contributor' as const }])(
    'is not saved over %j',
    async (change) => {
      const { id } = await cms.payload.create({ collection: 'users', data: newAccount('concurrent') });
      const opened = await cms.payload.findByID({ collection: 'users', id, depth: 0 });
      await cms.payload.update({ collection: 'users', id, data: change });
      const save = cms.payload.update({ collection: 'users', id, data: { ...opened } });
      expect((await refusal(save)).status).toBe(409);
      await cms.payload.delete({ collection: 'users', id });
    },
  );

  it('is saved twice in the same tab, by its owner too', async () => {
    const { id } = cms.accountOf('contributor');
    const as = cms.as('contributor');
    let opened = await cms.payload.findByID({ collection: 'users', id, depth: 0, ...as });
    for (const name of ['Camille', 'Camille Essai']) {
      opened = await cms.payload.update({ collection: 'users', id, data: { ...opened, name }, depth: 0, ...as });
      expect(opened.name).toBe(name);
    }
  });
});

function newAccount(name: string) {
  return { name, email: `${name}@example.fr`, password: 'une phrase de passe', role: 'editor' as const };
}
