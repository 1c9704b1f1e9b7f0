import { describe, expect, it } from 'vitest';
import { findAuthorities } from './index.ts';
import { zoneOfPlace } from './zone-of-place.ts';

describe('the time zone of a place', () => {
  it.each([
    ['Pointe-à-Pitre', 'America/Guadeloupe'],
    ['Fort-de-France', 'America/Martinique'],
    ['Cayenne', 'America/Cayenne'],
    ['Saint-Laurent-du-Maroni', 'America/Cayenne'],
    ['Le Tampon', 'Indian/Reunion'],
    ['mamoudzou', 'Indian/Mayotte'],
    ['Miquelon-Langlade', 'America/Miquelon'],
    ['Saint-Pierre-et-Miquelon', 'America/Miquelon'],
    ['Uvea', 'Pacific/Wallis'],
    ['Papeete', 'Pacific/Tahiti'],
    ['Nuku Hiva', 'Pacific/Marquesas'],
    ['Atuona, Hiva-Oa (Marquises)', 'Pacific/Marquesas'],
    ['Gambier', 'Pacific/Gambier'],
    ['Nouméa', 'Pacific/Noumea'],
    ['Noumea', 'Pacific/Noumea'],
    ['Archipel des Kerguelen', 'Indian/Kerguelen'],
    ['Saint-Denis de La Réunion', 'Indian/Reunion'],
    ['Saint-Denis (La Réunion)', 'Indian/Reunion'],
    ['Saint-Pierre, Martinique', 'America/Martinique'],
    ['97400 Saint-Denis', 'Indian/Reunion'],
    ['La Réunion', 'Indian/Reunion'],
    // More communes of the mainland bear these names.
    ['Saint-Denis', 'Europe/Paris'],
    ['Saint-Martin', 'Europe/Paris'],
    ['Pont-Saint-Martin', 'Europe/Paris'],
    ['Rennes', 'Europe/Paris'],
    ['Bruxelles', 'Europe/Paris'],
    [null, 'Europe/Paris'],
  ])('of %s alone is %s', (city, zone) => {
    expect(zoneOfPlace({ city })).toBe(zone);
  });

  it.each([
    ['Saint-Denis', 'La Réunion', 'Indian/Reunion'],
    ['Saint-Denis', 'Île de la Réunion', 'Indian/Reunion'],
    ['Saint-Denis', 'Île-de-France', 'Europe/Paris'],
    ['La Réunion', 'Nouvelle-Aquitaine', 'Europe/Paris'],
    ['La Réunion', 'Lot-et-Garonne', 'Europe/Paris'],
    ['Saint-Pierre', 'Saint-Pierre-et-Miquelon', 'America/Miquelon'],
    ['Marigot', 'Saint-Martin', 'America/Marigot'],
    ['Gustavia', 'Saint-Barthélemy', 'America/St_Barthelemy'],
    ['Hiva-Oa', 'Polynésie française', 'Pacific/Marquesas'],
    ['Atuona', 'Marquises', 'Pacific/Marquesas'],
    [null, 'Guadeloupe', 'America/Guadeloupe'],
  ])('of %s in %s is %s', (city, region, zone) => {
    expect(zoneOfPlace({ city, region })).toBe(zone);
  });

  it.each([
    ['97411', 'Saint-Denis', 'Indian/Reunion'],
    ['249740119', 'Saint-Denis', 'Indian/Reunion'],
    ['97411', null, 'Indian/Reunion'],
    ['98719', null, 'Pacific/Gambier'],
    ['987', 'Papeete', 'Pacific/Tahiti'],
    ['97801', 'Saint-Martin', 'America/Marigot'],
    // What receives it may be away from home.
    ['97411', 'Paris', 'Europe/Paris'],
    ['75056', 'Nouméa', 'Pacific/Noumea'],
    ['93066', 'Saint-Denis', 'Europe/Paris'],
  ])('received by %s in %s is %s', (code, city, zone) => {
    const [host = null] = findAuthorities(code);
    expect(host).not.toBeNull();
    expect(zoneOfPlace({ city, host })).toBe(zone);
  });
});
