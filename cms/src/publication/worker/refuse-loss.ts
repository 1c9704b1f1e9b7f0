import { describeLoss, isMassive, PublicationError, referenceKey, type Change } from 'content-models';
import { describeDatabase } from '../../database/describe-database.ts';
import { settingsOf } from '../../settings.ts';
import type { PublicationContext } from './context.ts';
import { findQueuedRequests } from '../outbox/queue.ts';
import { subjectOf } from '../outbox/requests.ts';

/**
 * Refuses changes that would take away much of the site though nobody asked for it: the database is another one, or
 * was emptied. What has a request in the queue was asked for, however much it is.
 * @throws {PublicationError} naming the database, the pages and what to do
 */
export async function refuseLoss(
  { payload, publisher }: Pick<PublicationContext, 'payload' | 'publisher'>,
  changes: readonly Change[],
): Promise<void> {
  const requested = new Set((await findQueuedRequests(payload)).map(({ request }) => subjectOf(request)));
  const loss = publisher.lossOf(changes.filter((change) => !requested.has(targetOf(change))));
  if (!isMassive(loss)) return;
  throw new PublicationError(
    `La base de données ${describeDatabase(settingsOf(payload).database)} ne va pas avec le site déjà en ligne\u00a0: ` +
      `la publier retirerait ${describeLoss(loss)}. Rien n’a été modifié sur le site.`,
    {
      code: 'massive-loss',
      remedy:
        'Vérifiez que c’est la bonne base (variable DATABASE_URL) et que l’horloge du serveur est à l’heure, ou ' +
        'restaurez la sauvegarde qui va avec ce site. Si ces pages doivent vraiment disparaître, lancez npm start -- --replace-site.',
    },
  );
}

function targetOf(change: Change): string {
  switch (change.kind) {
    case 'document':
      return referenceKey(change.content);
    case 'removal':
      return referenceKey(change.target);
    default:
      return change.kind;
  }
}
