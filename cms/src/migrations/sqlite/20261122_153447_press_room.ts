import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`press_releases_coverage\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`outlet\` text,
  	\`date\` text,
  	\`title\` text,
  	\`url\` text,
  	\`excerpt\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_releases_coverage_order_idx\` ON \`press_releases_coverage\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_coverage_parent_id_idx\` ON \`press_releases_coverage\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_releases_v_version_coverage\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`outlet\` text,
  	\`date\` text,
  	\`title\` text,
  	\`url\` text,
  	\`excerpt\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_coverage_order_idx\` ON \`_press_releases_v_version_coverage\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_coverage_parent_id_idx\` ON \`_press_releases_v_version_coverage\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`press_kit_id\` integer REFERENCES press_kits(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_date\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`is_to_review\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`press_releases_press_kit_idx\` ON \`press_releases\` (\`press_kit_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_withdrawal_withdrawal_date_idx\` ON \`press_releases\` (\`withdrawal_date\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_is_to_review_idx\` ON \`press_releases\` (\`is_to_review\`);`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_press_kit_id\` integer REFERENCES press_kits(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_date\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_is_to_review\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_press_kit_idx\` ON \`_press_releases_v\` (\`version_press_kit_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_withdrawal_version_withdrawal__idx\` ON \`_press_releases_v\` (\`version_withdrawal_date\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_is_to_review_idx\` ON \`_press_releases_v\` (\`version_is_to_review\`);`)
  await db.run(sql`ALTER TABLE \`press_contacts\` ADD \`hours\` text;`)
  await db.run(sql`ALTER TABLE \`_press_contacts_v\` ADD \`version_hours\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`press_releases_coverage\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_coverage\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_releases\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`dateline_place\` text,
  	\`dateline_date\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`embargo_until\` text,
  	\`embargountil_tz\` text DEFAULT 'Europe/Paris',
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
  await db.run(sql`INSERT INTO \`__new_press_releases\`("id", "title", "dateline_place", "dateline_date", "lead", "body", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "embargountil_tz", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "dateline_place", "dateline_date", "lead", "body", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "embargountil_tz", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`press_releases\`;`)
  await db.run(sql`DROP TABLE \`press_releases\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_releases\` RENAME TO \`press_releases\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`press_releases_title_idx\` ON \`press_releases\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_dateline_dateline_date_idx\` ON \`press_releases\` (\`dateline_date\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_embargo_until_idx\` ON \`press_releases\` (\`embargo_until\`);`)
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
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_embargo_until\` text,
  	\`version_embargountil_tz\` text DEFAULT 'Europe/Paris',
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
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_releases_v\`("id", "parent_id", "version_title", "version_dateline_place", "version_dateline_date", "version_lead", "version_body", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_embargountil_tz", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_dateline_place", "version_dateline_date", "version_lead", "version_body", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_embargountil_tz", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_press_releases_v\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_releases_v\` RENAME TO \`_press_releases_v\`;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_parent_idx\` ON \`_press_releases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_title_idx\` ON \`_press_releases_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_dateline_version_dateline_date_idx\` ON \`_press_releases_v\` (\`version_dateline_date\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_embargo_until_idx\` ON \`_press_releases_v\` (\`version_embargo_until\`);`)
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
  await db.run(sql`ALTER TABLE \`press_contacts\` DROP COLUMN \`hours\`;`)
  await db.run(sql`ALTER TABLE \`_press_contacts_v\` DROP COLUMN \`version_hours\`;`)
}
