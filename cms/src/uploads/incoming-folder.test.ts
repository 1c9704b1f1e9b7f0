import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyIncoming, whileReceiving } from './incoming-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'incoming-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string) => {
  writeFileSync(join(folder, name), 'une vidéo');
};

it('is made when it is not there', () => {
  const other = join(folder, 'a/b');
  emptyIncoming(other);
  expect(existsSync(other)).toBe(true);
});

it('holds nothing after a request that failed', async () => {
  const failed = whileReceiving(folder, () => {
    write('tmp-1');
    return Promise.reject(new Error('cut'));
  });
  await expect(failed).rejects.toThrow('cut');
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps what another request is still sending', async () => {
  const long = Promise.withResolvers<undefined>();
  const first = whileReceiving(folder, async () => {
    write('tmp-1');
    await long.promise;
    return readdirSync(folder);
  });
  await whileReceiving(folder, () => {
    write('tmp-2');
    return Promise.resolve();
  });
  long.resolve(undefined);
  expect(await first).toContain('tmp-1');
  expect(readdirSync(folder)).toEqual([]);
});
