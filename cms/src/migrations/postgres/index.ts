import * as migration_20261121_222457_initial from './20261121_222457_initial.ts';

export const migrations = [
  {
    up: migration_20261121_222457_initial.up,
    down: migration_20261121_222457_initial.down,
    name: '20261121_222457_initial'
  },
];
