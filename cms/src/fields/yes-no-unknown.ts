/** An answer that may not be known yet. */
export const YES_NO_UNKNOWN_LABELS = { yes: 'Oui', no: 'Non', unknown: 'Pas vérifié' } as const;

export type YesNoUnknown = keyof typeof YES_NO_UNKNOWN_LABELS;
