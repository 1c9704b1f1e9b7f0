import fc from 'fast-check';

/** Vitest setup file: what fast-check makes up follows from the seed of the run, which is printed at its beginning. */
fc.configureGlobal({ seed: Number(process.env.TEST_SEED) });
