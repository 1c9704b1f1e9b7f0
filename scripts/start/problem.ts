/** Something that keeps the platform from starting, said in one French sentence: it is shown without its stack. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}

/** Whether an output or a message tells of a full disk, whichever tool wrote it. */
export function isDiskFull(text: string): boolean {
  return /ENOSPC|EDQUOT|SQLITE_FULL|no space left on device|database or disk is full/i.test(text);
}

export const DISK_FULL = 'Le disque est plein\u00a0: libérez de la place, puis relancez npm start. Rien n’a été perdu.';
