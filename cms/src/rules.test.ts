import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseStatus } from './database/status.ts';
import { migrate, openCms } from './open.ts';
import type { Event, PressRelease, User } from './payload-types.ts';

// One CMS on a database of its own: what is tested here needs Payload to run.
const folder = mkdtempSync(join(tmpdir(), 'cms-rules-'));
let payload: Payload;
const users = new Map<User['role'], User & { collection: 'users' }>();

beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'x'.repeat(32));
  vi.stubEnv('DATA_DIR', folder);
  payload = await openCms();
  payload.logger.level = 'silent';
  await migrate(payload);
  for (const role of ['admin', 'editor', 'contributor', 'reader'] as const) {
    const user = await payload.create({
      collection: 'users',
      data: { name: role, email: `${role}@example.fr`, password: 'une phrase de passe', role },
    });
    users.set(role, { ...user, collection: 'users' });
  }
}, 60_000);

afterAll(async () => {
  await payload.destroy();
  rmSync(folder, { recursive: true });
});

/** Options of an operation done on behalf of somebody. */
function as(role: User['role'], strategy = 'local-jwt') {
  const user = users.get(role);
  if (user === undefined) throw new Error(`No user ${role}`);
  return { overrideAccess: false, user: { ...user, _strategy: strategy } } as const;
}

function release(data: Partial<PressRelease>) {
  return {
    collection: 'press-releases',
    data: { dateline: { place: 'Paris', date: '2026-11-21T12:00:00.000Z' }, lead: 'Chapô.', title: 'Titre', ...data },
  } as const;
}

async function published(title: string) {
  return payload.create({ ...release({ title, _status: 'published' }), draft: false });
}

/** Restores the oldest version of a document. */
async function restoreFirst(collection: 'events' | 'press-releases', parent: number, draft = false): Promise<void> {
  const { docs } = await payload.findVersions({ collection, where: { parent: { equals: parent } }, sort: 'updatedAt' });
  await payload.restoreVersion({ collection, id: String(docs[0]?.id), draft });
}

const refusal = (operation: Promise<unknown>) =>
  operation.then(
    () => ({ status: 200, message: 'accepté' }),
    (error: unknown) => {
      const { status, message } = error as { status: number; message: string };
      return { status, message };
    },
  );

describe('a version that is no longer the latest', () => {
  it('is not saved over the one that another tab saved since it was opened', async () => {
    const opened = await payload.create({ ...release({ title: 'Deux onglets' }), draft: true });
    const save = (title: string, updatedAt: string, draft: boolean) =>
      payload.update({ collection: 'press-releases', id: opened.id, data: { title, updatedAt }, draft });
    const saved = await save('Premier onglet', opened.updatedAt, true);
    await expect(save('Second onglet', opened.updatedAt, true)).rejects.toMatchObject({ status: 409 });
    await expect(save('Second onglet', opened.updatedAt, false)).rejects.toMatchObject({ status: 409 });
    const again = await save('Premier onglet, encore', saved.updatedAt, true);
    expect(again.title).toBe('Premier onglet, encore');
  });

  it('is restored by who asks for it, on line or as a draft', async () => {
    const { id } = await published('Avant');
    for (const draft of [false, true]) {
      await payload.update({ collection: 'press-releases', id, data: { title: 'Après' }, draft });
      await restoreFirst('press-releases', id, draft);
      const restored = await payload.findByID({ collection: 'press-releases', id, draft });
      expect(restored.title).toBe('Avant');
    }
  });

  it('is not saved over another of a global', async () => {
    const opened = await payload.updateGlobal({ slug: 'home-page', data: {} });
    await payload.updateGlobal({ slug: 'home-page', data: {} });
    const stale = payload.updateGlobal({ slug: 'home-page', data: { updatedAt: opened.updatedAt ?? null } });
    await expect(stale).rejects.toMatchObject({ status: 409 });
  });
});

describe('migrations', () => {
  it('bring the database up to date', async () => {
    expect(await databaseStatus()).toEqual({ state: 'up-to-date' });
  });
});

describe('slugs', () => {
  it('are made from the title, twice the same title included', async () => {
    const first = await payload.create({ ...release({ title: 'L’été à Nantes' }), draft: true });
    const second = await payload.create({ ...release({ title: 'L’été à Nantes' }), draft: true });
    expect([first.slug, second.slug]).toEqual(['l-ete-a-nantes', 'l-ete-a-nantes-2']);
  });

  it('are refused with the name of the document that has them', async () => {
    await published('Déjà là');
    const attempt = payload.create({ ...release({ title: 'Autre', slug: 'deja-la' }), draft: true });
    await expect(attempt).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('Déjà là') as string }] },
    });
  });

  it('need a title, even for a draft', async () => {
    const attempt = payload.create({ ...release({ title: ' ' }), draft: true });
    await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: 'title' }] } });
  });

  it('are the year for Territoir’Prod, which has one document a year, the bin included', async () => {
    const programme = (data: object) =>
      payload.create({ collection: 'programmes', data: { title: 'Territoir’Prod', year: 2031, ...data }, draft: true });
    const first = await programme({ slug: 'autre-chose' });
    expect(first.slug).toBe('2031');
    const refused = (where: string) => ({
      data: { errors: [{ path: 'year', message: expect.stringMatching(where) as string }] },
    });
    await expect(programme({ title: 'Encore' })).rejects.toMatchObject(refused('2031 a déjà sa fiche – « Territoir'));
    await payload.update({ collection: 'programmes', id: first.id, data: { summary: 'Le même.' }, draft: true });
    await payload.update({ collection: 'programmes', id: first.id, data: { deletedAt: new Date().toISOString() } });
    await expect(programme({})).rejects.toMatchObject(refused('dans la corbeille'));
    expect((await programme({ year: 2032 })).slug).toBe('2032');
  });

  it('of a section can’t be those of a page', async () => {
    const page = payload.create({
      collection: 'pages',
      data: { title: 'Notre commission', slug: 'commission-numerique' },
      draft: true,
    });
    await expect(page).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('réservée') as string }] },
    });
  });

  it('are made anew for a copy', async () => {
    const { id } = await published('Modèle');
    const copy = await payload.duplicate({ collection: 'press-releases', id });
    expect(copy).toMatchObject({ title: 'Modèle (copie)', slug: 'modele-copie', _status: 'draft' });
    expect(copy.publishedAt ?? null).toBeNull();
  });
});

describe('a draft', () => {
  it('needs only a title', async () => {
    const draft = await payload.create({ collection: 'events', data: { title: 'Forum' }, draft: true });
    expect(draft).toMatchObject({ _status: 'draft', slug: 'forum' });
  });

  it('cannot be published while it is incomplete', async () => {
    const { id } = await payload.create({ collection: 'events', data: { title: 'Forum' }, draft: true });
    const attempt = payload.update({ collection: 'events', id, data: { _status: 'published' } });
    await expect(attempt).rejects.toThrow(/Premier jour/);
  });
});

describe('what calendars are told of an event', () => {
  const DAYS = { startsOn: '2026-03-10T12:00:00.000Z', endsOn: '2026-03-10T12:00:00.000Z' };
  const update = (id: number, data: Partial<Event>, draft = false) =>
    payload.update({ collection: 'events', id, data: { ...(!draft && { _status: 'published' }), ...data }, draft });
  const create = () =>
    payload.create({
      collection: 'events',
      data: { title: 'Rencontre', kind: 'forum', status: 'confirmed', ...DAYS, _status: 'published' },
    });

  it('is counted from the version that was public, drafts and withdrawals aside', async () => {
    const { id, calendar } = await create();
    expect(calendar).toMatchObject({ sequence: 0 });
    expect((await update(id, { title: 'Autre titre' })).calendar).toMatchObject({ sequence: 0 });
    expect((await update(id, { city: 'Lyon' }, true)).calendar).toMatchObject({ sequence: 0 });
    expect((await update(id, { city: 'Nantes' }, true)).calendar).toMatchObject({ sequence: 0 });
    const moved = await update(id, {});
    expect(moved).toMatchObject({ city: 'Nantes', calendar: { sequence: 1 } });
    await payload.update({ collection: 'events', id, data: { _status: 'draft' } });
    expect((await update(id, {})).calendar).toEqual(moved.calendar);
    expect((await update(id, { status: 'cancelled' })).calendar).toMatchObject({ sequence: 2 });
  });

  it('is written by nobody else, and starts anew for a copy', async () => {
    const { id } = await create();
    const forged = { calendar: { sequence: 40, changedAt: null } };
    await update(id, { startTime: '9h' });
    const saved = await payload.update({
      collection: 'events',
      id,
      data: { ...forged, _status: 'published' },
      ...as('editor'),
    });
    expect(saved.calendar).toMatchObject({ sequence: 1 });
    expect((await update(id, forged)).calendar).toMatchObject({ sequence: 1 });
    const copy = await payload.duplicate({ collection: 'events', id });
    expect(copy.calendar?.sequence).toBe(0);
    expect(copy.calendar?.changedAt ?? null).toBeNull();
  });

  it('rises when a former version is published again', async () => {
    const { id } = await create();
    await update(id, { startTime: '9h' });
    await restoreFirst('events', id);
    const restored = await payload.findByID({ collection: 'events', id });
    expect(restored).toMatchObject({ startTime: null, calendar: { sequence: 2 } });
  });
});

describe('a manifesto', () => {
  it('keeps ids and anchors of its commitments through a change of title and order', async () => {
    const manifesto = await payload.create({
      collection: 'manifestos',
      data: {
        title: 'Manifeste',
        kind: 'manifesto',
        year: 2026,
        adoptedOn: '18/03/2026',
        chapters: [{ kind: 'ambition', title: 'Égalité', commitments: [{ title: 'Accès' }, { title: 'Compétences' }] }],
        _status: 'published',
      },
    });
    expect(manifesto.adoptedOn).toBe('2026-03-18');
    const [chapter] = manifesto.chapters ?? [];
    const [access, skills] = chapter?.commitments ?? [];
    const updated = await payload.update({
      collection: 'manifestos',
      id: manifesto.id,
      data: {
        chapters: [
          {
            ...chapter,
            kind: 'ambition',
            title: 'Égalité',
            commitments: [skills, { ...access, title: 'Accès de tous' }],
          },
        ],
      } as never,
    });
    expect(updated.chapters?.[0]?.commitments).toMatchObject([
      { id: skills?.id, slug: 'competences' },
      { id: access?.id, slug: 'acces', title: 'Accès de tous' },
    ]);
  });
});

describe('a contributor', () => {
  it('writes drafts', async () => {
    const draft = await payload.create({ ...release({ title: 'Brouillon' }), draft: true, ...as('contributor') });
    expect(draft._status).toBe('draft');
  });

  it('cannot publish, by any door', async () => {
    const { id } = await payload.create({ ...release({ title: 'À publier' }), draft: true });
    const options = { collection: 'press-releases', ...as('contributor') } as const;
    const attempts = [
      payload.create({ ...release({ title: 'Direct', _status: 'published' }), ...as('contributor') }),
      payload.update({ ...options, id, data: { _status: 'published' } }),
      payload.update({ ...options, id, draft: true, data: { _status: 'published' } }),
      payload.update({ ...options, where: { id: { equals: id } }, data: { _status: 'published' } }),
    ];
    for (const attempt of attempts) {
      expect(await refusal(attempt)).toEqual({ status: 403, message: expect.stringContaining('éditeur') as string });
    }
  });

  it('cannot touch what is on line, but can prepare a draft of it', async () => {
    const { id, title } = await published('En ligne');
    const options = { collection: 'press-releases', id, ...as('contributor') } as const;
    const attempts = [
      payload.update({ ...options, data: { title: 'Changé' } }),
      payload.update({ ...options, data: { _status: 'draft' } }),
      payload.update({ ...options, data: { deletedAt: new Date().toISOString() } }),
      payload.delete(options),
    ];
    for (const attempt of attempts) expect(await refusal(attempt)).toMatchObject({ status: 403 });
    await payload.update({ ...options, draft: true, data: { title: 'Proposé' } });
    // With a draft beside it too, the published version stays out of reach.
    expect(await refusal(payload.update({ ...options, data: { deletedAt: new Date().toISOString() } }))).toMatchObject({
      status: 403,
    });
    expect(await payload.findByID({ collection: 'press-releases', id })).toMatchObject({ title, _status: 'published' });
  });

  it('cannot put a published version back on line', async () => {
    const { id } = await published('Versions');
    const { docs } = await payload.findVersions({ collection: 'press-releases', where: { parent: { equals: id } } });
    const version = docs[0]?.id ?? '';
    const restore = payload.restoreVersion({ collection: 'press-releases', id: version, ...as('contributor') });
    expect(await refusal(restore)).toMatchObject({ status: 403 });
  });

  it('puts its unpublished drafts in the trash, but deletes nothing for good', async () => {
    const { id } = await payload.create({ ...release({ title: 'À jeter' }), draft: true });
    const options = { collection: 'press-releases', id, ...as('contributor') } as const;
    expect(await refusal(payload.delete(options))).toMatchObject({ status: 403 });
    const trashed = await payload.update({ ...options, data: { deletedAt: new Date().toISOString() } });
    expect(trashed.deletedAt).toBeTruthy();
  });

  it('cannot raise its own role, nor see other accounts', async () => {
    const user = users.get('contributor');
    await payload.update({ collection: 'users', id: user?.id ?? 0, data: { role: 'admin' }, ...as('contributor') });
    const { docs } = await payload.find({ collection: 'users', ...as('contributor') });
    expect(docs).toMatchObject([{ role: 'contributor' }]);
  });

  it('cannot change a global, which is on line as soon as saved', async () => {
    const attempt = payload.updateGlobal({ slug: 'home-page', data: { title: 'Changé' }, ...as('contributor') });
    expect(await refusal(attempt)).toMatchObject({ status: 403 });
  });
});

describe('a reader’s key', () => {
  const reader = () => as('reader', 'api-key');

  it('reads what is published, and neither drafts, versions, trash nor embargoed releases', async () => {
    const online = await published('Lisible');
    await payload.update({ collection: 'press-releases', id: online.id, draft: true, data: { title: 'Secret' } });
    const trashed = await published('Jeté');
    await payload.update({
      collection: 'press-releases',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    });
    const embargoUntil = new Date(Date.now() + 60_000).toISOString();
    const embargoed = await payload.create(release({ title: 'Embargo', embargoUntil, _status: 'published' }));
    const draft = await payload.create({ ...release({ title: 'Caché' }), draft: true });

    const hidden = [trashed.id, embargoed.id, draft.id];
    for (const options of [{}, { draft: true }, { trash: true }]) {
      const { docs } = await payload.find({ collection: 'press-releases', limit: 0, ...options, ...reader() });
      expect(docs.filter(({ id }) => hidden.includes(id))).toEqual([]);
      expect(docs.filter(({ title }) => title === 'Secret')).toEqual([]);
    }
    for (const id of hidden) {
      const found = payload.findByID({ collection: 'press-releases', id, draft: true, trash: true, ...reader() });
      expect((await refusal(found)).status).not.toBe(200);
    }
    const own = await payload.findByID({ collection: 'press-releases', id: online.id, draft: true, ...reader() });
    expect(own.title).toBe('Lisible');
    expect(await refusal(payload.findVersions({ collection: 'press-releases', ...reader() }))).toMatchObject({
      status: 403,
    });
  });

  it('reads no file, account, redirect or log, and writes nothing', async () => {
    for (const collection of [
      'media',
      'users',
      'documents',
      'redirects',
      'publications',
      'payload-jobs',
      'payload-locked-documents',
    ] as const) {
      expect(await refusal(payload.find({ collection, ...reader() }))).toMatchObject({ status: 403 });
    }
    expect(await refusal(payload.create({ ...release({ title: 'Écrit' }), draft: true, ...reader() }))).toMatchObject({
      status: 403,
    });
  });

  it('is useless for any other role', async () => {
    expect(await refusal(payload.find({ collection: 'press-releases', ...as('admin', 'api-key') }))).toMatchObject({
      status: 403,
    });
    const editor = await payload.update({
      collection: 'users',
      id: users.get('editor')?.id ?? 0,
      data: { enableAPIKey: true, apiKey: 'une-clé-d-éditeur' },
    });
    expect(editor).toMatchObject({ enableAPIKey: false });
    expect(editor.apiKey ?? null).toBeNull();
  });
});

describe('accounts', () => {
  it('refuse a short password, in French', async () => {
    const data = { name: 'Court', email: 'court@example.fr', password: 'court', role: 'editor' } as const;
    await expect(payload.create({ collection: 'users', data })).rejects.toMatchObject({
      data: { errors: [{ path: 'password', message: expect.stringContaining('12 caractères') as string }] },
    });
  });

  it('always leave an administrator', async () => {
    const id = users.get('admin')?.id ?? 0;
    expect(await refusal(payload.delete({ collection: 'users', id }))).toMatchObject({ status: 403 });
    await expect(payload.update({ collection: 'users', id, data: { role: 'editor' } })).rejects.toMatchObject({
      data: { errors: [{ path: 'role' }] },
    });
  });
});

describe('pictures', () => {
  const picture = async (width: number, name = 'Photo d’été.PNG') => {
    const data = await sharp({ create: { width, height: 100, channels: 3, background: '#345' } })
      .png()
      .toBuffer();
    return { data, mimetype: 'image/png', name, size: data.length };
  };

  it('are encoded in the sizes they allow, under a safe name, with a hash of their bytes', async () => {
    const media = await payload.create({ collection: 'media', data: { alt: 'Un aplat.' }, file: await picture(900) });
    expect(media.filename).toBe('photo-d-ete.png');
    expect(media.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(media.sizes?.avif800).toMatchObject({ width: 800, mimeType: 'image/avif' });
    expect(media.sizes?.webp800).toMatchObject({ width: 800, mimeType: 'image/webp' });
    expect(media.sizes?.webp1200?.filename ?? null).toBeNull();
    const replaced = await payload.update({
      collection: 'media',
      id: media.id,
      data: {},
      file: await picture(500, 'autre.png'),
    });
    expect(replaced.hash).not.toBe(media.hash);
  });

  it('may be smaller than every size', async () => {
    const media = await payload.create({ collection: 'media', data: { isDecorative: true }, file: await picture(90) });
    expect(media).toMatchObject({ width: 90, sizes: { webp400: { filename: null } } });
  });

  it('need a description unless they are decorative', async () => {
    const attempt = payload.create({ collection: 'media', data: {}, file: await picture(90) });
    await expect(attempt).rejects.toThrow(/Texte alternatif/);
  });

  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an event handler', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a handler within', '<svg xmlns="http://www.w3.org/2000/svg"><g onclick = "alert(1)"/></svg>'],
    [
      'a script address',
      '<svg xmlns="http://www.w3.org/2000/svg"><a href="java&#115;cript:alert(1)"><text>a</text></a></svg>',
    ],
    [
      'foreign HTML',
      '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><iframe src="https://a.example"/></foreignObject></svg>',
    ],
    [
      'an animated address',
      '<svg xmlns="http://www.w3.org/2000/svg"><a><animate attributeName="href" values="javascript:alert(1)"/></a></svg>',
    ],
    [
      'an entity',
      '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    ],
    [
      'a distant style',
      '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "https://a.example/x.css";</style></svg>',
    ],
    [
      'a prefixed script',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></svg>',
    ],
  ])('are refused when they are drawings that hold %s', async (_what, source) => {
    const data = Buffer.from(source);
    const file = { data, mimetype: 'image/svg+xml', name: 'a.svg', size: data.length };
    await expect(payload.create({ collection: 'media', data: { isDecorative: true }, file })).rejects.toThrow();
  });

  it('are refused when they are something else under a picture’s name', async () => {
    const data = Buffer.from('<!doctype html><script>alert(1)</script>');
    const file = { data, mimetype: 'image/png', name: 'a.png', size: data.length };
    await expect(payload.create({ collection: 'media', data: { isDecorative: true }, file })).rejects.toThrow();
  });
});

describe('the database', () => {
  it('takes several saves at the same moment', async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `En même temps ${String(index)}`);
    const saved = await Promise.all(titles.map((title) => payload.create({ ...release({ title }), draft: true })));
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(titles.length);
  });

  it('takes the same title several times at the same moment', async () => {
    const saved = await Promise.all(
      Array.from({ length: 6 }, () => payload.create({ ...release({ title: 'Jumeaux' }), draft: true })),
    );
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(6);
  });
});
