import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`presentations_relation_aux_usagers\` text,
  	\`presentations_data\` text,
  	\`presentations_inclusion_numerique\` text,
  	\`presentations_numerique_responsable\` text,
  	\`presentations_participation_citoyenne\` text,
  	\`presentations_cybersecurite\` text,
  	\`presentations_transformation_des_metiers\` text,
  	\`presentations_intelligence_artificielle\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_presentations_relation_aux_usagers\` text,
  	\`version_presentations_data\` text,
  	\`version_presentations_inclusion_numerique\` text,
  	\`version_presentations_numerique_responsable\` text,
  	\`version_presentations_participation_citoyenne\` text,
  	\`version_presentations_cybersecurite\` text,
  	\`version_presentations_transformation_des_metiers\` text,
  	\`version_presentations_intelligence_artificielle\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`joining\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`introduction\` text,
  	\`body\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`_joining_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_introduction\` text,
  	\`version_body\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_joining_v_created_at_idx\` ON \`_joining_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_joining_v_updated_at_idx\` ON \`_joining_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`contacts_joining\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`contacts_accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`contacts_personal_data\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`contacts_security\` text;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_contacts_joining\` text;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_contacts_accessibility\` text;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_contacts_personal_data\` text;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_contacts_security\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`joining\`;`)
  await db.run(sql`DROP TABLE \`_joining_v\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`contacts_joining\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`contacts_accessibility\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`contacts_personal_data\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`contacts_security\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_contacts_joining\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_contacts_accessibility\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_contacts_personal_data\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_contacts_security\`;`)
}
