import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of what is being sent to the CMS, within its data: there only meanwhile. */
export function incomingFolder(dataDir: string): string {
  return join(dataDir, 'incoming');
}

/** Makes the folder, and removes what a request that was cut, or a crash, has left in it. */
export function emptyIncoming(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}

let underWay = 0;

/**
 * Receives what is sent. Nothing of it stays in the folder however that ends: once nothing is under way, what is
 * there belongs to nobody.
 */
export async function whileReceiving<Result>(folder: string, receive: () => Promise<Result>): Promise<Result> {
  underWay += 1;
  try {
    return await receive();
  } finally {
    underWay -= 1;
    if (underWay === 0) emptyIncoming(folder);
  }
}
