import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFrenchWindow } from './support/browser.ts';
import { CmsClient, type SavedDocument } from './support/cms-client.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { openBrowser } from './support/open-browser.ts';
import type { Request } from './support/refused-requests.ts';
import { Editor } from './support/editor.ts';
import { learnServerFunctions, serverFunctionsOf, type CallServerFunction } from './support/server-functions.ts';
import { pressRelease, publishedRelease, uploadPicture } from './support/small-content.ts';

const PASSWORD = 'un-long-mot-de-passe';
const IN_A_YEAR = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString();

const platform = useEmptyPlatform();
let admin: CmsClient;
let picture: SavedDocument;
let published: SavedDocument;
let draft: SavedDocument;
let embargoed: SavedDocument;
let trashed: SavedDocument;

beforeAll(async () => {
  admin = await CmsClient.asAdministrator(platform);
  picture = await uploadPicture(admin, 'couverture', '#15626b');
  const release = (data: object) => admin.create('press-releases', data);
  published = await release(publishedRelease('Publié', { cover: picture.id }));
  draft = await release(pressRelease('Brouillon', { _status: 'draft' }));
  embargoed = await release(publishedRelease('Embargo', { embargoUntil: IN_A_YEAR }));
  trashed = await release(publishedRelease('Corbeille'));
  await admin.update('press-releases', trashed.id, { deletedAt: new Date().toISOString() });
  // A second version of what is online, to restore.
  await admin.update('press-releases', published.id, { lead: 'Chapô relu.', _status: 'published' });
});

describe('a contributor', () => {
  let contributor: CmsClient;
  let self: SavedDocument;

  beforeAll(async () => {
    const account = {
      name: 'Contributrice',
      email: 'contributrice@exemple.fr',
      password: PASSWORD,
      role: 'contributor',
    };
    self = await admin.create('users', account);
    contributor = await CmsClient.login(platform.cmsUrl, account);
  });

  it('writes a draft and changes it', async () => {
    const own = await contributor.create('press-releases', pressRelease('Proposition', { _status: 'draft' }));
    const changed = await contributor.update('press-releases', own.id, { title: 'Proposition relue' }, { draft: true });
    expect(changed).toMatchObject({ title: 'Proposition relue', _status: 'draft' });
  });

  it('writes a draft over a published document, which stays as it is', async () => {
    await contributor.update('press-releases', published.id, { title: 'Titre proposé' }, { draft: true });
    expect(await onlineTitle()).toBe('Publié');
  });

  it.each<[string, () => Request]>([
    ['publishing a draft', () => ['PATCH', `/api/press-releases/${draft.id}`, { _status: 'published' }]],
    [
      'publishing a draft as a draft',
      () => ['PATCH', `/api/press-releases/${draft.id}?draft=true`, { _status: 'published' }],
    ],
    ['creating a published document', () => ['POST', '/api/press-releases', publishedRelease('Direct')]],
    [
      'creating a published document as a draft',
      () => ['POST', '/api/press-releases?draft=true', publishedRelease('Direct')],
    ],
    [
      'publishing many documents',
      () => ['PATCH', '/api/press-releases?where[id][exists]=true', { _status: 'published' }],
    ],
    ['changing many documents', () => ['PATCH', '/api/press-releases?where[id][exists]=true', { lead: 'Autre.' }]],
    ['unpublishing', () => ['PATCH', `/api/press-releases/${published.id}`, { _status: 'draft' }]],
    ['unpublishing everything', () => ['PATCH', '/api/press-releases?where[id][exists]=true', { _status: 'draft' }]],
    ['changing what is online', () => ['PATCH', `/api/press-releases/${published.id}`, { lead: 'Détourné.' }]],
    [
      'putting what is online in the trash',
      () => ['PATCH', `/api/press-releases/${published.id}`, { deletedAt: new Date().toISOString() }],
    ],
    [
      'putting everything in the trash',
      () => ['PATCH', '/api/press-releases?where[id][exists]=true', { deletedAt: new Date().toISOString() }],
    ],
    ['deleting', () => ['DELETE', `/api/press-releases/${published.id}`]],
    ['deleting a draft', () => ['DELETE', `/api/press-releases/${draft.id}`]],
    ['deleting everything', () => ['DELETE', '/api/press-releases?where[id][exists]=true']],
    ['restoring from the trash', () => ['PATCH', `/api/press-releases/${trashed.id}?trash=true`, { deletedAt: null }]],
    ['changing a global', () => ['POST', '/api/globals/site-settings', { name: 'Détourné' }]],
    ['changing a picture', () => ['PATCH', `/api/media/${picture.id}`, { alt: 'Détourné' }]],
    ['deleting a picture', () => ['DELETE', `/api/media/${picture.id}`]],
    ['adding a redirection', () => ['POST', '/api/redirects', { from: '/x/', kind: 'gone' }]],
    ['writing in the log', () => ['POST', '/api/publications', { title: 'Faux', status: 'online' }]],
    ['asking again for a publication', () => ['POST', '/api/publications/1/retry']],
    ['queuing a job', () => ['POST', '/api/payload-jobs', { taskSlug: 'publish', queue: 'publication', input: {} }]],
    ['running jobs', () => ['GET', '/api/payload-jobs/run']],
    [
      'creating an account',
      () => ['POST', '/api/users', { name: 'X', email: 'x@exemple.fr', password: PASSWORD, role: 'admin' }],
    ],
    ['reading another account', () => ['GET', '/api/users/1']],
  ])('is refused %s', async (_attempt, request) => {
    const before = await stateOfReleases();
    const [method, path, body] = request();
    const answer = await contributor.send(method, path, body);
    // A change of many documents answers 400 when it is refused for each.
    expect([400, 401, 403, 404], answer.text).toContain(answer.status);
    expect(await stateOfReleases()).toEqual(before);
  });

  it('takes up a former version as a draft, whatever it asks', async () => {
    const { body } = await contributor.get(
      `/api/press-releases/versions?where[parent][equals]=${published.id}&depth=0`,
    );
    const versions = body.docs as { id: number }[]; // What the versions endpoint answers.
    expect(versions.length).toBeGreaterThan(1);
    const before = await stateOfReleases();
    for (const { id } of versions) {
      const { body } = await contributor.send('POST', `/api/press-releases/versions/${id}?draft=false`);
      expect(body).toMatchObject({ _status: 'draft' });
    }
    expect(await stateOfReleases()).toEqual(before);
  });

  it('gets a draft when it duplicates a published document', async () => {
    // Other journeys publish on this platform too.
    const online = async () =>
      (await admin.find('press-releases')).filter(({ _status }) => _status === 'published').map(({ id }) => id);
    const before = await online();
    for (const query of ['', '?draft=false', '?draft=true']) {
      const { body } = await contributor.send('POST', `/api/press-releases/${published.id}/duplicate${query}`, {
        _status: 'published',
      });
      const copy = body.doc as SavedDocument | undefined; // Refused, or a copy.
      if (copy === undefined) continue;
      const [saved] = await admin.find('press-releases', `where[id][equals]=${copy.id}`);
      expect(saved?._status, query).toBe('draft');
    }
    expect((await online()).sort()).toEqual(before.sort());
  });

  it('cannot raise its role, nor give itself a key', async () => {
    await contributor.send('PATCH', `/api/users/${self.id}`, {
      role: 'admin',
      enableAPIKey: true,
      apiKey: crypto.randomUUID(),
    });
    const [account] = await admin.find('users', `where[id][equals]=${self.id}`);
    expect(account).toMatchObject({ role: 'contributor' });
    expect(account?.enableAPIKey).not.toBe(true);
  });

  it('cannot schedule a publication', async () => {
    const before = await stateOfReleases();
    const { status } = await contributor.send('POST', '/api/payload-jobs', {
      taskSlug: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'press-releases', value: draft.id } },
    });
    expect(status).toBe(403);
    expect(await stateOfReleases()).toEqual(before);
  });

  it('is refused in French', async () => {
    const { text } = await contributor.send('PATCH', `/api/press-releases/${published.id}`, { lead: 'Détourné.' });
    expect(text).toMatch(/seul un éditeur/);
  });
});

describe('a contributor in the admin', { timeout: 120_000 }, () => {
  const account = { name: 'Camille', email: 'camille@exemple.fr', password: PASSWORD, role: 'contributor' };
  const JOURNALIST = { journalist: 'Léa Zanzibar', email: 'lea@journal.example' };
  let browser: Browser;
  let page: Page;
  let event: SavedDocument;
  let access: SavedDocument;
  let call: CallServerFunction;
  let callAsAdmin: CallServerFunction;

  beforeAll(async () => {
    await admin.create('users', account);
    event = await admin.create('events?draft=true', { title: 'Forum' });
    access = await admin.create('press-accesses', { release: embargoed.id, ...JOURNALIST });
    browser = await openBrowser();
    page = await (await openFrenchWindow(browser)).newPage();
    await Editor.login(page, { ...platform, adminEmail: account.email, adminPassword: PASSWORD });
    const other = await (await openFrenchWindow(browser)).newPage();
    await Editor.login(other, platform);
    await page.goto(`${platform.cmsUrl}/admin/collections/events/${event.id}`);
    const action = await learnServerFunctions(page, () => page.locator('#field-title').fill('Forum de printemps'));
    call = serverFunctionsOf(page, platform.cmsUrl, action);
    callAsAdmin = serverFunctionsOf(other, platform.cmsUrl, action);
  });

  afterAll(async () => {
    await browser.close();
  });

  it('is offered neither to publish, nor to schedule', async () => {
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).waitFor();
    expect(await page.getByRole('button', { name: /publier/i }).count()).toBe(0);
    expect(
      await page
        .getByText(/programmer/i)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  it('writes a draft of what is online, and a draft of that draft, in the form', async () => {
    const { id } = await admin.create('press-releases', publishedRelease('Communiqué en ligne'));
    const editor = new Editor(page, platform.cmsUrl);
    for (const lead of ['Chapô proposé.', 'Chapô proposé, relu.']) {
      await editor.open(`/admin/collections/press-releases/${String(id)}`);
      await editor.fill('Chapô', lead);
      await editor.saveDraft();
      const latest = await admin.get(`/api/press-releases/${String(id)}?draft=true&depth=0`);
      expect(latest.body).toMatchObject({ lead, _status: 'draft' });
    }
    const { body } = await admin.get(`/api/press-releases/${String(id)}?depth=0`);
    expect(body).toMatchObject({ lead: 'Chapô du communiqué Communiqué en ligne.', _status: 'published' });
  });

  it('reads who saved each version, and takes one up again as a draft', async () => {
    const { id } = await admin.create('press-releases', publishedRelease('Deux mains'));
    const editor = new Editor(page, platform.cmsUrl);
    await editor.open(`/admin/collections/press-releases/${String(id)}`);
    await editor.fill('Chapô', 'Chapô de Camille.');
    await editor.saveDraft();
    await editor.open(`/admin/collections/press-releases/${String(id)}/versions`);
    const rows = page.locator('main.versions tbody tr');
    expect(await rows.nth(0).textContent()).toMatch(/Camille.*Brouillon actuel/);
    expect(await rows.nth(1).textContent()).toMatch(/Publiée$/);
    const moment = (await rows.nth(1).locator('td').first().textContent()) ?? '';
    await rows.nth(1).getByRole('link').click();
    await page.getByRole('button', { name: 'Reprendre cette version' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText('devient un brouillon').waitFor();
    expect(await dialog.textContent()).toContain(moment);
    await dialog.getByRole('button', { name: 'Confirmer' }).click();
    await page.waitForURL(new RegExp(`/press-releases/${String(id)}$`));
    const latest = await admin.get(`/api/press-releases/${String(id)}?draft=true&depth=0`);
    expect(latest.body).toMatchObject({ lead: 'Chapô du communiqué Deux mains.', _status: 'draft' });
  });

  it('finds neither accesses, nor subscribers, nor what was sent', async () => {
    await page.goto(`${platform.cmsUrl}/admin`);
    await page.getByRole('link', { name: 'Communiqués' }).first().waitFor();
    const menu = (await page.locator('nav').first().textContent()) ?? '';
    expect(menu).toContain('Communiqués');
    expect(menu).not.toMatch(/Accès presse|Abonnés presse|Envois à la presse|Redirections/);
    for (const path of ['press-accesses', `press-accesses/${access.id}`, 'press-subscribers', 'press-deliveries']) {
      await page.goto(`${platform.cmsUrl}/admin/collections/${path}`);
      const said = await page.content();
      expect(said, path).not.toContain(JOURNALIST.email);
      expect(said, path).not.toContain(JOURNALIST.journalist);
      expect(said, path).not.toContain('/presse/acces/');
    }
  });

  it('reads the state of a release that journalists read already', async () => {
    await page.goto(`${platform.cmsUrl}/admin/collections/press-releases/${embargoed.id}`);
    await page.getByRole('heading', { name: 'Sous embargo' }).waitFor();
    await page.getByText(/Un accès de journaliste le montre déjà/).waitFor();
  });

  it('schedules nothing by a call of its own, and neither does an administrator', async () => {
    const schedule = {
      type: 'publish',
      date: '$D2027-01-01T09:00:00.000Z',
      doc: { relationTo: 'events', value: event.id },
    };
    const upcoming = { collectionSlug: 'events', id: event.id };
    for (const by of [call, callAsAdmin]) {
      expect(await by('schedule-publish', schedule)).toContain('Cela ne se fait pas ici');
      expect(await by('get-upcoming-scheduled-publish', upcoming)).toContain('Cela ne se fait pas ici');
    }
  });

  it('is shown nothing of an access by a call of its own', async () => {
    const document = { collectionSlug: 'press-accesses', docID: access.id };
    const calls: [string, object][] = [
      ['render-document', document],
      ['render-list', { collectionSlug: 'press-accesses' }],
      ['table-state', { collectionSlug: 'press-accesses', columns: [], query: { limit: 10 } }],
      ['form-state', { ...document, id: access.id, operation: 'update', returnLockStatus: true, data: {} }],
    ];
    for (const [name, args] of calls) {
      const said = await call(name, args);
      expect(said, name).toContain('pas accès à ce contenu');
      expect(said, name).not.toContain(JOURNALIST.email);
    }
    expect(await admin.find('payload-locked-documents', `where[document.relationTo][equals]=press-accesses`)).toEqual(
      [],
    );
    for (const [name, args] of calls)
      expect(await callAsAdmin(name, args), name).not.toContain('pas accès à ce contenu');
  });
});

describe('a password', () => {
  it('of less than twelve characters is refused in French', async () => {
    const account = { name: 'Court', email: 'court@exemple.fr', role: 'editor' };
    for (const password of ['abc', 'onze-lettre']) {
      const answer = await admin.send('POST', '/api/users', { ...account, password });
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('Choisissez un mot de passe d’au moins 12');
    }
    const users = await admin.find('users', 'where[email][equals]=court@exemple.fr');
    expect(users).toEqual([]);
  });
});

async function stateOfReleases(): Promise<unknown> {
  const live = await admin.find('press-releases', 'trash=true&sort=id');
  return live.map(({ id, title, lead, _status, deletedAt }) => ({ id, title, lead, _status, deletedAt }));
}

async function onlineTitle(): Promise<unknown> {
  const [document] = await admin.find('press-releases', `where[id][equals]=${published.id}`);
  return document?.title;
}
