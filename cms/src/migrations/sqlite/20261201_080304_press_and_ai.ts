import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`press_releases_translations_quotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` integer,
  	\`text\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases_translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_releases_translations_quotes_order_idx\` ON \`press_releases_translations_quotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_translations_quotes_parent_id_idx\` ON \`press_releases_translations_quotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_translations_quotes_person_idx\` ON \`press_releases_translations_quotes\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`press_releases_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text DEFAULT 'en',
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_releases_translations_order_idx\` ON \`press_releases_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_translations_parent_id_idx\` ON \`press_releases_translations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_releases_v_version_translations_quotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`person_id\` integer,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v_version_translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_translations_quotes_order_idx\` ON \`_press_releases_v_version_translations_quotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_translations_quotes_parent_id_idx\` ON \`_press_releases_v_version_translations_quotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_translations_quotes_person_idx\` ON \`_press_releases_v_version_translations_quotes\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_releases_v_version_translations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`language\` text DEFAULT 'en',
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_translations_order_idx\` ON \`_press_releases_v_version_translations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_translations_parent_id_idx\` ON \`_press_releases_v_version_translations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_projects_domains\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_projects_domains_order_idx\` ON \`ai_projects_domains\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_domains_parent_idx\` ON \`ai_projects_domains\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_projects_v_version_domains\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ai_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_domains_order_idx\` ON \`_ai_projects_v_version_domains\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_domains_parent_idx\` ON \`_ai_projects_v_version_domains\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_resources_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` integer,
  	\`concertations_id\` integer,
  	\`ai_projects_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_resources_rels_order_idx\` ON \`ai_resources_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_rels_parent_idx\` ON \`ai_resources_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_rels_path_idx\` ON \`ai_resources_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_rels_organizations_id_idx\` ON \`ai_resources_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_rels_concertations_id_idx\` ON \`ai_resources_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_rels_ai_projects_id_idx\` ON \`ai_resources_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_resources_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` integer,
  	\`concertations_id\` integer,
  	\`ai_projects_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ai_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_rels_order_idx\` ON \`_ai_resources_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_rels_parent_idx\` ON \`_ai_resources_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_rels_path_idx\` ON \`_ai_resources_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_rels_organizations_id_idx\` ON \`_ai_resources_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_rels_concertations_id_idx\` ON \`_ai_resources_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_rels_ai_projects_id_idx\` ON \`_ai_resources_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`ALTER TABLE \`ai_resources\` ADD \`is_without_link\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_ai_resources_v\` ADD \`version_is_without_link\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`press_room\` ADD \`boilerplate_in_english\` text;`)
  await db.run(sql`ALTER TABLE \`_press_room_v\` ADD \`version_boilerplate_in_english\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`press_releases_translations_quotes\`;`)
  await db.run(sql`DROP TABLE \`press_releases_translations\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_translations_quotes\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_translations\`;`)
  await db.run(sql`DROP TABLE \`ai_projects_domains\`;`)
  await db.run(sql`DROP TABLE \`_ai_projects_v_version_domains\`;`)
  await db.run(sql`DROP TABLE \`ai_resources_rels\`;`)
  await db.run(sql`DROP TABLE \`_ai_resources_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`ai_resources\` DROP COLUMN \`is_without_link\`;`)
  await db.run(sql`ALTER TABLE \`_ai_resources_v\` DROP COLUMN \`version_is_without_link\`;`)
  await db.run(sql`ALTER TABLE \`press_room\` DROP COLUMN \`boilerplate_in_english\`;`)
  await db.run(sql`ALTER TABLE \`_press_room_v\` DROP COLUMN \`version_boilerplate_in_english\`;`)
}
