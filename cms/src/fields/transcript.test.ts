import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from './transcript.ts';

describe('a transcript', () => {
  it('is read line by line, with who speaks', () => {
    const text = '0:00 Camille Exemple : Bonjour à toutes.\n[0:12] Nous parlons de données.\n\n1:02:03 Et voilà.';
    expect(readTranscript(text)).toEqual({
      lines: [
        { start: 0, speaker: 'Camille Exemple', text: 'Bonjour à toutes.' },
        { start: 12, speaker: null, text: 'Nous parlons de données.' },
        { start: 3723, speaker: null, text: 'Et voilà.' },
      ],
    });
  });

  it('goes on where a line has no time', () => {
    expect(readTranscript('0:00 Bonjour.\nJe continue.')).toEqual({
      lines: [{ start: 0, speaker: null, text: 'Bonjour.\nJe continue.' }],
    });
    expect(readTranscript('0:00\nBonjour.')).toEqual({ lines: [{ start: 0, speaker: null, text: 'Bonjour.' }] });
  });

  it.each([
    ['Bonjour.', 'Ligne 1'],
    ['0:10 Bonjour.\n0:05 Trop tôt.', 'Ligne 2'],
    ['0:10\n0:15 Bonjour.', '0:10'],
  ])('says where it cannot be read: %j', (text, part) => {
    expect(readTranscript(text)).toEqual({ problem: expect.stringContaining(part) as string });
  });

  it('may be empty', () => {
    expect(readTranscript('')).toEqual({ lines: [] });
  });
});

describe('who speaks', () => {
  const speakerOf = (words: string) => {
    const read = readTranscript(`0:00 ${words}`);
    return 'lines' in read ? read.lines[0]?.speaker : read.problem;
  };

  it.each([
    'Camille Exemple',
    'Anne de La Tour',
    'Jean-Luc L’Hostis',
    'Jeanne d’Arc',
    'J.-P. Martin',
    'Élise Ben Van Linden',
  ])('is %s', (name) => {
    expect(speakerOf(`${name} : Bonjour.`)).toBe(name);
  });

  it.each([
    'Le Forum : une idée simple.',
    'Notre Réseau : mille élus.',
    'À Nantes : le tramway.',
    'Question : combien ?',
    'Trois mots que je dis : oui.',
    'Camille Exemple a dit : oui.',
    'Deux Trois Quatre Cinq Six : partez.',
    'Rendez-vous à 10:30 Salle Jules Verne.',
  ])('is nobody new in « %s »', (words) => {
    expect(speakerOf(words)).toBeNull();
  });

  const capitalized = fc.stringMatching(/^[A-ZÉ][a-zé]{2,8}$/);
  const said = fc.stringMatching(/^[a-zé][a-zé ,.]{0,40}[a-zé]$/);

  it('is any first name and name, with particles or without', () => {
    // « Aux », « Des » begin sentences.
    const first = capitalized.filter((word) => word.length > 6);
    const particle = fc.constantFrom('', 'de ', 'de la ', 'van der ');
    fc.assert(
      fc.property(first, particle, capitalized, said, (firstName, between, name, text) => {
        const speaker = `${firstName} ${between}${name}`;
        expect(readTranscript(`0:00 ${speaker} : ${text}`)).toEqual({ lines: [{ start: 0, speaker, text }] });
      }),
    );
  });

  it('is no sentence, and no word is lost', () => {
    const sentence = fc.array(said, { minLength: 1, maxLength: 4 }).map((words) => `Voici ${words.join(' ')}`);
    fc.assert(
      fc.property(sentence, said, (before, after) => {
        const text = `${before} : ${after}`;
        expect(readTranscript(`0:00 ${text}`)).toEqual({ lines: [{ start: 0, speaker: null, text }] });
      }),
    );
  });
});
