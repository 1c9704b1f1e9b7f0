import type { Concertation } from '../../../payload-types.ts';
import type { Prepared } from '../project-fields.ts';

export function prepareConcertation({ questions, ...concertation }: Concertation): Prepared<'concertations'> {
  return { ...concertation, questions: questions?.map(({ question }) => question) };
}
