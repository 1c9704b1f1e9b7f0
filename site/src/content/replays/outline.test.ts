import { expect, it } from 'vitest';
import { partsOfTranscript } from './outline.ts';

const said = (start: number, text: string) => ({ start, speaker: null, text });

it('cuts what is said by chapters, and gives each line an anchor of its own', () => {
  const parts = partsOfTranscript({
    chapters: [
      { start: 10, title: 'Une ligne' },
      { start: 20, title: 'Une station' },
    ],
    transcript: [said(0, 'a'), said(0, 'b'), said(10, 'c'), said(12, 'd'), said(25, 'e')],
  });
  expect(
    parts.map(({ chapter, lines }) => [chapter?.anchor, ...lines.map(({ text, anchor }) => `${text} ${anchor}`)]),
  ).toEqual([
    [undefined, 'a t=0', 'b t=0-2'],
    ['t=10', 'c t=10-2', 'd t=12'],
    ['t=20', 'e t=25'],
  ]);
});

it('keeps a chapter in which nothing is said, and one of two that begin together', () => {
  const chapters = [
    { start: 0, title: 'Musique' },
    { start: 0, title: 'Générique' },
  ];
  expect(partsOfTranscript({ chapters, transcript: [] }).map(({ chapter }) => chapter?.title)).toEqual(['Musique']);
});
