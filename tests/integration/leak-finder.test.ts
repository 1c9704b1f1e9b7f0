import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Change, Clue, Secret } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { LeakCheck, listFiles, sitePaths, type Publisher } from 'site';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { assetOf, writeUploads } from '../support/cms-model/assets.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { FAULTY_TEMPLATES, memory } from '../support/faulty-templates.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { seededRandom } from '../support/random.ts';
import { publicFilesWith } from '../support/site-folder.ts';
import { toChange } from '../support/to-change.ts';

/** The last door: what is withheld passes no template, whatever the projection let through. */
let folder: string;
let site: string;
let publisher: Publisher;

beforeEach(async () => {
  folder = await makeFastFolder('leak-finder-');
  site = path.join(folder, 'site');
  publisher = await openPublisher(site, { distFolder: FAULTY_TEMPLATES });
  await publisher.publish([...GLOBALS, page(1, 'Version en ligne')]);
  await publisher.settled();
});

afterEach(async () => {
  memory.remembered = undefined;
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('a page that would give away what is withheld', () => {
  it('stays as it was, and is made by itself once the secret is one no more', async () => {
    memory.remembered = { collection: 'pages', title: 'Belvoir et calembredaines' };
    publisher.withhold([secret(title('Belvoir et calembredaines'))]);
    const { failures, heldBack } = await publisher.publish([page(1, 'Version nouvelle')]);
    const sentence =
      /^la page montrerait le titre «\u00a0Belvoir et calembredaines\u00a0» \(Page « Secret », brouillon\).*, ce qui n’est pas public/;
    expect(failures).toEqual([{ address: '/page-1/', reason: expect.stringMatching(sentence) as string }]);
    expect(heldBack).toEqual([]);
    expect(await read('page-1/index.html')).toContain('Version en ligne');

    publisher.withhold([]);
    await expect.poll(() => read('page-1/index.html')).toContain('Belvoir et calembredaines');
  });

  it('is in no list, feed or map of the site while it has never been online, and comes by itself', async () => {
    memory.remembered = { collection: 'pages', title: 'Belvoir et calembredaines' };
    publisher.withhold([secret(title('Belvoir et calembredaines'))]);
    const { heldBack } = await publisher.publish([page(3, 'Une page neuve'), release(1, 'Un communiqué')]);
    const problem =
      /La page « Une page neuve » n’est pas en ligne.*La mise en ligne|la mise en ligne se fera d’elle-même/;
    expect(heldBack).toMatchObject([
      { target: { collection: 'pages', id: 3 }, problems: [expect.stringMatching(problem)] },
    ]);
    await publisher.settled();
    expect(await publicFilesWith(/page-3|Une page neuve|Belvoir/, publicFolder())).toEqual([]);
    expect(existsSync(path.join(publicFolder(), 'presse/communiques/communique-1/index.html'))).toBe(true);

    memory.remembered = undefined;
    publisher.withhold([]);
    await expect.poll(() => existsSync(path.join(publicFolder(), 'page-3/index.html'))).toBe(true);
    await publisher.settled();
    expect(await publicFilesWith(/page-3/, publicFolder())).toEqual(
      expect.arrayContaining(['page-3/index.html', 'plan-du-site/index.html']),
    );
  });

  it('waits with what can’t do without it', async () => {
    const person = SAMPLES.person({ id: 1, slug: 'ana-exemple', title: 'Ana Exemple', cover: 1 });
    const quoting = SAMPLES.pressRelease({ id: 1, slug: 'parole-d-ana', representatives: [1] });
    // Its file is not there yet.
    const picture = toChange(assetOf('media', 1, 1));
    const report = await publisher.publish([picture, toChange(person), toChange(quoting)]);
    expect(report.heldBack.map(({ target }) => target.collection).sort()).toEqual(['people', 'press-releases']);
    await publisher.settled();
    expect(await publicFilesWith(/ana-exemple|parole-d-ana/, publicFolder())).toEqual([]);
    await writeUploads(path.join(folder, 'uploads'));
    await publisher.publish([]);
    await publisher.settled();
    expect(await publicFilesWith(/ana-exemple/, publicFolder())).toContain('personnes/ana-exemple/index.html');
    expect(await publicFilesWith(/parole-d-ana/, publicFolder())).toContain('presse/communiques/index.html');
  });

  it('is not retried when it was withdrawn meanwhile', async () => {
    memory.remembered = { collection: 'pages', title: 'Belvoir et calembredaines' };
    publisher.withhold([secret(title('Belvoir et calembredaines'))]);
    await publisher.publish([page(3, 'Une page neuve')]);
    await publisher.publish([{ kind: 'removal', target: { collection: 'pages', id: 3 } }]);
    memory.remembered = undefined;
    publisher.withhold([]);
    await publisher.publish([]);
    expect(existsSync(path.join(publicFolder(), 'page-3'))).toBe(false);
    expect(publisher.current({ collection: 'pages', id: 3 })).toBeUndefined();
  });

  it.each([
    ['a sentence of it', { summary: 'Belvoir et calembredaines à tous vents.' }],
    ['its title beside words of templates', { summary: 'Mars 2026, BELVOIR et calembredaines' }],
    ['a link to it', { summary: 'Voir https://site.example/plan-du-site-2/ et la suite' }],
  ])(
    'is refused for what identifies a draft, though its title is what templates say: %s',
    async (_what, remembered) => {
      publisher.withhold([
        secret(
          title('Plan du site'),
          title('Mars 2026'),
          title('Belvoir et calembredaines'),
          { kind: 'slug', text: 'plan-du-site' },
          { kind: 'address', text: '/plan-du-site-2/' },
          { kind: 'sentence', text: 'Belvoir et calembredaines à tous vents.' },
        ),
      ]);
      expect((await publisher.publish([page(1, 'Plan du site de mars 2026')])).failures).toEqual([]);
      memory.remembered = { collection: 'pages', ...remembered };
      expect((await publisher.publish([page(1, 'Une autre')])).failures).toMatchObject([{ address: '/page-1/' }]);
    },
  );
});

describe('a page that shows what is public', () => {
  it.each([
    ['a month', title('Mars 2026')],
    ['a day', title('12 mars 2026')],
    ['a place and a day', { kind: 'sentence', text: 'À Lyon, le 12 mars 2026' }],
    ['a heading', title('Tous les communiqués')],
    ['what a list puts together', title('12 mars 2026 Version nouvelle')],
    ['the title of a public document', title('Version nouvelle')],
    ['a sentence that goes on in the next line of a transcript', { kind: 'sentence', text: CUES.join(' ') }],
  ] satisfies [string, Clue][])('is published though a draft says it too: %s', async (_what, clue) => {
    publisher.withhold([secret(clue)]);
    const report = await publisher.publish([release(1, 'Version nouvelle'), replay()]);
    expect(report).toMatchObject({ failures: [], heldBack: [] });
    expect((await publisher.settled()).failures).toEqual([]);
  });

  it('is published whatever of its words drafts are called, and the check of the files finds none', async () => {
    await publisher.publish([release(1, 'Version nouvelle'), release(2, 'Une autre'), replay(), ...EVERYTHING]);
    await publisher.settled();
    const clues = await windowsOf(publicFolder());
    expect(clues.length).toBeGreaterThan(300);
    const secrets = clues.map((clue) => secret(clue));
    publisher.withhold(secrets);
    const reports = [await publisher.publish([release(1, 'Version nouvelle'), page(1, 'Autrement')])];
    await publisher.publish([{ kind: 'global', content: { ...SAMPLES.siteSettings(), name: 'Un autre nom' } }]);
    reports.push(await publisher.renderAll());
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    expect((await check(secrets)).map(({ file, clue }) => `${file}: ${clue.text}`)).toEqual([]);
  });

  it('says nothing for what is planted beside', async () => {
    const hidden = secret(title('Belvoir et calembredaines'), title('Mars 2026'));
    await publisher.publish([release(1, 'Version nouvelle')]);
    await publisher.settled();
    const place = path.join(publicFolder(), 'presse/communiques/index.html');
    await writeFile(place, (await readFile(place, 'utf8')).replace('</main>', 'Mars 2026 BELVOIR et calembredaines$&'));
    const leaks = await check([hidden]);
    expect(leaks.map(({ file, clue }) => [file, clue.text])).toEqual([
      ['presse/communiques/index.html', 'Belvoir et calembredaines'],
    ]);
    await mkdir(path.join(publicFolder(), 'x'));
    await writeFile(path.join(publicFolder(), 'x/index.html'), '<p>Mars 2027 Mars 2026</p>');
    expect((await check([secret(title('Mars 2027'))])).map(({ file }) => file)).toEqual(['x/index.html']);
  });
});

const CUES = ['Nous avons commencé à écrire', 'ce que chacun attendait', 'depuis longtemps des villes.'];

const EVERYTHING: Change[] = [
  toChange(SAMPLES.event({ id: 1, slug: 'forum' })),
  toChange(SAMPLES.organization({ id: 1, slug: 'ville' })),
  toChange(SAMPLES.person({ id: 1, slug: 'ana-exemple' })),
  toChange(SAMPLES.manifesto({ id: 1, slug: 'manifeste' })),
  toChange(SAMPLES.pressContact({ id: 1, slug: 'contact' })),
  toChange(SAMPLES.aiResource({ id: 1, slug: 'ressource' })),
];

function publicFolder(): string {
  return sitePaths(site).publicFolder;
}

function read(file: string): Promise<string> {
  return readFile(path.join(publicFolder(), file), 'utf8');
}

async function check(secrets: readonly Secret[]) {
  return (await new LeakCheck({ siteFolder: site, distFolder: FAULTY_TEMPLATES }).run(secrets)).leaks;
}

/** Words that stand side by side in public files, wherever they come from. */
async function windowsOf(publicFiles: string): Promise<Clue[]> {
  const random = seededRandom(20_261_130);
  const clues: Clue[] = [];
  for (const file of listFiles(publicFiles)) {
    if (!/\.(html|xml|ics|csv)$/.test(file)) continue;
    const text = (await readFile(path.join(publicFiles, file), 'utf8')).replace(/<[^>]*>/g, ' ');
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let count = 0; count < 5; count += 1) {
      const length = 2 + Math.floor(random() * 6);
      const at = Math.floor(random() * (words.length - length));
      clues.push({ kind: length < 5 ? 'title' : 'sentence', text: words.slice(at, at + length).join(' ') });
    }
  }
  return clues;
}

function page(id: number, pageTitle: string): Change {
  return toChange(SAMPLES.page({ id, slug: `page-${String(id)}`, title: pageTitle }));
}

function release(id: number, releaseTitle: string): Change {
  const dateline = { place: 'Lyon', date: '2026-03-12' };
  return toChange(SAMPLES.pressRelease({ id, slug: `communique-${String(id)}`, title: releaseTitle, dateline }));
}

function replay(): Change {
  const transcript = CUES.map((text, index) => ({ start: index * 4, speaker: null, text }));
  return toChange(SAMPLES.replay({ id: 1, slug: 'replay', transcript }));
}

function secret(...clues: Clue[]): Secret {
  return { target: { collection: 'pages', id: 2 }, name: 'Page « Secret », brouillon', clues };
}

function title(text: string): Clue {
  return { kind: 'title', text };
}
