import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`checks\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // Rows that say what the former code has no word for.
  await db.run(sql`DELETE FROM \`publications\` WHERE \`change\` = 'everything';`)
  await db.run(sql`UPDATE \`publications\` SET \`status\` = 'queued' WHERE \`status\` = 'updating';`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`checks\`;`)
}
