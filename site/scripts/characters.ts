const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const FRENCH = 'ÀÂÄÆÇÈÉÊËÎÏÔŒÖÙÛÜàâäæçèéêëîïôœöùûüÿ';
/** Letters of neighbouring languages, for names of people and places. */
const NEIGHBOURS = 'ÁÍÑÓÚáíñóúãõß';
const PUNCTUATION = '«»’‘“”–—…·•°×−€§\u00a0';

/** What the fonts of the site can write. */
export const CHARACTERS = ASCII + FRENCH + NEIGHBOURS + PUNCTUATION;
