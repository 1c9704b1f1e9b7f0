import type { ContentOf } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import type { DocumentSpec } from './document-spec.ts';
import { assetsOf, commonOf, idsOf, textOf } from './document-spec-parts.ts';

/** The organisation that no sequence removes. */
const LASTING_ORGANIZATION = 3;

export function labelOf(documentSpec: DocumentSpec): ContentOf<'labels'> {
  const ids = idsOf(documentSpec);
  return SAMPLES.label({
    ...commonOf(documentSpec),
    award: documentSpec.themes.length > 1 ? 'startup' : 'innovative-territory',
    year: Number(documentSpec.day.slice(0, 4)),
    domain: documentSpec.themes.length === 0 ? null : 'innovation-citoyenne',
    laureate: ids[0] ?? LASTING_ORGANIZATION,
    event: ids[0] ?? null,
    body: textOf(documentSpec),
    links: ids.map((id) => ({
      label: 'La personne',
      link: { kind: 'internal', target: { collection: 'people', id } },
    })),
    files: assetsOf(documentSpec),
    related: ids.map((id) => ({ collection: 'labels', id })),
  });
}

export function concertationOf(documentSpec: DocumentSpec): ContentOf<'concertations'> {
  const ids = idsOf(documentSpec);
  return SAMPLES.concertation({
    ...commonOf(documentSpec),
    authority: ids[0] ?? LASTING_ORGANIZATION,
    startedOn: documentSpec.day,
    publics: ['citizens'],
    formats: ['workshop'],
    participants: documentSpec.commitments,
    questions: [documentSpec.title],
    presentation: textOf(documentSpec),
    teachings: [{ title: documentSpec.title, text: textOf(documentSpec) }],
    files: assetsOf(documentSpec),
    related: ids.map((id) => ({ collection: 'events', id })),
  });
}

export function aiProjectOf(documentSpec: DocumentSpec): ContentOf<'ai-projects'> {
  const ids = idsOf(documentSpec);
  return SAMPLES.aiProject({
    ...commonOf(documentSpec),
    authority: ids[0] ?? LASTING_ORGANIZATION,
    purpose: `Prévoir\u00a0: ${documentSpec.title}.`,
    stage: documentSpec.themes.length > 1 ? 'in-use' : 'study',
    domains: documentSpec.commitments > 1 ? ['streets', 'residents'] : ['social'],
    kinds: documentSpec.themes.length > 0 ? ['language'] : [],
    startedOn: documentSpec.day,
    body: textOf(documentSpec),
    lastCheckedOn: documentSpec.day,
    files: assetsOf(documentSpec),
    related: ids.map((id) => ({ collection: 'concertations', id })),
  });
}
