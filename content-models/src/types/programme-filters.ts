import { THEME_KEYS, type Theme } from '../shared/themes.ts';
import { slugify } from '../french/slugify.ts';

/** A part of a programme that has an address of its own: a day, a room or a theme. */
export interface ProgrammeFilter {
  kind: 'day' | 'room' | 'theme';
  /** The day, the room as written, the key of the theme. */
  value: string;
  /** Last part of its address: `2025-03-10`, `salle-grande-salle`, `data`. */
  slug: string;
}

/** What places a session in parts of its programme. */
interface PlacedSession {
  day: string;
  room: string | null;
  /** Empty for a plenary. */
  themes: readonly Theme[];
}

/** A programme that is read at a glance has no parts. */
const FEWEST_SESSIONS = 6;

/** The parts of a programme that leave some of it out: its days, its rooms, the themes that it serves, in this order. */
export function programmeFilters(programme: readonly PlacedSession[]): ProgrammeFilter[] {
  if (programme.length < FEWEST_SESSIONS) return [];
  const all = [...daysOf(programme), ...roomsOf(programme), ...themesOf(programme)];
  const bySlug = new Map(all.map((filter) => [filter.slug, filter]));
  return [...bySlug.values()].filter((filter) => sessionsIn(programme, filter).length < programme.length);
}

/** The sessions of a part. What serves no theme in particular, a plenary, is of every theme. */
export function sessionsIn<One extends PlacedSession>(
  programme: readonly One[],
  { kind, value }: ProgrammeFilter,
): One[] {
  switch (kind) {
    case 'day':
      return programme.filter(({ day }) => day === value);
    case 'room':
      return programme.filter(({ room }) => room === value);
    case 'theme':
      return programme.filter(({ themes }) => themes.length === 0 || themes.includes(value as Theme));
    default:
      return kind satisfies never;
  }
}

function daysOf(programme: readonly PlacedSession[]): ProgrammeFilter[] {
  return distinct(programme.map(({ day }) => day)).map((day) => ({ kind: 'day', value: day, slug: day }));
}

function roomsOf(programme: readonly PlacedSession[]): ProgrammeFilter[] {
  const rooms = distinct(programme.flatMap(({ room }) => room ?? []));
  return rooms.map((room) => ({ kind: 'room', value: room, slug: `salle-${slugify(room)}` }));
}

function themesOf(programme: readonly PlacedSession[]): ProgrammeFilter[] {
  const served = new Set(programme.flatMap(({ themes }) => themes));
  return THEME_KEYS.filter((theme) => served.has(theme)).map((theme) => ({ kind: 'theme', value: theme, slug: theme }));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
