import { expect, it } from 'vitest';
import type { DeliveryStatus } from '../press-mail/labels.ts';
import { describeMailing } from './mailing-sentence.ts';

const plain = (statuses: DeliveryStatus[]) => describeMailing(statuses)?.replace(/[\u00a0\u202f]/g, ' ');

it('says nothing of a release that nobody was sent', () => {
  expect(describeMailing([])).toBeNull();
});

it('counts what was sent, waits, failed, was interrupted or given up', () => {
  expect(plain(['sent'])).toBe('Par courriel : envoyé à 1 abonné.');
  expect(plain(['sent', 'sent', 'failed', 'waiting', 'sending', 'uncertain', 'cancelled'])).toBe(
    'Par courriel : envoyé à 2 abonnés, 2 envois en attente, 1 envoi interrompu, peut-être arrivé, 1 échec, 1 envoi annulé.',
  );
});
