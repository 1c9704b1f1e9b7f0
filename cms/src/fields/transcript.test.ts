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
