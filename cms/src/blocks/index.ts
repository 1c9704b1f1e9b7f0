import { calloutBlock } from './callout.ts';
import { fileBlock } from './file.ts';
import { keyFiguresBlock } from './key-figures.ts';
import { keyFiguresByYearBlock } from './key-figures-by-year.ts';
import { pictureBlock } from './picture.ts';
import { tableCaptionBlock } from './table-caption.ts';
import { videoBlock } from './video.ts';

/** The blocks that the text of a global may hold. */
export const SETTING_BLOCKS = [
  tableCaptionBlock,
  keyFiguresBlock,
  keyFiguresByYearBlock,
  calloutBlock,
  videoBlock,
] as const;

/** The blocks that the text of a document may hold, in the order of the menu. */
export const RICH_TEXT_BLOCKS = [pictureBlock, fileBlock, ...SETTING_BLOCKS] as const;
