import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Drawer } from 'site';

/** Notes what it is asked to draw and to make, in words, and gives that for a file: as different as the files would be. */
export function paperDrawer(): Drawer {
  return {
    draw: (image) => Promise.resolve(Buffer.from(JSON.stringify(image))),
    make: async ({ facts, folder }) => {
      const temporary = path.join(folder, `.${randomUUID()}.tmp`);
      await writeFile(temporary, facts);
      const hash = createHash('sha256').update(facts).digest('hex');
      return { temporary, hash, size: Buffer.byteLength(facts), entries: [] };
    },
    close: () => Promise.resolve(),
  };
}
