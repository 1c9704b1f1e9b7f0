import { runPlatform } from './start/run-platform.ts';

await runPlatform('production', process.argv.slice(2));
