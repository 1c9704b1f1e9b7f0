import { describe, expect, it } from 'vitest';
import { readTranscript } from '../fields/transcript.ts';
import { readWebVtt } from './read-webvtt.ts';
import { transcriptOfCues } from './transcript-of-cues.ts';

const FILE = `\ufeffWEBVTT - un essai
Kind: captions

NOTE Une remarque
sur deux lignes

STYLE
::cue { color: lime }

1
00:00.000 --> 00:02.500 align:start
<v Camille Exemple>Bonjour à <b>toutes</b>

00:02.500 --> 00:05.000
<v Camille Exemple>et à tous &amp; bienvenue.

suite
00:01:06.250 --> 00:01:08.000
<v Dominique Essai>[rires]
`;

describe('readWebVtt', () => {
  it('reads times, words and who says them', () => {
    expect(readWebVtt(FILE)).toEqual({
      cues: [
        { start: 0, speaker: 'Camille Exemple', text: 'Bonjour à toutes' },
        { start: 2.5, speaker: 'Camille Exemple', text: 'et à tous & bienvenue.' },
        { start: 66.25, speaker: 'Dominique Essai', text: '[rires]' },
      ],
    });
  });

  it.each(['\r\n', '\r'])('reads lines that end with %j', (end) => {
    expect(readWebVtt(FILE.replaceAll('\n', end))).toEqual(readWebVtt(FILE));
  });

  it.each([
    ['1\n00:00:01,000 --> 00:00:02,000\nBonjour', /^Ligne 1 : .*WEBVTT.*pas SRT/],
    ['WEBVTT\n\n00:01,000 --> 00:02,000\nBonjour', /^Ligne 3 : « 00:01,000 --> 00:02,000 » ne se lit pas.*points/],
    ['WEBVTT\n\n00:61.000 --> 00:62.000\nBonjour', /^Ligne 3 /],
    ['WEBVTT\n\n00:04.000 --> 00:02.000\nBonjour', /^Ligne 3 : ce texte finit avant de commencer/],
    ['WEBVTT\n\n00:04.000 --> 00:05.000\na\n\n00:02.000 --> 00:03.000\nb', /^Ligne 6 : ce texte vient avant/],
    ['WEBVTT\n\n1\nBonjour', /^Ligne 4 : il manque l’heure/],
    ['WEBVTT\n', /aucun texte/],
    ['', /^Ligne 1 /],
  ])('says what is wrong in %j, where and what to do', (file, problem) => {
    const read = readWebVtt(file);
    expect('problem' in read ? read.problem.replaceAll('\u00a0', ' ') : read).toMatch(problem);
  });
});

it('makes a transcript that editors can read, and the site too', () => {
  const read = readWebVtt(FILE);
  const text = transcriptOfCues('cues' in read ? read.cues : []);
  expect(text).toBe(
    '0:00 Camille Exemple\u00a0: Bonjour à toutes et à tous & bienvenue.\n1:06 Dominique Essai\u00a0: [rires]',
  );
  expect(readTranscript(text)).toMatchObject({ lines: [{ start: 0 }, { start: 66, speaker: 'Dominique Essai' }] });
});
