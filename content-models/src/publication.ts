import { count, formatNumber } from './french/numbers.ts';
import { HELP, PlatformError, type ErrorFacts } from './platform-error.ts';
import type { Content, ContentOf } from './types/index.ts';
import type { ContentCollection } from './types/slugs.ts';
import type { GlobalContent } from './models/globals.ts';
import type { PageMeasure } from './models/page-measure.ts';
import type { Redirect } from './models/redirect.ts';
import type { DerivedFile } from './models/derived-file.ts';
import type { Secret } from './secrets.ts';
import type { ContentReference, ReferenceTo } from './shared/references.ts';

/** One change to what is public, as the CMS hands it to the publisher; measures and derived files it hands itself. */
export type Change =
  | { kind: 'document'; content: Content }
  | { kind: 'removal'; target: ContentReference }
  | { kind: 'global'; content: GlobalContent }
  /** The whole list, since a rule depends on no other. */
  | { kind: 'redirects'; redirects: readonly Redirect[] }
  /** The whole list: what the publisher measured on the pages it put online. */
  | { kind: 'measures'; measures: readonly PageMeasure[] }
  /** The whole list: the files that the publisher made from documents. */
  | { kind: 'derived-files'; derivedFiles: readonly DerivedFile[] };

/** A draft as its page will be: what the admin asks of the process that renders. */
export interface DraftToRender {
  /** Address that the page will have. */
  address: string;
  /** The draft, with the pictures and files that it shows. */
  changes: readonly Change[];
  /** Folder of the addresses at which those are found until they are public: an origin and a path, with its last slash. */
  folder: string;
}

/** A document that could not be published, and what to do about it. What was online stays. */
export interface Refusal {
  target: ContentReference;
  /** French sentences naming document, field and remedy; at least one. */
  problems: readonly string[];
}

/** A page that could not be made, and why. */
export interface PageFailure {
  address: string;
  reason: string;
}

/** A file that could not be made from a document, and why. */
export interface FileFailure {
  address: string;
  reason: string;
}

/** What one pass of the publisher did. */
export interface PublicationReport {
  refusals: readonly Refusal[];
  /**
   * Documents that could be online but for a page of their own that can't be made: nothing leads to them, and each pass
   * tries again.
   */
  heldBack: readonly Refusal[];
  /** Pages that could not be made; what was there stays, and each pass tries again. */
  failures: readonly PageFailure[];
  /** Addresses whose files are new or changed. */
  written: readonly string[];
  /** Addresses whose files are gone. */
  removed: readonly string[];
  /** Addresses left to the background, since a change concerned too many: see {@link SitePublisher.settled}. */
  postponed: number;
  /** From the start of the pass until its last page was in place, in milliseconds. */
  durationMs: number;
}

/** The report of a pass that had nothing to do. */
export const EMPTY_REPORT: PublicationReport = {
  refusals: [],
  heldBack: [],
  failures: [],
  written: [],
  removed: [],
  postponed: 0,
  durationMs: 0,
};

/** What an address of the public site must answer. */
export type ExpectedAnswer =
  /** A file, with the SHA-256 of its bytes in hexadecimal. */
  | { status: 200; hash: string }
  | { status: 301; location: string }
  /** Withdrawn, or never there. */
  | { status: 404 | 410 };

/** What some changes would take offline. */
export interface Loss {
  /** Addresses of the pages online that would be there no more. */
  lost: readonly string[];
  /** How many pages online are made from documents; those that every site has are not counted. */
  pages: number;
}

/** Nobody loses more at once without having asked for it, document by document. */
const LARGEST_SHARE = 0.1;

/** Whether so much would go that something is wrong with where the changes come from. */
export function isMassive({ lost, pages }: Loss): boolean {
  return lost.length > pages * LARGEST_SHARE;
}

/** « 145 des 160 pages en ligne (dont /presse/…/ et /manifestes/…/) » */
export function describeLoss({ lost, pages }: Loss): string {
  return `${formatNumber(lost.length)} des ${count(pages, 'page')} en ligne (dont ${lost.slice(0, 2).join(' et ')})`;
}

/** Why nothing could be put online, as a French sentence for whoever runs the site. */
export class PublicationError extends PlatformError {
  override readonly name = 'PublicationError';

  constructor(problem: string, facts: Partial<ErrorFacts> = {}) {
    super(problem, { code: 'publication', help: HELP.troubles, ...facts });
  }
}

/** Finds a document as it is online; undefined when it is not. */
export type Current = <Collection extends ContentCollection>(
  target: ReferenceTo<Collection>,
) => ContentOf<Collection> | undefined;

/**
 * What the CMS needs of whoever puts documents online. Rejects only when nothing could be written
 * (a full disk, a closed folder): the previous files then stay as they are.
 */
export interface SitePublisher {
  /** The document as it is online, or undefined. */
  current: Current;
  /** Documents online that refer to it. */
  referrers: (target: ContentReference) => ContentReference[];
  /** Every document, picture and file online. */
  published: () => ContentReference[];
  /** The pages that some changes would take offline. Nothing is changed. */
  lossOf: (changes: readonly Change[]) => Loss;
  /** Puts changes online: the pages of the changed documents first, then those that show them, then removals. */
  publish: (changes: readonly Change[], onProgress?: Progress) => Promise<PublicationReport>;
  /**
   * Renders every page again, in the background, and tells which ones differed from what was online:
   * `written` and `removed` of the report are empty when nothing was wrong.
   */
  renderAll: (onProgress?: Progress) => Promise<PublicationReport>;
  /** Resolves once nothing is left to the background, with what was done there since the last publication. */
  settled: (onProgress?: Progress) => Promise<PublicationReport>;
  /** Resolves once the files of a document are made, with those that could not be: they are tried again each minute. */
  missingFiles: (target: ContentReference) => Promise<readonly FileFailure[]>;
  /**
   * What is not public, the whole list: a page that would give any of it away is not put online. What it held back and
   * holds back no more is put online at once.
   * @returns whether something that was withheld until now is so no more
   */
  withhold: (secrets: readonly Secret[]) => { isLess: boolean };
  /** What an address must answer, given what was last put online. */
  expected: (address: string) => ExpectedAnswer;
}

/** Called as a long piece of work goes on. */
export type Progress = (done: number, total: number) => void;
