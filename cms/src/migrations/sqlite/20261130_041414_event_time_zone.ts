import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`time_zone\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_time_zone\` text;`)
  // Hours typed before events had a zone are hours of Paris, wherever they are held.
  await db.run(sql`UPDATE \`events\` SET \`time_zone\` = 'Europe/Paris';`)
  await db.run(sql`UPDATE \`_events_v\` SET \`version_time_zone\` = 'Europe/Paris';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`time_zone\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_time_zone\`;`)
}
