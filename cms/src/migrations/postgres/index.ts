import * as migration_20261121_222457_initial from './20261121_222457_initial.ts';
import * as migration_20261122_011111_receipts from './20261122_011111_receipts.ts';
import * as migration_20261122_144359_network from './20261122_144359_network.ts';
import * as migration_20261122_153457_press_room from './20261122_153457_press_room.ts';
import * as migration_20261122_155723_press_access from './20261122_155723_press_access.ts';
import * as migration_20261122_185132_press_mail_and_history from './20261122_185132_press_mail_and_history.ts';
import * as migration_20261130_041423_event_time_zone from './20261130_041423_event_time_zone.ts';
import * as migration_20261130_041506_subtitle_changes from './20261130_041506_subtitle_changes.ts';
import * as migration_20261130_042619_hours_of_all_types from './20261130_042619_hours_of_all_types.ts';
import * as migration_20261201_013521_search_words from './20261201_013521_search_words.ts';
import * as migration_20261201_070158_commitment_progress from './20261201_070158_commitment_progress.ts';
import * as migration_20261201_075309_themes_and_contacts from './20261201_075309_themes_and_contacts.ts';
import * as migration_20261201_080351_press_and_ai from './20261201_080351_press_and_ai.ts';
import * as migration_20261201_080658_session_pages from './20261201_080658_session_pages.ts';
import * as migration_20261201_080902_event_gallery from './20261201_080902_event_gallery.ts';
import * as migration_20261201_124734_inventory from './20261201_124734_inventory.ts';

export const migrations = [
  {
    up: migration_20261121_222457_initial.up,
    down: migration_20261121_222457_initial.down,
    name: '20261121_222457_initial',
  },
  {
    up: migration_20261122_011111_receipts.up,
    down: migration_20261122_011111_receipts.down,
    name: '20261122_011111_receipts',
  },
  {
    up: migration_20261122_144359_network.up,
    down: migration_20261122_144359_network.down,
    name: '20261122_144359_network',
  },
  {
    up: migration_20261122_153457_press_room.up,
    down: migration_20261122_153457_press_room.down,
    name: '20261122_153457_press_room',
  },
  {
    up: migration_20261122_155723_press_access.up,
    down: migration_20261122_155723_press_access.down,
    name: '20261122_155723_press_access',
  },
  {
    up: migration_20261122_185132_press_mail_and_history.up,
    down: migration_20261122_185132_press_mail_and_history.down,
    name: '20261122_185132_press_mail_and_history',
  },
  {
    up: migration_20261130_041423_event_time_zone.up,
    down: migration_20261130_041423_event_time_zone.down,
    name: '20261130_041423_event_time_zone',
  },
  {
    up: migration_20261130_041506_subtitle_changes.up,
    down: migration_20261130_041506_subtitle_changes.down,
    name: '20261130_041506_subtitle_changes',
  },
  {
    up: migration_20261130_042619_hours_of_all_types.up,
    down: migration_20261130_042619_hours_of_all_types.down,
    name: '20261130_042619_hours_of_all_types',
  },
  {
    up: migration_20261201_013521_search_words.up,
    down: migration_20261201_013521_search_words.down,
    name: '20261201_013521_search_words',
  },
  {
    up: migration_20261201_070158_commitment_progress.up,
    down: migration_20261201_070158_commitment_progress.down,
    name: '20261201_070158_commitment_progress',
  },
  {
    up: migration_20261201_075309_themes_and_contacts.up,
    down: migration_20261201_075309_themes_and_contacts.down,
    name: '20261201_075309_themes_and_contacts',
  },
  {
    up: migration_20261201_080351_press_and_ai.up,
    down: migration_20261201_080351_press_and_ai.down,
    name: '20261201_080351_press_and_ai',
  },
  {
    up: migration_20261201_080658_session_pages.up,
    down: migration_20261201_080658_session_pages.down,
    name: '20261201_080658_session_pages',
  },
  {
    up: migration_20261201_080902_event_gallery.up,
    down: migration_20261201_080902_event_gallery.down,
    name: '20261201_080902_event_gallery',
  },
  {
    up: migration_20261201_124734_inventory.up,
    down: migration_20261201_124734_inventory.down,
    name: '20261201_124734_inventory'
  },
];
