/** The second that an address names, `#t=83` or `#t=83-2` (see `anchorOf`), or null. */
export function secondOf(hash: string): number | null {
  const [, seconds] = /^#t=(\d{1,6})(?:-\d+)?$/.exec(hash) ?? [];
  return seconds === undefined ? null : Number(seconds);
}

/** Index of the last of some seconds, in order, that is not after a moment; -1 before the first. */
export function indexAt(seconds: readonly number[], moment: number): number {
  return seconds.findLastIndex((second) => second <= moment);
}
