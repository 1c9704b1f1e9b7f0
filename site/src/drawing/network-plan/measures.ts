/*
 * Every measure of the plan, in units of a drawing 1440 wide: it is shown from 1280 px up, so a label of 19.5 units is
 * never smaller than 17 px. Heights are counted from the lowest track, negative upwards.
 */

export const WIDTH = 1440;
/** What is drawn beyond the right edge, for pages wider than the drawing: the lines are still running. */
export const BEYOND = 1200;

/** Between two home tracks, and between two lines gathered at a Forum. */
export const TRACK_GAP = 34;
export const GATHERED_GAP = 14;
/** Half the stroke of a line. */
export const HALF_STROKE = 4.5;

/** Length of the two tangents of a bend. */
export const BEND = 16;
/** From the middle of a Forum to the first bend, the outermost line's. */
export const FIRST_BEND = 20;
/** How much later each line bends than the one above it, so that gaps stay even on the diagonal. */
export const NEXT_BEND = GATHERED_GAP * Math.tan(Math.PI / 8);

/** From a line's sign to the station that opens it, and the room the sign takes around its middle. */
export const SIGN_BEFORE = 40;
export const SIGN_HALF_WIDTH = 19;
export const SIGN_HALF_HEIGHT = 16;
/** Middle of the signs of lines that were open before the first station. */
export const LEFT_SIGN = 34;

export const FORUM = { halfWidth: 11, ends: 12 } as const;
export const POSITION = { halfWidth: 9, ends: 10 } as const;
export const MEETING = { halfWidth: 8, ends: 9 } as const;
export const RING = { position: 9, meeting: 7 } as const;
/** Half of the stroke of a ring. */
export const RING_STROKE = 1.75;

export const POSITION_SIZE = 20.5;
export const LABEL_SIZE = 19.5;
export const LINE_HEIGHT = 22;
/** Above and below the baseline: accents on capitals and descenders. */
export const ASCENT = 17;
/** From a leader to its callout's text, and kept free around labels. */
export const LEADER_GAP = 8;
export const CLEAR = 6;
/** First baseline of what stands under the lowest track. */
export const FORUM_BASELINE = 42;

/** The page's title stands on the left of this share of the width; callouts on its right may rise beside it. */
export const TITLE_SHARE = 0.62;
