import type { AiResource } from 'content-models';

/** What one wants to do with a resource, which is how the toolkit is read. */
interface Use {
  id: string;
  title: string;
  introduction: string;
  kinds: readonly AiResource['kind'][];
}

/** The three uses, in the order of the way: each kind of resource serves one. */
export const TOOLKIT_USES: readonly Use[] = [
  {
    id: 'apprendre',
    title: 'Apprendre',
    introduction: 'Seul ou en équipe, avant d’en parler.',
    kinds: ['mooc', 'video', 'talk'],
  },
  {
    id: 'debattre',
    title: 'Faire débattre',
    introduction: 'Autour d’une table, avec ou sans écran.',
    kinds: ['game', 'kit', 'workshop'],
  },
  {
    id: 'preparer',
    title: 'Préparer',
    introduction: 'Choisir une méthode, rassembler de la matière.',
    kinds: ['catalogue', 'guide', 'website'],
  },
];

/** Resources by use; a use that none serves is left out. */
export function groupByUse<Resource extends Pick<AiResource, 'kind'>>(
  resources: readonly Resource[],
): (Use & { resources: Resource[] })[] {
  return TOOLKIT_USES.map((use) => ({
    ...use,
    resources: resources.filter(({ kind }) => use.kinds.includes(kind)),
  })).filter((group) => group.resources.length > 0);
}
