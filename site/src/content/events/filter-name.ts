import { formatWeekday, THEMES, type ProgrammeFilter, type Theme } from 'content-models';
import { capitalize } from '../wording/capitalize.ts';

/** A part of a programme in words: « Lundi 10 mars 2025 », « Grande salle », « Data ». */
export function filterName({ kind, value }: ProgrammeFilter): string {
  switch (kind) {
    case 'day':
      return capitalize(formatWeekday(value));
    case 'room':
      return value;
    case 'theme':
      return THEMES[value as Theme].label;
    default:
      return kind satisfies never;
  }
}
