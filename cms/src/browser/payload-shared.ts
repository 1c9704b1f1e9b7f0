/**
 * In place of `payload/shared` in the browser, where Next resolves it to this file: a picker leaves out, of what the server
 * has found, what does not hold the very characters that were typed.
 */
// By its path: its name leads here.
export * from '../../../node_modules/payload/dist/exports/shared.js';
export { soughtPattern as wordBoundariesRegex } from './sought-pattern.ts';
