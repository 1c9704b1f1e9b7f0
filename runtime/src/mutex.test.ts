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

it('gives up on what does not come in time, without letting the next one in early', async () => {
  const mutex = new Mutex({ patienceMs: 20, onLate: () => new Error('occupée') });
  const release = await mutex.acquire();
  await expect(mutex.acquire()).rejects.toThrow('occupée');
  let isIn = false;
  const third = mutex.acquire().then((releaseThird) => {
    isIn = true;
    releaseThird();
  });
  await Promise.resolve();
  expect(isIn).toBe(false);
  release();
  await third;
  expect(isIn).toBe(true);
});

it('is released once by each holder', async () => {
  const mutex = new Mutex();
  const release = await mutex.acquire();
  release();
  const second = await mutex.acquire();
  release();
  let isIn = false;
  const third = mutex.run(() => Promise.resolve((isIn = true)));
  await wait(1);
  expect(isIn).toBe(false);
  second();
  await third;
});
