import { paragraphs } from '../../rich-text-builder.ts';

/** The eight teachings. The id is the anchor on the site: it stays. */
export const teachings = [
  teaching(
    'vigilance-collective',
    'Une vigilance collective sur les usages déjà là',
    'L’IA n’arrive pas demain : elle est dans les logiciels achetés hier. Regarder ensemble ce qui est déjà utilisé est le premier débat utile.',
  ),
  teaching(
    'en-interne',
    'Sensibiliser d’abord en interne',
    'Un agent qui comprend l’outil sait en parler à un habitant. La concertation commence dans les services.',
  ),
  teaching(
    'connaissance-et-mefiance',
    'Moins on connaît, plus on se méfie',
    'La crainte recule avec l’explication, pas avec la promesse. Montrer, laisser essayer, répondre aux questions simples.',
  ),
  teaching(
    'ethique-et-regulation',
    'L’éthique et la régulation au centre',
    'Avant de demander ce que l’outil sait faire, les participants demandent qui en répond.',
  ),
  teaching(
    'environnement',
    'Accorder l’IA aux objectifs environnementaux et à la sobriété',
    'Un territoire qui compte son eau et son énergie ne peut pas oublier de compter celles de ses machines.',
  ),
  teaching(
    'emploi',
    'De la prudence sur l’emploi',
    'Personne ne sait encore ce que deviendront les métiers : on demande d’avancer pas à pas, avec ceux qui les exercent.',
  ),
  teaching(
    'experimenter',
    'Apprendre en expérimentant',
    'Un essai limité, observé et raconté en apprend davantage qu’un grand plan.',
  ),
  teaching(
    'levier-de-valeur',
    'Un levier de valeur pour les territoires',
    'Bien choisie, l’IA peut servir ce que le territoire fait déjà : encore faut-il dire quelle valeur, et pour qui.',
  ),
];

function teaching(id: string, title: string, text: string) {
  return { id, title, text: paragraphs(text), sources: [] };
}
