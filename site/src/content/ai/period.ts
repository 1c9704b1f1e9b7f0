import { formatDate, type Concertation } from 'content-models';
import { formatMandatePeriod } from '../people/mandate-period.ts';

/** « mars 2024 », « de mars à juin 2024 », « depuis mars 2024 ». */
export function formatConcertationPeriod({ startedOn, endedOn }: Pick<Concertation, 'startedOn' | 'endedOn'>): string {
  return formatMandatePeriod({ from: startedOn, to: endedOn }) ?? formatDate(startedOn);
}
