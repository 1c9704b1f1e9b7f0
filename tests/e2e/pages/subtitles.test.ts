import { cuesOfWebVtt, linesOfFile, readSubtitles, spansOf } from 'cms/subtitles';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';

/** Our reader of WebVTT finds in a file what Chromium shows of it: its times, its words, and who says them. */
const site = usePublishedSite();
let page: Page;

beforeAll(async () => {
  page = await site.browser().newPage();
});

afterAll(() => page.close());

interface ReadCue {
  start: number;
  end: number;
  /** Words, by who says them. */
  said: [voice: string | null, text: string][];
}

describe('our reader of WebVTT', () => {
  it.each([
    [
      'cues, comments, styles',
      'WEBVTT Titre\nKind: captions\n\nNOTE a\n\nSTYLE\n::cue{}\n\n1\n00:00.000 --> 00:01.000\na\nb\n',
    ],
    ['a line of spaces within a cue', 'WEBVTT\n\n00:00.000 --> 00:01.000\n \na\n\t\nb\n\n00:01.000 --> 00:02.000\nc'],
    ['a line of spaces between cues', 'WEBVTT\n\n00:00.000 --> 00:01.000\na\n \n2\n00:01.000 --> 00:02.000\nb'],
    ['no empty line between cues', 'WEBVTT\n00:00.000 --> 00:01.000\na\n00:01.000 --> 00:02.000\nb'],
    ['times of all lengths', 'WEBVTT\n\n1:00:00.000-->100:00:01.000align:start\na\n\n00:1.000 --> 00:02.000\nb'],
    [
      'times out of order',
      'WEBVTT\n\n00:02.000 --> 00:03.000\nb\n\n00:01.000 --> 00:02.000\na\n\n00:01.000 --> 00:04.000\nc',
    ],
    [
      'times that are none',
      'WEBVTT\n\n00:00,000 --> 00:01,000\na\n\nid\nb\n\n00:00.000 -> 00:01.000\nc\n\n00:61.000 --> 00:62.000\nd',
    ],
    [
      'a comment that holds an arrow',
      'WEBVTT\n\nNOTE a\n00:00.000 --> 00:01.000\nb\n\nNOTE\nc\n00:01.000 --> 00:02.000\nd',
    ],
    ['no heading', '\nWEBVTT\n\n00:00.000 --> 00:01.000\na'],
    ['a heading glued to words', 'WEBVTTa\n\n00:00.000 --> 00:01.000\na'],
    [
      'voices',
      'WEBVTT\n\n00:00.000 --> 00:01.000\n<v A>a <b>b</b></v> c <v.x.y  Jean  Été &amp; Cie>d\n<v B>e</v> f <v>g',
    ],
    ['tags that are none', 'WEBVTT\n\n00:00.000 --> 00:01.000\n<i>a</b>b<x>c</x><ruby>d<rt>e</ruby>f<00:00.500>g < h'],
    [
      'references',
      'WEBVTT\n\n00:00.000 --> 00:01.000\n&eacute;&#39;&#x20AC;&nbsp;&lrm;&copy &hellip;&bogus; &amp;lt; R&D &CounterClockwiseContourIntegral;',
    ],
  ])('reads %s as Chromium does', async (_what, file) => {
    expect(readByUs(file)).toEqual(await readByChromium(file));
  });

  it('reads any file as Chromium does', async () => {
    const line = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('', '', ' ', '\t', '1', 'NOTE', 'NOTE x', 'STYLE', 'WEBVTT', '-->', 'a --> b'),
      },
      {
        weight: 4,
        arbitrary: fc
          .tuple(time, fc.constantFrom(' --> ', '-->', '\t-->  ', ' -> '), time)
          .map((parts) => parts.join('')),
      },
      { weight: 5, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')) },
    );
    const end = fc.constantFrom('\n', '\r\n', '\r');
    const file = fc.tuple(fc.constantFrom('', '\ufeff'), fc.array(line, { maxLength: 14 }), end);
    await fc.assert(
      fc.asyncProperty(file, async ([mark, lines, between]) => {
        const written = `${mark}${['WEBVTT', '', ...lines].join(between)}`;
        expect(readByUs(written)).toEqual(await readByChromium(written));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a SubRip file', () => {
  it('shows in Chromium every word that it holds, once it is published', async () => {
    const words = fc.stringMatching(/^[aéx&<>'"{}#-]{1,4}( [aéx&<>'"{}#-]{1,4}){0,3}$/);
    const text = fc.array(words, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const cues = texts.map(
          (lines, index) => `${String(index + 1)}\n00:00:0${String(index)},000 --> 00:00:09,500\n${lines.join('\n')}\n`,
        );
        const read = readSubtitles(Buffer.from(cues.join('\n')));
        const shown = await readByChromium('file' in read ? (read.file ?? '') : '');
        const expected = texts.map((lines) => lines.join('\n'));
        expect(shown.map(({ said }) => said.map(([, part]) => part).join(''))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

const time = fc.constantFrom(
  '00:00.000',
  '00:01.500',
  '00:00:02.000',
  '1:00:00.000',
  '100:00:00.250',
  '00:60.000',
  '0:01.000',
  '00:01,000',
);
const piece = fc.constantFrom(
  ...[
    'a',
    'é',
    ' ',
    '  ',
    '&',
    '&amp;',
    '&eacute',
    '&#233;',
    '<',
    '>',
    '<b>',
    '</b>',
    '<i.x>',
    '</i>',
    '<v A>',
    '<v.x B C>',
  ],
  ...[
    '</v>',
    '<v>',
    '<ruby>',
    '<rt>',
    '</rt>',
    '</ruby>',
    '<c.y>',
    '</c>',
    '<lang fr>',
    '</lang>',
    '<x>',
    '<00:01.000>',
    '- ',
    '\0',
  ],
);

/** What we read, in the order in which players keep cues: by their beginning, the longest first. */
function readByUs(file: string): ReadCue[] {
  const cues = cuesOfWebVtt(linesOfFile(file))?.cues ?? [];
  return cues
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map(({ start, end, payload }) => {
      const lines = spansOf(payload).map((line) =>
        line.map(({ voice, text }): [string | null, string] => [voice, text]),
      );
      return {
        start,
        end,
        said: joined(lines.flatMap((line, index) => (index === 0 ? line : [[null, '\n'], ...line]))),
      };
    });
}

/** Lines end where they may: whose voice they end in says nothing. */
function joined(said: readonly [string | null, string][]): ReadCue['said'] {
  const all: ReadCue['said'] = [];
  for (const [voice, text] of said.flatMap(([who, words]) =>
    words.split(/(\n)/).map((part): [string | null, string] => [part === '\n' ? null : who, part]),
  )) {
    if (text === '') continue;
    const last = all.at(-1);
    if (last?.[0] === voice) last[1] += text;
    else all.push([voice, text]);
  }
  return all;
}

async function readByChromium(file: string): Promise<ReadCue[]> {
  const cues = await page.evaluate(async (text) => {
    const track = Object.assign(document.createElement('track'), {
      default: true,
      src: URL.createObjectURL(new Blob([text], { type: 'text/vtt' })),
    });
    const video = document.createElement('video');
    video.append(track);
    document.body.append(video);
    track.track.mode = 'showing';
    await new Promise((resolve) => {
      track.addEventListener('load', resolve);
      track.addEventListener('error', resolve);
    });
    const voiceOf = (node: Node | null): string | null => {
      if (!(node instanceof HTMLElement)) return null;
      // Chromium keeps the spaces around a name, which are of no name.
      const name = node.title.replace(/\s+/g, ' ').trim();
      return name === '' ? voiceOf(node.parentNode) : name;
    };
    const all = [...(track.track.cues ?? [])].map((cue) => {
      const { startTime, endTime } = cue;
      const words = document.createTreeWalker((cue as VTTCue).getCueAsHTML(), NodeFilter.SHOW_TEXT);
      const said: [string | null, string][] = [];
      while (words.nextNode() !== null)
        said.push([voiceOf(words.currentNode.parentNode), words.currentNode.nodeValue ?? '']);
      return { start: startTime, end: endTime, said };
    });
    video.remove();
    return all;
  }, file);
  return cues.map((cue) => ({ ...cue, said: joined(cue.said) }));
}
