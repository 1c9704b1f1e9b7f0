/**
 * Loaded before everything else of a process and of its threads: makes another world of what surrounds
 * the rendering of a page. The clock runs wild, chance is another, and whoever reaches for a file, the
 * network, another program or a timer while a page is being rendered is told so.
 */
import childProcess from 'node:child_process';
import crypto from 'node:crypto';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import os from 'node:os';

/** Where the publisher leaves the reader of the page being rendered (`site/src/content/reader.ts`). */
const READER_SLOT = Symbol.for('interconnectes.content-reader');

type Functions = Record<string, unknown>;

for (const [name, module] of Object.entries({ childProcess, dns, fs, http, https, net, os })) {
  forbid(name, module);
}
forbid('fs.promises', fs.promises);
forbid('globalThis', globalThis, ['fetch', 'setTimeout', 'setInterval', 'setImmediate']);
forbid('process', process as unknown as Functions, ['cwd', 'hrtime', 'uptime', 'memoryUsage']);
syncBuiltinESMExports();

let ticks = 0;
const tick = () => (ticks += 86_400_123);

const RealDate = Date;
const realNow = RealDate.now();
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[], newTarget) =>
    Reflect.construct(target, isRendering() && given.length === 0 ? [realNow + tick()] : given, newTarget) as object,
  apply: () => new RealDate(realNow + tick()).toString(),
  get: (target, name, receiver) =>
    name === 'now' && isRendering() ? () => realNow + tick() : (Reflect.get(target, name, receiver) as unknown),
});
changeWhileRendering(performance as unknown as Functions, 'now', tick);
changeWhileRendering(Math as unknown as Functions, 'random', () => (tick() % 997) / 997);
changeWhileRendering(crypto, 'randomUUID', () => `${tick()}`);
changeWhileRendering(globalThis.crypto as unknown as Functions, 'randomUUID', () => `${tick()}`);

/** Whether a page is being rendered by the caller. */
function isRendering(): boolean {
  const find = (globalThis as unknown as Record<symbol, (() => unknown) | undefined>)[READER_SLOT];
  return find?.() !== undefined;
}

/** Whether Node is loading a module: the compiled code of a page is loaded when it is first rendered. */
function isLoadingCode(): boolean {
  return new Error().stack?.includes('node:internal/modules/') === true;
}

function forbid(name: string, module: Functions, only: readonly string[] = Object.keys(module)): void {
  for (const method of only) {
    const real = module[method];
    if (typeof real !== 'function' || /^[A-Z]/.test(method)) continue;
    replace(module, method, (...given) => {
      if (isRendering() && !isLoadingCode()) {
        const sentence = `A page being rendered called ${name}.${method}.`;
        // Said as well: a template may catch what is thrown.
        console.error(sentence);
        throw new Error(sentence);
      }
      return Reflect.apply(real, module, given) as unknown;
    });
  }
}

function changeWhileRendering(owner: Functions, method: string, other: () => unknown): void {
  const real = owner[method];
  if (typeof real !== 'function') throw new Error(`There is no ${method} to change.`);
  replace(owner, method, (...given) => (isRendering() ? other() : (Reflect.apply(real, owner, given) as unknown)));
}

function replace(owner: Functions, method: string, value: (...given: unknown[]) => unknown): void {
  Object.defineProperty(owner, method, { value, configurable: true, writable: true });
}
