import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`media_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`events_rels_media_id_idx\` ON \`events_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`media_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_media_id_idx\` ON \`_events_v_rels\` (\`media_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replays_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labels_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events_rels\`("id", "order", "parent_id", "path", "people_id", "organizations_id", "press_releases_id", "press_kits_id", "manifestos_id", "events_id", "replays_id", "labels_id", "concertations_id", "ai_projects_id", "programmes_id", "pages_id") SELECT "id", "order", "parent_id", "path", "people_id", "organizations_id", "press_releases_id", "press_kits_id", "manifestos_id", "events_id", "replays_id", "labels_id", "concertations_id", "ai_projects_id", "programmes_id", "pages_id" FROM \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_rels\` RENAME TO \`events_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_people_id_idx\` ON \`events_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organizations_id_idx\` ON \`events_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_press_releases_id_idx\` ON \`events_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_press_kits_id_idx\` ON \`events_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_manifestos_id_idx\` ON \`events_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_replays_id_idx\` ON \`events_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_labels_id_idx\` ON \`events_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_concertations_id_idx\` ON \`events_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_ai_projects_id_idx\` ON \`events_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_programmes_id_idx\` ON \`events_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_pages_id_idx\` ON \`events_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replays_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labels_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v_rels\`("id", "order", "parent_id", "path", "people_id", "organizations_id", "press_releases_id", "press_kits_id", "manifestos_id", "events_id", "replays_id", "labels_id", "concertations_id", "ai_projects_id", "programmes_id", "pages_id") SELECT "id", "order", "parent_id", "path", "people_id", "organizations_id", "press_releases_id", "press_kits_id", "manifestos_id", "events_id", "replays_id", "labels_id", "concertations_id", "ai_projects_id", "programmes_id", "pages_id" FROM \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_rels\` RENAME TO \`_events_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_people_id_idx\` ON \`_events_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organizations_id_idx\` ON \`_events_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_press_releases_id_idx\` ON \`_events_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_press_kits_id_idx\` ON \`_events_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_manifestos_id_idx\` ON \`_events_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_replays_id_idx\` ON \`_events_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_labels_id_idx\` ON \`_events_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_concertations_id_idx\` ON \`_events_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_ai_projects_id_idx\` ON \`_events_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_programmes_id_idx\` ON \`_events_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_pages_id_idx\` ON \`_events_v_rels\` (\`pages_id\`);`)
}
