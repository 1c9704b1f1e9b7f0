import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_words_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_synonyms_order_idx\` ON \`search_words_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_words_synonyms_parent_id_idx\` ON \`search_words_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_words_preferred\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`questions\` text NOT NULL,
  	\`kind\` text DEFAULT 'section' NOT NULL,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_preferred_order_idx\` ON \`search_words_preferred\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_words_preferred_parent_id_idx\` ON \`search_words_preferred\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_words\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`search_words_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`press_kits_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`replays_id\` integer,
  	\`labels_id\` integer,
  	\`concertations_id\` integer,
  	\`ai_projects_id\` integer,
  	\`programmes_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replays_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labels_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_rels_order_idx\` ON \`search_words_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_parent_idx\` ON \`search_words_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_path_idx\` ON \`search_words_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_press_releases_id_idx\` ON \`search_words_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_press_kits_id_idx\` ON \`search_words_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_manifestos_id_idx\` ON \`search_words_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_events_id_idx\` ON \`search_words_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_replays_id_idx\` ON \`search_words_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_labels_id_idx\` ON \`search_words_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_concertations_id_idx\` ON \`search_words_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_ai_projects_id_idx\` ON \`search_words_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_programmes_id_idx\` ON \`search_words_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_pages_id_idx\` ON \`search_words_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_people_id_idx\` ON \`search_words_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`search_words_rels_organizations_id_idx\` ON \`search_words_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v_version_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`words\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_synonyms_order_idx\` ON \`_search_words_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_synonyms_parent_id_idx\` ON \`_search_words_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v_version_preferred\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`questions\` text NOT NULL,
  	\`kind\` text DEFAULT 'section' NOT NULL,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_preferred_order_idx\` ON \`_search_words_v_version_preferred\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_version_preferred_parent_id_idx\` ON \`_search_words_v_version_preferred\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_created_at_idx\` ON \`_search_words_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_updated_at_idx\` ON \`_search_words_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_words_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`press_kits_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`replays_id\` integer,
  	\`labels_id\` integer,
  	\`concertations_id\` integer,
  	\`ai_projects_id\` integer,
  	\`programmes_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replays_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labels_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_order_idx\` ON \`_search_words_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_parent_idx\` ON \`_search_words_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_path_idx\` ON \`_search_words_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_press_releases_id_idx\` ON \`_search_words_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_press_kits_id_idx\` ON \`_search_words_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_manifestos_id_idx\` ON \`_search_words_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_events_id_idx\` ON \`_search_words_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_replays_id_idx\` ON \`_search_words_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_labels_id_idx\` ON \`_search_words_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_concertations_id_idx\` ON \`_search_words_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_ai_projects_id_idx\` ON \`_search_words_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_programmes_id_idx\` ON \`_search_words_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_pages_id_idx\` ON \`_search_words_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_people_id_idx\` ON \`_search_words_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_words_v_rels_organizations_id_idx\` ON \`_search_words_v_rels\` (\`organizations_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`search_words_synonyms\`;`)
  await db.run(sql`DROP TABLE \`search_words_preferred\`;`)
  await db.run(sql`DROP TABLE \`search_words\`;`)
  await db.run(sql`DROP TABLE \`search_words_rels\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_version_preferred\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v\`;`)
  await db.run(sql`DROP TABLE \`_search_words_v_rels\`;`)
}
