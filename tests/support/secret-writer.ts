import sharp from 'sharp';
import { seededRandom } from './random.ts';
import type { Cms } from './open-cms.ts';

const COLLECTIONS = ['press-releases', 'pages', 'events', 'manifestos', 'people'] as const;
const STATES = ['draft', 'pending change', 'embargo', 'bin', 'unpublished', 'scheduled'] as const;

export interface Target {
  collection: (typeof COLLECTIONS)[number];
  id: number;
}

/** What an editor keeps to itself for now. */
export interface SecretWords {
  title: string;
  /** Of its text. */
  sentence: string;
  /** Of a part that has a page, a feed or a file of its own: a translation, a session, a commitment and its follow-up. */
  partSentence: string;
}

/** Writes documents of made-up words, so that a word found somewhere else comes from there. */
export class SecretWriter {
  readonly #payload: Cms;
  readonly #random = seededRandom(20_261_122);
  #count = 0;
  readonly written: SecretWords[] = [];

  constructor(payload: Cms) {
    this.#payload = payload;
  }

  /** Writes a document that is not public, in a state that changes with each, with a picture and a file for some. */
  async writeSecret(): Promise<Target> {
    const nth = (this.#count += 1);
    const collection = pick(COLLECTIONS, nth);
    const state = pick(STATES, Math.floor(nth / COLLECTIONS.length));
    const words = this.#newWords();
    this.written.push(words);
    const pictureId = nth % 5 === 0 ? await this.#picture() : undefined;
    const data = this.#dataOf(collection, words, pictureId);
    const id = await this.#keepPrivate(collection, state, data);
    return { collection, id };
  }

  /** Publishes a page that refers to others, which are not public. */
  async writePublic(links: readonly Target[]): Promise<void> {
    const body = text(this.#words(9), ...links.map((target) => ({ words: this.#words(2), target })));
    await this.#payload.create({
      collection: 'press-releases',
      data: {
        title: this.#words(4),
        _status: 'published',
        dateline: { date: '2026-03-12T12:00:00.000Z' },
        lead: this.#words(8),
        body,
        related: links.map(({ collection, id }) => ({ relationTo: collection, value: id })) as never,
      },
    });
  }

  async #keepPrivate(
    collection: Target['collection'],
    state: (typeof STATES)[number],
    data: Record<string, unknown>,
  ): Promise<number> {
    const create = async (fields: Record<string, unknown>) => {
      // The fields of the five collections are written by `#dataOf`.
      const { id } = await this.#payload.create({ collection, data: fields as never });
      return id;
    };
    const update = (id: number, fields: Record<string, unknown>, draft = false) =>
      this.#payload.update({ collection, id, data: fields, draft });
    switch (state) {
      case 'draft':
        return create({ ...data, _status: 'draft' });
      case 'pending change': {
        const id = await create({ ...this.#dataOf(collection, this.#newWords()), _status: 'published' });
        await update(id, { ...data, _status: 'draft' }, true);
        return id;
      }
      case 'embargo': {
        const embargoUntil = new Date(Date.now() + 86_400_000).toISOString();
        return create({ ...data, _status: 'published', embargoUntil });
      }
      case 'bin': {
        const id = await create({ ...data, _status: 'draft' });
        await update(id, { deletedAt: new Date().toISOString() });
        return id;
      }
      case 'unpublished': {
        const id = await create({ ...data, _status: 'published' });
        await update(id, { _status: 'draft' });
        return id;
      }
      case 'scheduled': {
        const id = await create({ ...data, _status: 'draft' });
        await this.#payload.jobs.queue({
          task: 'schedulePublish',
          input: { type: 'publish', doc: { relationTo: collection, value: String(id) }, locale: 'all' } as never,
          waitUntil: new Date(Date.now() + 86_400_000),
        });
        return id;
      }
      default:
        return state satisfies never;
    }
  }

  #dataOf(
    collection: Target['collection'],
    { title, sentence, partSentence }: SecretWords,
    cover?: number,
  ): Record<string, unknown> {
    const common = { title, summary: sentence, ...(cover === undefined ? {} : { cover }) };
    const date = '2026-03-12T12:00:00.000Z';
    switch (collection) {
      case 'press-releases':
        return {
          ...common,
          dateline: { date },
          lead: sentence,
          body: text(sentence),
          translations: [{ language: 'en', title: partSentence, lead: partSentence, body: text(partSentence) }],
        };
      case 'pages':
        return { ...common, body: text(`${sentence} ${partSentence}`) };
      case 'events':
        return {
          ...common,
          kind: 'forum',
          status: 'confirmed',
          startsOn: date,
          endsOn: date,
          presentation: text(sentence),
          programme: [{ title: partSentence, day: date, startTime: '09:30', summary: partSentence }],
        };
      case 'manifestos':
        return {
          ...common,
          kind: 'manifesto',
          year: 2026,
          introduction: text(sentence),
          chapters: [
            {
              kind: 'ambition',
              title: 'Égalité',
              commitments: [{ title: partSentence, progress: { state: 'in-progress', answeredBy: partSentence } }],
            },
          ],
        };
      case 'people': {
        const [firstName = '', ...lastName] = title.split(' ');
        return { ...common, firstName, lastName: lastName.join(' '), biography: text(`${sentence} ${partSentence}`) };
      }
      default:
        return collection satisfies never;
    }
  }

  #newWords(): SecretWords {
    return { title: this.#words(3), sentence: `${this.#words(7)}.`, partSentence: `${this.#words(7)}.` };
  }

  async #picture(): Promise<number> {
    const name = `${this.#words(2).replaceAll(' ', '-')}.png`;
    const background = `#${Math.floor(this.#random() * 0xff_ffff)
      .toString(16)
      .padStart(6, '0')}`;
    const bytes = await sharp({ create: { width: 420, height: 300, channels: 3, background } })
      .png()
      .toBuffer();
    const { id } = await this.#payload.create({
      collection: 'media',
      data: { alt: this.#words(6), credit: this.#words(2), licence: 'Licence Ouverte 2.0' },
      file: { name, data: bytes, mimetype: 'image/png', size: bytes.length },
    });
    return id;
  }

  #words(count: number): string {
    return Array.from({ length: count }, () => this.#word()).join(' ');
  }

  #word(): string {
    const syllable = () => `${pick('bcdfglmnprstv', this.#random())}${pick('aeiouéèà', this.#random())}`;
    return `${syllable()}${syllable()}${syllable()}${syllable()}`;
  }
}

/** An item by its place, counted round, or by a share of one. */
function pick<Item>(items: ArrayLike<Item>, place: number): Item {
  const index = Number.isInteger(place) ? place % items.length : Math.floor(place * items.length);
  const item = items[index];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

interface LinkedWords {
  words: string;
  target: Target;
}

/** A paragraph as the editor stores it, with links to documents. */
export function text(words: string, ...links: readonly LinkedWords[]) {
  const node = (type: string, own: Record<string, unknown>) => ({ type, version: 1, ...own });
  const textNode = (value: string) => node('text', { text: value, format: 0, mode: 'normal', style: '', detail: 0 });
  const block = { format: '' as const, indent: 0, direction: 'ltr' as const };
  const children = [
    textNode(words),
    ...links.map(({ words: linked, target }) =>
      node('link', {
        ...block,
        version: 3,
        fields: { linkType: 'internal', doc: { relationTo: target.collection, value: target.id } },
        children: [textNode(` ${linked}`)],
      }),
    ),
  ];
  return { root: { type: 'root', version: 1, ...block, children: [node('paragraph', { ...block, children })] } };
}
