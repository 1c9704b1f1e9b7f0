import { BasePayload, type Payload } from 'payload';
import type { CmsSettings } from 'runtime/settings';
import { createCmsConfig } from './create-config.ts';
import { MIGRATIONS } from './database/migrations.ts';
import { settingsOf } from './settings.ts';

/**
 * Starts Payload's Local API in this process, without Next. Each call opens its own connections:
 * `payload.destroy()` closes them.
 */
export async function openCms(settings: CmsSettings): Promise<Payload> {
  const config = await createCmsConfig(settings);
  return new BasePayload().init({ config });
}

/** Runs the migrations that the database lacks. */
export async function migrate(payload: Payload): Promise<void> {
  const { dialect } = settingsOf(payload).database;
  // Each dialect types its own arguments; Payload's adapter only reads names and functions.
  const migrations = MIGRATIONS[dialect] as unknown as NonNullable<
    Parameters<Payload['db']['migrate']>[0]
  >['migrations'];
  await payload.db.migrate(migrations === undefined ? {} : { migrations });
}
