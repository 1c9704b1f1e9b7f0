import { addDataAndFileToRequest, type Endpoint, type Payload, type PayloadRequest } from 'payload';
import { typeset } from 'content-models';
import { problemOfPassword } from '../hooks/protect-accounts.ts';
import { answerRefusal } from '../hooks/refuse.ts';
import { emailAddressOf } from '../press-mail/email-address.ts';
import { settingsOf } from '../settings.ts';
import { sendResetLetter } from './send-reset-letter.ts';

/**
 * `POST /api/users/forgot-password` and `/reset-password`, in place of Payload's: what is answered, and when, is the same
 * whether or not there is an account. Without a mail server both are shut.
 */
export const passwordEndpoints: Endpoint[] = [
  { path: '/forgot-password', method: 'post', handler: askForLetter },
  { path: '/reset-password', method: 'post', handler: choosePassword },
];

async function askForLetter(req: PayloadRequest): Promise<Response> {
  const { mail, cmsUrl } = settingsOf(req.payload);
  if (mail === undefined) return refuse(403, NO_MAIL);
  const email = emailAddressOf(await readText(req, 'email'));
  if (email === null) return refuseField('email', 'Écrivez une adresse complète, comme prenom.nom@ville.fr.');
  // Nobody waits for it: how long it takes, or that it fails, would tell that there is such an account.
  sendResetLetter(req.payload, { email, mail, cmsUrl }).catch((error: unknown) => logFailure(req.payload, error));
  return Response.json({ message: typeset('C’est demandé. Si un compte a cette adresse, un message y arrive.') });
}

async function choosePassword(req: PayloadRequest): Promise<Response> {
  if (settingsOf(req.payload).mail === undefined) return refuse(403, NO_MAIL);
  const password = await readText(req, 'password');
  const problem = problemOfPassword(password);
  if (problem !== null) return refuseField('password', problem);
  try {
    const data = { token: await readText(req, 'token'), password };
    await req.payload.resetPassword({ collection: 'users', data, overrideAccess: true });
  } catch (error) {
    if (isWrongToken(error)) return refuse(403, USED_LINK);
    throw error;
  }
  return Response.json({ message: 'Le mot de passe est changé\u00a0: connectez-vous avec le nouveau.' });
}

const NO_MAIL = 'Ce serveur n’envoie pas de courriel. Demandez à un administrateur de changer votre mot de passe.';
const USED_LINK = 'Ce lien n’ouvre plus rien : il a servi, ou il date de plus d’une heure. Demandez-en un autre.';

/** A text of the body; empty when it is something else, such as a condition of the database. */
async function readText(req: PayloadRequest, name: string): Promise<string> {
  if (req.data === undefined) await addDataAndFileToRequest(req);
  const value: unknown = req.data?.[name];
  return typeof value === 'string' ? value : '';
}

function isWrongToken(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 403;
}

function logFailure(payload: Payload, error: unknown): void {
  payload.logger.error({ err: error, msg: 'Le lien vers un nouveau mot de passe n’a pas pu être envoyé.' });
}

function refuse(status: number, message: string): Response {
  return answerRefusal(typeset(message), status);
}

/** In the shape in which the forms of the admin show a sentence under the field. */
function refuseField(path: string, sentence: string): Response {
  const message = typeset(sentence);
  const errors = [{ name: 'ValidationError', data: { errors: [{ path, message }] }, message }];
  return Response.json({ errors }, { status: 400 });
}
