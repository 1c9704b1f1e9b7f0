import { runPlatform } from './start/run-platform.ts';

await runPlatform('development', process.argv.slice(2));
