import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DemoKey } from './references.ts';

/** A file of the demonstration, kept beside this one: nothing is made when it is loaded. */
export interface DemoFile {
  /** Name within its key, and of the file in `files/`, before its extension. */
  name: string;
  extension: 'm4a' | 'mp4' | 'vtt';
  title: string;
}

const MIME_TYPES = { m4a: 'audio/mp4', mp4: 'video/mp4', vtt: 'text/vtt' } as const satisfies Record<
  DemoFile['extension'],
  string
>;

export const files: readonly DemoFile[] = [
  { name: 'lire-le-plan-du-reseau', extension: 'mp4', title: 'Lire le plan du réseau (vidéo d’exemple)' },
  { name: 'lire-le-plan-du-reseau', extension: 'm4a', title: 'Lire le plan du réseau (son d’exemple)' },
  { name: 'lire-le-plan-du-reseau', extension: 'vtt', title: 'Lire le plan du réseau (sous-titres d’exemple)' },
];

/** The key that documents name the file by. */
export function keyOfFile({ name, extension }: Pick<DemoFile, 'name' | 'extension'>): DemoKey {
  return `documents:${name}-${extension}`;
}

/** The file, as the CMS receives one. */
export async function readDemoFile({ name, extension }: DemoFile) {
  const filename = `${name}.${extension}`;
  const data = await readFile(fileURLToPath(new URL(`files/${filename}`, import.meta.url)));
  return { data, mimetype: MIME_TYPES[extension], name: filename, size: data.length };
}
