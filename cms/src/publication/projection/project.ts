import path from 'node:path';
import {
  capitalise,
  COLLECTION_LABELS,
  GLOBAL_LABELS,
  GLOBAL_MODELS,
  isAssetCollection,
  MODELS,
  referencesOf,
  wasNotPutOnline,
  type Content,
  type ContentOf,
  type GlobalContent,
  type GlobalSlug,
  type PublishedCollection,
  type PublishedDocument,
} from 'content-models';
import type { FlattenedField } from 'payload';
import type { z } from 'zod';
import { projectFile, projectMedia, requireFiles, requireRights } from './assets.ts';
import { describeIssue, valueAt } from './describe-issue.ts';
import { projectAs, type RawDocument } from './documents.ts';
import { fieldLabel } from './field-label.ts';
import { projectGlobalAs, type RawGlobal } from './globals.ts';
import { ProjectionError } from './projection-error.ts';
import { text } from './values.ts';
import type { Document, Media } from '../../payload-types.ts';

/** A document ready to leave the CMS, or French sentences that say why it can't and what to do. */
export type Projection<Result> = { content: Result } | { problems: string[] };

/** How a problem with a field is said: a sentence, from the name that the editor sees and the end of a sentence about it. */
export type Wording = (field: string, problem: string) => string;

/** Of a document that is being written: nothing was refused yet. */
export const BEFORE_PUBLICATION: Wording = (field, problem) => `Le champ « ${field} » ${problem}.`;

/** Pictures and files by identifier, as read from the CMS. */
export interface RawAssets {
  media: ReadonlyMap<number, Media>;
  documents: ReadonlyMap<number, Document>;
}

/** Projects a document alone; what it refers to is checked by whoever knows what is public. */
export function projectDocument({
  collection,
  document,
  fields,
  wording,
}: {
  collection: PublishedCollection;
  document: RawDocument;
  /** The collection's fields, for the names that the editor sees. */
  fields: readonly FlattenedField[];
  /** That of a publication by default. */
  wording?: Wording | undefined;
}): Projection<PublishedDocument> {
  const refusal = refusalOf(collection, document.title);
  const project = () => projectAs(collection, document);
  return attempt<PublishedDocument>({ refusal, wording, fields, model: MODELS[collection], project });
}

/** Projects a global. */
export function projectGlobal({
  slug,
  document,
  fields,
}: {
  slug: GlobalSlug;
  document: RawGlobal;
  fields: readonly FlattenedField[];
}): Projection<GlobalContent> {
  const refusal = `Le réglage « ${GLOBAL_LABELS[slug]} » n’a pas été mis en ligne`;
  const project = () => projectGlobalAs(slug, document);
  return attempt<GlobalContent>({ refusal, fields, model: GLOBAL_MODELS[slug], project });
}

/**
 * Projects the pictures and files that a document shows or offers. One that was deleted is left out:
 * the publisher, which knows every public document, says so.
 */
export async function projectAssetsOf(
  content: PublishedDocument,
  assets: RawAssets,
  uploadsFolder: string,
  wording: Wording = refused(refusalOf(content.collection, content.title)),
): Promise<Projection<Content[]>> {
  const contents = new Map<string, Content>();
  const problems: string[] = [];
  for (const { target, field } of referencesOf(content)) {
    const key = `${target.collection}/${String(target.id)}`;
    if (!isAssetCollection(target.collection) || contents.has(key)) continue;
    try {
      const asset = await projectAsset({ collection: target.collection, id: target.id }, assets, uploadsFolder);
      if (asset === undefined) continue;
      if (isKitPicture(content, asset)) requireRights(asset);
      contents.set(key, asset);
    } catch (error) {
      const problem =
        error instanceof ProjectionError ? error.message : 'désigne un fichier dont la fiche est abîmée. Remplacez-le';
      problems.push(wording(field, problem));
    }
  }
  return problems.length > 0 ? { problems } : { content: [...contents.values()] };
}

/** Whether a press kit offers the picture, rather than only shows it. */
function isKitPicture(content: PublishedDocument, asset: Content): asset is ContentOf<'media'> {
  return (
    'items' in content &&
    asset.collection === 'media' &&
    content.items.some((item) => item.kind === 'picture' && item.media === asset.id)
  );
}

async function projectAsset(
  target: { collection: 'media' | 'documents'; id: number },
  assets: RawAssets,
  uploadsFolder: string,
): Promise<Content | undefined> {
  const raw = assets[target.collection].get(target.id);
  if (raw === undefined) return undefined;
  const candidate = 'sizes' in raw ? projectMedia(raw) : projectFile(raw as Document);
  const parsed = MODELS[target.collection].safeParse(candidate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const detail = issue === undefined ? '' : ` (${issue.path.join('.')})`;
    throw new ProjectionError(
      `désigne « ${raw.filename ?? 'un fichier'} », dont la fiche est incomplète${detail}. Complétez-la`,
      [],
    );
  }
  const { data } = parsed;
  const filenames =
    data.collection === 'media' ? [data.original, ...data.sizes].map(({ filename }) => filename) : [data.filename];
  await requireFiles(path.join(uploadsFolder, target.collection), filenames);
  return data;
}

function attempt<Result>({
  refusal,
  wording = refused(refusal),
  fields,
  model,
  project,
}: {
  /** Beginning of the sentences that say why it was refused. */
  refusal: string;
  wording?: Wording | undefined;
  fields: readonly FlattenedField[];
  model: z.ZodType;
  project: () => unknown;
}): Projection<Result> {
  try {
    const candidate = project();
    const parsed = model.safeParse(candidate);
    // The model is the one of the type asked for.
    if (parsed.success) return { content: parsed.data as Result };
    const problems = parsed.error.issues.map((issue) =>
      wording(fieldLabel(fields, issue.path), describeIssue(issue, valueAt(candidate, issue.path))),
    );
    return { problems: [...new Set(problems)] };
  } catch (error) {
    if (!(error instanceof ProjectionError)) return { problems: [unreadable(refusal, error)] };
    return { problems: [wording(fieldLabel(fields, error.path), error.message)] };
  }
}

/** A content that the CMS itself would not have saved: one document's damage must stop no other. */
export function describeUnreadable(
  collection: PublishedCollection,
  title: string | null | undefined,
  error: unknown,
): string {
  return unreadable(refusalOf(collection, title), error);
}

function unreadable(refusal: string, error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return `${refusal} : son contenu est abîmé (${detail}). Restaurez une version plus ancienne, ou signalez-le à l’administrateur.`;
}

function refusalOf(collection: PublishedCollection, title: string | null | undefined): string {
  const name = `${capitalise(COLLECTION_LABELS[collection].the)} « ${text(title) ?? 'sans titre'} »`;
  return `${name} ${wasNotPutOnline(collection)}`;
}

function refused(refusal: string): Wording {
  return (field, problem) => `${refusal} : le champ « ${field} » ${problem}, puis publiez de nouveau.`;
}
