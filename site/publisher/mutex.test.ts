import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Mutex } from './mutex.ts';

it('runs one piece of work at a time, in the order they came, whatever fails', async () => {
  const mutex = new Mutex();
  const said: string[] = [];
  const say = (name: string, milliseconds: number) =>
    mutex.run(async () => {
      said.push(`${name} begins`);
      await wait(milliseconds);
      said.push(`${name} ends`);
      return name;
    });
  const failing = mutex.run(() => Promise.reject(new Error('plein')));
  const results = Promise.all([say('un', 5), say('deux', 0)]);
  await expect(failing).rejects.toThrow('plein');
  await mutex.idle();
  expect(said).toEqual(['un begins', 'un ends', 'deux begins', 'deux ends']);
  expect(await results).toEqual(['un', 'deux']);
});
