import { describe, expect, it } from 'vitest';
import { parseTimeOfDay } from './time-of-day.ts';

describe('parseTimeOfDay', () => {
  it.each([
    ['9h30', '09:30'],
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['9h', '09:00'],
    ['14 h 05', '14:05'],
    ['0h00', '00:00'],
    ['14.30', '14:30'],
    ['midi', '12:00'],
  ])('reads %s as %s', (text, expected) => {
    expect(parseTimeOfDay(text)).toBe(expected);
  });

  it.each(['', '24:00', '9:60', '930', 'minuit', '9:3'])('refuses %s', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });
});
