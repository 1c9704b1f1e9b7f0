import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`commitment_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'document',
  	\`passage\` text,
  	\`title\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`commitment_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commitment_evidence_order_idx\` ON \`commitment_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`commitment_evidence_parent_id_idx\` ON \`commitment_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`commitment_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`manifestos_chapters_commitments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commitment_entries_order_idx\` ON \`commitment_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`commitment_entries_parent_id_idx\` ON \`commitment_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commitment_evidence_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'document',
  	\`passage\` text,
  	\`title\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_commitment_entries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commitment_evidence_v_order_idx\` ON \`_commitment_evidence_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_commitment_evidence_v_parent_id_idx\` ON \`_commitment_evidence_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commitment_entries_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`date\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_manifestos_v_version_chapters_commitments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commitment_entries_v_order_idx\` ON \`_commitment_entries_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_commitment_entries_v_parent_id_idx\` ON \`_commitment_entries_v\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`manifestos_chapters_commitments\` ADD \`progress_state\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`manifestos_chapters_commitments\` ADD \`progress_checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`manifestos_chapters_commitments\` ADD \`progress_review_on\` text;`)
  await db.run(sql`ALTER TABLE \`manifestos_chapters_commitments\` ADD \`progress_organization_id\` integer REFERENCES organizations(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`manifestos_chapters_commitments\` ADD \`progress_person_id\` integer REFERENCES people(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`manifestos_chapters_commitments\` ADD \`progress_answered_by\` text;`)
  await db.run(sql`CREATE INDEX \`manifestos_chapters_commitments_progress_progress_organi_idx\` ON \`manifestos_chapters_commitments\` (\`progress_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_chapters_commitments_progress_progress_person_idx\` ON \`manifestos_chapters_commitments\` (\`progress_person_id\`);`)
  await db.run(sql`ALTER TABLE \`manifestos\` ADD \`next_review_on\` text;`)
  await db.run(sql`CREATE INDEX \`manifestos_next_review_on_idx\` ON \`manifestos\` (\`next_review_on\`);`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`ai_resources_id\` integer REFERENCES ai_resources(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`people_id\` integer REFERENCES people(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`organizations_id\` integer REFERENCES organizations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`press_contacts_id\` integer REFERENCES press_contacts(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_ai_resources_id_idx\` ON \`manifestos_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_people_id_idx\` ON \`manifestos_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_organizations_id_idx\` ON \`manifestos_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_press_contacts_id_idx\` ON \`manifestos_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_version_chapters_commitments\` ADD \`progress_state\` text DEFAULT 'unknown';`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_version_chapters_commitments\` ADD \`progress_checked_on\` text;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_version_chapters_commitments\` ADD \`progress_review_on\` text;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_version_chapters_commitments\` ADD \`progress_organization_id\` integer REFERENCES organizations(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_version_chapters_commitments\` ADD \`progress_person_id\` integer REFERENCES people(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_version_chapters_commitments\` ADD \`progress_answered_by\` text;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_chapters_commitments_progress_prog_idx\` ON \`_manifestos_v_version_chapters_commitments\` (\`progress_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_chapters_commitments_progress_pr_1_idx\` ON \`_manifestos_v_version_chapters_commitments\` (\`progress_person_id\`);`)
  await db.run(sql`ALTER TABLE \`_manifestos_v\` ADD \`version_next_review_on\` text;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_next_review_on_idx\` ON \`_manifestos_v\` (\`version_next_review_on\`);`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`ai_resources_id\` integer REFERENCES ai_resources(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`people_id\` integer REFERENCES people(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`organizations_id\` integer REFERENCES organizations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`press_contacts_id\` integer REFERENCES press_contacts(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_ai_resources_id_idx\` ON \`_manifestos_v_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_people_id_idx\` ON \`_manifestos_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_organizations_id_idx\` ON \`_manifestos_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_press_contacts_id_idx\` ON \`_manifestos_v_rels\` (\`press_contacts_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`commitment_evidence\`;`)
  await db.run(sql`DROP TABLE \`commitment_entries\`;`)
  await db.run(sql`DROP TABLE \`_commitment_evidence_v\`;`)
  await db.run(sql`DROP TABLE \`_commitment_entries_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_manifestos_chapters_commitments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`slug\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`manifestos_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_manifestos_chapters_commitments\`("_order", "_parent_id", "id", "title", "body", "slug") SELECT "_order", "_parent_id", "id", "title", "body", "slug" FROM \`manifestos_chapters_commitments\`;`)
  await db.run(sql`DROP TABLE \`manifestos_chapters_commitments\`;`)
  await db.run(sql`ALTER TABLE \`__new_manifestos_chapters_commitments\` RENAME TO \`manifestos_chapters_commitments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`manifestos_chapters_commitments_order_idx\` ON \`manifestos_chapters_commitments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_chapters_commitments_parent_id_idx\` ON \`manifestos_chapters_commitments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_manifestos_rels\` (
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
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_manifestos_rels\`("id", "order", "parent_id", "path", "press_releases_id", "press_kits_id", "manifestos_id", "events_id", "replays_id", "labels_id", "concertations_id", "ai_projects_id", "programmes_id", "pages_id", "documents_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "press_kits_id", "manifestos_id", "events_id", "replays_id", "labels_id", "concertations_id", "ai_projects_id", "programmes_id", "pages_id", "documents_id" FROM \`manifestos_rels\`;`)
  await db.run(sql`DROP TABLE \`manifestos_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_manifestos_rels\` RENAME TO \`manifestos_rels\`;`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_order_idx\` ON \`manifestos_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_parent_idx\` ON \`manifestos_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_path_idx\` ON \`manifestos_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_press_releases_id_idx\` ON \`manifestos_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_press_kits_id_idx\` ON \`manifestos_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_manifestos_id_idx\` ON \`manifestos_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_events_id_idx\` ON \`manifestos_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_replays_id_idx\` ON \`manifestos_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_labels_id_idx\` ON \`manifestos_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_concertations_id_idx\` ON \`manifestos_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_ai_projects_id_idx\` ON \`manifestos_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_programmes_id_idx\` ON \`manifestos_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_pages_id_idx\` ON \`manifestos_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_documents_id_idx\` ON \`manifestos_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__manifestos_v_version_chapters_commitments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_manifestos_v_version_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__manifestos_v_version_chapters_commitments\`("_order", "_parent_id", "id", "title", "body", "slug", "_uuid") SELECT "_order", "_parent_id", "id", "title", "body", "slug", "_uuid" FROM \`_manifestos_v_version_chapters_commitments\`;`)
  await db.run(sql`DROP TABLE \`_manifestos_v_version_chapters_commitments\`;`)
  await db.run(sql`ALTER TABLE \`__new__manifestos_v_version_chapters_commitments\` RENAME TO \`_manifestos_v_version_chapters_commitments\`;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_chapters_commitments_order_idx\` ON \`_manifestos_v_version_chapters_commitments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_chapters_commitments_parent_id_idx\` ON \`_manifestos_v_version_chapters_commitments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__manifestos_v_rels\` (
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
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_manifestos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__manifestos_v_rels\`("id", "order", "parent_id", "path", "press_releases_id", "press_kits_id", "manifestos_id", "events_id", "replays_id", "labels_id", "concertations_id", "ai_projects_id", "programmes_id", "pages_id", "documents_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "press_kits_id", "manifestos_id", "events_id", "replays_id", "labels_id", "concertations_id", "ai_projects_id", "programmes_id", "pages_id", "documents_id" FROM \`_manifestos_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_manifestos_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__manifestos_v_rels\` RENAME TO \`_manifestos_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_order_idx\` ON \`_manifestos_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_parent_idx\` ON \`_manifestos_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_path_idx\` ON \`_manifestos_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_press_releases_id_idx\` ON \`_manifestos_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_press_kits_id_idx\` ON \`_manifestos_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_manifestos_id_idx\` ON \`_manifestos_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_events_id_idx\` ON \`_manifestos_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_replays_id_idx\` ON \`_manifestos_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_labels_id_idx\` ON \`_manifestos_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_concertations_id_idx\` ON \`_manifestos_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_ai_projects_id_idx\` ON \`_manifestos_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_programmes_id_idx\` ON \`_manifestos_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_pages_id_idx\` ON \`_manifestos_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_documents_id_idx\` ON \`_manifestos_v_rels\` (\`documents_id\`);`)
  await db.run(sql`DROP INDEX \`manifestos_next_review_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`manifestos\` DROP COLUMN \`next_review_on\`;`)
  await db.run(sql`DROP INDEX \`_manifestos_v_version_version_next_review_on_idx\`;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v\` DROP COLUMN \`version_next_review_on\`;`)
}
