/** What a complete rendering found. */
export interface Outcome {
  /** Whether every page was as it should have been. */
  isFine: boolean;
  /** French sentences for whoever runs the site. */
  message: string;
}

/** The outcome of a rendering, from the sentences of the log: null when there was nothing to say. */
export function outcomeOf(problem: string | null): Outcome {
  return problem === null
    ? { isFine: true, message: 'Toutes les pages étaient à jour.' }
    : { isFine: false, message: problem };
}
