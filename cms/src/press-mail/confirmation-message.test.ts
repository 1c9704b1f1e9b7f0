import { expect, it } from 'vitest';
import { confirmationMessage } from './confirmation-message.ts';

const SUBSCRIBER = { id: 3, createdAt: '2026-03-20T08:00:00.000Z', requestedAt: '2026-03-21T08:00:00.000Z' };
const settings = { siteUrl: 'https://site.example', payloadSecret: 'x'.repeat(32) };

it('is HTML whatever the network is called', () => {
  const about = { isConfirmed: false, network: '<b>Réseau & Cie</b>', settings };
  const { html, text } = confirmationMessage(SUBSCRIBER, about);
  expect(html).not.toContain('<b>');
  expect(html).toContain('&lt;b&gt;Réseau &amp; Cie&lt;/b&gt;');
  expect(text).toContain('/presse/abonnement/confirmer/');
  expect(text).not.toContain('/presse/abonnement/desabonner/');
});

it('asks a subscriber to confirm nothing', () => {
  const about = { isConfirmed: true, network: 'Réseau', settings };
  const { text } = confirmationMessage(SUBSCRIBER, about);
  expect(text).not.toContain('/presse/abonnement/confirmer/');
  expect(text).toContain('/presse/abonnement/desabonner/');
});
