import type { Endpoint } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { answerRefusal } from '../hooks/refuse.ts';
import { searchAuthorities, type Authority } from './index.ts';

/** What the picker of authorities is answered. */
export interface RegisterAnswer {
  authorities: Authority[];
}

/** `GET /api/organizations/register?q=nantes`: authorities of the official register, for who works in the admin. */
export const registerEndpoint: Omit<Endpoint, 'root'> = {
  path: '/register',
  method: 'get',
  handler: (req) => {
    if (!isStaff({ req })) {
      return answerRefusal('Connectez-vous pour chercher dans le registre.', 403);
    }
    const { q } = req.query;
    const query = typeof q === 'string' ? q.slice(0, LONGEST_QUERY) : '';
    return Response.json({ authorities: searchAuthorities(query, MOST_ANSWERS) } satisfies RegisterAnswer);
  },
};

const LONGEST_QUERY = 150;

/** What a list shows without scrolling much; more letters tell more. */
const MOST_ANSWERS = 12;
