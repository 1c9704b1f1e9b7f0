import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { singular, stem } from './stem.ts';

describe('singular', () => {
  it.each([
    ['territoire', 'territoires'],
    ['régional', 'régionaux', 'régionale', 'régionales'],
    ['réseau', 'réseaux'],
    ['engagé', 'engagée', 'engagés', 'engagées'],
    ['inclusif', 'inclusive', 'inclusives'],
    ['public', 'publique', 'publiques', 'publics'],
    ['citoyen', 'citoyenne', 'citoyennes'],
    ['long', 'longue', 'longues'],
    ['animateur', 'animatrice', 'animatrices'],
    ['travail', 'travaux'],
  ])('%s is said of %s', (...words) => {
    expect(new Set(words.map((word) => singular(fold(word)))).size).toBe(1);
  });

  it.each(['bas', 'as', '2024', 'sus', 'constructor'])('leaves %s as it is', (word) => {
    expect(singular(word)).toBe(word);
  });
});

describe('stem', () => {
  it.each([
    ['engagement', 'engagements', 'engager', 'engagé', 'engagées'],
    ['concertation', 'concertations', 'concerter', 'concertée'],
    ['formation', 'former', 'formateur', 'formatrices'],
    ['participation', 'participer', 'participatif', 'participante'],
    ['inclusion', 'inclusif', 'inclusives'],
    ['labellisation', 'labellisé', 'labelliser'],
    ['numérisation', 'numérique', 'numériser'],
    ['accompagnement', 'accompagner', 'accompagnés'],
  ])('%s and its family are one', (...words) => {
    expect(new Set(words.map((word) => stem(fold(word)))).size).toBe(1);
  });

  it.each([
    ['commune', 'commission'],
    ['commune', 'communication'],
    ['commune', 'communiqué'],
    ['presse', 'présent'],
    ['service', 'serveur'],
    ['région', 'régie'],
    ['élu', 'élève'],
    ['charte', 'charité'],
    ['data', 'date'],
    ['territoire', 'terrain'],
  ])('%s and %s are two', (a, b) => {
    expect(stem(fold(a))).not.toBe(stem(fold(b)));
  });
});
