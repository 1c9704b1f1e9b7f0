import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pictureAddress } from 'content-models';
import { listFiles, sitePaths } from 'site';
import { blockFile, COLUMNS_FILE, SEARCH_FILES, type Description } from 'site/search';
import { startStaticServer, type StaticServer } from 'site/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assetOf } from '../support/cms-model/assets.ts';
import { ask, atRate, type Answer } from '../support/readers.ts';
import { documentWithMarks, VERSIONED_IDS, versionsIn, type VersionMessage } from '../support/versions.ts';

/**
 * Readers while editors publish: the real server and the real publisher, each at its work on the same
 * folder. What a reader gets is whole, of one version, and never older than what was got before.
 */
const EDITIONS = 50;
const REQUESTS_PER_SECOND = 200;

const PROGRAM = path.resolve(import.meta.dirname, '../support/children/publish-versions.ts');
const LISTS = ['/', '/presse/', '/presse/communiques/', '/evenements/', '/plan-du-site/', '/sitemap.xml', '/flux.xml'];
const SEARCH = `/${SEARCH_FILES.description}`;

let siteFolder: string;
let publisher: ChildProcess;
let server: StaticServer;
const warnings: string[] = [];
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

beforeAll(async () => {
  siteFolder = await mkdtemp(path.join(tmpdir(), 'load-'));
  const { publicFolder: root, routingFile } = sitePaths(siteFolder);
  server = await startStaticServer({ root, routingFile, port: 0, warn: (message) => warnings.push(message) });
  publisher = fork(PROGRAM, [siteFolder, String(EDITIONS)]);
  await once(publisher, 'message');
});

afterAll(async () => {
  agent.destroy();
  publisher.kill('SIGKILL');
  await server.close();
  await rm(siteFolder, { recursive: true, force: true });
});

it(
  'answers 200 requests a second, whole and of one version, while 50 documents are published',
  { timeout: 300_000 },
  async () => {
    const readers = new Readers();
    const stop = new AbortController();
    publisher.on('message', (message: VersionMessage) => {
      readers.hear(message);
    });
    publisher.once('exit', () => {
      stop.abort();
    });
    const start = performance.now();
    publisher.send('go');
    const asked = await atRate(REQUESTS_PER_SECOND, stop.signal, () => readers.askNext());
    const seconds = (performance.now() - start) / 1000;

    console.log(
      `${asked} requests in ${seconds.toFixed(1)} s, ${readers.lostSearchFiles.length} search files gone twice as soon as named:`,
      Object.fromEntries(readers.counts),
    );
    expect(publisher.exitCode).toBe(0);
    expect(readers.isDone, 'every edition was published').toBe(true);
    expect(readers.problems).toEqual([]);
    // A reader who has just been told the names of the indexes finds them, at the second time of asking at the latest.
    expect(
      readers.lostSearchFiles.length,
      `search files gone as soon as named: ${readers.lostSearchFiles.slice(0, 3).join(', ')}`,
    ).toBe(0);
    expect(warnings).toEqual([]);
    // The rate was held for the whole time, and met pages, lists, pictures, search and what was withdrawn.
    expect(asked).toBeGreaterThan(REQUESTS_PER_SECOND * Math.floor(seconds - 1));
    expect(readers.answers).toBeGreaterThanOrEqual(asked);
    for (const [kind, count] of readers.counts) expect(count, kind).toBeGreaterThan(0);
  },
);

it('leaves no temporary file behind', () => {
  const files = [...listFiles(siteFolder)];
  expect(files.filter((file) => file.includes('.tmp'))).toEqual([]);
});

/** Asks for one thing after the other, as many readers do together, and notes what is wrong in the answers. */
class Readers {
  readonly problems: string[] = [];
  /** Files that `index.json` named twice in a row and that were gone when they were asked for next. */
  readonly lostSearchFiles: string[] = [];
  readonly counts = new Map(
    ['pages', 'lists', 'pictures', 'search', 'versions seen', 'withdrawn'].map((kind) => [kind, 0]),
  );
  answers = 0;
  isDone = false;
  readonly #announced = new Map<number, 'withdrawing' | 'withdrawn'>();
  /** Newest version of each document got so far from each address. */
  readonly #newest = new Map<string, number>();
  /** Requests made before their turn. */
  #ahead = 0;
  #turn = 0;

  hear(message: VersionMessage): void {
    if (message.kind === 'withdrawing' || message.kind === 'withdrawn') this.#announced.set(message.id, message.kind);
    if (message.kind === 'done') this.isDone = true;
  }

  async askNext(): Promise<void> {
    this.#turn += 1;
    if (this.#ahead > 0) {
      this.#ahead -= 1;
      return;
    }
    switch (this.#turn % 8) {
      case 0:
        return this.#search();
      case 1:
      case 2:
        return this.#askFor('lists', this.#pick(LISTS), (answer) => this.#mustBeThere(answer));
      case 3:
        return this.#askFor('pictures', this.#pick(PICTURES), (answer) => this.#mustBeThere(answer));
      default:
        return this.#askForDocument(this.#pick(VERSIONED_IDS));
    }
  }

  async #askForDocument(id: number): Promise<void> {
    const { address } = documentWithMarks(id, 0);
    const before = this.#announced.get(id);
    await this.#askFor('pages', address, (answer) => {
      const isGone = answer.status === 410 || answer.status === 404;
      if (isGone) this.#count('withdrawn');
      if (before === 'withdrawn' && answer.status !== 410) this.#note(answer, 'is withdrawn and answered all the same');
      if (isGone && !this.#announced.has(id)) this.#note(answer, 'is online');
      if (!isGone) this.#mustBeThere(answer);
    });
  }

  /** Asks, and checks what holds for every answer. */
  async #askFor(kind: string, path: string, check: (answer: Answer) => void): Promise<void> {
    const newestBefore = new Map(this.#newest);
    try {
      const answer = await ask(agent, server.port, path);
      this.answers += 1;
      this.#count(kind);
      if (answer.announced !== answer.bytes.length) {
        this.#note(answer, `announced ${answer.announced} bytes and sent ${answer.bytes.length}`);
      }
      const text = answer.bytes.toString('utf8');
      if (/\.xml$|\/$/.test(path) && !/<\/\w+>\s*$/.test(text)) this.#note(answer, 'ends in the middle');
      for (const [id, versions] of versionsIn(text)) this.#checkVersions(answer, { id, versions, newestBefore });
      check(answer);
    } catch (error) {
      this.problems.push(`${path} failed: ${String(error)}`);
    }
  }

  #checkVersions(
    answer: Answer,
    { id, versions, newestBefore }: { id: number; versions: Set<number>; newestBefore: ReadonlyMap<string, number> },
  ): void {
    const [version = 0] = versions;
    if (versions.size > 1) this.#note(answer, `mixes versions ${[...versions].join(' and ')} of document ${id}`);
    const key = `${answer.path} ${id}`;
    // Answers that were asked for together may cross.
    if (version < (newestBefore.get(key) ?? 0)) this.#note(answer, `went back to version ${version} of document ${id}`);
    this.#newest.set(key, Math.max(version, this.#newest.get(key) ?? 0));
    if (version > 0) this.#count('versions seen');
  }

  /**
   * From the description of the index to its files, at once, as the search page does: what a withdrawal has taken
   * offline meanwhile is asked for once more, from the description on.
   */
  async #search(): Promise<void> {
    const lost = await this.#askForSegments();
    if (lost.length > 0) this.lostSearchFiles.push(...(await this.#askForSegments()));
  }

  /** @returns the files that were gone as soon as named */
  async #askForSegments(): Promise<string[]> {
    const files: string[] = [];
    await this.#askFor('search', SEARCH, (answer) => {
      this.#mustBeThere(answer);
      const { segments } = JSON.parse(answer.bytes.toString('utf8')) as Description;
      for (const { name } of segments) {
        for (const file of [COLUMNS_FILE, blockFile(0)]) files.push(`/${SEARCH_FILES.segments}${name}/${file}`);
      }
    });
    this.#ahead += files.length;
    const lost: string[] = [];
    const ask = (file: string) =>
      this.#askFor('search', file, ({ status }) => {
        if (status !== 200) lost.push(file);
      });
    await Promise.all(files.map(ask));
    return lost;
  }

  #mustBeThere(answer: Answer): void {
    if (answer.status !== 200) this.#note(answer, `answered ${answer.status}`);
  }

  #note({ path }: Answer, problem: string): void {
    this.problems.push(`${path} ${problem}`);
  }

  #count(kind: string): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  #pick<Item>(items: readonly Item[]): Item {
    // A stride that shares no divisor with the lengths: every one is asked for, in no order.
    const item = items[(this.#turn * 31) % items.length];
    if (item === undefined) throw new Error('Nothing to ask for.');
    return item;
  }
}

const PICTURES = ([1, 2] as const).flatMap((id) => {
  const picture = assetOf('media', id, 1);
  return picture.collection === 'media'
    ? [picture.original, ...picture.sizes].map((size) => pictureAddress(picture, size))
    : [];
});
