import { paperText, THEMES } from 'content-models';
import { inLineOrder } from '../../src/drawing/lines.ts';
import { cutAtWord } from '../../src/metadata/cut-at-word.ts';
import type { ShareImage } from '../../src/metadata/share-image.ts';

/** More than this never fits in the image, which then ends the title with an ellipsis. */
const LONGEST_TITLE = 300;

/** What stands on one line by itself is cut here. */
const LONGEST_LINE = 60;

/** Longer words may be broken, here and there. */
const LONGEST_WORD = 24;

/** Colours of the lines on a white ground, by sign: those of `tokens.css`, which a test compares. */
export const LINE_COLORS: Readonly<Record<(typeof THEMES)[keyof typeof THEMES]['sign'], string>> = {
  RU: '#8f6400',
  DA: '#1c5fd4',
  IN: '#c2185b',
  NR: '#13803a',
  PC: '#7b3fc4',
  CY: '#33414d',
  TM: '#007a8a',
  IA: '#d13b08',
};

/** The line of what has no theme. */
const TRUNK = { sign: null, family: 'publics', color: '#10201d' } as const;

/** What `share-image.typ` reads. */
export function factsOf({ over, title, themes, isExample, network }: ShareImage) {
  const lines = inLineOrder(themes).map((theme) => {
    const { sign, family } = THEMES[theme];
    return { sign, family, color: LINE_COLORS[sign] };
  });
  return {
    over: paperText(cutAtWord(over ?? '', LONGEST_LINE)).text.trim(),
    title: breakable(paperText(cutAtWord(title, LONGEST_TITLE)).text.trim()),
    isExample,
    network: paperText(cutAtWord(network, LONGEST_LINE)).text.trim(),
    lines: lines.length === 0 ? [TRUNK] : lines,
  };
}

function breakable(text: string): string {
  return text.replace(new RegExp(`\\S{${String(LONGEST_WORD)}}(?=\\S)`, 'gu'), '$&\u200b');
}
