import { storedDay, type DemoSession } from '../../demo-document.ts';
import { ref } from '../../references.ts';

const MONDAY = storedDay('2025-03-10');
const TUESDAY = storedDay('2025-03-11');

/** Title of the session whose replay the demonstration has. */
export const READING_THE_PLAN = 'Lire le plan du réseau (exemple)';

/** Invented sessions, each one marked as such: they show a programme, they report none. */
export const exampleProgramme2025: DemoSession[] = [
  session({
    day: MONDAY,
    startTime: '09:30',
    endTime: '10:15',
    title: 'Ouverture (exemple)',
    summary: 'Deux jours devant soi : ce que l’on vient chercher, ce que l’on voudrait rapporter.',
    room: 'Grande salle',
  }),
  session({
    day: MONDAY,
    startTime: '10:30',
    endTime: '11:45',
    title: 'L’IA au guichet : aider l’agent sans effacer l’accueil (exemple)',
    summary: 'Qui répond quand la machine se trompe ? Un cas pratique, du premier appel à la réclamation.',
    room: 'Grande salle',
    themes: ['relation-aux-usagers', 'intelligence-artificielle'],
  }),
  session({
    day: MONDAY,
    startTime: '14:00',
    endTime: '15:15',
    title: 'Faire durer : sept ans pour un ordinateur, est-ce raisonnable ? (exemple)',
    summary: 'Un atelier pour calculer, pièce par pièce, ce que coûte et ce qu’évite un remplacement repoussé.',
    room: 'Atelier A',
    themes: ['numerique-responsable'],
  }),
  session({
    day: MONDAY,
    startTime: '14:00',
    endTime: '15:15',
    title: READING_THE_PLAN,
    summary: 'Un atelier pour se repérer, à refaire ensuite chez soi avec sa vidéo de trente-deux secondes.',
    room: 'Atelier B',
    themes: ['inclusion-numerique', 'participation-citoyenne'],
    speakers: [ref('people:camille-modele')],
  }),
  session({
    day: MONDAY,
    startTime: '15:30',
    endTime: '16:45',
    title: 'Après l’attaque : les soixante-douze premières heures (exemple)',
    summary: 'Un exercice de crise en temps réduit : les téléphones sont muets, la paie est dans trois jours.',
    room: 'Atelier B',
    themes: ['cybersecurite', 'transformation-des-metiers'],
  }),
  session({
    day: TUESDAY,
    startTime: '09:00',
    endTime: '10:15',
    title: 'Médiateur numérique, un métier qui s’installe (exemple)',
    summary: 'Ce que l’on apprend en aidant les autres, et ce qu’il faudrait pour en vivre.',
    room: 'Atelier A',
    themes: ['inclusion-numerique', 'transformation-des-metiers'],
  }),
  session({
    day: TUESDAY,
    startTime: '10:30',
    endTime: '11:45',
    title: 'Données d’intérêt général : qui ouvre, qui garde, qui décide ? (exemple)',
    summary: 'Une table ronde à cartes ouvertes : chaque intervenant apporte une donnée et défend son usage.',
    room: 'Grande salle',
    themes: ['data', 'participation-citoyenne'],
  }),
  session({
    day: TUESDAY,
    startTime: '12:00',
    endTime: '12:30',
    title: 'Clôture (exemple)',
    summary: null,
    room: 'Grande salle',
  }),
];

/** Invented too: what a programme that changed says of it. */
export const exampleChanges2025 = [
  {
    at: '2025-03-03T09:00:00.000Z',
    text: '« Après l’attaque : les soixante-douze premières heures (exemple) » change de salle : Atelier B, au lieu de Atelier A.',
  },
  {
    at: '2025-02-24T09:00:00.000Z',
    text: `« ${READING_THE_PLAN} » s’ajoute au programme, lundi 10 mars de 14 h à 15 h 15 (Atelier B).`,
  },
];

function session(data: Omit<DemoSession, 'themes'> & Partial<Pick<DemoSession, 'themes'>>): DemoSession {
  return { themes: [], ...data };
}
