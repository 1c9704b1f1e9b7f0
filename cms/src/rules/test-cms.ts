import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { readSettings, withSecret, type CmsSettings } from 'runtime/settings';
import { afterAll, beforeAll } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import type { PressRelease, User } from '../payload-types.ts';
import { openMigrated } from '../testing/open-migrated.ts';

/** A CMS on a database of its own, for one file of tests: what is tested with it needs Payload to run. */
export interface TestCms {
  payload: Payload;
  /** Options of an operation done on behalf of somebody. */
  as: (role: User['role'], strategy?: string) => ActingAs;
  /** The account of a role. */
  accountOf: (role: User['role']) => User;
  /** Creates a press release that is online. */
  published: (title: string) => Promise<PressRelease>;
}

interface ActingAs {
  overrideAccess: false;
  user: User & { collection: 'users'; _strategy: string };
}

/** Settings of a CMS that sends e-mail, or would. */
export const MAIL = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'presse@example.fr' } as const;

/** The settings of a CMS of tests, from no environment. */
export function testSettings(variables: Readonly<Record<string, string>> = {}): CmsSettings {
  return withSecret(readSettings({ PAYLOAD_SECRET: 'x'.repeat(32), DATA_DIR: '/nonexistent', ...variables }));
}

/** Opens a CMS for the tests of the file that asks, with some settings; filled in before the first of them. */
export function useTestCms(variables: Readonly<Record<string, string>> = {}): TestCms {
  const folder = mkdtempSync(join(tmpdir(), 'cms-rules-'));
  const users = new Map<User['role'], User & { collection: 'users' }>();
  let opened: Payload | undefined;

  beforeAll(async () => {
    opened = await openMigrated(testSettings({ DATA_DIR: folder, ...variables }));
    opened.logger.level = 'silent';
    for (const role of ['admin', 'editor', 'contributor', 'reader'] as const) {
      const user = await opened.create({
        collection: 'users',
        data: { name: role, email: `${role}@example.fr`, password: 'une phrase de passe', role },
      });
      users.set(role, { ...user, collection: 'users' });
    }
  }, 60_000);

  afterAll(async () => {
    await opened?.destroy();
    forgetPayload();
    rmSync(folder, { recursive: true });
  });

  const accountOf = (role: User['role']) => {
    const user = users.get(role);
    if (user === undefined) throw new Error(`No user ${role}`);
    return user;
  };
  return {
    get payload() {
      if (opened === undefined) throw new Error('The CMS is open within tests alone.');
      return opened;
    },
    as: (role, strategy = 'local-jwt') => ({
      overrideAccess: false,
      user: { ...accountOf(role), _strategy: strategy },
    }),
    accountOf,
    published(title) {
      return this.payload.create({ ...release({ title, _status: 'published' }), draft: false });
    },
  };
}

/**
 * Has the next file of this process open its own: Payload's endpoints answer with the first CMS that a process had,
 * whatever configuration they are given, and though it was destroyed (payload 3.90.1, `getPayload`).
 */
function forgetPayload(): void {
  const { _payload: cached } = globalThis as { _payload?: Map<string, unknown> };
  cached?.clear();
}

/** What an operation was answered. */
export function refusal(operation: Promise<unknown>): Promise<{ status: number; message: string }> {
  return operation.then(
    () => ({ status: 200, message: 'accepté' }),
    (error: unknown) => {
      const { status, message } = error as { status: number; message: string };
      return { status, message };
    },
  );
}
