import type { PayloadRequest } from 'payload';
import { lineField, type SingleTextField } from '../../fields/text-fields.ts';

/** The session that was recorded: the site links both ways by its title. */
export const sessionField: SingleTextField = {
  ...lineField('session', 'Séance', {
    admin: { description: 'Le titre de la séance, comme dans le programme de l’événement.' },
  }),
  validate: async (value, { data, req }) => {
    const title = typeof value === 'string' ? value.trim() : '';
    if (title === '') return true;
    const { event } = data as { event?: number | { id: number } | null };
    if (event == null) return 'Choisissez d’abord l’événement dont c’est une séance, ou laissez ce champ vide.';
    const titles = await sessionTitles(typeof event === 'object' ? event.id : event, req);
    return titles.includes(title) || refusalOf(title, titles);
  },
};

async function sessionTitles(id: number, req: PayloadRequest): Promise<string[]> {
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    // The programme in preparation: the replay of a session may be written with it.
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  // A draft may lack what its type requires.
  const sessions: readonly { title?: string | null }[] = event?.programme ?? [];
  return sessions.flatMap(({ title }) => (title == null || title.trim() === '' ? [] : [title.trim()]));
}

function refusalOf(title: string, titles: readonly string[]): string {
  if (titles.length === 0) return 'Le programme de cet événement n’a pas de séance : laissez ce champ vide.';
  const listed = titles.map((one) => `« ${one} »`).join(' ; ');
  return `Le programme de cet événement n’a pas de séance « ${title} ». Copiez l’un de ses titres : ${listed}.`;
}
