/** How many answers are shown at once while somebody types, and loaded for it. */
export const SHOWN = 7;
