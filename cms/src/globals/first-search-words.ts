import type { FixedPage } from 'content-models';

/** Acronyms and words of the field, which a new installation begins with. Names of organisations are known from their pages. */
export const FIRST_SYNONYMS: readonly string[] = [
  'IA, intelligence artificielle',
  'RGPD, règlement général sur la protection des données, protection des données',
  'DPO, DPD, délégué à la protection des données, déléguée à la protection des données',
  'open data, opendata, données ouvertes, ouverture des données',
  'SCDL, socle commun des données locales',
  'SIG, système d’information géographique',
  'EPCI, établissement public de coopération intercommunale, intercommunalité',
  'OPSN, opérateur public de services numériques',
  'DGS, direction générale des services, directeur général des services, directrice générale des services',
  'DSI, direction des systèmes d’information, directeur des systèmes d’information, directrice des systèmes d’information',
  'RSSI, responsable de la sécurité des systèmes d’information',
  'RGAA, référentiel général d’amélioration de l’accessibilité, accessibilité numérique',
  'FTTH, fibre optique, fibre jusqu’au domicile, fibre jusqu’à l’abonné',
  'IoT, internet des objets, objets connectés',
  'LLM, grand modèle de langage',
  'AI Act, règlement européen sur l’intelligence artificielle',
  'API, interface de programmation',
  'COP, conférence des parties',
  'ANCT, Agence nationale de la cohésion des territoires',
  'ANSSI, Agence nationale de la sécurité des systèmes d’information',
  'CNDP, Commission nationale du débat public, débat public',
  'CCAS, centre communal d’action sociale',
  'CNIL, Commission nationale de l’informatique et des libertés',
  'DINUM, direction interministérielle du numérique',
  'smart city, ville intelligente, territoire intelligent',
  'replay, rediffusion',
  'courriel, e-mail, mail',
];

/** Questions with an answer on every site. */
export const FIRST_PREFERRED: readonly { questions: string; section: FixedPage }[] = [
  { questions: 'contact presse, contacts presse, service presse, attaché de presse', section: 'press' },
  { questions: 'cookies, vie privée, confidentialité', section: 'personal-data' },
  { questions: 'jeux de données', section: 'open-data' },
];
