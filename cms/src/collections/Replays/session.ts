import { dayOf, sessionsRecorded } from 'content-models';
import type { PayloadRequest } from 'payload';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { lineField, type SingleTextField } from '../../fields/text-fields.ts';

/** The session that was recorded: the site links both ways by its title, and by its day where several share it. */
export const sessionField: SingleTextField = {
  ...lineField('session', 'Séance', {
    hooks: NOT_COPIED,
    admin: {
      description:
        'Le titre de la séance, comme dans le programme de l’événement. Si plusieurs le portent, le jour de l’enregistrement les distingue.',
    },
  }),
  validate: async (value, { data, req }) => {
    const title = typeof value === 'string' ? value.trim() : '';
    if (title === '') return true;
    const { event, recordedOn } = data as Edited;
    if (event == null) return 'Choisissez d’abord l’événement dont c’est une séance, ou laissez ce champ vide.';
    const programme = await readProgramme(typeof event === 'object' ? event.id : event, req);
    const day = dayIn(recordedOn);
    if (sessionsRecorded({ session: title, recordedOn: day }, programme).length > 0) return true;
    return refusalOf(title, programme);
  },
};

interface Edited {
  event?: number | { id: number } | null;
  recordedOn?: string | null;
}

interface Session {
  title: string;
  day: string;
}

async function readProgramme(id: number, req: PayloadRequest): Promise<Session[]> {
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
  const sessions: readonly { title?: string | null; day?: string | null }[] = event?.programme ?? [];
  return sessions.flatMap(({ title, day }) =>
    title == null || title.trim() === '' ? [] : [{ title: title.trim(), day: dayIn(day) }],
  );
}

/** The day in Paris, or nothing. */
function dayIn(instant: string | null | undefined): string {
  return instant == null || instant === '' ? '' : dayOf(new Date(instant));
}

function refusalOf(title: string, programme: readonly Session[]): string {
  if (programme.length === 0) return 'Le programme de cet événement n’a pas de séance : laissez ce champ vide.';
  if (programme.some((session) => session.title === title)) {
    return `Plusieurs séances s’appellent « ${title} », et aucune n’est du jour de l’enregistrement. Corrigez « Enregistré le ».`;
  }
  const titles = new Set(programme.map((session) => session.title));
  const listed = [...titles].map((one) => `« ${one} »`).join(' ; ');
  return `Le programme de cet événement n’a pas de séance « ${title} ». Copiez l’un de ses titres : ${listed}.`;
}
