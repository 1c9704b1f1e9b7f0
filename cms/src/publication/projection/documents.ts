import type { PublishedCollection } from 'content-models';
import { projectEvent, projectProgramme, projectReplay } from './types/agenda.ts';
import { projectAiProject, projectAiResource, projectConcertation } from './types/ai.ts';
import { projectManifesto } from './types/manifesto.ts';
import { projectLabel, projectOrganization, projectPage, projectPerson } from './types/network.ts';
import { projectPressContact, projectPressKit, projectPressRelease } from './types/press.ts';

/**
 * One projection a type: the fields that leave the CMS, and no other. What they return is parsed by
 * the type's model, so a value of the wrong shape never goes further.
 */
export const PROJECTIONS = {
  'press-releases': projectPressRelease,
  'press-kits': projectPressKit,
  manifestos: projectManifesto,
  events: projectEvent,
  replays: projectReplay,
  labels: projectLabel,
  concertations: projectConcertation,
  'ai-projects': projectAiProject,
  'ai-resources': projectAiResource,
  programmes: projectProgramme,
  pages: projectPage,
  people: projectPerson,
  organizations: projectOrganization,
  'press-contacts': projectPressContact,
} as const satisfies Record<PublishedCollection, unknown>;
