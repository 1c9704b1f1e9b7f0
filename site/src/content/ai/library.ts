import { AI_PROJECT_STAGE_LABELS, type AiProject } from 'content-models';

/** Stages from what runs today to what does not any more. */
const ORDER = ['in-use', 'experiment', 'study', 'ended', 'given-up'] as const satisfies AiProject['stage'][];

/** Projects by stage; a stage that none has reached is left out. */
export function groupByStage<Project extends Pick<AiProject, 'stage'>>(
  projects: readonly Project[],
): { stage: AiProject['stage']; title: string; projects: Project[] }[] {
  return ORDER.map((stage) => ({
    stage,
    title: AI_PROJECT_STAGE_LABELS[stage],
    projects: projects.filter((project) => project.stage === stage),
  })).filter((group) => group.projects.length > 0);
}
