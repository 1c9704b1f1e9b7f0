/** How many values have each key; a value may have several. */
export function countBy<Value, Key>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly Key[],
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
