import { count, typeset } from 'content-models';
import type { DeliveryStatus } from '../press-mail/labels.ts';

/** What became of the messages that tell the press of a release, in a French sentence; null when there are none. */
export function describeMailing(statuses: readonly DeliveryStatus[]): string | null {
  const numberOf = (...wanted: DeliveryStatus[]) => statuses.filter((status) => wanted.includes(status)).length;
  const sent = numberOf('sent');
  const waiting = numberOf('waiting', 'sending');
  const failed = numberOf('failed');
  const uncertain = numberOf('uncertain');
  const cancelled = numberOf('cancelled');
  const parts = [
    sent > 0 ? `envoyé à ${count(sent, 'abonné')}` : null,
    waiting > 0 ? `${count(waiting, 'envoi')} en attente` : null,
    uncertain > 0
      ? `${count(uncertain, 'envoi')} interrompu${uncertain > 1 ? 's' : ''}, peut-être arrivé${uncertain > 1 ? 's' : ''}`
      : null,
    failed > 0 ? count(failed, 'échec') : null,
    cancelled > 0 ? count(cancelled, 'envoi annulé', 'envois annulés') : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : typeset(`Par courriel : ${parts.join(', ')}.`);
}
