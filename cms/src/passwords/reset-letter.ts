import { writeLetter, type Letter } from '../mail/letter.ts';
import { LINK_MINUTES } from './limits.ts';

/** What is sent to an account whose password was forgotten. */
export function resetLetter({ name, token, cmsUrl }: { name: string; token: string; cmsUrl: string }): Letter {
  return writeLetter({
    subject: 'Choisissez un nouveau mot de passe',
    paragraphs: [
      `Bonjour ${name},`,
      `Un nouveau mot de passe a été demandé pour votre compte de l’administration. Le lien sert une fois, pendant ${String(LINK_MINUTES)} minutes.`,
    ],
    links: [{ label: 'Choisir un nouveau mot de passe', url: `${cmsUrl}/admin/reset/${token}` }],
    end: 'Si ce n’est pas vous, ne faites rien : votre mot de passe reste le même.',
  });
}
