import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';

const run = promisify(execFile);

/**
 * How French spreadsheets take a CSV that is opened: LibreOffice proposes commas, semicolons and tabs together, Excel
 * takes the separator of the system. Both read UTF-8 when its mark is there (76), and numbers as French writes them (1036).
 */
const FRENCH = {
  libreOffice: 'CSV:44/59/9,34,76,1,,1036,false,true',
  excel: 'CSV:59,34,76,1,,1036,false,true',
} as const;

export type Spreadsheet = keyof typeof FRENCH;
export const SPREADSHEETS = Object.keys(FRENCH) as Spreadsheet[];

/** The cells that somebody sees who opens a CSV: LibreOffice reads it, formulas computed. */
export async function openInSpreadsheet(file: string, spreadsheet: Spreadsheet): Promise<string[][]> {
  const folder = path.join(path.dirname(file), spreadsheet);
  await mkdir(folder, { recursive: true });
  const tabs = 'csv:Text - txt - csv (StarCalc):9,34,76';
  // A profile of its own: two at once on the same one, and the second does nothing.
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const options = [
    profile,
    '--headless',
    `--infilter=${FRENCH[spreadsheet]}`,
    '--convert-to',
    tabs,
    '--outdir',
    folder,
  ];
  await run('soffice', [...options, file], { timeout: 120_000 });
  const shown = await readFile(path.join(folder, `${path.basename(file, '.csv')}.csv`));
  return parse(shown, { delimiter: '\t', bom: true });
}
