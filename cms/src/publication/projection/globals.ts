import { GLOBAL_MODELS, type GlobalSlug } from 'content-models';
import type { Commission, Config, KeyFigure } from '../../payload-types.ts';
import { projectFields, type Stored } from './project-fields.ts';
import { day } from './values.ts';

export type RawGlobal = Config['globals'][GlobalSlug];

/** Public form of a global, to be parsed by its model: the fields that the model names, and no other. */
export function projectGlobalAs(slug: GlobalSlug, document: RawGlobal): Record<string, unknown> {
  // The slug picks the order of its global.
  const prepare = ORDERS[slug] as ((document: RawGlobal) => Stored) | undefined;
  return projectFields(GLOBAL_MODELS[slug], prepare?.(document) ?? { ...document });
}

/** Of globals that the editor may fill in any order: the rows in the order of the model. */
const ORDERS: { [Slug in GlobalSlug]?: (document: Config['globals'][Slug]) => Stored } = {
  'key-figures': newestYearFirst,
  commission: newestMeetingFirst,
};

function newestYearFirst({ years }: KeyFigure): Stored {
  return { years: years?.toSorted((a, b) => b.year - a.year) };
}

function newestMeetingFirst({ meetings, ...commission }: Commission): Stored {
  const newestFirst = meetings?.toSorted((a, b) => (day(b.date) ?? '').localeCompare(day(a.date) ?? ''));
  return { ...commission, meetings: newestFirst };
}
