import { calloutBlock } from './callout.ts';
import { fileBlock } from './file.ts';
import { keyFiguresBlock } from './key-figures.ts';
import { keyFiguresByYearBlock } from './key-figures-by-year.ts';
import { pictureBlock } from './picture.ts';
import { videoBlock } from './video.ts';

/** The blocks a text may hold, in the order of the menu. */
export const RICH_TEXT_BLOCKS = [
  pictureBlock,
  fileBlock,
  keyFiguresBlock,
  keyFiguresByYearBlock,
  calloutBlock,
  videoBlock,
] as const;
