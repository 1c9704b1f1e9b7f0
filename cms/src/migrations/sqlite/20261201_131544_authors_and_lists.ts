import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`press_releases_created_by_idx\` ON \`press_releases\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_saved_by_idx\` ON \`press_releases\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_created_by_idx\` ON \`_press_releases_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_saved_by_idx\` ON \`_press_releases_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_list_idx\` ON \`_press_releases_v\` (\`latest\`,\`version__status\`,"version_dateline_date" desc,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`ALTER TABLE \`press_kits\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`press_kits\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`press_kits_created_by_idx\` ON \`press_kits\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_saved_by_idx\` ON \`press_kits\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_press_kits_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_press_kits_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_created_by_idx\` ON \`_press_kits_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_saved_by_idx\` ON \`_press_kits_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_list_idx\` ON \`_press_kits_v\` (\`latest\`,\`version__status\`,"version_date" desc,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`ALTER TABLE \`press_contacts\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`press_contacts\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`press_contacts_created_by_idx\` ON \`press_contacts\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_saved_by_idx\` ON \`press_contacts\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_press_contacts_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_press_contacts_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_created_by_idx\` ON \`_press_contacts_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_saved_by_idx\` ON \`_press_contacts_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_list_idx\` ON \`_press_contacts_v\` (\`latest\`,\`version_title\`,"created_at" desc,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`manifestos\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`manifestos\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`manifestos_created_by_idx\` ON \`manifestos\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_saved_by_idx\` ON \`manifestos\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_manifestos_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_created_by_idx\` ON \`_manifestos_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_saved_by_idx\` ON \`_manifestos_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_list_idx\` ON \`_manifestos_v\` (\`latest\`,\`version__status\`,"version_year" desc,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_saved_by_idx\` ON \`pages\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_saved_by_idx\` ON \`_pages_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_list_idx\` ON \`_pages_v\` (\`latest\`,\`version_title\`,"created_at" desc,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`events_created_by_idx\` ON \`events\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_saved_by_idx\` ON \`events\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_by_idx\` ON \`_events_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_saved_by_idx\` ON \`_events_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_list_idx\` ON \`_events_v\` (\`latest\`,\`version__status\`,"version_starts_on" desc,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`ALTER TABLE \`replays\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`replays\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`replays_created_by_idx\` ON \`replays\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_saved_by_idx\` ON \`replays\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_replays_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_replays_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_created_by_idx\` ON \`_replays_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_saved_by_idx\` ON \`_replays_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_list_idx\` ON \`_replays_v\` (\`latest\`,\`version__status\`,"version_recorded_on" desc,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`programmes_created_by_idx\` ON \`programmes\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_saved_by_idx\` ON \`programmes\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_by_idx\` ON \`_programmes_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_saved_by_idx\` ON \`_programmes_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_list_idx\` ON \`_programmes_v\` (\`latest\`,\`version__status\`,"version_year" desc,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`ALTER TABLE \`concertations\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`concertations\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`concertations_created_by_idx\` ON \`concertations\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_saved_by_idx\` ON \`concertations\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_concertations_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_concertations_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_created_by_idx\` ON \`_concertations_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_saved_by_idx\` ON \`_concertations_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_list_idx\` ON \`_concertations_v\` (\`latest\`,\`version__status\`,"version_started_on" desc,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`ALTER TABLE \`ai_projects\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`ai_projects\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`ai_projects_created_by_idx\` ON \`ai_projects\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_saved_by_idx\` ON \`ai_projects\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_ai_projects_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_ai_projects_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_created_by_idx\` ON \`_ai_projects_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_saved_by_idx\` ON \`_ai_projects_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_list_idx\` ON \`_ai_projects_v\` (\`latest\`,\`version_title\`,"created_at" desc,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`ai_resources\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`ai_resources\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`ai_resources_created_by_idx\` ON \`ai_resources\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_saved_by_idx\` ON \`ai_resources\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_ai_resources_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_ai_resources_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_created_by_idx\` ON \`_ai_resources_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_saved_by_idx\` ON \`_ai_resources_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_list_idx\` ON \`_ai_resources_v\` (\`latest\`,\`version_title\`,"created_at" desc,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`organizations_created_by_idx\` ON \`organizations\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_saved_by_idx\` ON \`organizations\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_by_idx\` ON \`_organizations_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_saved_by_idx\` ON \`_organizations_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_list_idx\` ON \`_organizations_v\` (\`latest\`,\`version_title\`,"created_at" desc,\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`people_created_by_idx\` ON \`people\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`people_saved_by_idx\` ON \`people\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_by_idx\` ON \`_people_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_saved_by_idx\` ON \`_people_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_list_idx\` ON \`_people_v\` (\`latest\`,\`version_last_name\`,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
  await db.run(sql`ALTER TABLE \`labels\` ADD \`created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`labels\` ADD \`saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`labels_created_by_idx\` ON \`labels\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_saved_by_idx\` ON \`labels\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_labels_v\` ADD \`version_created_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_labels_v\` ADD \`version_saved_by_id\` integer REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_created_by_idx\` ON \`_labels_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_saved_by_idx\` ON \`_labels_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_list_idx\` ON \`_labels_v\` (\`latest\`,\`version__status\`,"version_year" desc,"created_at" desc,\`version_deleted_at\`,\`version_title\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_releases\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`dateline_place\` text,
  	\`dateline_date\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`press_kit_id\` integer,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`is_history_shown\` integer DEFAULT false,
  	\`withdrawal_reason\` text,
  	\`withdrawal_date\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`is_to_review\` integer DEFAULT false,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`press_kit_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_releases\`("id", "title", "dateline_place", "dateline_date", "lead", "body", "press_kit_id", "last_update_date", "last_update_note", "is_history_shown", "withdrawal_reason", "withdrawal_date", "summary", "seo_title", "seo_description", "embargo_until", "is_to_review", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "dateline_place", "dateline_date", "lead", "body", "press_kit_id", "last_update_date", "last_update_note", "is_history_shown", "withdrawal_reason", "withdrawal_date", "summary", "seo_title", "seo_description", "embargo_until", "is_to_review", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`press_releases\`;`)
  await db.run(sql`DROP TABLE \`press_releases\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_releases\` RENAME TO \`press_releases\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`press_releases_title_idx\` ON \`press_releases\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_dateline_dateline_date_idx\` ON \`press_releases\` (\`dateline_date\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_press_kit_idx\` ON \`press_releases\` (\`press_kit_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_withdrawal_withdrawal_date_idx\` ON \`press_releases\` (\`withdrawal_date\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_embargo_until_idx\` ON \`press_releases\` (\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_is_to_review_idx\` ON \`press_releases\` (\`is_to_review\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`press_releases_slug_idx\` ON \`press_releases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_cover_idx\` ON \`press_releases\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_published_at_idx\` ON \`press_releases\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_updated_at_idx\` ON \`press_releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_created_at_idx\` ON \`press_releases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_deleted_at_idx\` ON \`press_releases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases__status_idx\` ON \`press_releases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_releases_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_dateline_place\` text,
  	\`version_dateline_date\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_press_kit_id\` integer,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_is_history_shown\` integer DEFAULT false,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_date\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_is_to_review\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_press_kit_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_releases_v\`("id", "parent_id", "version_title", "version_dateline_place", "version_dateline_date", "version_lead", "version_body", "version_press_kit_id", "version_last_update_date", "version_last_update_note", "version_is_history_shown", "version_withdrawal_reason", "version_withdrawal_date", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_is_to_review", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_dateline_place", "version_dateline_date", "version_lead", "version_body", "version_press_kit_id", "version_last_update_date", "version_last_update_note", "version_is_history_shown", "version_withdrawal_reason", "version_withdrawal_date", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_is_to_review", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_press_releases_v\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_releases_v\` RENAME TO \`_press_releases_v\`;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_parent_idx\` ON \`_press_releases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_title_idx\` ON \`_press_releases_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_dateline_version_dateline_date_idx\` ON \`_press_releases_v\` (\`version_dateline_date\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_press_kit_idx\` ON \`_press_releases_v\` (\`version_press_kit_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_withdrawal_version_withdrawal__idx\` ON \`_press_releases_v\` (\`version_withdrawal_date\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_embargo_until_idx\` ON \`_press_releases_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_is_to_review_idx\` ON \`_press_releases_v\` (\`version_is_to_review\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_slug_idx\` ON \`_press_releases_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_cover_idx\` ON \`_press_releases_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_published_at_idx\` ON \`_press_releases_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_updated_at_idx\` ON \`_press_releases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_created_at_idx\` ON \`_press_releases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_deleted_at_idx\` ON \`_press_releases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version__status_idx\` ON \`_press_releases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_created_at_idx\` ON \`_press_releases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_updated_at_idx\` ON \`_press_releases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_latest_idx\` ON \`_press_releases_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_press_kits\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`date\` text,
  	\`event_id\` integer,
  	\`summary\` text,
  	\`presentation\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_kits\`("id", "title", "date", "event_id", "summary", "presentation", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "date", "event_id", "summary", "presentation", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`press_kits\`;`)
  await db.run(sql`DROP TABLE \`press_kits\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_kits\` RENAME TO \`press_kits\`;`)
  await db.run(sql`CREATE INDEX \`press_kits_title_idx\` ON \`press_kits\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_date_idx\` ON \`press_kits\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_event_idx\` ON \`press_kits\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_embargo_until_idx\` ON \`press_kits\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`press_kits_slug_idx\` ON \`press_kits\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_cover_idx\` ON \`press_kits\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_published_at_idx\` ON \`press_kits\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_updated_at_idx\` ON \`press_kits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_created_at_idx\` ON \`press_kits\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_deleted_at_idx\` ON \`press_kits\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits__status_idx\` ON \`press_kits\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_kits_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_date\` text,
  	\`version_event_id\` integer,
  	\`version_summary\` text,
  	\`version_presentation\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_kits_v\`("id", "parent_id", "version_title", "version_date", "version_event_id", "version_summary", "version_presentation", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_date", "version_event_id", "version_summary", "version_presentation", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_press_kits_v\`;`)
  await db.run(sql`DROP TABLE \`_press_kits_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_kits_v\` RENAME TO \`_press_kits_v\`;`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_parent_idx\` ON \`_press_kits_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_title_idx\` ON \`_press_kits_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_date_idx\` ON \`_press_kits_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_event_idx\` ON \`_press_kits_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_embargo_until_idx\` ON \`_press_kits_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_slug_idx\` ON \`_press_kits_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_cover_idx\` ON \`_press_kits_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_published_at_idx\` ON \`_press_kits_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_updated_at_idx\` ON \`_press_kits_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_created_at_idx\` ON \`_press_kits_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_deleted_at_idx\` ON \`_press_kits_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version__status_idx\` ON \`_press_kits_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_created_at_idx\` ON \`_press_kits_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_updated_at_idx\` ON \`_press_kits_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_latest_idx\` ON \`_press_kits_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_press_contacts\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`organization_id\` integer,
  	\`email\` text,
  	\`phone\` text,
  	\`hours\` text,
  	\`summary\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_contacts\`("id", "title", "organization_id", "email", "phone", "hours", "summary", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "organization_id", "email", "phone", "hours", "summary", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`press_contacts\`;`)
  await db.run(sql`DROP TABLE \`press_contacts\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_contacts\` RENAME TO \`press_contacts\`;`)
  await db.run(sql`CREATE INDEX \`press_contacts_title_idx\` ON \`press_contacts\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_organization_idx\` ON \`press_contacts\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_embargo_until_idx\` ON \`press_contacts\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`press_contacts_slug_idx\` ON \`press_contacts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_cover_idx\` ON \`press_contacts\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_published_at_idx\` ON \`press_contacts\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_updated_at_idx\` ON \`press_contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_created_at_idx\` ON \`press_contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts_deleted_at_idx\` ON \`press_contacts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`press_contacts__status_idx\` ON \`press_contacts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_contacts_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_organization_id\` integer,
  	\`version_email\` text,
  	\`version_phone\` text,
  	\`version_hours\` text,
  	\`version_summary\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_contacts_v\`("id", "parent_id", "version_title", "version_organization_id", "version_email", "version_phone", "version_hours", "version_summary", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_organization_id", "version_email", "version_phone", "version_hours", "version_summary", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_press_contacts_v\`;`)
  await db.run(sql`DROP TABLE \`_press_contacts_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_contacts_v\` RENAME TO \`_press_contacts_v\`;`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_parent_idx\` ON \`_press_contacts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_title_idx\` ON \`_press_contacts_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_organization_idx\` ON \`_press_contacts_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_embargo_until_idx\` ON \`_press_contacts_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_slug_idx\` ON \`_press_contacts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_cover_idx\` ON \`_press_contacts_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_published_at_idx\` ON \`_press_contacts_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_updated_at_idx\` ON \`_press_contacts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_created_at_idx\` ON \`_press_contacts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version_deleted_at_idx\` ON \`_press_contacts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_version_version__status_idx\` ON \`_press_contacts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_created_at_idx\` ON \`_press_contacts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_updated_at_idx\` ON \`_press_contacts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_contacts_v_latest_idx\` ON \`_press_contacts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_manifestos\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`kind\` text DEFAULT 'manifesto',
  	\`year\` numeric,
  	\`adopted_on\` text,
  	\`adopted_at\` text,
  	\`event_id\` integer,
  	\`introduction\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`next_review_on\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_manifestos\`("id", "title", "kind", "year", "adopted_on", "adopted_at", "event_id", "introduction", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "next_review_on", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "kind", "year", "adopted_on", "adopted_at", "event_id", "introduction", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "next_review_on", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`manifestos\`;`)
  await db.run(sql`DROP TABLE \`manifestos\`;`)
  await db.run(sql`ALTER TABLE \`__new_manifestos\` RENAME TO \`manifestos\`;`)
  await db.run(sql`CREATE INDEX \`manifestos_title_idx\` ON \`manifestos\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_year_idx\` ON \`manifestos\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_event_idx\` ON \`manifestos\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_embargo_until_idx\` ON \`manifestos\` (\`embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_next_review_on_idx\` ON \`manifestos\` (\`next_review_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`manifestos_slug_idx\` ON \`manifestos\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_cover_idx\` ON \`manifestos\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_published_at_idx\` ON \`manifestos\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_updated_at_idx\` ON \`manifestos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_created_at_idx\` ON \`manifestos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_deleted_at_idx\` ON \`manifestos\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`manifestos__status_idx\` ON \`manifestos\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__manifestos_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_kind\` text DEFAULT 'manifesto',
  	\`version_year\` numeric,
  	\`version_adopted_on\` text,
  	\`version_adopted_at\` text,
  	\`version_event_id\` integer,
  	\`version_introduction\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_next_review_on\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__manifestos_v\`("id", "parent_id", "version_title", "version_kind", "version_year", "version_adopted_on", "version_adopted_at", "version_event_id", "version_introduction", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_next_review_on", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_kind", "version_year", "version_adopted_on", "version_adopted_at", "version_event_id", "version_introduction", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_next_review_on", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_manifestos_v\`;`)
  await db.run(sql`DROP TABLE \`_manifestos_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__manifestos_v\` RENAME TO \`_manifestos_v\`;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_parent_idx\` ON \`_manifestos_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_title_idx\` ON \`_manifestos_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_year_idx\` ON \`_manifestos_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_event_idx\` ON \`_manifestos_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_embargo_until_idx\` ON \`_manifestos_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_next_review_on_idx\` ON \`_manifestos_v\` (\`version_next_review_on\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_slug_idx\` ON \`_manifestos_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_cover_idx\` ON \`_manifestos_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_published_at_idx\` ON \`_manifestos_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_updated_at_idx\` ON \`_manifestos_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_created_at_idx\` ON \`_manifestos_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version_deleted_at_idx\` ON \`_manifestos_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_version_version__status_idx\` ON \`_manifestos_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_created_at_idx\` ON \`_manifestos_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_updated_at_idx\` ON \`_manifestos_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_latest_idx\` ON \`_manifestos_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`summary\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "title", "body", "summary", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "body", "summary", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_title_idx\` ON \`pages\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`pages_embargo_until_idx\` ON \`pages\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_cover_idx\` ON \`pages\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_at_idx\` ON \`pages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_summary\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_title", "version_body", "version_summary", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_body", "version_summary", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_title_idx\` ON \`_pages_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_embargo_until_idx\` ON \`_pages_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_cover_idx\` ON \`_pages_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_published_at_idx\` ON \`_pages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`kind\` text DEFAULT 'forum',
  	\`status\` text DEFAULT 'confirmed',
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`start_time\` text,
  	\`end_time\` text,
  	\`venue\` text,
  	\`city\` text,
  	\`region\` text,
  	\`host_id\` integer,
  	\`time_zone\` text,
  	\`registration_url\` text,
  	\`presentation\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`calendar_sequence\` numeric DEFAULT 0,
  	\`calendar_changed_at\` text,
  	\`calendar_shown\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`host_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "kind", "status", "starts_on", "ends_on", "start_time", "end_time", "venue", "city", "region", "host_id", "time_zone", "registration_url", "presentation", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "calendar_sequence", "calendar_changed_at", "calendar_shown", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "kind", "status", "starts_on", "ends_on", "start_time", "end_time", "venue", "city", "region", "host_id", "time_zone", "registration_url", "presentation", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "calendar_sequence", "calendar_changed_at", "calendar_shown", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_on_idx\` ON \`events\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_on_idx\` ON \`events\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`events_city_idx\` ON \`events\` (\`city\`);`)
  await db.run(sql`CREATE INDEX \`events_host_idx\` ON \`events\` (\`host_id\`);`)
  await db.run(sql`CREATE INDEX \`events_embargo_until_idx\` ON \`events\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_cover_idx\` ON \`events\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_kind\` text DEFAULT 'forum',
  	\`version_status\` text DEFAULT 'confirmed',
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_start_time\` text,
  	\`version_end_time\` text,
  	\`version_venue\` text,
  	\`version_city\` text,
  	\`version_region\` text,
  	\`version_host_id\` integer,
  	\`version_time_zone\` text,
  	\`version_registration_url\` text,
  	\`version_presentation\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_calendar_sequence\` numeric DEFAULT 0,
  	\`version_calendar_changed_at\` text,
  	\`version_calendar_shown\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_host_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_title", "version_kind", "version_status", "version_starts_on", "version_ends_on", "version_start_time", "version_end_time", "version_venue", "version_city", "version_region", "version_host_id", "version_time_zone", "version_registration_url", "version_presentation", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_calendar_sequence", "version_calendar_changed_at", "version_calendar_shown", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_kind", "version_status", "version_starts_on", "version_ends_on", "version_start_time", "version_end_time", "version_venue", "version_city", "version_region", "version_host_id", "version_time_zone", "version_registration_url", "version_presentation", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_calendar_sequence", "version_calendar_changed_at", "version_calendar_shown", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_title_idx\` ON \`_events_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_on_idx\` ON \`_events_v\` (\`version_starts_on\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_on_idx\` ON \`_events_v\` (\`version_ends_on\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_city_idx\` ON \`_events_v\` (\`version_city\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_host_idx\` ON \`_events_v\` (\`version_host_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_embargo_until_idx\` ON \`_events_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cover_idx\` ON \`_events_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_replays\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`recorded_on\` text,
  	\`duration\` text,
  	\`video_kind\` text DEFAULT 'file',
  	\`video_file_id\` integer,
  	\`video_url\` text,
  	\`video_player_url\` text,
  	\`sound_id\` integer,
  	\`event_id\` integer,
  	\`session\` text,
  	\`presentation\` text,
  	\`transcript\` text,
  	\`missing_alternative\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`video_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sound_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_replays\`("id", "title", "recorded_on", "duration", "video_kind", "video_file_id", "video_url", "video_player_url", "sound_id", "event_id", "session", "presentation", "transcript", "missing_alternative", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "recorded_on", "duration", "video_kind", "video_file_id", "video_url", "video_player_url", "sound_id", "event_id", "session", "presentation", "transcript", "missing_alternative", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`replays\`;`)
  await db.run(sql`DROP TABLE \`replays\`;`)
  await db.run(sql`ALTER TABLE \`__new_replays\` RENAME TO \`replays\`;`)
  await db.run(sql`CREATE INDEX \`replays_title_idx\` ON \`replays\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`replays_recorded_on_idx\` ON \`replays\` (\`recorded_on\`);`)
  await db.run(sql`CREATE INDEX \`replays_video_video_file_idx\` ON \`replays\` (\`video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_sound_idx\` ON \`replays\` (\`sound_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_event_idx\` ON \`replays\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_embargo_until_idx\` ON \`replays\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`replays_slug_idx\` ON \`replays\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`replays_cover_idx\` ON \`replays\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_published_at_idx\` ON \`replays\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`replays_updated_at_idx\` ON \`replays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`replays_created_at_idx\` ON \`replays\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`replays_deleted_at_idx\` ON \`replays\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`replays__status_idx\` ON \`replays\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__replays_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_recorded_on\` text,
  	\`version_duration\` text,
  	\`version_video_kind\` text DEFAULT 'file',
  	\`version_video_file_id\` integer,
  	\`version_video_url\` text,
  	\`version_video_player_url\` text,
  	\`version_sound_id\` integer,
  	\`version_event_id\` integer,
  	\`version_session\` text,
  	\`version_presentation\` text,
  	\`version_transcript\` text,
  	\`version_missing_alternative\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_sound_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__replays_v\`("id", "parent_id", "version_title", "version_recorded_on", "version_duration", "version_video_kind", "version_video_file_id", "version_video_url", "version_video_player_url", "version_sound_id", "version_event_id", "version_session", "version_presentation", "version_transcript", "version_missing_alternative", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_recorded_on", "version_duration", "version_video_kind", "version_video_file_id", "version_video_url", "version_video_player_url", "version_sound_id", "version_event_id", "version_session", "version_presentation", "version_transcript", "version_missing_alternative", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_replays_v\`;`)
  await db.run(sql`DROP TABLE \`_replays_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__replays_v\` RENAME TO \`_replays_v\`;`)
  await db.run(sql`CREATE INDEX \`_replays_v_parent_idx\` ON \`_replays_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_title_idx\` ON \`_replays_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_recorded_on_idx\` ON \`_replays_v\` (\`version_recorded_on\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_video_version_video_file_idx\` ON \`_replays_v\` (\`version_video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_sound_idx\` ON \`_replays_v\` (\`version_sound_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_event_idx\` ON \`_replays_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_embargo_until_idx\` ON \`_replays_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_slug_idx\` ON \`_replays_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_cover_idx\` ON \`_replays_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_published_at_idx\` ON \`_replays_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_updated_at_idx\` ON \`_replays_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_created_at_idx\` ON \`_replays_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_deleted_at_idx\` ON \`_replays_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version__status_idx\` ON \`_replays_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_created_at_idx\` ON \`_replays_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_updated_at_idx\` ON \`_replays_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_latest_idx\` ON \`_replays_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_programmes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`year\` numeric,
  	\`summary\` text,
  	\`presentation\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_programmes\`("id", "title", "year", "summary", "presentation", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "year", "summary", "presentation", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes\` RENAME TO \`programmes\`;`)
  await db.run(sql`CREATE INDEX \`programmes_title_idx\` ON \`programmes\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`programmes_year_idx\` ON \`programmes\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`programmes_embargo_until_idx\` ON \`programmes\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_cover_idx\` ON \`programmes\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_published_at_idx\` ON \`programmes\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__programmes_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_year\` numeric,
  	\`version_summary\` text,
  	\`version_presentation\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__programmes_v\`("id", "parent_id", "version_title", "version_year", "version_summary", "version_presentation", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_year", "version_summary", "version_presentation", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v\` RENAME TO \`_programmes_v\`;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_title_idx\` ON \`_programmes_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_year_idx\` ON \`_programmes_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_embargo_until_idx\` ON \`_programmes_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_cover_idx\` ON \`_programmes_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_published_at_idx\` ON \`_programmes_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_concertations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`authority_id\` integer,
  	\`started_on\` text,
  	\`ended_on\` text,
  	\`participants\` numeric,
  	\`presentation\` text,
  	\`follow_up\` text,
  	\`charter_signed_on\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`authority_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_concertations\`("id", "title", "authority_id", "started_on", "ended_on", "participants", "presentation", "follow_up", "charter_signed_on", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "authority_id", "started_on", "ended_on", "participants", "presentation", "follow_up", "charter_signed_on", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`concertations\`;`)
  await db.run(sql`DROP TABLE \`concertations\`;`)
  await db.run(sql`ALTER TABLE \`__new_concertations\` RENAME TO \`concertations\`;`)
  await db.run(sql`CREATE INDEX \`concertations_title_idx\` ON \`concertations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`concertations_authority_idx\` ON \`concertations\` (\`authority_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_started_on_idx\` ON \`concertations\` (\`started_on\`);`)
  await db.run(sql`CREATE INDEX \`concertations_embargo_until_idx\` ON \`concertations\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`concertations_slug_idx\` ON \`concertations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`concertations_cover_idx\` ON \`concertations\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_published_at_idx\` ON \`concertations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`concertations_updated_at_idx\` ON \`concertations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`concertations_created_at_idx\` ON \`concertations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`concertations_deleted_at_idx\` ON \`concertations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`concertations__status_idx\` ON \`concertations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__concertations_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_authority_id\` integer,
  	\`version_started_on\` text,
  	\`version_ended_on\` text,
  	\`version_participants\` numeric,
  	\`version_presentation\` text,
  	\`version_follow_up\` text,
  	\`version_charter_signed_on\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_authority_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__concertations_v\`("id", "parent_id", "version_title", "version_authority_id", "version_started_on", "version_ended_on", "version_participants", "version_presentation", "version_follow_up", "version_charter_signed_on", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_authority_id", "version_started_on", "version_ended_on", "version_participants", "version_presentation", "version_follow_up", "version_charter_signed_on", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_concertations_v\`;`)
  await db.run(sql`DROP TABLE \`_concertations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__concertations_v\` RENAME TO \`_concertations_v\`;`)
  await db.run(sql`CREATE INDEX \`_concertations_v_parent_idx\` ON \`_concertations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_title_idx\` ON \`_concertations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_authority_idx\` ON \`_concertations_v\` (\`version_authority_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_started_on_idx\` ON \`_concertations_v\` (\`version_started_on\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_embargo_until_idx\` ON \`_concertations_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_slug_idx\` ON \`_concertations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_cover_idx\` ON \`_concertations_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_published_at_idx\` ON \`_concertations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_updated_at_idx\` ON \`_concertations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_created_at_idx\` ON \`_concertations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_deleted_at_idx\` ON \`_concertations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version__status_idx\` ON \`_concertations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_created_at_idx\` ON \`_concertations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_updated_at_idx\` ON \`_concertations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_latest_idx\` ON \`_concertations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_ai_projects\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`authority_id\` integer,
  	\`service\` text,
  	\`purpose\` text,
  	\`stage\` text DEFAULT 'study',
  	\`started_on\` text,
  	\`body\` text,
  	\`data_used\` text,
  	\`data_source\` text,
  	\`has_personal_data\` text DEFAULT 'unknown',
  	\`automation\` text DEFAULT 'recommendation',
  	\`decisions\` text,
  	\`legal_basis\` text,
  	\`human_oversight\` text,
  	\`supplier\` text,
  	\`licence\` text,
  	\`source_code_url\` text,
  	\`cost\` text,
  	\`energy\` text,
  	\`evaluation\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`last_checked_on\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`authority_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_ai_projects\`("id", "title", "authority_id", "service", "purpose", "stage", "started_on", "body", "data_used", "data_source", "has_personal_data", "automation", "decisions", "legal_basis", "human_oversight", "supplier", "licence", "source_code_url", "cost", "energy", "evaluation", "contact_name", "contact_email", "last_checked_on", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "authority_id", "service", "purpose", "stage", "started_on", "body", "data_used", "data_source", "has_personal_data", "automation", "decisions", "legal_basis", "human_oversight", "supplier", "licence", "source_code_url", "cost", "energy", "evaluation", "contact_name", "contact_email", "last_checked_on", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`ai_projects\`;`)
  await db.run(sql`DROP TABLE \`ai_projects\`;`)
  await db.run(sql`ALTER TABLE \`__new_ai_projects\` RENAME TO \`ai_projects\`;`)
  await db.run(sql`CREATE INDEX \`ai_projects_title_idx\` ON \`ai_projects\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_authority_idx\` ON \`ai_projects\` (\`authority_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_last_checked_on_idx\` ON \`ai_projects\` (\`last_checked_on\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_embargo_until_idx\` ON \`ai_projects\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ai_projects_slug_idx\` ON \`ai_projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_cover_idx\` ON \`ai_projects\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_published_at_idx\` ON \`ai_projects\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_updated_at_idx\` ON \`ai_projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_created_at_idx\` ON \`ai_projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_deleted_at_idx\` ON \`ai_projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects__status_idx\` ON \`ai_projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__ai_projects_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_authority_id\` integer,
  	\`version_service\` text,
  	\`version_purpose\` text,
  	\`version_stage\` text DEFAULT 'study',
  	\`version_started_on\` text,
  	\`version_body\` text,
  	\`version_data_used\` text,
  	\`version_data_source\` text,
  	\`version_has_personal_data\` text DEFAULT 'unknown',
  	\`version_automation\` text DEFAULT 'recommendation',
  	\`version_decisions\` text,
  	\`version_legal_basis\` text,
  	\`version_human_oversight\` text,
  	\`version_supplier\` text,
  	\`version_licence\` text,
  	\`version_source_code_url\` text,
  	\`version_cost\` text,
  	\`version_energy\` text,
  	\`version_evaluation\` text,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_last_checked_on\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_authority_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__ai_projects_v\`("id", "parent_id", "version_title", "version_authority_id", "version_service", "version_purpose", "version_stage", "version_started_on", "version_body", "version_data_used", "version_data_source", "version_has_personal_data", "version_automation", "version_decisions", "version_legal_basis", "version_human_oversight", "version_supplier", "version_licence", "version_source_code_url", "version_cost", "version_energy", "version_evaluation", "version_contact_name", "version_contact_email", "version_last_checked_on", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_authority_id", "version_service", "version_purpose", "version_stage", "version_started_on", "version_body", "version_data_used", "version_data_source", "version_has_personal_data", "version_automation", "version_decisions", "version_legal_basis", "version_human_oversight", "version_supplier", "version_licence", "version_source_code_url", "version_cost", "version_energy", "version_evaluation", "version_contact_name", "version_contact_email", "version_last_checked_on", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_ai_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_ai_projects_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__ai_projects_v\` RENAME TO \`_ai_projects_v\`;`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_parent_idx\` ON \`_ai_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_title_idx\` ON \`_ai_projects_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_authority_idx\` ON \`_ai_projects_v\` (\`version_authority_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_last_checked_on_idx\` ON \`_ai_projects_v\` (\`version_last_checked_on\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_embargo_until_idx\` ON \`_ai_projects_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_slug_idx\` ON \`_ai_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_cover_idx\` ON \`_ai_projects_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_published_at_idx\` ON \`_ai_projects_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_updated_at_idx\` ON \`_ai_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_created_at_idx\` ON \`_ai_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_deleted_at_idx\` ON \`_ai_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version__status_idx\` ON \`_ai_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_created_at_idx\` ON \`_ai_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_updated_at_idx\` ON \`_ai_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_latest_idx\` ON \`_ai_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_ai_resources\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`producer\` text,
  	\`url\` text,
  	\`is_without_link\` integer DEFAULT false,
  	\`summary\` text,
  	\`kind\` text DEFAULT 'kit',
  	\`duration\` text,
  	\`cost\` text,
  	\`licence\` text,
  	\`language\` text DEFAULT 'fr',
  	\`last_checked_on\` text,
  	\`link_state\` text,
  	\`to_complete\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_ai_resources\`("id", "title", "producer", "url", "is_without_link", "summary", "kind", "duration", "cost", "licence", "language", "last_checked_on", "link_state", "to_complete", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "producer", "url", "is_without_link", "summary", "kind", "duration", "cost", "licence", "language", "last_checked_on", "link_state", "to_complete", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`ai_resources\`;`)
  await db.run(sql`DROP TABLE \`ai_resources\`;`)
  await db.run(sql`ALTER TABLE \`__new_ai_resources\` RENAME TO \`ai_resources\`;`)
  await db.run(sql`CREATE INDEX \`ai_resources_title_idx\` ON \`ai_resources\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_producer_idx\` ON \`ai_resources\` (\`producer\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_last_checked_on_idx\` ON \`ai_resources\` (\`last_checked_on\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_link_state_idx\` ON \`ai_resources\` (\`link_state\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_embargo_until_idx\` ON \`ai_resources\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ai_resources_slug_idx\` ON \`ai_resources\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_cover_idx\` ON \`ai_resources\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_published_at_idx\` ON \`ai_resources\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_updated_at_idx\` ON \`ai_resources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_created_at_idx\` ON \`ai_resources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_deleted_at_idx\` ON \`ai_resources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources__status_idx\` ON \`ai_resources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__ai_resources_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_producer\` text,
  	\`version_url\` text,
  	\`version_is_without_link\` integer DEFAULT false,
  	\`version_summary\` text,
  	\`version_kind\` text DEFAULT 'kit',
  	\`version_duration\` text,
  	\`version_cost\` text,
  	\`version_licence\` text,
  	\`version_language\` text DEFAULT 'fr',
  	\`version_last_checked_on\` text,
  	\`version_link_state\` text,
  	\`version_to_complete\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_resources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__ai_resources_v\`("id", "parent_id", "version_title", "version_producer", "version_url", "version_is_without_link", "version_summary", "version_kind", "version_duration", "version_cost", "version_licence", "version_language", "version_last_checked_on", "version_link_state", "version_to_complete", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_producer", "version_url", "version_is_without_link", "version_summary", "version_kind", "version_duration", "version_cost", "version_licence", "version_language", "version_last_checked_on", "version_link_state", "version_to_complete", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_ai_resources_v\`;`)
  await db.run(sql`DROP TABLE \`_ai_resources_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__ai_resources_v\` RENAME TO \`_ai_resources_v\`;`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_parent_idx\` ON \`_ai_resources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_title_idx\` ON \`_ai_resources_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_producer_idx\` ON \`_ai_resources_v\` (\`version_producer\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_last_checked_on_idx\` ON \`_ai_resources_v\` (\`version_last_checked_on\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_link_state_idx\` ON \`_ai_resources_v\` (\`version_link_state\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_embargo_until_idx\` ON \`_ai_resources_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_slug_idx\` ON \`_ai_resources_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_cover_idx\` ON \`_ai_resources_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_published_at_idx\` ON \`_ai_resources_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_updated_at_idx\` ON \`_ai_resources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_created_at_idx\` ON \`_ai_resources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_deleted_at_idx\` ON \`_ai_resources_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version__status_idx\` ON \`_ai_resources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_created_at_idx\` ON \`_ai_resources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_updated_at_idx\` ON \`_ai_resources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_latest_idx\` ON \`_ai_resources_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_organizations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'authority',
  	\`register_kind\` text,
  	\`siren\` text,
  	\`insee_code\` text,
  	\`department_code\` text,
  	\`department\` text,
  	\`region_code\` text,
  	\`region\` text,
  	\`population\` numeric,
  	\`title\` text,
  	\`short_name\` text,
  	\`is_territory\` integer DEFAULT false,
  	\`website\` text,
  	\`summary\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organizations\`("id", "kind", "register_kind", "siren", "insee_code", "department_code", "department", "region_code", "region", "population", "title", "short_name", "is_territory", "website", "summary", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "register_kind", "siren", "insee_code", "department_code", "department", "region_code", "region", "population", "title", "short_name", "is_territory", "website", "summary", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organizations\` RENAME TO \`organizations\`;`)
  await db.run(sql`CREATE INDEX \`organizations_title_idx\` ON \`organizations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`organizations_short_name_idx\` ON \`organizations\` (\`short_name\`);`)
  await db.run(sql`CREATE INDEX \`organizations_is_territory_idx\` ON \`organizations\` (\`is_territory\`);`)
  await db.run(sql`CREATE INDEX \`organizations_embargo_until_idx\` ON \`organizations\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_slug_idx\` ON \`organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organizations_cover_idx\` ON \`organizations\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_published_at_idx\` ON \`organizations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_deleted_at_idx\` ON \`organizations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organizations_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'authority',
  	\`version_register_kind\` text,
  	\`version_siren\` text,
  	\`version_insee_code\` text,
  	\`version_department_code\` text,
  	\`version_department\` text,
  	\`version_region_code\` text,
  	\`version_region\` text,
  	\`version_population\` numeric,
  	\`version_title\` text,
  	\`version_short_name\` text,
  	\`version_is_territory\` integer DEFAULT false,
  	\`version_website\` text,
  	\`version_summary\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organizations_v\`("id", "parent_id", "version_kind", "version_register_kind", "version_siren", "version_insee_code", "version_department_code", "version_department", "version_region_code", "version_region", "version_population", "version_title", "version_short_name", "version_is_territory", "version_website", "version_summary", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_kind", "version_register_kind", "version_siren", "version_insee_code", "version_department_code", "version_department", "version_region_code", "version_region", "version_population", "version_title", "version_short_name", "version_is_territory", "version_website", "version_summary", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organizations_v\` RENAME TO \`_organizations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_parent_idx\` ON \`_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_title_idx\` ON \`_organizations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_short_name_idx\` ON \`_organizations_v\` (\`version_short_name\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_is_territory_idx\` ON \`_organizations_v\` (\`version_is_territory\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_embargo_until_idx\` ON \`_organizations_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_slug_idx\` ON \`_organizations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_cover_idx\` ON \`_organizations_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_published_at_idx\` ON \`_organizations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_updated_at_idx\` ON \`_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_at_idx\` ON \`_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_deleted_at_idx\` ON \`_organizations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version__status_idx\` ON \`_organizations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_created_at_idx\` ON \`_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_updated_at_idx\` ON \`_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_latest_idx\` ON \`_organizations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_people\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`first_name\` text,
  	\`last_name\` text,
  	\`title\` text,
  	\`biography\` text,
  	\`summary\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_people\`("id", "first_name", "last_name", "title", "biography", "summary", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "first_name", "last_name", "title", "biography", "summary", "last_update_date", "last_update_note", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`people\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`ALTER TABLE \`__new_people\` RENAME TO \`people\`;`)
  await db.run(sql`CREATE INDEX \`people_last_name_idx\` ON \`people\` (\`last_name\`);`)
  await db.run(sql`CREATE INDEX \`people_title_idx\` ON \`people\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`people_embargo_until_idx\` ON \`people\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_cover_idx\` ON \`people\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`people_published_at_idx\` ON \`people\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people_deleted_at_idx\` ON \`people\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__people_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_first_name\` text,
  	\`version_last_name\` text,
  	\`version_title\` text,
  	\`version_biography\` text,
  	\`version_summary\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__people_v\`("id", "parent_id", "version_first_name", "version_last_name", "version_title", "version_biography", "version_summary", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_first_name", "version_last_name", "version_title", "version_biography", "version_summary", "version_last_update_date", "version_last_update_note", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__people_v\` RENAME TO \`_people_v\`;`)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_last_name_idx\` ON \`_people_v\` (\`version_last_name\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_title_idx\` ON \`_people_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_embargo_until_idx\` ON \`_people_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_cover_idx\` ON \`_people_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_published_at_idx\` ON \`_people_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_deleted_at_idx\` ON \`_people_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_labels\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`award\` text DEFAULT 'innovative-territory',
  	\`year\` numeric,
  	\`domain\` text,
  	\`laureate_id\` integer,
  	\`event_id\` integer,
  	\`body\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`slug\` text,
  	\`cover_id\` integer,
  	\`published_at\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`laureate_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_labels\`("id", "title", "award", "year", "domain", "laureate_id", "event_id", "body", "contact_name", "contact_email", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "award", "year", "domain", "laureate_id", "event_id", "body", "contact_name", "contact_email", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`labels\`;`)
  await db.run(sql`DROP TABLE \`labels\`;`)
  await db.run(sql`ALTER TABLE \`__new_labels\` RENAME TO \`labels\`;`)
  await db.run(sql`CREATE INDEX \`labels_title_idx\` ON \`labels\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`labels_year_idx\` ON \`labels\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`labels_laureate_idx\` ON \`labels\` (\`laureate_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_event_idx\` ON \`labels\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_embargo_until_idx\` ON \`labels\` (\`embargo_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`labels_slug_idx\` ON \`labels\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`labels_cover_idx\` ON \`labels\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_published_at_idx\` ON \`labels\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`labels_updated_at_idx\` ON \`labels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`labels_created_at_idx\` ON \`labels\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`labels_deleted_at_idx\` ON \`labels\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`labels__status_idx\` ON \`labels\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__labels_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_award\` text DEFAULT 'innovative-territory',
  	\`version_year\` numeric,
  	\`version_domain\` text,
  	\`version_laureate_id\` integer,
  	\`version_event_id\` integer,
  	\`version_body\` text,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_slug\` text,
  	\`version_cover_id\` integer,
  	\`version_published_at\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_laureate_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__labels_v\`("id", "parent_id", "version_title", "version_award", "version_year", "version_domain", "version_laureate_id", "version_event_id", "version_body", "version_contact_name", "version_contact_email", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_award", "version_year", "version_domain", "version_laureate_id", "version_event_id", "version_body", "version_contact_name", "version_contact_email", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_labels_v\`;`)
  await db.run(sql`DROP TABLE \`_labels_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__labels_v\` RENAME TO \`_labels_v\`;`)
  await db.run(sql`CREATE INDEX \`_labels_v_parent_idx\` ON \`_labels_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_title_idx\` ON \`_labels_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_year_idx\` ON \`_labels_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_laureate_idx\` ON \`_labels_v\` (\`version_laureate_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_event_idx\` ON \`_labels_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_embargo_until_idx\` ON \`_labels_v\` (\`version_embargo_until\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_slug_idx\` ON \`_labels_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_cover_idx\` ON \`_labels_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_published_at_idx\` ON \`_labels_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_updated_at_idx\` ON \`_labels_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_created_at_idx\` ON \`_labels_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_deleted_at_idx\` ON \`_labels_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version__status_idx\` ON \`_labels_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_created_at_idx\` ON \`_labels_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_updated_at_idx\` ON \`_labels_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_latest_idx\` ON \`_labels_v\` (\`latest\`);`)
}
