import * as migration_20261121_221511_initial from './20261121_221511_initial.ts';

export const migrations = [
  {
    up: migration_20261121_221511_initial.up,
    down: migration_20261121_221511_initial.down,
    name: '20261121_221511_initial'
  },
];
