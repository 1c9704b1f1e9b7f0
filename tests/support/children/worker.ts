/**
 * The worker of the platform, with everything it needs already read from the disk: it starts when told
 * to, so that a test which kills it often does not wait each time.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import 'cms';
import 'site';

process.send?.({ type: 'standing by' });
await new Promise((resolve) => process.once('message', resolve));
await import(pathToFileURL(path.resolve(import.meta.dirname, '../../../scripts/worker.ts')).href);
