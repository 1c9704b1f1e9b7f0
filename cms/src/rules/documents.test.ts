import { describe, expect, it } from 'vitest';
import type { Event } from '../payload-types.ts';
import { migrations } from '../migrations/sqlite/index.ts';
import { release } from '../collections/PressReleases/test-release.ts';
import { restoredDraft } from './restored-draft.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();

describe('a version that is no longer the latest', () => {
  it('is not saved over the one that another tab saved since it was opened', async () => {
    const opened = await cms.payload.create({ ...release({ title: 'Deux onglets' }), draft: true });
    const save = (title: string, updatedAt: string, draft: boolean) =>
      cms.payload.update({ collection: 'press-releases', id: opened.id, data: { title, updatedAt }, draft });
    const saved = await save('Premier onglet', opened.updatedAt, true);
    await expect(save('Second onglet', opened.updatedAt, true)).rejects.toMatchObject({ status: 409 });
    await expect(save('Second onglet', opened.updatedAt, false)).rejects.toMatchObject({ status: 409 });
    const again = await save('Premier onglet, encore', saved.updatedAt, true);
    expect(again.title).toBe('Premier onglet, encore');
  });

  it('is taken up again by who asks for it, as a draft', async () => {
    const { id } = await cms.published('Avant');
    await cms.payload.update({ collection: 'press-releases', id, data: { title: 'Après' } });
    expect((await restoredDraft(cms.payload, 'press-releases', id)).title).toBe('Avant');
    expect((await cms.payload.findByID({ collection: 'press-releases', id })).title).toBe('Après');
  });

  it('is not saved over another of a global', async () => {
    const opened = await cms.payload.updateGlobal({ slug: 'home-page', data: {} });
    await cms.payload.updateGlobal({ slug: 'home-page', data: {} });
    const stale = cms.payload.updateGlobal({ slug: 'home-page', data: { updatedAt: opened.updatedAt ?? null } });
    await expect(stale).rejects.toMatchObject({ status: 409 });
  });
});

describe('a draft', () => {
  it('needs only a title', async () => {
    const draft = await cms.payload.create({ collection: 'events', data: { title: 'Forum' }, draft: true });
    expect(draft).toMatchObject({ _status: 'draft', slug: 'forum' });
  });

  it('cannot be published while it is incomplete', async () => {
    const { id } = await cms.payload.create({ collection: 'events', data: { title: 'Forum' }, draft: true });
    const attempt = cms.payload.update({ collection: 'events', id, data: { _status: 'published' } });
    await expect(attempt).rejects.toThrow(/Premier jour/);
  });
});

describe('a manifesto', () => {
  it('keeps ids and anchors of its commitments through a change of title and order', async () => {
    const manifesto = await cms.payload.create({
      collection: 'manifestos',
      data: {
        title: 'Manifeste',
        kind: 'manifesto',
        year: 2026,
        adoptedOn: '18/03/2026',
        chapters: [
          {
            kind: 'ambition',
            title: 'Égalité',
            commitments: ['Accès', 'Compétences'].map((title) => ({ title, progress: { state: 'unknown' } })),
          },
        ],
        _status: 'published',
      },
    });
    expect(manifesto.adoptedOn).toBe('2026-03-18');
    const [chapter] = manifesto.chapters ?? [];
    const [access, skills] = chapter?.commitments ?? [];
    const updated = await cms.payload.update({
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

describe('the time zone of an event', () => {
  const DAYS = { startsOn: '2026-03-10T12:00:00.000Z', endsOn: '2026-03-10T12:00:00.000Z' };
  const create = (data: Partial<Event>) =>
    cms.payload.create({
      collection: 'events',
      data: { title: 'Rencontre', kind: 'forum', status: 'confirmed', ...DAYS, ...data },
    });
  const update = (id: number, data: Partial<Event>) => cms.payload.update({ collection: 'events', id, data });

  it('is that of its place, and follows the place', async () => {
    const { id, timeZone } = await create({ city: 'Rennes' });
    expect(timeZone).toBe('Europe/Paris');
    expect(await update(id, { city: 'Saint-Denis', region: 'La Réunion' })).toMatchObject({
      timeZone: 'Indian/Reunion',
    });
    expect(await update(id, { city: 'Nouméa', region: null })).toMatchObject({ timeZone: 'Pacific/Noumea' });
    expect(await update(id, { title: 'Autre titre' })).toMatchObject({ timeZone: 'Pacific/Noumea' });
  });

  it('is that of its host when the town does not say', async () => {
    const host = await cms.payload.create({
      collection: 'organizations',
      data: { title: 'Saint-Denis', kind: 'authority', inseeCode: '97411', registerKind: 'commune' },
    });
    expect(await create({ city: 'Saint-Denis', host: host.id })).toMatchObject({ timeZone: 'Indian/Reunion' });
    expect(await create({ city: 'Saint-Denis' })).toMatchObject({ timeZone: 'Europe/Paris' });
  });

  it('is what an editor chose, until it is left empty again', async () => {
    const { id, timeZone } = await create({ city: 'Cayenne', timeZone: 'Europe/Paris' });
    expect(timeZone).toBe('Europe/Paris');
    expect(await update(id, { city: 'Kourou' })).toMatchObject({ timeZone: 'Europe/Paris' });
    expect(await update(id, { timeZone: null })).toMatchObject({ timeZone: 'America/Cayenne' });
  });

  it('stays that of Paris for what was written before events had one, wherever it is held', async () => {
    const { id } = await create({ city: 'Cayenne' });
    const migration = migrations.find(({ name }) => name.endsWith('event_time_zone'));
    // The migration reads the database alone.
    const { drizzle: db } = cms.payload.db as unknown as { drizzle: never };
    await migration?.down({ db } as never);
    await migration?.up({ db } as never);
    expect(await cms.payload.findByID({ collection: 'events', id, draft: true })).toMatchObject({
      city: 'Cayenne',
      timeZone: 'Europe/Paris',
    });
    expect(await update(id, { title: 'Autre titre' })).toMatchObject({ timeZone: 'Europe/Paris' });
  });
});

describe('what calendars are told of an event', () => {
  const DAYS = { startsOn: '2026-03-10T12:00:00.000Z', endsOn: '2026-03-10T12:00:00.000Z' };
  const update = (id: number, data: Partial<Event>, draft = false) =>
    cms.payload.update({ collection: 'events', id, data: { ...(!draft && { _status: 'published' }), ...data }, draft });
  const create = () =>
    cms.payload.create({
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
    await cms.payload.update({ collection: 'events', id, data: { _status: 'draft' } });
    expect((await update(id, {})).calendar).toEqual(moved.calendar);
    expect((await update(id, { status: 'cancelled' })).calendar).toMatchObject({ sequence: 2 });
  });

  it('never falls, however many drafts are written after', async () => {
    const { id } = await create();
    await update(id, { city: 'Nantes' });
    for (let draft = 0; draft < 60; draft += 1) await update(id, { venue: `Salle ${String(draft)}` }, true);
    expect((await update(id, {})).calendar).toMatchObject({ sequence: 2 });
  }, 30_000);

  it('is written by nobody else, and starts anew for a copy', async () => {
    const { id } = await create();
    const forged = { calendar: { sequence: 40, changedAt: null } };
    await update(id, { startTime: '9h' });
    const saved = await cms.payload.update({
      collection: 'events',
      id,
      data: { ...forged, _status: 'published' },
      ...cms.as('editor'),
    });
    expect(saved.calendar).toMatchObject({ sequence: 1 });
    expect((await update(id, forged)).calendar).toMatchObject({ sequence: 1 });
    const copy = await cms.payload.duplicate({ collection: 'events', id });
    expect(copy.calendar?.sequence).toBe(0);
    expect(copy.calendar?.changedAt ?? null).toBeNull();
  });

  it('rises when a former version is published again', async () => {
    const { id } = await create();
    await update(id, { startTime: '9h' });
    expect(await restoredDraft(cms.payload, 'events', id)).toMatchObject({ startTime: null });
    expect(await cms.payload.findByID({ collection: 'events', id })).toMatchObject({ calendar: { sequence: 1 } });
    expect(await update(id, {})).toMatchObject({ startTime: null, calendar: { sequence: 2 } });
  });
});
