import type { Chance } from './chance.ts';
import { placeName } from './names.ts';

const ACTORS = [
  'la collectivité',
  'le réseau',
  'l’équipe du numérique',
  'le conseil communautaire',
  'la direction des services',
  'le groupe de travail',
  'la mission d’inclusion',
  'le comité des usagers',
  'l’atelier des données',
  'la commission',
] as const;

const ACTIONS = [
  'ouvre un guichet où l’on est reçu par quelqu’un',
  'publie la liste de ses algorithmes et ce qu’ils décident',
  'prolonge de trois ans la vie de ses ordinateurs',
  'met en commun ses données de mobilité avec ses voisins',
  'forme ses agents à l’accueil de ceux que l’écran arrête',
  'réécrit ses formulaires avec des habitants',
  'confie l’évaluation du service à un jury tiré au sort',
  'remplace deux logiciels fermés par un outil partagé',
  'organise un exercice de crise avant l’été',
  'mesure l’énergie que demandent ses serveurs',
  'rend ses démarches accessibles au clavier et à la voix',
  'signe une charte avec les écoles et les bibliothèques',
  'installe des médiateurs dans les maisons de services',
  'demande que les aides suivent le rythme des chantiers',
] as const;

const REASONS = [
  'parce qu’un service que la moitié des gens évite n’est pas un service',
  'afin que chacun sache qui décide et selon quelles règles',
  'pour que la sobriété se lise aussi dans les budgets',
  'car une donnée que personne ne comprend ne sert personne',
  'de sorte que les petites communes ne restent pas seules',
  'après deux années d’essais conduits avec les habitants',
  'sans attendre que le marché propose une réponse toute faite',
  'en s’appuyant sur ce que d’autres territoires ont déjà appris',
  'à la demande des agents qui tiennent l’accueil tous les jours',
  'avec le souci de pouvoir revenir en arrière si cela ne marche pas',
] as const;

const RESULTS = [
  'Le délai de réponse est passé de neuf jours à deux.',
  'Un usager sur trois préfère encore venir sur place, et il est reçu.',
  'La dépense reste stable, l’usage a doublé.',
  'Le premier bilan sera rendu public à la fin de l’année.',
  'Rien n’oblige à passer par un compte en ligne.',
  'Les agents disent avoir retrouvé du temps pour écouter.',
  'Le code de l’outil est ouvert et chacun peut le reprendre.',
  'Les élus se prononceront au printemps sur la suite à donner.',
  'La méthode est décrite pas à pas, erreurs comprises.',
  'Une carte montre les lieux où l’on trouve de l’aide.',
] as const;

const OPENINGS = [
  'Cette année',
  'Depuis l’automne',
  'Au terme d’une longue consultation',
  'Dans une vingtaine de communes',
  'À l’échelle du bassin de vie',
  'Malgré des moyens comptés',
  'Comme l’an passé',
  'Pour la première fois',
] as const;

const SUBJECTS = [
  'l’accueil des usagers',
  'l’ouverture des données',
  'la lutte contre l’illectronisme',
  'la sobriété numérique',
  'la participation des habitants',
  'la sécurité des systèmes',
  'les métiers de l’accueil',
  'l’intelligence artificielle publique',
  'le réemploi des équipements',
  'la mobilité rurale',
  'les archives vivantes',
  'la santé de proximité',
] as const;

const TITLE_FORMS = [
  (subject: string, place: string) => `${place} fait le pari de ${noArticle(subject)}`,
  (subject: string, place: string) => `À ${place}, ${subject} change d’échelle`,
  (subject: string, place: string) => `Ce que ${place} apprend de ${noArticle(subject)}`,
  (subject: string, place: string) => `${capital(subject)} en débat à ${place}`,
  (subject: string, place: string) => `Dix mesures pour ${subject} à ${place}`,
] as const;

/** Name of a document. The number makes it unlike any other. */
export function titleOf(chance: Chance, number: number): string {
  return `${chance.pick(TITLE_FORMS)(chance.pick(SUBJECTS), placeName(chance))} (${number})`;
}

/** « La sobriété numérique » */
export function subjectOf(chance: Chance): string {
  return capital(chance.pick(SUBJECTS));
}

/** One sentence. */
export function sentence(chance: Chance): string {
  switch (chance.integer(0, 3)) {
    case 0:
      return `${chance.pick(OPENINGS)}, ${chance.pick(ACTORS)} ${chance.pick(ACTIONS)}, ${chance.pick(REASONS)}.`;
    case 1:
      return `À ${placeName(chance)}, ${chance.pick(ACTORS)} ${chance.pick(ACTIONS)}.`;
    case 2:
      return `${capital(chance.pick(ACTORS))} ${chance.pick(ACTIONS)}, ${chance.pick(REASONS)}.`;
    default:
      return chance.pick(RESULTS);
  }
}

/** Several sentences, about as many words as asked. */
export function prose(chance: Chance, words: number): string {
  const sentences: string[] = [];
  for (let written = 0; written < words;) {
    const next = sentence(chance);
    sentences.push(next);
    written += next.split(' ').length;
  }
  return sentences.join(' ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What follows « de »: an article that contracts is turned round. */
function noArticle(subject: string): string {
  return subject.replace(/^(les|le) /, 'ces ').replace(/^ces (?=réemploi)/, 'ce ');
}
