import { afterEach, expect, it, vi } from 'vitest';
import { childEnvironment, isDebug, loadSettings } from './process-settings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('reads the environment of the process, less what its entry decides', () => {
  vi.stubEnv('SITE_PORT', '8080');
  vi.stubEnv('DATA_DIR', '/srv/data');
  expect(loadSettings({ DATA_DIR: '/srv/other' })).toMatchObject({ sitePort: 8080, dataDir: '/srv/other' });
});

it('hands the environment over without its colours, with what is decided', () => {
  vi.stubEnv('FORCE_COLOR', '1');
  vi.stubEnv('SITE_PORT', '8080');
  expect(childEnvironment({ CMS_PORT: '8081' })).toMatchObject({ SITE_PORT: '8080', CMS_PORT: '8081', NO_COLOR: '1' });
  expect(childEnvironment({}).FORCE_COLOR).toBeUndefined();
});

it.each([
  ['', false],
  ['1', true],
])('takes DEBUG=%s for %s', (given, expected) => {
  vi.stubEnv('DEBUG', given);
  expect(isDebug()).toBe(expected);
});
