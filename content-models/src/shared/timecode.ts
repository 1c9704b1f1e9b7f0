/** A place in a recording as people write it, in whole seconds: `83`, `1:23` or `1:02:03`; null when it is none. */
export function parseTimecode(text: string): number | null {
  const match = /^(?:(?:(\d{1,2}):)?(\d{1,2}):)?(\d{1,5})(?:[.,]\d+)?$/.exec(text.trim());
  if (match === null) return null;
  const [, hours = '0', minutes, seconds = ''] = match;
  // Only seconds alone may count more than a minute; only minutes without hours more than an hour.
  if (minutes !== undefined && (seconds.length !== 2 || Number(seconds) > 59)) return null;
  if (match[1] !== undefined && Number(minutes) > 59) return null;
  return Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
}

/** `1:23`, or `1:02:03` from an hour on. */
export function formatTimecode(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(Math.floor(seconds) % 60);
  return hours === 0 ? `${String(minutes)}:${rest}` : `${String(hours)}:${two(minutes)}:${rest}`;
}
