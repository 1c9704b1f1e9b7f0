import { describe, expect, it } from 'vitest';
import { readTranscript } from '../fields/transcript.ts';
import { readSubtitles } from './read-subtitles.ts';
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

function read(file: string | Uint8Array) {
  return readSubtitles(typeof file === 'string' ? Buffer.from(file) : file);
}

/** The transcript made of a file, with plain spaces. */
function transcriptOf(file: string | Uint8Array): string[] {
  const subtitles = read(file);
  if ('problem' in subtitles) throw new Error(subtitles.problem);
  return transcriptOfCues(subtitles.cues).replaceAll('\u00a0', ' ').split('\n');
}

function changesIn(file: string | Uint8Array) {
  const subtitles = read(file);
  return 'changes' in subtitles ? subtitles.changes.map((one) => one.replaceAll('\u00a0', ' ')) : [subtitles.problem];
}

function webVtt(...cues: string[]): string {
  const time = (second: number) => `00:${String(second).padStart(2, '0')}.000`;
  return `WEBVTT\n\n${cues.map((cue, index) => `${time(index)} --> ${time(index + 1)}\n${cue}\n`).join('\n')}`;
}

describe('a WebVTT file', () => {
  it('is published as it was sent when players read it as it was meant', () => {
    expect(read(FILE)).toMatchObject({ file: null, changes: [] });
  });

  it('makes a transcript that editors can read, and the site too', () => {
    expect(transcriptOf(FILE)).toEqual([
      '0:00 Camille Exemple : Bonjour à toutes et à tous & bienvenue.',
      '1:06 Dominique Essai : [rires]',
    ]);
  });

  it.each(['\r\n', '\r'])('reads lines that end with %j', (end) => {
    expect(transcriptOf(FILE.replaceAll('\n', end))).toEqual(transcriptOf(FILE));
  });

  it.each([
    ['Bonjour', /^Ligne 1 : .*WEBVTT.*SubRip.*\.srt/],
    ['WEBVTT\n\n00:01,000 --> 00:02,000\nBonjour', /^Ligne 3 : « 00:01,000 --> 00:02,000 » ne se lit pas.*points/],
    ['WEBVTT\n\n00:61.000 --> 00:62.000\nBonjour', /^Ligne 3 /],
    ['WEBVTT\n\n00:04.000 --> 00:02.000\nBonjour', /^Ligne 3 : ce texte finit avant de commencer/],
    ['WEBVTT\n\n1\nBonjour', /^Ligne 4 : il manque l’heure/],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nUn\n\nDeux', /^Ligne 6 : il manque l’heure/],
    ['WEBVTT\n', /aucun texte/],
    ['', /^Ligne 1 /],
    ['1\n00:00:01,000 --> 00:00:02,5\nUn', /^Ligne 2 : « 00:00:01,000 --> 00:00:02,5 » ne se lit pas/],
    ['Générique\n\n1\n00:00:01,000 --> 00:00:02,500\nUn', /^Ligne 1 : il manque l’heure/],
    ['1\n00:00:01,000 --> 00:00:02,500\nUn\n\n2\n00:00:05,000 --> 00:00:04,000\nUn', /^Ligne 6 : ce texte finit/],
  ])('says what is wrong in %j, where and what to do', (file, problem) => {
    const subtitles = read(file);
    expect('problem' in subtitles ? subtitles.problem.replaceAll('\u00a0', ' ') : subtitles).toMatch(problem);
  });

  it('keeps what a line of spaces holds together, as a large video platform writes it', () => {
    expect(transcriptOf('WEBVTT\n\n00:00.000 --> 00:02.000\n \nbonjour à tous\n\n')).toEqual(['0:00 bonjour à tous']);
    expect(transcriptOf('WEBVTT\n\n00:00.000 --> 00:02.000\nbonjour\n \nà tous\n')).toEqual(['0:00 bonjour à tous']);
  });

  it('ends a cue at a line of spaces that stands before the next one', () => {
    const file = 'WEBVTT\n\n1\n00:00.000 --> 00:02.000\nUn.\n \n2\n00:02.000 --> 00:04.000\nDeux.\n';
    expect(transcriptOf(file)).toEqual(['0:00 Un.', '0:02 Deux.']);
    expect(changesIn(file)).toEqual(['Ligne 6 : corrigé, pour que tous les mots s’affichent.']);
  });

  it('keeps the words after a sign that begins no tag', () => {
    const file = webVtt('5 < 6 & 7 > 6', 'je <3 les données.');
    expect(transcriptOf(file)).toEqual(['0:00 5 < 6 & 7 > 6 je <3 les données.']);
    expect(read(file)).toMatchObject({ file: file.replaceAll('<', '&lt;').trimEnd() + '\n' });
  });

  it('is put in order of time, and says so', () => {
    const cues = ['00:04.000 --> 00:05.000\nDeux.', 'NOTE Avant\n\nun\n00:02.000 --> 00:03.000\nUn.'];
    const file = `WEBVTT\n\n${cues.join('\n\n')}\n`;
    expect(transcriptOf(file)).toEqual(['0:02 Un.', '0:04 Deux.']);
    expect(read(file)).toMatchObject({ file: `WEBVTT\n\n${cues.toReversed().join('\n\n')}\n` });
    expect(changesIn(file)).toEqual([
      'Ligne 9 : un texte commençait avant le précédent. Les textes ont été rangés par heure.',
    ]);
  });

  it('is read in the encoding of Windows, and published in UTF-8', () => {
    const file = Buffer.from(webVtt('L’été', '« là »').replace('’', '\u0092'), 'latin1');
    expect(transcriptOf(file)).toEqual(['0:00 L’été « là »']);
    expect(changesIn(file)).toEqual(['Le fichier était en Windows-1252 : il est maintenant en UTF-8.']);
  });
});

describe('who speaks', () => {
  it('has a line each when a cue holds several voices', () => {
    expect(transcriptOf(webVtt('<v Camille Exemple>Bonjour.</v> <v Dominique Essai>Merci.</v>'))).toEqual([
      '0:00 Camille Exemple : Bonjour.',
      '0:00 Dominique Essai : Merci.',
    ]);
  });

  it('is the voice within another until it ends', () => {
    expect(transcriptOf(webVtt('<v Camille Exemple>Je dis <v.fort Dominique Essai>Non</v> et je répète.'))).toEqual([
      '0:00 Camille Exemple : Je dis',
      '0:00 Dominique Essai : Non',
      '0:00 Camille Exemple : et je répète.',
    ]);
  });

  it('is another person after a dash, unknown unless it is named', () => {
    const file = webVtt('- Bonjour.\n- Bonsoir,\nMadame.', '– Camille Exemple : Merci.\n– Non.', '-5 degrés.');
    expect(transcriptOf(file)).toEqual([
      '0:00 – Bonjour.',
      '0:00 – Bonsoir, Madame.',
      '0:01 Camille Exemple : Merci.',
      '0:01 – Non.',
      '0:02 -5 degrés.',
    ]);
  });

  it('is nobody known where a file that names voices names none', () => {
    const file = webVtt('<v Camille Exemple>Bonjour.', 'Merci.', '[rires]', '<v Camille Exemple>De rien.');
    expect(transcriptOf(file)).toEqual([
      '0:00 Camille Exemple : Bonjour.',
      '0:01 – Merci.',
      '0:02 [rires]',
      '0:03 Camille Exemple : De rien.',
    ]);
  });

  it('goes on where a file names people in its words, once each', () => {
    expect(transcriptOf(webVtt('Intervenant 2 : Bonjour', 'à tous.', 'Intervenant 1 : Merci.'))).toEqual([
      '0:00 Intervenant 2 : Bonjour à tous.',
      '0:02 Intervenant 1 : Merci.',
    ]);
  });

  it.each(['Intervenant 2', 'A', 'Le Maire', 'une habitante', 'SPEAKER_00', 'Anne de La Tour'])(
    'is read back by the site when it is %s',
    (name) => {
      const lines = readTranscript(transcriptOf(webVtt(`<v ${name}>Note Importante : oui.`)).join('\n'));
      expect(lines).toEqual({ lines: [{ start: 0, speaker: name, text: 'Note Importante : oui.' }] });
    },
  );
});

describe('rolling captions', () => {
  it('are in the transcript once, steps between them too', () => {
    const file = `WEBVTT
Kind: captions
Language: fr

00:00:00.160 --> 00:00:02.389 align:start position:0%
\u0020
bonjour<00:00:00.480><c> à</c><00:00:00.640><c> tous</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
bonjour à tous
\u0020

00:00:02.399 --> 00:00:04.000 align:start position:0%
bonjour à tous
et<00:00:02.480><c> bienvenue</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
et bienvenue
\u0020

00:00:04.010 --> 00:00:06.000 align:start position:0%
et bienvenue
bienvenue
`;
    expect(transcriptOf(file)).toEqual(['0:00 bonjour à tous et bienvenue bienvenue']);
  });

  it('are no words that somebody repeats', () => {
    expect(transcriptOf(webVtt('Oui.', 'Oui.', 'Oui, oui.'))).toEqual(['0:00 Oui.', '0:01 Oui.', '0:02 Oui, oui.']);
  });
});

describe('a SubRip file', () => {
  const SRT =
    '\ufeff1\r\n00:00:01,000 --> 00:00:02,500  X1:10 X2:20\r\n{\\an8}<font color="#fff">Bonjour</font> <I>à tous</I>.\r\n\r\n' +
    '00:00:03,000-->00:00:04,000\r\nR&D &#39;x&#39; : 5 < 6 --> 7\r\n\r\nsuite.\r\n\r\n' +
    '3\r\n00:00:02,600 --> 00:00:02,900\r\nEntre.\r\n\r\n4\r\n00:00:08,000 --> 00:00:09,000\r\n\r\n';

  it('becomes a WebVTT file that says the same', () => {
    expect(read(SRT)).toMatchObject({
      file: `WEBVTT

00:00:01.000 --> 00:00:02.500 line:0
Bonjour <i>à tous</i>.

00:00:02.600 --> 00:00:02.900
Entre.

00:00:03.000 --> 00:00:04.000
R&D &#39;x&#39; : 5 &lt; 6 --&gt; 7
suite.

00:00:08.000 --> 00:00:09.000
`,
    });
    expect(transcriptOf(SRT)).toEqual(['0:01 Bonjour à tous.', '0:02 Entre.', "0:03 R&D 'x' : 5 < 6 --> 7 suite."]);
    expect(changesIn(SRT)).toEqual([
      'Le fichier n’était pas en WebVTT : il y a été converti.',
      'Ligne 11 : un texte commençait avant le précédent. Les textes ont été rangés par heure.',
    ]);
  });

  it('is told by its times, whatever its name and its encoding', () => {
    expect(transcriptOf(Buffer.from('00:00:01,000 --> 00:00:02,000\nété', 'latin1'))).toEqual(['0:01 été']);
    expect(transcriptOf(Buffer.from('\ufeff1\n00:00:01,000 --> 00:00:02,000\nété', 'utf16le'))).toEqual(['0:01 été']);
    expect(transcriptOf('00:01.000 --> 00:02.000\nsans titre')).toEqual(['0:01 sans titre']);
  });
});

it('character references are those of HTML, all of them', () => {
  expect(
    transcriptOf(
      webVtt('Caf&eacute;, l&#39;&OElig;uvre &hellip; &#x20AC;&nbsp;&CounterClockwiseContourIntegral; &inconnu;'),
    ),
  ).toEqual(["0:00 Café, l'Œuvre … € ∳ &inconnu;"]);
});
