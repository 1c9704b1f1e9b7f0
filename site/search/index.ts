/** The search of the site: how it is asked, and where its files are. */
export type { Answer, Hit, Question, Search } from './answer.ts';
export { createSearch } from './engine/search.ts';
export {
  blockFile,
  COLUMNS_FILE,
  isSearchFile,
  SEARCH_FILES,
  VOCABULARY_FILE,
  type Description,
} from './format/layout.ts';
export { TextPlaces, type PageColumns } from './format/pages.ts';
export type { TextFile } from './format/texts.ts';
