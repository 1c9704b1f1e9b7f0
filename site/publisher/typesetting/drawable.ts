/** Pictures, of which these three are letters of our fonts, and what puts pictures together. Control characters. */
const UNDRAWABLE =
  /(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Cc}|\u200d|\ufe0e|\ufe0f|\u20e3/gu;

/** A text without what no font of ours draws. Narrow spaces become plain ones. */
export function drawable(text: string): string {
  return text.replace(UNDRAWABLE, '').replaceAll('\u202f', '\u00a0').replace(/ {2,}/g, ' ');
}
