import type { AiProject, AiResource, Concertation } from '../../../payload-types.ts';
import { projectCommon } from '../common.ts';
import { projectContact } from '../contact.ts';
import { projectRichText } from '../rich-text.ts';
import { day, idOf, idsOf, knownOrNull, referencesOfField, text, verbatim } from '../values.ts';

export function projectConcertation(concertation: Concertation): Record<string, unknown> {
  return {
    ...projectCommon('concertations', concertation),
    authority: idOf(concertation.authority),
    startedOn: verbatim(concertation.startedOn),
    endedOn: verbatim(concertation.endedOn),
    publics: concertation.publics ?? [],
    formats: concertation.formats ?? [],
    participants: concertation.participants ?? null,
    questions: (concertation.questions ?? []).map(({ question }) => text(question)),
    presentation: projectRichText(concertation.presentation, ['presentation']),
    teachings: (concertation.teachings ?? []).map((teaching, index) => ({
      title: text(teaching.title),
      text: projectRichText(teaching.text, ['teachings', index, 'text']),
    })),
    followUp: projectRichText(concertation.followUp, ['followUp']),
    charterSignedOn: day(concertation.charterSignedOn),
    files: idsOf(concertation.files),
    related: referencesOfField(concertation.related),
  };
}

export function projectAiProject(project: AiProject): Record<string, unknown> {
  return {
    ...projectCommon('ai-projects', project),
    authority: idOf(project.authority),
    service: text(project.service),
    purpose: text(project.purpose),
    stage: project.stage,
    startedOn: verbatim(project.startedOn),
    kinds: project.kinds ?? [],
    dataUsed: text(project.dataUsed),
    dataSource: text(project.dataSource),
    hasPersonalData: knownOrNull(project.hasPersonalData),
    automation: project.automation,
    decisions: text(project.decisions),
    legalBasis: text(project.legalBasis),
    humanOversight: text(project.humanOversight),
    supplier: text(project.supplier),
    licence: text(project.licence),
    sourceCodeUrl: verbatim(project.sourceCodeUrl),
    cost: text(project.cost),
    energy: text(project.energy),
    evaluation: text(project.evaluation),
    body: projectRichText(project.body, ['body']),
    contact: projectContact(project.contact),
    lastCheckedOn: day(project.lastCheckedOn),
    files: idsOf(project.files),
    related: referencesOfField(project.related),
  };
}

export function projectAiResource(resource: AiResource): Record<string, unknown> {
  return {
    ...projectCommon('ai-resources', resource),
    producer: text(resource.producer),
    url: verbatim(resource.url),
    kind: resource.kind,
    audiences: resource.audiences ?? [],
    duration: resource.duration ?? null,
    cost: resource.cost ?? null,
    licence: text(resource.licence),
    language: verbatim(resource.language),
    lastCheckedOn: day(resource.lastCheckedOn),
    linkState: resource.linkState ?? null,
    toComplete: text(resource.toComplete),
  };
}
