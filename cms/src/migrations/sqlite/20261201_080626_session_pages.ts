import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_programme_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`session\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_programme_changes_order_idx\` ON \`events_programme_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_programme_changes_parent_id_idx\` ON \`events_programme_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_programme_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`at\` text,
  	\`text\` text,
  	\`session\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_programme_changes_order_idx\` ON \`_events_v_version_programme_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_programme_changes_parent_id_idx\` ON \`_events_v_version_programme_changes\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`events_programme\` ADD \`is_cancelled\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events_programme\` ADD \`slug\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_programme\` ADD \`is_cancelled\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_programme\` ADD \`slug\` text;`)
  await db.run(sql`ALTER TABLE \`replays\` ADD \`sound_id\` integer REFERENCES documents(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`replays_sound_idx\` ON \`replays\` (\`sound_id\`);`)
  await db.run(sql`ALTER TABLE \`_replays_v\` ADD \`version_sound_id\` integer REFERENCES documents(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_sound_idx\` ON \`_replays_v\` (\`version_sound_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_programme_changes\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_programme_changes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_replays\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`recorded_on\` text,
  	\`duration\` text,
  	\`video_kind\` text DEFAULT 'file',
  	\`video_file_id\` integer,
  	\`video_url\` text,
  	\`video_player_url\` text,
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
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_replays\`("id", "title", "recorded_on", "duration", "video_kind", "video_file_id", "video_url", "video_player_url", "event_id", "session", "presentation", "transcript", "missing_alternative", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "recorded_on", "duration", "video_kind", "video_file_id", "video_url", "video_player_url", "event_id", "session", "presentation", "transcript", "missing_alternative", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "embargo_until", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`replays\`;`)
  await db.run(sql`DROP TABLE \`replays\`;`)
  await db.run(sql`ALTER TABLE \`__new_replays\` RENAME TO \`replays\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`replays_title_idx\` ON \`replays\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`replays_recorded_on_idx\` ON \`replays\` (\`recorded_on\`);`)
  await db.run(sql`CREATE INDEX \`replays_video_video_file_idx\` ON \`replays\` (\`video_file_id\`);`)
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
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__replays_v\`("id", "parent_id", "version_title", "version_recorded_on", "version_duration", "version_video_kind", "version_video_file_id", "version_video_url", "version_video_player_url", "version_event_id", "version_session", "version_presentation", "version_transcript", "version_missing_alternative", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_recorded_on", "version_duration", "version_video_kind", "version_video_file_id", "version_video_url", "version_video_player_url", "version_event_id", "version_session", "version_presentation", "version_transcript", "version_missing_alternative", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_embargo_until", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_replays_v\`;`)
  await db.run(sql`DROP TABLE \`_replays_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__replays_v\` RENAME TO \`_replays_v\`;`)
  await db.run(sql`CREATE INDEX \`_replays_v_parent_idx\` ON \`_replays_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_title_idx\` ON \`_replays_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_recorded_on_idx\` ON \`_replays_v\` (\`version_recorded_on\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_video_version_video_file_idx\` ON \`_replays_v\` (\`version_video_file_id\`);`)
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
  await db.run(sql`ALTER TABLE \`events_programme\` DROP COLUMN \`is_cancelled\`;`)
  await db.run(sql`ALTER TABLE \`events_programme\` DROP COLUMN \`slug\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_programme\` DROP COLUMN \`is_cancelled\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_version_programme\` DROP COLUMN \`slug\`;`)
}
