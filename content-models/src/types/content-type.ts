import type { z } from 'zod';
import type { MeasuredType } from '../models/page-measure.ts';
import type { CommitmentProgress } from './commitment-progress.ts';
import type { IsoDay, PartialDate } from '../shared/dates.ts';
import type { DocumentId, Reference } from '../shared/references.ts';
import type { RichText } from '../shared/rich-text.ts';
import type { Theme } from '../shared/themes.ts';
import type { AssetCollection, PublishedCollection } from './slugs.ts';

/** French names of a type, and what agrees with them. */
export interface TypeNames {
  singular: string;
  /** For lists and menus. */
  plural: string;
  /** Within a sentence, « le communiqué ». */
  the: string;
  isFeminine: boolean;
  /** Whether a document is the record of somebody, which sentences call « sa fiche ». */
  isRecord?: boolean;
}

/** Formats in which documents are offered as files made from the same content as their page. */
export const DERIVED_FILE_FORMATS = ['pdf', 'zip'] as const;
export type DerivedFileFormat = (typeof DERIVED_FILE_FORMATS)[number];

/**
 * How the documents of a type are listed, and under which name, without a hyphen. By date: a list for each year, cut
 * into months when a year holds many. By name: one list in the plan of the site, cut into initials when it holds many.
 */
export type TypeFiling =
  | { by: 'date'; name: string }
  /** `rank` is its place in the plan of the site, `title` what it is called there. */
  | { by: 'name'; name: string; title: string; rank: number };

/** A set of open data, as the type that it is made of declares it. */
export interface DeclaredDataSet<Field extends string = string> {
  isByYear: boolean;
  /** Columns that give a text of the document as it is, by their names: after those of `site/src/downloads/open-data/sets`. */
  texts?: Readonly<Record<string, { field: Field; title: string; description: string }>>;
}

/** Fields that hold a text. */
type TextFieldOf<Document> = {
  [Field in keyof Document & string]: Document[Field] extends string | null ? Field : never;
}[keyof Document & string];

/** What documents are filtered by: a field of theirs, or what is known of the authority in charge. */
export type Facet = 'kind' | 'audiences' | 'duration' | 'cost' | 'size' | 'region' | 'domains' | 'stage' | 'kinds';

/** What a document commits to, and what became of it. */
export interface DocumentCommitment {
  id: string;
  number: string;
  title: string;
  address: string;
  /** Its own, else those of the part that it stands in. */
  themes: readonly Theme[];
  /** Documents that followed it up. */
  followUps: readonly Reference[];
  progress: CommitmentProgress;
}

/** Where somebody speaks: a session, a recording. */
export interface DocumentAppearance {
  title: string;
  address: string;
  date: IsoDay;
  /** What it is part of, or null when it is a document by itself. */
  within: string | null;
  speakers: readonly DocumentId[];
}

/** What lists and links show of a document, besides what every document has. See `Card`. */
export interface CardFacts {
  date?: PartialDate | null;
  endsOn?: IsoDay;
  endsInParisOn?: IsoDay;
  kind?: string;
  status?: string;
  place?: string | null;
  venue?: string | null;
  languages?: readonly string[];
}

/** What is known of a type whose documents are published on their own. The rest of the code reads it here. */
export interface DocumentType<Document extends { collection: PublishedCollection }> {
  /** Slug of its collection in the CMS, and its name in the code. */
  slug: Document['collection'];
  names: TypeNames;
  /** A published document of the type. What it refers to is read off it. */
  model: z.ZodType<Document>;
  /** Folder of its pages, or null for a type without pages. */
  prefix: `/${string}` | null;
  /** For a type some of whose documents have no page: whether one has, from what its address is made of. */
  hasPage?: (document: { isTerritory?: boolean }) => boolean;
  /** Names that no document may take, being those of pages that stand in the same folder. */
  reservedSlugs?: readonly string[];
  /** Whether a document may be named by a year: where no list of a year stands beside it. */
  mayBeYear?: boolean;
  /** Addresses that a document answers at besides its page and its derived files, each under its key of `addressesOf`. */
  otherAddresses?: (document: Document) => Readonly<Record<string, string>>;
  /** Formats of the files made from each document after its page. */
  derivedFiles: readonly DerivedFileFormat[];
  /** For a type some of whose documents have nothing to put in files: whether one has. */
  hasDerivedFiles?: (document: { programme?: readonly unknown[] }) => boolean;
  filing: TypeFiling | null;
  /**
   * Sets of open data that are made of its documents, by the name of their files: their columns are in
   * `site/src/downloads/open-data/sets`. By year, for what grows without end and is filed by date; else in one file.
   */
  dataSets?: Readonly<Record<string, DeclaredDataSet<TextFieldOf<Document>>>>;
  /** For a type whose documents are filtered: by what, and in which folder the pages of filters are. */
  filters?: { folder: `/${string}/`; by: readonly Facet[] };
  /** For a type whose documents promise something: what, each at its own address. */
  commitments?: (document: Document) => readonly DocumentCommitment[];
  /** For a type in whose documents people speak: where, each at its own address. */
  appearances?: (document: Document) => readonly DocumentAppearance[];
  /** Whether its documents are news, which feeds tell. */
  isNews: boolean;
  /** Whether its documents are suggested to read next. */
  isSuggested: boolean;
  /** Words of the button that begins one, on the first page of the admin: those that are begun most. */
  beginning?: string;
  /** Whether its documents are sought by what they stand for: who looks for one is shown what names it, too. */
  isSoughtByName?: true;
  /** Whether journalists may read its documents before their hour, by links of their own. */
  isForPress?: boolean;
  /** Whether a document may be withdrawn, its page saying so. */
  canBeWithdrawn?: boolean;
  /** For a type whose documents are cited: the letter of their permanent addresses, which never changes. */
  citedAs?: string;
  /** The type of page that its documents stand for when pages are measured, or null. */
  measuredAs: MeasuredType | null;
  /** For a type some of whose documents are left out of lists, feeds and links: whether one is in them. */
  isListed?: (document: Document) => boolean;
  /** For a type whose documents are each of one organisation: the field that names it. */
  ownerField?: keyof Document & string;
  card: (document: Document) => CardFacts;
  /** For texts and meetings: the day or the instant (ISO 8601) that social networks are told. */
  articleDate?: (document: Document) => string;
  /** The text whose beginning describes a document without a summary, or null for a type without a text. */
  opening: (document: Document) => RichText | string | null;
}

/** What is known of a type that is published only because a document shows or offers it. */
export interface AssetType<Asset extends { collection: AssetCollection }> {
  slug: Asset['collection'];
  names: TypeNames;
  model: z.ZodType<Asset>;
}
