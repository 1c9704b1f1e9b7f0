import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { visit } from './support/visitor.ts';

/** A document as an editor writes it in the admin, and what visitors then find of it. */
interface Written {
  collection: string;
  title: string;
  /** Everything but the title that its form asks for. */
  fill: (editor: Editor) => Promise<void>;
  /** Page that shows it. */
  address: string;
  /** Words of it that the page holds, beside its title. */
  shows: readonly string[];
}

/** The organisation that documents name. */
const AUTHORITY = 'Intercommunalités de France';

const DOCUMENTS: readonly Written[] = [
  {
    collection: 'pages',
    title: 'Une page mirliflore',
    fill: (editor) => editor.writeText('Nous calembredainons.'),
    address: '/une-page-mirliflore/',
    shows: ['Nous calembredainons.'],
  },
  {
    collection: 'people',
    title: 'Fantine Mirliflore',
    fill: async (editor) => {
      await editor.fill('Prénom', 'Fantine');
      await editor.fill('Nom', 'Mirliflore');
    },
    address: '/personnes/fantine-mirliflore/',
    shows: [],
  },
  {
    collection: 'organizations',
    title: 'Pays de Mirliflore',
    fill: (editor) => editor.page.getByLabel('Territoire du réseau').check(),
    address: '/territoires/pays-de-mirliflore/',
    shows: [],
  },
  {
    collection: 'events',
    title: 'Journée mirliflore',
    fill: async (editor) => {
      await editor.fillDate('startsOn', '12/03/2027');
      await editor.fillDate('endsOn', '12/03/2027');
      await editor.choose('host', AUTHORITY);
    },
    address: '/evenements/journee-mirliflore/',
    shows: ['12\u00a0mars 2027', AUTHORITY],
  },
  {
    collection: 'replays',
    title: 'Replay mirliflore',
    fill: async (editor) => {
      await editor.fillDate('recordedOn', '12/03/2026');
      await editor.choose('video__kind', 'Sur un autre site');
      await editor.fill('Page de la vidéo', 'https://video.example/1');
      await editor.openTab('Chapitres et transcription');
      await editor.fill('Transcription', '0:00 Camille Exemple : Nous calembredainons.\n1:15 Et voilà.');
    },
    address: '/replays/replay-mirliflore/',
    shows: ['Camille Exemple', 'Nous calembredainons.', '1:15', 'video.example'],
  },
  {
    collection: 'labels',
    title: 'Projet mirliflore',
    fill: async (editor) => {
      await editor.fill('Édition', '2024');
      await editor.choose('domain', 'Territoires inclusifs');
      await editor.choose('laureate', AUTHORITY);
    },
    address: '/labels/projet-mirliflore/',
    shows: ['2024', 'Territoires inclusifs', AUTHORITY],
  },
  {
    collection: 'concertations',
    title: 'Concertation mirliflore',
    fill: async (editor) => {
      await editor.choose('authority', AUTHORITY);
      await editor.fill('Début', '03/2025');
      await editor.fill('Participants', '120');
      await editor.choose('formats', 'Ateliers');
    },
    address: '/ia/concertations/concertation-mirliflore/',
    shows: ['mars 2025', '120', 'Ateliers', AUTHORITY],
  },
  {
    collection: 'ai-projects',
    title: 'Prévision mirliflore',
    fill: async (editor) => {
      await editor.choose('authority', AUTHORITY);
      await editor.fill('À quoi il sert', 'Prévoir les calembredaines.');
      await editor.choose('stage', 'Expérimenté');
    },
    address: '/ia/bibliotheque/prevision-mirliflore/',
    shows: ['Prévoir les calembredaines.', 'Expérimenté', AUTHORITY],
  },
  {
    collection: 'ai-resources',
    title: 'Jeu mirliflore',
    fill: async (editor) => {
      await editor.fill('Qui l’a fait', 'Association Mirliflore');
      await editor.fill('Lien', 'https://jeu.example/');
      await editor.choose('kind', 'Jeu');
    },
    address: '/ia/boite-a-outils/',
    shows: ['Association Mirliflore', 'https://jeu.example/'],
  },
  {
    collection: 'programmes',
    title: 'Territoir’Prod 2023',
    fill: async (editor) => {
      await editor.fill('Année', '2023');
      await editor.fill('Résumé', 'Nous calembredainons.');
    },
    address: '/territoirprod/2023/',
    shows: ['Nous calembredainons.'],
  },
  {
    collection: 'press-kits',
    title: 'Dossier mirliflore',
    fill: async (editor) => {
      await editor.fillDate('date', '12/03/2026');
      await editor.writeText('Nous calembredainons.');
    },
    address: '/presse/dossiers/dossier-mirliflore/',
    shows: ['Nous calembredainons.'],
  },
];

const ONLINE = { timeout: 20_000, interval: 100 };

const platform = useEmptyPlatform();
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  const atWork = await startEditor(platform);
  ({ browser, editor } = atWork);
  await atWork.admin.create('organizations', { title: AUTHORITY, kind: 'authority', _status: 'published' });
});

afterAll(async () => {
  await browser.close();
});

describe('an editor, with the words of the admin alone,', { timeout: 120_000 }, () => {
  it.each(DOCUMENTS)('writes and publishes in $collection what visitors then read', async (written) => {
    const { collection, title, fill, address, shows } = written;
    await editor.open(`/admin/collections/${collection}/create`);
    if (collection !== 'people') await editor.fillTitle(title);
    await fill(editor);
    await editor.publish();
    await expect.poll(() => editor.panel.textContent(), ONLINE).toMatch(/^En ligne depuis/);
    const { status, text } = await visit(platform.siteUrl, address);
    expect(status).toBe(200);
    for (const words of [title, ...shows]) expect(text).toContain(words);
  });
});
