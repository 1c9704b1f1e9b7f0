/** What editors tell the search of words. */
export interface SearchWords {
  /** Words and expressions that mean the same, group by group. Each stands in one group alone. */
  synonyms: readonly (readonly string[])[];
  preferred: readonly PreferredAnswer[];
}

/** The page or part of the site that comes first for some questions. */
export interface PreferredAnswer {
  /** As an editor wrote them: to be compared without accents, capitals or small words. */
  questions: readonly string[];
  /** Of a page that is online, `/presse/`. */
  address: string;
}
