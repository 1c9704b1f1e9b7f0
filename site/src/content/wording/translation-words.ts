import type { IsoDay, PressRelease, TranslationLanguage } from 'content-models';

/** The words around a release in another language. */
export const TRANSLATION_WORDS = {
  en: {
    locale: 'en_GB',
    /** What leads there from the release in French. */
    link: 'Read in English',
    kind: 'Press release',
    feed: 'Press releases in English',
    about: 'About the network',
    contact: 'Press contact',
    pdf: 'PDF, in French then in English',
    corrected: (dates: string) => `Corrected on ${dates}.`,
    correctedWhere: 'What was corrected is told in the French version.',
    original: 'The French version is the original.',
    skip: 'Skip to content',
    quote: ['“', '”'],
    date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  },
} as const satisfies Record<TranslationLanguage, object>;

/** « 6 July 2023 ». */
export function formatDateIn(language: TranslationLanguage, day: IsoDay): string {
  return TRANSLATION_WORDS[language].date.format(new Date(day));
}

/** « Paris, 6 July 2023 ». */
export function datelineIn(language: TranslationLanguage, { place, date }: PressRelease['dateline']): string {
  const day = formatDateIn(language, date);
  return place === null ? day : `${place}, ${day}`;
}
