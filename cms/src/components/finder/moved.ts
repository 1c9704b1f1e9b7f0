/** Place in a list after a key, which goes round at both ends; null for a key that moves nothing. */
export function moved(place: number, key: string, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (place + 1) % length;
  return key === 'ArrowUp' ? (place + length - 1) % length : null;
}
