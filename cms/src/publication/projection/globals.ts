import { GLOBAL_MODELS, type GlobalSlug } from 'content-models';
import { splitWords } from '../../fields/listed-words.ts';
import type { Commission, Config, KeyFigure, SearchWord } from '../../payload-types.ts';
import { leadsSomewhere } from './links.ts';
import { projectFields, type Stored } from './project-fields.ts';
import { day } from './values.ts';

export type RawGlobal = Config['globals'][GlobalSlug];

/** Public form of a global, to be parsed by its model: the fields that the model names, and no other. */
export function projectGlobalAs(slug: GlobalSlug, document: RawGlobal): Record<string, unknown> {
  // The slug picks the preparation of its global.
  const prepare = PREPARATIONS[slug] as ((document: RawGlobal) => Stored) | undefined;
  return projectFields(GLOBAL_MODELS[slug], prepare?.(document) ?? { ...document });
}

/** Of globals that the CMS keeps otherwise, or in any order: their fields as the model has them. */
const PREPARATIONS: { [Slug in GlobalSlug]?: (document: Config['globals'][Slug]) => Stored } = {
  'key-figures': newestYearFirst,
  commission: newestMeetingFirst,
  'search-words': wordByWord,
};

function newestYearFirst({ years }: KeyFigure): Stored {
  return { years: years?.toSorted((a, b) => b.year - a.year) };
}

function newestMeetingFirst({ meetings, ...commission }: Commission): Stored {
  const newestFirst = meetings?.toSorted((a, b) => (day(b.date) ?? '').localeCompare(day(a.date) ?? ''));
  return { ...commission, meetings: newestFirst };
}

/** Each row is written in one line. A page that was deleted permanently answers nothing. */
function wordByWord({ synonyms, preferred }: SearchWord): Stored {
  return {
    synonyms: synonyms?.map(({ words }) => ({ words: splitWords(words) })),
    preferred: preferred
      ?.filter(leadsSomewhere)
      .map(({ questions, ...answer }) => ({ ...answer, questions: splitWords(questions) })),
  };
}
