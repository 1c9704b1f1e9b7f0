import { morningOf, storedDay, type DemoDocument } from '../../demo-document.ts';
import { paragraphs } from '../../rich-text-builder.ts';

/** Invented sessions, each one marked as such: the dates of the real ones are not in the documents. */
export const exampleSessions = [
  session('premiere-seance', 'Première séance sur les données', '2024-01-09', 'en visioconférence'),
  session('deuxieme-seance', 'Deuxième séance sur les données', '2024-01-16', 'en visioconférence'),
  session('troisieme-seance', 'Troisième séance sur les données', '2024-01-23', 'en visioconférence'),
] as const satisfies DemoDocument[];

function session(name: string, title: string, day: string, place: string) {
  const text = 'Une séance inventée, pour montrer comment celles de Territoir’Prod s’enchaînent.';
  return {
    collection: 'events',
    data: {
      slug: `territoirprod-2024-data-${name}`,
      title,
      summary: `${title}, ${place}.`,
      themes: ['data'],
      publishedAt: morningOf(day),
      isExample: true,
      kind: 'territoirprod',
      status: 'confirmed',
      startsOn: storedDay(day),
      endsOn: storedDay(day),
      presentation: paragraphs(text),
    },
  } as const satisfies DemoDocument;
}
