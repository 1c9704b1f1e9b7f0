/** What commands share with the tests: the demonstration, its types of pages and the browser that sees them. */
export { CHROMIUM_ARGS, ensureChromium } from './support/chromium.ts';
export { startPlatform as startDemonstration } from './support/start-platform.ts';
export { PAGE_NAMES, PAGE_TYPES } from './e2e/support/page-types.ts';
export { makeContactSheets } from './e2e/support/contact-sheets.ts';
export { takeScreenshots } from './e2e/support/screenshots.ts';
/** And the questions asked of its search, with what judges the answers. */
export { judge, LOOKED_AT, scoreOf, type FoundPage, type Score, type Verdict } from './search/judge.ts';
export { HALVES, KINDS, readQuestions, type AskedQuestion, type Half, type Kind } from './search/questions.ts';
export { findPages, openSearch } from './search/our-search.ts';
