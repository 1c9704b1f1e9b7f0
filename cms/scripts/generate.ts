import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BasePayload, generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import { loadSettings, withSecret } from 'runtime/settings';
import { createCmsConfig } from '../src/create-config.ts';

/**
 * Writes what Payload derives from the configuration: `types`, `importmap`, `migration <name>` (for the
 * dialect of DATABASE_URL, SQLite without it). Needs neither secret nor data.
 */
const [what, name = 'change'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'cms-generate-'));
// Signs nothing.
const settings = withSecret(loadSettings({ DATA_DIR: folder, PAYLOAD_SECRET: 'x'.repeat(32) }));
const config = await createCmsConfig(settings);

switch (what) {
  case 'types':
    await generateTypes(config);
    break;
  case 'importmap':
    await generateImportMap(config, { force: true, log: true });
    break;
  case 'migration':
    await createMigration();
    break;
  default:
    console.error('Usage: node scripts/generate.ts types | importmap | migration <name>');
    process.exitCode = 1;
}
rmSync(folder, { recursive: true });

/** Payload compares the configuration with the snapshot of the last migration, without a database. */
async function createMigration(): Promise<void> {
  const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true });
  await payload.db.createMigration({ forceAcceptWarning: true, migrationName: name, payload });
  const { dialect } = settings.database;
  makeNative(join(dirname(fileURLToPath(import.meta.url)), '../src/migrations', dialect));
}

/** Payload writes imports for a bundler: Node needs the extension, and types named as types. */
function makeNative(migrations: string): void {
  for (const file of readdirSync(migrations).filter((entry) => entry.endsWith('.ts'))) {
    const path = join(migrations, file);
    const source = readFileSync(path, 'utf8');
    const native = source
      .replace(
        /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
      )
      .replaceAll('{ db, payload, req }', '{ db }')
      .replace(/from '(\.\/[\w-]+)(\.js)?'/g, "from '$1.ts'");
    if (native !== source) writeFileSync(path, native);
  }
}
