import { PRESS_SUBSCRIPTION } from 'content-models';
import { writeLetter, type Letter } from '../mail/letter.ts';
import { CONFIRMATION_DAYS } from './limits.ts';
import { confirmationLink, unsubscribeLink, type LinkSettings } from './subscriber-tokens.ts';

/** What is sent to an address that was typed in the form, or by an editor. */
export function confirmationMessage(
  subscriber: { id: number; createdAt: string; requestedAt: string },
  { isConfirmed, network, settings }: { isConfirmed: boolean; network: string; settings: LinkSettings },
): Letter {
  return isConfirmed
    ? writeLetter({
        subject: `Vous êtes abonné aux communiqués : ${network}`,
        paragraphs: [
          'Cette adresse vient d’être donnée pour recevoir nos communiqués de presse. Elle les reçoit déjà : rien n’a changé.',
          'Pour choisir d’autres thèmes, désabonnez-vous, puis abonnez-vous de nouveau :',
        ],
        links: [
          { label: 'Se désabonner', url: unsubscribeLink(subscriber, settings) },
          { label: 'S’abonner', url: `${settings.siteUrl}${PRESS_SUBSCRIPTION.form}` },
        ],
        end: 'Si ce n’est pas vous, ne faites rien.',
      })
    : writeLetter({
        subject: `Confirmez votre abonnement aux communiqués : ${network}`,
        paragraphs: [
          `Cette adresse a été donnée pour recevoir par courriel les communiqués de presse de l’association ${network}.`,
          `Pour confirmer, ouvrez cette page, puis appuyez sur le bouton qu’elle montre. Elle reste ouverte ${String(CONFIRMATION_DAYS)} jours.`,
        ],
        links: [{ label: 'Confirmer l’abonnement', url: confirmationLink(subscriber, settings) }],
        end: `Si ce n’est pas vous, ne faites rien : rien ne vous sera envoyé, et l’adresse sera effacée après ${String(CONFIRMATION_DAYS)} jours.`,
      });
}
