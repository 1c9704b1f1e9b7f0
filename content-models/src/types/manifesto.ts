import { z } from 'zod';
import { commitmentProgress, NO_PROGRESS, type CommitmentProgress, type ProgressEntry } from './commitment-progress.ts';
import { partialDate } from '../shared/dates.ts';
import { named, reference, type Reference } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line, slug } from '../shared/text.ts';
import { theme, type Theme } from '../shared/themes.ts';
import { attachedFiles, commonFields, relatedDocuments } from './common.ts';
import type { DocumentCommitment, DocumentType } from './content-type.ts';

export const MANIFESTO_KINDS = ['manifesto', 'contribution', 'note', 'study', 'guide', 'experiment'] as const;
export const CHAPTER_KINDS = ['ambition', 'priority', 'axis', 'part'] as const;
export const SIGNATORY_ROLES = ['lead', 'support'] as const;

/** A promise with an address of its own, so that it can be cited and followed. */
export const commitment = z.strictObject({
  /** Stable for the life of the commitment, whatever its wording, order or slug become. */
  id: line,
  /** Anchor in the manifesto and last part of its own address; unique within the manifesto. */
  slug,
  /** As read aloud: `1.2` for the second commitment of the first chapter. */
  number: z.string().regex(/^\d+(\.\d+)?$/),
  title: line,
  body: named(({ number, title }: { number: string; title: string }) => `${number} ${title}`, richText),
  themes: z.array(theme),
  /** What followed: releases, events and other documents. */
  followUps: named(({ number }: { number: string }) => `${number} Ce qui a suivi`, relatedDocuments),
  /** Where it stands, and what happened. */
  progress: named(({ number }: { number: string }) => `${number} Suivi`, commitmentProgress).default(NO_PROGRESS),
});

export const chapter = z.strictObject({
  id: line,
  /** Anchor in the manifesto; unique within it, commitments included. */
  slug,
  kind: z.enum(CHAPTER_KINDS),
  number: z.number().int().positive(),
  title: line,
  introduction: named(
    ({ number, title }: { number: number; title: string }) => `${String(number)}. ${title}`,
    richText,
  ),
  themes: z.array(theme),
  commitments: z.array(commitment),
});

/** A position of the network, at `/manifestes/<slug>/`, read on screen first. */
export const manifesto = z.strictObject({
  collection: z.literal('manifestos'),
  ...commonFields,
  kind: z.enum(MANIFESTO_KINDS),
  /** Year it is known by. */
  year: z.number().int().min(1900).max(2999),
  /** When it was adopted or presented, as precisely as known, or null. */
  adoptedOn: partialDate.nullable(),
  adoptedAt: line.nullable(),
  /** Event at which it was adopted, or null. */
  event: named('Événement', reference('events', { isRequired: false }).nullable()),
  signatories: named(
    'Signataires',
    z.array(
      z.strictObject({ organization: reference('organizations', { isRequired: true }), role: z.enum(SIGNATORY_ROLES) }),
    ),
  ),
  introduction: named('Introduction', richText),
  chapters: z.array(chapter),
  files: attachedFiles,
  followUps: named('Ce qui a suivi', relatedDocuments),
});
export type Manifesto = z.infer<typeof manifesto>;
export type Chapter = z.infer<typeof chapter>;
export type Commitment = z.infer<typeof commitment>;

const FOLDER = '/manifestes/';

/** Address of a commitment's own page, under its manifesto's. */
export function commitmentAddress(manifesto: { slug: string }, commitment: { slug: string }): string {
  return `${FOLDER}${manifesto.slug}/${commitment.slug}/`;
}

/** Anchor of an entry in the page of its commitment: `suivi-2021-02-16`, with a number for the second of a day. */
export function entryAnchor({ id, date }: ProgressEntry, entries: readonly ProgressEntry[]): string {
  const place = entries.filter((entry) => entry.date === date).findIndex((entry) => entry.id === id);
  return `suivi-${date}${place > 0 ? `-${String(place + 1)}` : ''}`;
}

export const manifestoType = {
  slug: 'manifestos',
  names: {
    singular: 'Manifeste ou publication',
    plural: 'Manifestes et publications',
    the: 'le manifeste',
    isFeminine: false,
  },
  model: manifesto,
  prefix: FOLDER,
  // The folder in which all commitments are followed.
  reservedSlugs: ['suivi'],
  otherAddresses: addressesOfCommitments,
  commitments: commitmentsOf,
  derivedFiles: ['pdf'],
  filing: { by: 'date', name: 'manifestes' },
  dataSets: {
    manifestes: { isByYear: false },
    engagements: { isByYear: false },
    'etapes-engagements': { isByYear: false },
  },
  isNews: true,
  isSuggested: true,
  citedAs: 'm',
  measuredAs: 'manifesto',
  card: ({ adoptedOn, year, kind, adoptedAt }) => ({ date: adoptedOn ?? String(year), kind, place: adoptedAt }),
  articleDate: ({ adoptedOn, year }) => adoptedOn ?? String(year),
  opening: ({ introduction }) => introduction,
} as const satisfies DocumentType<Manifesto>;

function addressesOfCommitments(document: Manifesto): Record<string, string> {
  return Object.fromEntries(commitmentsOf(document).map(({ id, address }) => [`commitment:${id}`, address]));
}

function commitmentsOf(document: Manifesto): DocumentCommitment[] {
  return document.chapters.flatMap((chapter) =>
    chapter.commitments.map(({ id, slug, number, title, followUps, progress, ...commitment }) => ({
      id,
      number,
      title,
      address: commitmentAddress(document, { slug }),
      themes: themesOfCommitment(chapter, commitment),
      followUps: [...followUps, ...proofsOf(progress)],
      progress,
    })),
  );
}

/** Themes of a commitment: its own, else its chapter's. */
export function themesOfCommitment(chapter: Pick<Chapter, 'themes'>, { themes }: Pick<Commitment, 'themes'>): Theme[] {
  return themes.length > 0 ? themes : chapter.themes;
}

/** The documents that show what became of a commitment. */
function proofsOf({ entries }: CommitmentProgress): Reference[] {
  return entries
    .flatMap(({ evidence }) => evidence)
    .flatMap((proof) => (proof.kind === 'document' ? [proof.document] : []));
}
