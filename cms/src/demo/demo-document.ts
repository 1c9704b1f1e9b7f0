import type {
  AiProject,
  AiResource,
  CommitmentState,
  Concertation,
  Event,
  Label,
  Manifesto,
  Organization,
  Section,
  Session,
  SubtitleTrack,
  Theme,
  TranslationLanguage,
} from 'content-models';
import type { YesNoUnknown } from '../fields/yes-no-unknown.ts';
import type { DemoKey, DemoReference, DemoRelation } from './references.ts';
import type { figure, RichTextState } from './rich-text-builder.ts';

/** A document to create in a collection. Field names are those of the CMS. */
export type DemoDocument =
  | DemoEntry<'organizations', DemoOrganization>
  | DemoEntry<'people', DemoPerson>
  | DemoEntry<'press-contacts', DemoPressContact>
  | DemoEntry<'events', DemoEvent>
  | DemoEntry<'manifestos', DemoManifesto>
  | DemoEntry<'press-releases', DemoPressRelease>
  | DemoEntry<'concertations', DemoConcertation>
  | DemoEntry<'ai-projects', DemoAiProject>
  | DemoEntry<'ai-resources', DemoAiResource>
  | DemoEntry<'replays', DemoReplay>
  | DemoEntry<'press-kits', DemoPressKit>
  | DemoEntry<'labels', DemoLabel>
  | DemoEntry<'programmes', DemoProgramme>
  | DemoEntry<'pages', DemoPage>;

interface DemoEntry<Collection extends string, Data> {
  collection: Collection;
  data: Data;
  /** Whether it is left for editors to complete: nothing of it is public. */
  isDraft?: boolean;
  /** What a release said before, oldest first. */
  formerVersions?: Collection extends 'press-releases' ? DemoFormerVersion[] : never;
}

/** What a release said until a moment, where it is not what it says now. */
export interface DemoFormerVersion {
  /** Instant in UTC. */
  until: string;
  data: Partial<DemoPressRelease>;
}

interface DemoCommon {
  slug: string;
  title: string;
  summary?: string;
  cover?: DemoReference;
  themes?: readonly Theme[];
  /** Instant in UTC. */
  publishedAt?: string;
  isExample?: boolean;
}

export interface DemoOrganization extends DemoCommon {
  shortName?: string;
  kind: Organization['kind'];
  /** Whether it has a page among the territories. */
  isTerritory?: boolean;
  /** Of an authority: the official register tells the rest. */
  inseeCode?: string;
  registerKind?: NonNullable<Organization['registerKind']>;
}

export interface DemoPerson extends DemoCommon {
  firstName: string;
  lastName: string;
  mandates: { role: string; organization: DemoReference | null; from: string; to: string | null }[];
  biography: RichTextState;
}

export interface DemoPressContact extends DemoCommon {
  organization: DemoReference;
  email: string;
  phone: string;
  languages: string[];
  subjects: { subject: string }[];
  regions?: string[];
  hours?: string;
}

export interface DemoSession extends Pick<Session, 'startTime' | 'endTime' | 'title' | 'summary' | 'room' | 'themes'> {
  day: string;
  speakers?: DemoReference[];
}

export interface DemoEvent extends DemoCommon {
  kind: Event['kind'];
  status: Event['status'];
  startsOn: string;
  endsOn: string;
  venue?: string;
  city?: string;
  region?: string;
  /** Authority that received it. */
  host?: DemoReference;
  presentation: RichTextState;
  programme?: DemoSession[];
  programmeChanges?: { at: string; text: string }[];
  gallery?: DemoReference[];
  partners?: DemoReference[];
  figures?: ReturnType<typeof figure>[];
  related?: DemoRelation[];
}

export interface DemoReplay extends DemoCommon {
  recordedOn: string;
  event?: DemoReference;
  session?: string;
  speakers: DemoReference[];
  video: { kind: 'file'; file: DemoReference };
  sound?: DemoReference;
  /** `1:02:03`, like the chapters'. */
  duration: string;
  chapters: { start: string; title: string }[];
  subtitles: { file: DemoReference; kind: SubtitleTrack['kind']; language: string }[];
  presentation: RichTextState;
}

/** Its number follows from its place. */
export interface DemoCommitment {
  slug: string;
  title: string;
  body: RichTextState;
  themes: readonly Theme[];
  followUps?: DemoRelation[];
  progress?: DemoProgress;
}

/** What became of a commitment. Days are instants, as the CMS keeps them. */
export interface DemoProgress {
  state: CommitmentState;
  checkedOn: string;
  reviewOn: string;
  organization?: DemoReference;
  entries: DemoProgressEntry[];
}

export interface DemoProgressEntry {
  date: string;
  text: string;
  evidence: { kind: 'document'; document: DemoRelation; passage?: string }[];
}

/** Its number follows from its place. */
export interface DemoChapter {
  slug: string;
  kind: Manifesto['chapters'][number]['kind'];
  title: string;
  introduction: RichTextState;
  themes: readonly Theme[];
  commitments: DemoCommitment[];
}

export interface DemoManifesto extends DemoCommon {
  kind: Manifesto['kind'];
  year: number;
  adoptedOn?: string;
  adoptedAt?: string;
  event?: DemoReference;
  signatories: { organization: DemoReference; role: Manifesto['signatories'][number]['role'] }[];
  introduction: RichTextState;
  chapters?: DemoChapter[];
  followUps?: DemoRelation[];
}

export interface DemoPressRelease extends DemoCommon {
  dateline: { place: string; date: string };
  lead: string;
  body: RichTextState;
  coPublishers: DemoReference[];
  representatives: DemoReference[];
  contacts: DemoReference[];
  related: DemoRelation[];
  quotes?: { person: DemoReference; text: string }[];
  translations?: {
    language: TranslationLanguage;
    title: string;
    lead: string;
    body: RichTextState;
    quotes: { person: DemoReference; text: string }[];
  }[];
  corrections?: { date: string; text: string }[];
  lastUpdate?: { date: string; note: string };
  coverage?: { outlet: string; title: string; date: string; url: string; excerpt?: string }[];
  withdrawal?: { reason: string; date: string };
  isHistoryShown?: boolean;
}

export interface DemoConcertation
  extends DemoCommon, Pick<Concertation, 'startedOn' | 'endedOn' | 'publics' | 'formats' | 'participants'> {
  authority: DemoReference;
  questions: { question: string }[];
  presentation: RichTextState;
  teachings: { title: string; text: RichTextState }[];
  followUp?: RichTextState;
  charterSignedOn?: string;
}

/** What is left out is not known. */
export interface DemoAiProject
  extends
    DemoCommon,
    Pick<AiProject, 'purpose' | 'domains' | 'stage' | 'kinds' | 'automation'>,
    Partial<Pick<AiProject, AiProjectText>> {
  authority: DemoReference;
  hasPersonalData: YesNoUnknown;
  body: RichTextState;
  contact?: { name: string; email: string };
  lastCheckedOn?: string;
  related?: DemoRelation[];
}
type AiProjectText =
  | 'service'
  | 'startedOn'
  | 'dataUsed'
  | 'dataSource'
  | 'decisions'
  | 'legalBasis'
  | 'humanOversight'
  | 'supplier'
  | 'licence'
  | 'sourceCodeUrl'
  | 'cost'
  | 'energy'
  | 'evaluation';

/** What is left out is not known. */
export interface DemoAiResource
  extends
    DemoCommon,
    Pick<AiResource, 'kind'>,
    Partial<Pick<AiResource, 'producer' | 'url' | 'isWithoutLink' | 'audiences' | 'duration' | 'cost' | 'licence'>> {
  /** A note to editors, which is not published. */
  toComplete?: string;
  users?: DemoRelation[];
}

export interface DemoPressKit extends DemoCommon {
  date: string;
  event?: DemoReference;
  presentation: RichTextState;
  items: { kind: 'picture'; media: DemoReference; caption: string }[];
  contacts: DemoReference[];
  related: DemoRelation[];
}

export interface DemoLabel extends DemoCommon {
  award: Label['award'];
  year: number;
  domain?: Label['domain'];
  laureate: DemoReference;
  event: DemoReference;
  body: RichTextState;
  contact?: Label['contact'];
  related?: DemoRelation[];
}

export interface DemoProgramme extends DemoCommon {
  year: number;
  presentation: RichTextState;
  tracks: { theme: Theme; sessions: DemoReference[] }[];
}

export interface DemoPage extends DemoCommon {
  body: RichTextState;
}

/** A link with its words, as the navigation stores it. */
export type DemoLink =
  | { label: string; kind: 'internal'; target: DemoRelation }
  | { label: string; kind: 'section'; section: Section }
  | { label: string; kind: 'external'; url: string }
  | { label: string; kind: 'email'; address: string };

/** The key other documents name this one by. */
export function keyOf({ collection, data }: DemoDocument): DemoKey {
  return `${collection}:${data.slug}`;
}

/** A calendar day as the CMS stores it: noon, so that no time zone moves it to another day. */
export function storedDay(day: string): string {
  return `${day}T12:00:00.000Z`;
}

/** The instant at which a document of that day is said to have been published. */
export function morningOf(day: string): string {
  return `${day}T08:00:00.000Z`;
}
