import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { mayRead } from '../access/may-read.ts';
import { answerRefusal } from '../hooks/refuse.ts';
import type { Present } from './presence.ts';
import { whoIsThere } from './who-is-there.ts';

/** What `POST /api/presence` answers. */
export interface Others {
  others: Present[];
}

/** `POST /api/presence`: a window says which form it has open, and is told who else has it. */
export const presenceEndpoint: Endpoint = {
  path: '/presence',
  method: 'post',
  handler: async (req) => {
    const { user } = req;
    if (user === null || !isStaff({ req })) return answerRefusal('Connectez-vous pour voir qui est là.', 403);
    await addDataAndFileToRequest(req);
    const { form, window, isLeaving } = req.data ?? {};
    if (typeof form !== 'string' || typeof window !== 'string' || form.length + window.length > LONGEST) {
      return answerRefusal('Dites quel formulaire est ouvert.', 400);
    }
    const [collection, global] = form.split('/');
    if (!mayRead(req.payload.config, collection === 'globals' ? global : collection, { req })) {
      return answerRefusal('Votre compte n’a pas accès à ce contenu.', 403);
    }
    if (isLeaving === true) {
      whoIsThere.leave(form, window);
      return Response.json({ others: [] } satisfies Others);
    }
    const name = 'name' in user && typeof user.name === 'string' ? user.name : 'Quelqu’un';
    const others = whoIsThere.note(form, window, { account: user.id, name }, Date.now());
    return Response.json({ others } satisfies Others);
  },
};

const LONGEST = 200;
