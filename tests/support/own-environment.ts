import { afterAll } from 'vitest';

/** Vitest setup file: files of tests that share a process each find its environment as it was. */
const before = { ...process.env };

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before);
});
