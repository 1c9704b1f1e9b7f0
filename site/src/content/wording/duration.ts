/** « 45 s », « 52 min », « 1 h 05 min ». Minutes are rounded; under a minute, seconds. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${String(seconds)}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${String(minutes)}\u00a0min`;
  const rest = String(minutes % 60).padStart(2, '0');
  return `${String(Math.floor(minutes / 60))}\u00a0h${rest === '00' ? '' : `\u00a0${rest}\u00a0min`}`;
}
