/** How many of some items stand before a limit. @param isBefore holds of the first of them and of none after */
export function countBefore<Item>(items: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
