import { cardOf } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { stationsFromCards } from './stations-from-cards.ts';

const TODAY = '2026-11-22';
const day = SAMPLES.event({ kind: 'expert-day', city: 'Paris', startsOn: '2023-07-06', endsOn: '2023-07-06' });
const plan = SAMPLES.manifesto({ adoptedOn: '2023-07-06', adoptedAt: 'Hub des territoires, Paris' });

describe('the stations of documents', () => {
  it('are one for a text and a day of the same date, place and subject', () => {
    const stations = stationsFromCards(
      [
        cardOf({ ...day, title: 'Les données et l’IA', themes: ['data', 'intelligence-artificielle'] }),
        cardOf({ ...plan, title: 'Les intelligences associées', themes: ['data', 'participation-citoyenne'] }),
      ],
      TODAY,
    );
    expect(stations).toHaveLength(1);
    expect(stations[0]).toMatchObject({
      kind: 'position',
      label: 'Les intelligences associées',
      lineIds: ['data', 'participation-citoyenne', 'intelligence-artificielle'],
    });
    expect(stations[0]?.title).toContain('Les données et l’IA');
  });

  it('stay apart when the place or the subject differs', () => {
    const elsewhere = cardOf({ ...day, city: 'Pau', themes: ['data'] });
    const another = cardOf({ ...day, themes: ['cybersecurite'] });
    expect(stationsFromCards([cardOf({ ...plan, themes: ['data'] }), elsewhere, another], TODAY)).toHaveLength(3);
  });

  it('bear the city of an event, with the days of a Forum', () => {
    const forum = SAMPLES.event({ city: 'Rennes', startsOn: '2025-03-10', endsOn: '2025-03-11' });
    expect(stationsFromCards([cardOf(forum)], TODAY)[0]).toMatchObject({
      kind: 'forum',
      label: 'Rennes',
      days: '10–11 mars',
      state: 'past',
    });
  });

  it('bear the short name of a text', () => {
    const title = 'Manifeste #4 – Faire de l’IA responsable, une doctrine politique partagée';
    const [station] = stationsFromCards([cardOf({ ...plan, title, themes: ['data'] })], TODAY);
    expect(station?.label).toBe('Faire de l’IA responsable');
    expect(station?.title).toContain(title);
  });

  it('say what is to come and what is cancelled', () => {
    const ahead = SAMPLES.event({ startsOn: '2027-03-10', endsOn: '2027-03-11' });
    const states = stationsFromCards([cardOf(ahead), cardOf({ ...ahead, status: 'cancelled' })], TODAY);
    expect(states.map(({ state }) => state)).toEqual(['upcoming', 'cancelled']);
  });
});
