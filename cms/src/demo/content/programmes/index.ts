import type { Theme } from 'content-models';
import { morningOf, type DemoDocument } from '../../demo-document.ts';
import { ref } from '../../references.ts';
import { paragraph, richText } from '../../rich-text-builder.ts';
import { exampleSessions } from './example-sessions.ts';

const THEMES_2024: readonly Theme[] = [
  'inclusion-numerique',
  'numerique-responsable',
  'data',
  'intelligence-artificielle',
];
const THEMES_2025: readonly Theme[] = [...THEMES_2024, 'cybersecurite'];

/** Both years that the documents name, with their themes: no host and no date is in them. */
export const programmes: readonly DemoDocument[] = [
  ...exampleSessions,
  programme(2024, {
    summary: 'Quatre thèmes : inclusion numérique, numérique responsable, data et intelligence artificielle.',
    themes: THEMES_2024,
    opening:
      'Cinquante collectivités se retrouvent dans les groupes de travail, au fil d’une trentaine de réunions par an. Chaque thème compte trois demi-journées en visioconférence et une Journée expert sur place.',
    sessionsOfData: exampleSessions.map(({ data }) => data.slug),
  }),
  programme(2025, {
    summary: 'Les quatre thèmes de l’année précédente, et un cinquième : la cybersécurité.',
    themes: THEMES_2025,
    opening:
      'La cybersécurité rejoint les quatre thèmes ouverts en 2024. Un territoire hôte reçoit la Journée expert de chacun d’eux.',
    sessionsOfData: [],
  }),
];

interface DemoYear {
  summary: string;
  themes: readonly Theme[];
  opening: string;
  /** Slugs of the sessions of the theme data. */
  sessionsOfData: readonly string[];
}

function programme(year: number, { summary, themes, opening, sessionsOfData }: DemoYear): DemoDocument {
  return {
    collection: 'programmes',
    data: {
      slug: String(year),
      title: `Territoir’Prod ${String(year)}`,
      summary,
      themes,
      publishedAt: morningOf(`${String(year)}-01-08`),
      year,
      presentation: richText(paragraph(opening)),
      tracks: themes.map((theme) => ({
        theme,
        sessions: theme === 'data' ? sessionsOfData.map((slug) => ref(`events:${slug}`)) : [],
      })),
    },
  };
}
