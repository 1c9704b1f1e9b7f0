import { and, isNull, like, not, or, sql, type Column, type SQL } from '@payloadcms/db-sqlite/drizzle';
import { soughtWords, spellingPattern, spellingsOf } from 'content-models';
import type { Config } from 'payload';
import type { DatabaseSettings } from 'runtime/settings';
import { withRepair, type TextOperator } from './with-repair.ts';

/**
 * Finds what is typed in a list, a filter or a picker as a French person writes it: words in any order, without their
 * accents, capitals or typographic apostrophes. Payload gives what was typed to LIKE, for which « é » is no « e », and
 * « % » and « _ » are anything.
 */
export function withFrenchSearch(adapter: Config['db'], dialect: DatabaseSettings['dialect']): Config['db'] {
  const hasWord = HAS_WORD[dialect];
  const contains: TextOperator = (column, sought) => {
    // Payload looks for its own paths with wildcards: the place of a relation, as « chapters.%.commitments ».
    if (column.name === 'path') return like(column, sought);
    const words = soughtWords(sought.replace(/^%|%$/g, ''));
    return and(sql`true`, ...words.map((word) => hasWord(column, word)));
  };
  return withRepair(adapter, (database) => {
    // Another object: all adapters of PostgreSQL share theirs.
    database.operators = {
      ...database.operators,
      contains,
      like: contains,
      not_like: (column, sought) => {
        const found = contains(column, sought);
        return found && or(isNull(column), not(found));
      },
    };
  });
}

const HAS_WORD: Record<DatabaseSettings['dialect'], (column: Column, word: string) => SQL | undefined> = {
  sqlite: (column, word) =>
    or(
      ...spellingsOf(word).map((places) => {
        const [outline, pattern] = [places.map(outlineOf).join(''), places.map(globOf).join('')];
        // GLOB tries every place of a text where its pattern begins with a set: LIKE first leaves it few texts.
        return sql`case when ${column} like ${`%${outline}%`} then ${column} glob ${`*${pattern}*`} else 0 end`;
      }),
    ),
  postgres: (column, word) => sql`${column} ~ ${spellingPattern(word)}`,
};

/** A set of characters for SQLite’s GLOB, which knows no escape: a closing bracket comes first. A circumflex alone is one. */
function globOf(characters: string): string {
  return characters === '^' ? '^' : `[${characters}]`;
}

/** The same for LIKE, to which « a » is « A » and « é » is not « É »: the letter, or any character. */
function outlineOf(characters: string): string {
  return /^[a-z0-9][A-Z]?$/.test(characters) ? characters.slice(0, 1) : '_';
}
