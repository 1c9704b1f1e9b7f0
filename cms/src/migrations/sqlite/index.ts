import * as migration_20261121_222443_initial from './20261121_222443_initial.ts';

export const migrations = [
  {
    up: migration_20261121_222443_initial.up,
    down: migration_20261121_222443_initial.down,
    name: '20261121_222443_initial'
  },
];
