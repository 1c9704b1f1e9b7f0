/** Something said in the concertations. The id is its anchor on the site: it stays. */
interface DemoStatement {
  id: string;
  text: string;
  detail?: string;
  sources: { label: string }[];
}

const CITIZENS = [
  { label: 'Conseil citoyen du numérique responsable, Montpellier, février 2024' },
  { label: 'convention citoyenne, Rennes' },
];

/** What citizens fear, with the sources that the association's document names for all of it. */
export const fears: readonly DemoStatement[] = (
  [
    ['ia-generative', 'Une IA générative que personne ne maîtrise'],
    ['controle-social', 'Le contrôle social'],
    ['fracture', 'Une fracture qui s’élargit'],
    ['dependance', 'La dépendance à la machine au moment de décider'],
    ['manipulation', 'L’influence sur les votes, l’information et les images manipulées'],
    ['controle-democratique', 'La perte du contrôle démocratique'],
    ['recommandation', 'Le pouvoir des systèmes de recommandation'],
    ['opacite', 'L’opacité, la « boîte noire »'],
    ['vol', 'Le vol des données et des œuvres'],
    ['discrimination', 'La discrimination par des algorithmes biaisés'],
  ] as const
).map(([id, text]) => ({ id, text, sources: CITIZENS }));

export const risks: readonly DemoStatement[] = [
  {
    id: 'ni-neutre-ni-infaillible',
    text: 'Ni neutre, ni infaillible',
    detail: 'Un système porte les choix de ceux qui le conçoivent et les défauts de ce qui l’a nourri.',
    sources: [],
  },
  {
    id: 'opacite-et-complexite',
    text: 'Opaque et complexe',
    detail: 'Le droit à l’explication existe : encore faut-il savoir expliquer.',
    sources: [{ label: 'Code des relations entre le public et l’administration (CRPA)' }],
  },
  {
    id: 'environnement',
    text: 'Un poids pour l’environnement',
    detail: 'De l’eau, de l’énergie, des sols, et un effet rebond quand l’usage devient facile.',
    sources: [],
  },
  {
    id: 'maitrise',
    text: 'Des données et des systèmes mal maîtrisés',
    detail: 'Qui héberge, qui entretient, qui peut partir avec les clés ?',
    sources: [],
  },
  {
    id: 'travail',
    text: 'L’emploi et la qualité du travail',
    detail: 'Ce que l’outil retire compte autant que ce qu’il ajoute.',
    sources: [],
  },
];

export const opportunities: readonly DemoStatement[] = [
  {
    id: 'democratie-technique',
    text: 'Une démocratie technique',
    detail: 'Débattre d’un outil, c’est aussi apprendre à décider ensemble de ceux qui suivront.',
    sources: [],
  },
  {
    id: 'accessibilite',
    text: 'Des services plus accessibles',
    detail: 'Lire, traduire, simplifier : des obstacles qui peuvent tomber.',
    sources: [],
  },
  {
    id: 'gouvernance-locale',
    text: 'Une gouvernance locale des systèmes',
    detail: 'Choisir près de chez soi ce que l’on installe, et à quelles conditions.',
    sources: [],
  },
];

export const levers: readonly DemoStatement[] = [
  {
    id: 'experimenter',
    text: 'Expérimenter et évaluer en continu',
    detail: 'Commencer petit, mesurer, publier, arrêter s’il le faut.',
    sources: [],
  },
  {
    id: 'communautes',
    text: 'S’appuyer sur les conseils de développement, la médiation et l’éducation populaire',
    detail: 'Celles et ceux qui font débattre n’ont pas attendu l’IA.',
    sources: [],
  },
  {
    id: 'cadres-de-confiance',
    text: 'Poser des cadres de confiance',
    detail: 'Des règles connues avant l’usage, plutôt qu’une excuse après.',
    sources: [],
  },
  {
    id: 'frugalite',
    text: 'Choisir une IA frugale',
    detail: 'Un référentiel, des ressources partagées, une bibliothèque d’IA : ne pas refaire ce qui existe.',
    sources: [{ label: 'AFNOR' }],
  },
];
