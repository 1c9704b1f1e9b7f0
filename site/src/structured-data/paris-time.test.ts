import { expect, it } from 'vitest';
import { inParis } from './paris-time.ts';

it('says the offset of the day', () => {
  expect(inParis('2025-03-10', '09:00')).toBe('2025-03-10T09:00:00+01:00');
  expect(inParis('2025-07-01', '09:30')).toBe('2025-07-01T09:30:00+02:00');
  expect(inParis('2025-07-01', null)).toBe('2025-07-01');
});

it('changes with the clocks, at the hour when they do', () => {
  expect(inParis('2025-03-30', '01:59')).toBe('2025-03-30T01:59:00+01:00');
  expect(inParis('2025-03-30', '03:00')).toBe('2025-03-30T03:00:00+02:00');
  expect(inParis('2025-10-26', '01:59')).toBe('2025-10-26T01:59:00+02:00');
  expect(inParis('2025-10-26', '03:00')).toBe('2025-10-26T03:00:00+01:00');
});
