/** From how many characters a title is set smaller: it no longer fits a screen at full size. */
const LONG = 110;

export function isLongTitle(title: string): boolean {
  return title.length > LONG;
}
