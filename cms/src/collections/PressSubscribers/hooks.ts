import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload';
import { forbid } from '../../hooks/refuse.ts';
import type { PressSubscriber } from '../../payload-types.ts';
import { queueDelivery } from '../../press-mail/outbox.ts';
import { settingsOf } from '../../settings.ts';

/** Refuses who could not be asked to confirm. */
export const expectMail: CollectionBeforeValidateHook<PressSubscriber> = ({ operation, req }) => {
  if (operation === 'create' && settingsOf(req.payload).mail === undefined) {
    forbid(
      'Ce serveur n’envoie pas de courriel : l’adresse ne pourrait pas être confirmée. Demandez à l’administrateur de régler SMTP_URL et MAIL_FROM.',
    );
  }
};

/** Dates the request of whom an editor adds. */
export const dateRequest: CollectionBeforeValidateHook<PressSubscriber> = ({ data, operation }) => {
  if (operation === 'create' && data !== undefined) data.requestedAt ??= new Date().toISOString();
  return data;
};

/** Asks to confirm, by a message that is kept with the request or not at all. */
export const queueConfirmation: CollectionAfterChangeHook<PressSubscriber> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isNew = operation === 'create' || previousDoc.requestedAt !== doc.requestedAt;
  if (isNew) {
    await queueDelivery(req.payload, { kind: 'confirmation', subscriber: doc.id, now: new Date(doc.requestedAt) }, req);
  }
};
