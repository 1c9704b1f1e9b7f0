import { Link } from '@payloadcms/ui';
import { count } from 'content-models';
import { MOST_COUNTED, type Outdated } from '../../home/read-outdated.ts';
import { HomePart } from './home-part.tsx';

/** What was true once, and is to be looked at again: nothing when all is fresh. */
export function OutdatedPart({ outdated, admin }: { outdated: Outdated; admin: string }) {
  const rows = linesOf(outdated, `${admin}/collections`);
  if (rows.length === 0) return null;
  return (
    <HomePart title="À vérifier" more={null}>
      {rows.map(({ words, href }) => (
        <li key={href}>
          <Link className="home-part__title" href={href} prefetch={false}>
            {words}
          </Link>
        </li>
      ))}
    </HomePart>
  );
}

/** Sentences with the list that each leads to. */
function linesOf({ commitments, aiProjects, aiResources, brokenLinks, since }: Outdated, lists: string) {
  const isOld = `where[lastCheckedOn][less_than]=${since}`;
  const lines = [
    { number: commitments, what: ['engagement à revoir', 'engagements à revoir'], href: `${lists}/manifestos` },
    {
      number: aiProjects,
      what: ['projet d’IA vérifié il y a plus de six mois', 'projets d’IA vérifiés il y a plus de six mois'],
      href: `${lists}/ai-projects?${isOld}`,
    },
    {
      number: brokenLinks,
      what: ['lien de la boîte à outils à corriger', 'liens de la boîte à outils à corriger'],
      href: `${lists}/ai-resources?where[linkState][in]=dead,unreachable`,
    },
    {
      number: aiResources,
      what: [
        'ressource de la boîte à outils vérifiée il y a plus de six mois',
        'ressources de la boîte à outils vérifiées il y a plus de six mois',
      ],
      href: `${lists}/ai-resources?${isOld}`,
    },
  ] as const;
  return lines
    .filter(({ number }) => number > 0)
    .map(({ number, what: [one, several], href }) => ({
      href,
      words: number < MOST_COUNTED ? count(number, one, several) : `Plus de ${String(MOST_COUNTED - 1)} ${several}`,
    }));
}
