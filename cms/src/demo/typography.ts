import { typeset } from 'content-models';
import { DemoReference } from './references.ts';

const BEFORE_UNITS = /(?<=\d) (?=(?:km|h)(?!\p{L}))/gu;

/**
 * A copy of a value with every text set in French: the source files keep ordinary spaces, which can
 * be seen and searched, and the no-break spaces come from here. Names of fields stay as they are.
 */
export function typesetAll<Value>(value: Value): Value;
export function typesetAll(value: unknown): unknown {
  if (typeof value === 'string') return typeset(value).replace(BEFORE_UNITS, '\u00a0');
  if (value instanceof DemoReference) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => typesetAll(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, typesetAll(item)]));
}
