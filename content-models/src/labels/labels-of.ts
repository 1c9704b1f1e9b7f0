/** A French name for each key. */
export type LabelsOf<Keys extends readonly string[]> = Record<Keys[number], string>;
