import { ref, relation, type DemoKey } from '../../references.ts';
import { ENGAGED_TERRITORIES } from './engaged-territories.ts';
import { fears, levers, opportunities, risks } from './statements.ts';
import { teachings } from './teachings.ts';

/**
 * The space of the AI concertations.
 * @param keys of the documents that the catalogue holds
 */
export function aiSpace(keys: ReadonlySet<DemoKey>): Record<string, unknown> {
  return {
    title: 'Débattre de l’IA, territoire par territoire',
    introduction:
      'Chaque territoire volontaire mène sa concertation avec les publics qu’il choisit, puis donne suite localement. Une charte fixe le cadre commun.',
    steps: [
      {
        title: 'S’informer',
        text: 'Jeux, ateliers, cours et kits pour animer un débat, même sans être spécialiste.',
      },
      {
        title: 'S’engager',
        text: 'Une charte commune, un appel aux collectivités, et la liberté de choisir ses publics.',
      },
      {
        title: 'Documenter',
        text: 'Les questions posées, les enseignements tirés, les suites données sur place.',
      },
    ],
    charter: relation('pages:charte-des-concertations-de-l-ia'),
    call: relation('pages:appel-aux-collectivites'),
    engaged: ENGAGED_TERRITORIES.filter((key) => keys.has(key)).map(ref),
    teachings,
    fears,
    risks,
    opportunities,
    levers,
  };
}
