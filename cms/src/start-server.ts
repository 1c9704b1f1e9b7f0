import { loadSettings } from 'runtime/settings';
import { hideSecrets } from './log/hide-secrets.ts';
import { startReceiving } from './uploads/start-receiving.ts';

/** Before the first request to the CMS. */
export function startServer(): void {
  hideSecrets();
  startReceiving(loadSettings().dataDir);
}
