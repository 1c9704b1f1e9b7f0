import * as migration_20261121_222443_initial from './20261121_222443_initial.ts';
import * as migration_20261122_011106_receipts from './20261122_011106_receipts.ts';
import * as migration_20261122_144318_network from './20261122_144318_network.ts';
import * as migration_20261122_153447_press_room from './20261122_153447_press_room.ts';
import * as migration_20261122_155712_press_access from './20261122_155712_press_access.ts';
import * as migration_20261122_185129_press_mail_and_history from './20261122_185129_press_mail_and_history.ts';
import * as migration_20261130_041326_subtitle_changes from './20261130_041326_subtitle_changes.ts';
import * as migration_20261130_041414_event_time_zone from './20261130_041414_event_time_zone.ts';
import * as migration_20261130_042544_hours_of_all_types from './20261130_042544_hours_of_all_types.ts';
import * as migration_20261201_013517_search_words from './20261201_013517_search_words.ts';
import * as migration_20261201_070121_commitment_progress from './20261201_070121_commitment_progress.ts';
import * as migration_20261201_075234_themes_and_contacts from './20261201_075234_themes_and_contacts.ts';
import * as migration_20261201_080304_press_and_ai from './20261201_080304_press_and_ai.ts';
import * as migration_20261201_080626_session_pages from './20261201_080626_session_pages.ts';
import * as migration_20261201_080843_event_gallery from './20261201_080843_event_gallery.ts';
import * as migration_20261201_124725_inventory from './20261201_124725_inventory.ts';

export const migrations = [
  {
    up: migration_20261121_222443_initial.up,
    down: migration_20261121_222443_initial.down,
    name: '20261121_222443_initial',
  },
  {
    up: migration_20261122_011106_receipts.up,
    down: migration_20261122_011106_receipts.down,
    name: '20261122_011106_receipts',
  },
  {
    up: migration_20261122_144318_network.up,
    down: migration_20261122_144318_network.down,
    name: '20261122_144318_network',
  },
  {
    up: migration_20261122_153447_press_room.up,
    down: migration_20261122_153447_press_room.down,
    name: '20261122_153447_press_room',
  },
  {
    up: migration_20261122_155712_press_access.up,
    down: migration_20261122_155712_press_access.down,
    name: '20261122_155712_press_access',
  },
  {
    up: migration_20261122_185129_press_mail_and_history.up,
    down: migration_20261122_185129_press_mail_and_history.down,
    name: '20261122_185129_press_mail_and_history',
  },
  {
    up: migration_20261130_041326_subtitle_changes.up,
    down: migration_20261130_041326_subtitle_changes.down,
    name: '20261130_041326_subtitle_changes',
  },
  {
    up: migration_20261130_041414_event_time_zone.up,
    down: migration_20261130_041414_event_time_zone.down,
    name: '20261130_041414_event_time_zone',
  },
  {
    up: migration_20261130_042544_hours_of_all_types.up,
    down: migration_20261130_042544_hours_of_all_types.down,
    name: '20261130_042544_hours_of_all_types',
  },
  {
    up: migration_20261201_013517_search_words.up,
    down: migration_20261201_013517_search_words.down,
    name: '20261201_013517_search_words',
  },
  {
    up: migration_20261201_070121_commitment_progress.up,
    down: migration_20261201_070121_commitment_progress.down,
    name: '20261201_070121_commitment_progress',
  },
  {
    up: migration_20261201_075234_themes_and_contacts.up,
    down: migration_20261201_075234_themes_and_contacts.down,
    name: '20261201_075234_themes_and_contacts',
  },
  {
    up: migration_20261201_080304_press_and_ai.up,
    down: migration_20261201_080304_press_and_ai.down,
    name: '20261201_080304_press_and_ai',
  },
  {
    up: migration_20261201_080626_session_pages.up,
    down: migration_20261201_080626_session_pages.down,
    name: '20261201_080626_session_pages',
  },
  {
    up: migration_20261201_080843_event_gallery.up,
    down: migration_20261201_080843_event_gallery.down,
    name: '20261201_080843_event_gallery',
  },
  {
    up: migration_20261201_124725_inventory.up,
    down: migration_20261201_124725_inventory.down,
    name: '20261201_124725_inventory'
  },
];
