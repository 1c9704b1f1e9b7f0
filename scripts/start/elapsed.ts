const tenths = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('fr-FR');

/** A duration as it is read: « 0,4 s », « 42 s », « 1 min 05 s ». */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (milliseconds < 9950) return `${tenths.format(milliseconds / 1000)}\u00a0s`;
  if (seconds < 60) return `${seconds}\u00a0s`;
  return `${Math.floor(seconds / 60)}\u00a0min\u00a0${String(seconds % 60).padStart(2, '0')}\u00a0s`;
}

/** « ██████░░░░ 120/200 » */
export function progressBar(done: number, total: number, width = 24): string {
  const filled = Math.min(width, Math.max(0, Math.round((done / total) * width)));
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${whole.format(done)}/${whole.format(total)}`;
}
