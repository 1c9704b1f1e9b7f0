import { PRESS_SUBSCRIPTION, typeset } from 'content-models';
import { CONFIRMATION_DAYS } from './limits.ts';
import { confirmationLink, unsubscribeLink } from './subscriber-tokens.ts';

/** What is sent to an address that was typed in the form, or by an editor. */
export function confirmationMessage(
  subscriber: { id: number; createdAt: string; requestedAt: string },
  { isConfirmed, network, siteUrl }: { isConfirmed: boolean; network: string; siteUrl: string },
): { subject: string; text: string; html: string } {
  return isConfirmed
    ? write({
        subject: `Vous êtes abonné aux communiqués : ${network}`,
        paragraphs: [
          'Cette adresse vient d’être donnée pour recevoir nos communiqués de presse. Elle les reçoit déjà : rien n’a changé.',
          'Pour choisir d’autres thèmes, désabonnez-vous, puis abonnez-vous de nouveau :',
        ],
        links: [
          { label: 'Se désabonner', url: unsubscribeLink(subscriber) },
          { label: 'S’abonner', url: `${siteUrl}${PRESS_SUBSCRIPTION.form}` },
        ],
        end: 'Si ce n’est pas vous, ne faites rien.',
      })
    : write({
        subject: `Confirmez votre abonnement aux communiqués : ${network}`,
        paragraphs: [
          `Cette adresse a été donnée pour recevoir par courriel les communiqués de presse de l’association ${network}.`,
          `Pour confirmer, ouvrez cette page, puis appuyez sur le bouton qu’elle montre. Elle reste ouverte ${String(CONFIRMATION_DAYS)} jours.`,
        ],
        links: [{ label: 'Confirmer l’abonnement', url: confirmationLink(subscriber) }],
        end: `Si ce n’est pas vous, ne faites rien : rien ne vous sera envoyé, et l’adresse sera effacée après ${String(CONFIRMATION_DAYS)} jours.`,
      });
}

interface Content {
  subject: string;
  paragraphs: readonly string[];
  links: readonly { label: string; url: string }[];
  end: string;
}

function write({ subject, paragraphs, links, end }: Content): { subject: string; text: string; html: string } {
  const title = typeset(subject);
  const before = paragraphs.map((paragraph) => typeset(paragraph));
  const after = typeset(end);
  const text = [...before, ...links.map(({ label, url }) => `${label}\u00a0:\n${url}`), after, ''].join('\n\n');
  const shown = [
    ...before.map(escape),
    ...links.map(({ label, url }) => `<a href="${escape(url)}">${escape(label)}</a>`),
    escape(after),
  ];
  const html = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
</head>
<body>
<h1>${escape(title)}</h1>
${shown.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</body>
</html>
`;
  return { subject: title, text, html };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
