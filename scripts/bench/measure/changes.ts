import {
  addressOf,
  commitmentAddress,
  dayOf,
  SECTIONS,
  themeAddress,
  THEME_KEYS,
  type GlobalSlug,
  type PublishedCollection,
} from 'content-models';
import { storedDay } from '../corpus/calendar.ts';
import { makeDocument } from '../corpus/documents.ts';
import { EDITED, FOLLOWED, RELEASES } from '../corpus/newsroom.ts';
import { paragraph, type EditorText } from '../corpus/rich-text.ts';
import type { Shares } from '../corpus/shares.ts';
import type { Answered, Cms } from '../platform/cms.ts';
import type { Search } from './search.ts';
import type { Site } from './site.ts';
import { watch, type Expectation } from './watch.ts';
import type { UniqueWords } from './words.ts';

/** What an editor does to one document, to the follow-up of a commitment (`progress`) or to the words on a theme. */
export const CHANGE_KINDS = ['create', 'body', 'title', 'slug', 'unpublish', 'delete', 'progress', 'theme'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where a change is looked for. */
export type Place = 'page' | 'home' | 'list' | 'followUp' | 'search' | 'oldAddress';

/** A change about to be made, and what readers must then see. */
export interface Change {
  /** What the log of publications names. */
  subject: PublishedCollection | GlobalSlug;
  make: () => Promise<Answered>;
  /** See {@link watch}. */
  stages: readonly (readonly Expectation<Place>[])[];
}

/** A release made by the measures. */
interface Release {
  id: number;
  slug: string;
  word: string;
}

/** What the measures read and write back of a chapter. */
interface Chapter {
  commitments: { slug: string; progress?: { entries?: object[] } }[];
}

/** A day that no document of the corpus reaches: what is dated then comes first in every list. */
const LATEST_DAY = '2026-12-31';

/** What was done, and checked, before today. */
const TODAY = dayOf(new Date());

/** The newest releases that the home page shows. */
const SHOWN_AT_HOME = 4;

const FOLLOW_UP_FEED = `${SECTIONS['follow-up'].address}flux.json`;
const HOME = SECTIONS.home.address;
const LIST = SECTIONS[RELEASES].address;
const PATIENCE_MS = 60_000;

/** Prepares changes, one at a time: each begins with the site as the former one left it. */
export class Changes {
  readonly #cms: Cms;
  readonly #site: Site;
  readonly #search: Search;
  readonly #words: UniqueWords;
  readonly #shares: Shares;
  /** Those online, oldest first. */
  readonly #releases: Release[] = [];

  constructor(parts: { cms: Cms; site: Site; search: Search; words: UniqueWords; shares: Shares }) {
    this.#cms = parts.cms;
    this.#site = parts.site;
    this.#search = parts.search;
    this.#words = parts.words;
    this.#shares = parts.shares;
  }

  /** Prepares a change. @param run number of the change within its kind, from 0 */
  async prepare(kind: ChangeKind, run: number): Promise<Change> {
    switch (kind) {
      case 'create':
        return this.create();
      case 'body':
        return this.#editBody(run);
      case 'title':
        return this.#editTitle(await this.#releaseAtHome(run));
      case 'slug':
        return this.#changeSlug(await this.#releaseAtHome(run));
      case 'unpublish': {
        const release = await this.#takeNewest();
        return this.#withdraw(release, () => this.#cms.update(RELEASES, release.id, { _status: 'draft' }));
      }
      case 'delete': {
        const release = await this.#takeNewest();
        return this.#withdraw(release, () => this.#cms.delete(RELEASES, release.id));
      }
      case 'progress':
        return this.#addFollowUp(run);
      case 'theme':
        return this.#presentTheme(run);
      default:
        return kind satisfies never;
    }
  }

  /** A new release of 600 words, the latest of all. */
  create(): Change {
    const word = this.#words.next();
    const title = `Le numéro du jour ${word}`;
    const slug = `le-numero-du-jour-${word}`;
    const { lead, body, summary, themes, related } = makeDocument(RELEASES, this.#shares[RELEASES], this.#shares);
    const dateline = { place: 'Orvelune', date: storedDay(LATEST_DAY) };
    const data = { title, slug, lead, body, summary, themes, related, dateline, isExample: true, _status: 'published' };
    return {
      subject: RELEASES,
      make: async () => {
        const saved = await this.#cms.create(RELEASES, data);
        this.#releases.push({ id: saved.id, slug, word });
        return saved;
      },
      stages: this.#shown(addressOfRelease(slug), word),
    };
  }

  /** A sentence more in a document of any type and age. */
  async #editBody(run: number): Promise<Change> {
    const { collection, field } = EDITED[run % EDITED.length] ?? EDITED[0];
    // Far from each other, the same at each run.
    const id = 1 + ((run * 37) % this.#shares[collection]);
    const word = this.#words.next();
    const document = await this.#cms.read(collection, id);
    const address = addressOf({ collection, slug: document.slug }) ?? '';
    // The editor's own field: the collection says so.
    const text = document[field] as EditorText & { root: { children: object[] } };
    const sentence = paragraph(`Une phrase de plus, ${word}, en fin de texte.`);
    const longer = { root: { ...text.root, children: [...text.root.children, sentence] } };
    return {
      subject: collection,
      make: () => this.#cms.update(collection, id, { [field]: longer, _status: 'published' }),
      stages: [
        [{ measure: 'page', isMet: this.#site.shows(address, word) }],
        [{ measure: 'search', isMet: this.#search.finds(word, address) }],
      ],
    };
  }

  #editTitle(release: Release): Change {
    const word = this.#words.next();
    release.word = word;
    return {
      subject: RELEASES,
      make: () => this.#cms.update(RELEASES, release.id, { title: `Le numéro corrigé ${word}`, _status: 'published' }),
      stages: this.#shown(addressOfRelease(release.slug), word),
    };
  }

  #changeSlug(release: Release): Change {
    const old = addressOfRelease(release.slug);
    release.slug = `adresse-${this.#words.next()}`;
    const address = addressOfRelease(release.slug);
    return {
      subject: RELEASES,
      make: () => this.#cms.update(RELEASES, release.id, { slug: release.slug, _status: 'published' }),
      stages: [
        [{ measure: 'page', isMet: this.#site.shows(address, release.word) }],
        [
          { measure: 'oldAddress', isMet: this.#site.redirects(old, address) },
          { measure: 'home', isMet: this.#site.shows(HOME, address) },
          { measure: 'list', isMet: this.#site.shows(LIST, address) },
          { measure: 'search', isMet: this.#search.finds(release.word, address) },
        ],
      ],
    };
  }

  #withdraw(release: Release, make: () => Promise<Answered>): Change {
    const address = addressOfRelease(release.slug);
    return {
      subject: RELEASES,
      make,
      // In one stage: lists follow before the page goes.
      stages: [
        [
          { measure: 'oldAddress', isMet: this.#site.isGone(address) },
          { measure: 'home', isMet: this.#site.hides(HOME, address) },
          { measure: 'list', isMet: this.#site.hides(LIST, address) },
          { measure: 'search', isMet: this.#search.lost(release.word, address) },
        ],
      ],
    };
  }

  /** An entry more in the follow-up of a manifesto's first commitment. */
  async #addFollowUp(run: number): Promise<Change> {
    const id = 1 + ((run * 37) % this.#shares[FOLLOWED]);
    const word = this.#words.next();
    const document = await this.#cms.read(FOLLOWED, id);
    // The collection's own field: it says so.
    const [chapter, ...chapters] = document.chapters as Chapter[];
    const [commitment, ...commitments] = chapter?.commitments ?? [];
    const address = commitmentAddress({ slug: document.slug }, { slug: commitment?.slug ?? '' });
    const entry = {
      date: storedDay(TODAY),
      text: `Une étape de plus, ${word}.`,
      evidence: [{ kind: 'source', title: 'Page inventée pour la mesure', url: 'https://exemple.example/' }],
    };
    const progress = {
      ...commitment?.progress,
      state: 'in-progress',
      checkedOn: storedDay(TODAY),
      entries: [...(commitment?.progress?.entries ?? []), entry],
    };
    const longer = [{ ...chapter, commitments: [{ ...commitment, progress }, ...commitments] }, ...chapters];
    return {
      subject: FOLLOWED,
      make: () => this.#cms.update(FOLLOWED, id, { chapters: longer, _status: 'published' }),
      stages: [
        [
          { measure: 'page', isMet: this.#site.shows(address, word) },
          { measure: 'followUp', isMet: this.#site.shows(FOLLOW_UP_FEED, word) },
        ],
      ],
    };
  }

  /** Other words at the head of a theme's page. */
  #presentTheme(run: number): Change {
    const theme = THEME_KEYS[run % THEME_KEYS.length] ?? THEME_KEYS[0];
    const word = this.#words.next();
    const presentations = { [theme]: `Ce que le réseau inventé y fait, ${word}.` };
    return {
      subject: 'themes',
      make: () => this.#cms.updateGlobal('themes', { presentations }),
      stages: [[{ measure: 'page', isMet: this.#site.shows(themeAddress(theme), word) }]],
    };
  }

  /** One of the releases that the home page shows, each in its turn. */
  async #releaseAtHome(run: number): Promise<Release> {
    while (this.#releases.length < SHOWN_AT_HOME) await this.#addRelease();
    const release = this.#releases.at(-1 - (run % SHOWN_AT_HOME));
    if (release === undefined) throw new Error('There is no release to change.');
    return release;
  }

  async #takeNewest(): Promise<Release> {
    if (this.#releases.length === 0) await this.#addRelease();
    const release = this.#releases.pop();
    if (release === undefined) throw new Error('There is no release to withdraw.');
    return release;
  }

  async #addRelease(): Promise<void> {
    const { make, stages } = this.create();
    const { answeredAt } = await make();
    await watch(stages, { since: answeredAt, patienceMs: PATIENCE_MS });
  }

  #shown(address: string, word: string): Change['stages'] {
    return [
      [{ measure: 'page', isMet: this.#site.shows(address, word) }],
      [
        { measure: 'home', isMet: this.#site.shows(HOME, word) },
        { measure: 'list', isMet: this.#site.shows(LIST, word) },
        { measure: 'search', isMet: this.#search.finds(word, address) },
      ],
    ];
  }
}

function addressOfRelease(slug: string): string {
  return addressOf({ collection: RELEASES, slug }) ?? '';
}
