/** Whether an error of the file system has some code, `ENOENT` for instance. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
