import { count, dayOf, formatDate } from 'content-models';
import type { BeforeListTableServerProps } from 'payload';
import { dueReviews } from '../collections/Manifestos/due-reviews.ts';

/** Over the list of manifestos: the commitments whose day of review has come. Nothing when none has. */
export async function DueReviews({ payload }: BeforeListTableServerProps) {
  const due = await dueReviews(payload, dayOf(new Date()));
  if (due.length === 0) return null;
  const total = due.reduce((sum, { commitments }) => sum + commitments.length, 0);
  return (
    <section className="due-reviews" aria-labelledby="due-reviews">
      <h2 id="due-reviews">À revoir : {count(total, 'engagement')}</h2>
      {due.map(({ id, title, commitments }) => (
        <details key={id}>
          <summary>
            {title} ({commitments.length})
          </summary>
          <ul>
            {commitments.map(({ number, title: name, since }) => (
              <li key={number}>
                {number} {name}, à revoir depuis le {formatDate(since)}
              </li>
            ))}
          </ul>
          <a href={`/admin/collections/manifestos/${String(id)}`}>Ouvrir « {title} »</a>
        </details>
      ))}
    </section>
  );
}
