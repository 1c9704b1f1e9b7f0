import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`press_kits_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'picture',
  	\`media_id\` integer,
  	\`document_id\` integer,
  	\`caption\` text,
  	\`credit\` text,
  	\`licence\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_kits_items_order_idx\` ON \`press_kits_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_items_parent_id_idx\` ON \`press_kits_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_items_media_idx\` ON \`press_kits_items\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_items_document_idx\` ON \`press_kits_items\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`press_kits_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_kits_themes_order_idx\` ON \`press_kits_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_themes_parent_idx\` ON \`press_kits_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_kits\` (
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
  await db.run(sql`CREATE INDEX \`press_kits_title_idx\` ON \`press_kits\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_date_idx\` ON \`press_kits\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_event_idx\` ON \`press_kits\` (\`event_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`press_kits_slug_idx\` ON \`press_kits\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_cover_idx\` ON \`press_kits\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_published_at_idx\` ON \`press_kits\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_updated_at_idx\` ON \`press_kits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_created_at_idx\` ON \`press_kits\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_deleted_at_idx\` ON \`press_kits\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`press_kits__status_idx\` ON \`press_kits\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`press_kits_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_contacts_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`press_kits_rels_order_idx\` ON \`press_kits_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_parent_idx\` ON \`press_kits_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_path_idx\` ON \`press_kits_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_press_contacts_id_idx\` ON \`press_kits_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_press_releases_id_idx\` ON \`press_kits_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_press_kits_id_idx\` ON \`press_kits_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_manifestos_id_idx\` ON \`press_kits_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_events_id_idx\` ON \`press_kits_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_replays_id_idx\` ON \`press_kits_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_labels_id_idx\` ON \`press_kits_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_concertations_id_idx\` ON \`press_kits_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_ai_projects_id_idx\` ON \`press_kits_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_programmes_id_idx\` ON \`press_kits_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`press_kits_rels_pages_id_idx\` ON \`press_kits_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_kits_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text DEFAULT 'picture',
  	\`media_id\` integer,
  	\`document_id\` integer,
  	\`caption\` text,
  	\`credit\` text,
  	\`licence\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_kits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_items_order_idx\` ON \`_press_kits_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_items_parent_id_idx\` ON \`_press_kits_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_items_media_idx\` ON \`_press_kits_v_version_items\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_items_document_idx\` ON \`_press_kits_v_version_items\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_kits_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_kits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_themes_order_idx\` ON \`_press_kits_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_themes_parent_idx\` ON \`_press_kits_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_kits_v\` (
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
  await db.run(sql`CREATE INDEX \`_press_kits_v_parent_idx\` ON \`_press_kits_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_title_idx\` ON \`_press_kits_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_date_idx\` ON \`_press_kits_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_version_version_event_idx\` ON \`_press_kits_v\` (\`version_event_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_press_kits_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_contacts_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_kits_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_order_idx\` ON \`_press_kits_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_parent_idx\` ON \`_press_kits_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_path_idx\` ON \`_press_kits_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_press_contacts_id_idx\` ON \`_press_kits_v_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_press_releases_id_idx\` ON \`_press_kits_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_press_kits_id_idx\` ON \`_press_kits_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_manifestos_id_idx\` ON \`_press_kits_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_events_id_idx\` ON \`_press_kits_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_replays_id_idx\` ON \`_press_kits_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_labels_id_idx\` ON \`_press_kits_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_concertations_id_idx\` ON \`_press_kits_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_ai_projects_id_idx\` ON \`_press_kits_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_programmes_id_idx\` ON \`_press_kits_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_kits_v_rels_pages_id_idx\` ON \`_press_kits_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`replays_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replays_chapters_order_idx\` ON \`replays_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replays_chapters_parent_id_idx\` ON \`replays_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`replays_subtitles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`kind\` text DEFAULT 'captions',
  	\`language\` text DEFAULT 'fr',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replays_subtitles_order_idx\` ON \`replays_subtitles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`replays_subtitles_parent_id_idx\` ON \`replays_subtitles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_subtitles_file_idx\` ON \`replays_subtitles\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`replays_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`replays_themes_order_idx\` ON \`replays_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`replays_themes_parent_idx\` ON \`replays_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`replays\` (
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
  await db.run(sql`CREATE INDEX \`replays_title_idx\` ON \`replays\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`replays_recorded_on_idx\` ON \`replays\` (\`recorded_on\`);`)
  await db.run(sql`CREATE INDEX \`replays_video_video_file_idx\` ON \`replays\` (\`video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_event_idx\` ON \`replays\` (\`event_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`replays_slug_idx\` ON \`replays\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`replays_cover_idx\` ON \`replays\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_published_at_idx\` ON \`replays\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`replays_updated_at_idx\` ON \`replays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`replays_created_at_idx\` ON \`replays\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`replays_deleted_at_idx\` ON \`replays\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`replays__status_idx\` ON \`replays\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`replays_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`documents_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`replays_rels_order_idx\` ON \`replays_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_parent_idx\` ON \`replays_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_path_idx\` ON \`replays_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_people_id_idx\` ON \`replays_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_documents_id_idx\` ON \`replays_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_press_releases_id_idx\` ON \`replays_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_press_kits_id_idx\` ON \`replays_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_manifestos_id_idx\` ON \`replays_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_events_id_idx\` ON \`replays_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_replays_id_idx\` ON \`replays_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_labels_id_idx\` ON \`replays_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_concertations_id_idx\` ON \`replays_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_ai_projects_id_idx\` ON \`replays_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_programmes_id_idx\` ON \`replays_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`replays_rels_pages_id_idx\` ON \`replays_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_replays_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`start\` text,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_replays_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replays_v_version_chapters_order_idx\` ON \`_replays_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_chapters_parent_id_idx\` ON \`_replays_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_replays_v_version_subtitles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`file_id\` integer,
  	\`kind\` text DEFAULT 'captions',
  	\`language\` text DEFAULT 'fr',
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_replays_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replays_v_version_subtitles_order_idx\` ON \`_replays_v_version_subtitles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_subtitles_parent_id_idx\` ON \`_replays_v_version_subtitles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_subtitles_file_idx\` ON \`_replays_v_version_subtitles\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_replays_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_replays_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_replays_v_version_themes_order_idx\` ON \`_replays_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_themes_parent_idx\` ON \`_replays_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_replays_v\` (
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
  await db.run(sql`CREATE INDEX \`_replays_v_parent_idx\` ON \`_replays_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_title_idx\` ON \`_replays_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_recorded_on_idx\` ON \`_replays_v\` (\`version_recorded_on\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_video_version_video_file_idx\` ON \`_replays_v\` (\`version_video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_version_version_event_idx\` ON \`_replays_v\` (\`version_event_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_replays_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`documents_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_replays_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`_replays_v_rels_order_idx\` ON \`_replays_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_parent_idx\` ON \`_replays_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_path_idx\` ON \`_replays_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_people_id_idx\` ON \`_replays_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_documents_id_idx\` ON \`_replays_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_press_releases_id_idx\` ON \`_replays_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_press_kits_id_idx\` ON \`_replays_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_manifestos_id_idx\` ON \`_replays_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_events_id_idx\` ON \`_replays_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_replays_id_idx\` ON \`_replays_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_labels_id_idx\` ON \`_replays_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_concertations_id_idx\` ON \`_replays_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_ai_projects_id_idx\` ON \`_replays_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_programmes_id_idx\` ON \`_replays_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_replays_v_rels_pages_id_idx\` ON \`_replays_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_tracks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'section',
  	\`section\` text,
  	\`url\` text,
  	\`address\` text,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_tracks_links_order_idx\` ON \`programmes_tracks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_tracks_links_parent_id_idx\` ON \`programmes_tracks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_tracks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`theme\` text,
  	\`host_id\` integer,
  	\`summary\` text,
  	FOREIGN KEY (\`host_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_tracks_order_idx\` ON \`programmes_tracks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_tracks_parent_id_idx\` ON \`programmes_tracks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_tracks_host_idx\` ON \`programmes_tracks\` (\`host_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_themes_order_idx\` ON \`programmes_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_themes_parent_idx\` ON \`programmes_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`year\` numeric,
  	\`summary\` text,
  	\`presentation\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
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
  await db.run(sql`CREATE INDEX \`programmes_title_idx\` ON \`programmes\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`programmes_year_idx\` ON \`programmes\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_cover_idx\` ON \`programmes\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_published_at_idx\` ON \`programmes\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`events_id\` integer,
  	\`documents_id\` integer,
  	\`press_releases_id\` integer,
  	\`press_kits_id\` integer,
  	\`manifestos_id\` integer,
  	\`replays_id\` integer,
  	\`labels_id\` integer,
  	\`concertations_id\` integer,
  	\`ai_projects_id\` integer,
  	\`ai_resources_id\` integer,
  	\`programmes_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_contacts_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replays_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labels_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_resources_id\`) REFERENCES \`ai_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_events_id_idx\` ON \`programmes_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_documents_id_idx\` ON \`programmes_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_press_releases_id_idx\` ON \`programmes_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_press_kits_id_idx\` ON \`programmes_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_manifestos_id_idx\` ON \`programmes_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_replays_id_idx\` ON \`programmes_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_labels_id_idx\` ON \`programmes_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_concertations_id_idx\` ON \`programmes_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_ai_projects_id_idx\` ON \`programmes_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_ai_resources_id_idx\` ON \`programmes_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_programmes_id_idx\` ON \`programmes_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_pages_id_idx\` ON \`programmes_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_people_id_idx\` ON \`programmes_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_organizations_id_idx\` ON \`programmes_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_press_contacts_id_idx\` ON \`programmes_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_tracks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'section',
  	\`section\` text,
  	\`url\` text,
  	\`address\` text,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_tracks_links_order_idx\` ON \`_programmes_v_version_tracks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_tracks_links_parent_id_idx\` ON \`_programmes_v_version_tracks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_tracks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`theme\` text,
  	\`host_id\` integer,
  	\`summary\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`host_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_tracks_order_idx\` ON \`_programmes_v_version_tracks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_tracks_parent_id_idx\` ON \`_programmes_v_version_tracks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_tracks_host_idx\` ON \`_programmes_v_version_tracks\` (\`host_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_themes_order_idx\` ON \`_programmes_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_themes_parent_idx\` ON \`_programmes_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
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
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_title_idx\` ON \`_programmes_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_year_idx\` ON \`_programmes_v\` (\`version_year\`);`)
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
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`events_id\` integer,
  	\`documents_id\` integer,
  	\`press_releases_id\` integer,
  	\`press_kits_id\` integer,
  	\`manifestos_id\` integer,
  	\`replays_id\` integer,
  	\`labels_id\` integer,
  	\`concertations_id\` integer,
  	\`ai_projects_id\` integer,
  	\`ai_resources_id\` integer,
  	\`programmes_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_contacts_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replays_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labels_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_resources_id\`) REFERENCES \`ai_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_events_id_idx\` ON \`_programmes_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_documents_id_idx\` ON \`_programmes_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_press_releases_id_idx\` ON \`_programmes_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_press_kits_id_idx\` ON \`_programmes_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_manifestos_id_idx\` ON \`_programmes_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_replays_id_idx\` ON \`_programmes_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_labels_id_idx\` ON \`_programmes_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_concertations_id_idx\` ON \`_programmes_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_ai_projects_id_idx\` ON \`_programmes_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_ai_resources_id_idx\` ON \`_programmes_v_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_programmes_id_idx\` ON \`_programmes_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_pages_id_idx\` ON \`_programmes_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_people_id_idx\` ON \`_programmes_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_organizations_id_idx\` ON \`_programmes_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_press_contacts_id_idx\` ON \`_programmes_v_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`concertations_publics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concertations_publics_order_idx\` ON \`concertations_publics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`concertations_publics_parent_idx\` ON \`concertations_publics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concertations_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concertations_formats_order_idx\` ON \`concertations_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`concertations_formats_parent_idx\` ON \`concertations_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concertations_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concertations_questions_order_idx\` ON \`concertations_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`concertations_questions_parent_id_idx\` ON \`concertations_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concertations_teachings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concertations_teachings_order_idx\` ON \`concertations_teachings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`concertations_teachings_parent_id_idx\` ON \`concertations_teachings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concertations_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concertations_themes_order_idx\` ON \`concertations_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`concertations_themes_parent_idx\` ON \`concertations_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concertations\` (
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
  await db.run(sql`CREATE INDEX \`concertations_title_idx\` ON \`concertations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`concertations_authority_idx\` ON \`concertations\` (\`authority_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_started_on_idx\` ON \`concertations\` (\`started_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`concertations_slug_idx\` ON \`concertations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`concertations_cover_idx\` ON \`concertations\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_published_at_idx\` ON \`concertations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`concertations_updated_at_idx\` ON \`concertations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`concertations_created_at_idx\` ON \`concertations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`concertations_deleted_at_idx\` ON \`concertations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`concertations__status_idx\` ON \`concertations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`concertations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`concertations_rels_order_idx\` ON \`concertations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_parent_idx\` ON \`concertations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_path_idx\` ON \`concertations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_documents_id_idx\` ON \`concertations_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_press_releases_id_idx\` ON \`concertations_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_press_kits_id_idx\` ON \`concertations_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_manifestos_id_idx\` ON \`concertations_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_events_id_idx\` ON \`concertations_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_replays_id_idx\` ON \`concertations_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_labels_id_idx\` ON \`concertations_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_concertations_id_idx\` ON \`concertations_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_ai_projects_id_idx\` ON \`concertations_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_programmes_id_idx\` ON \`concertations_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`concertations_rels_pages_id_idx\` ON \`concertations_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_concertations_v_version_publics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_concertations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_publics_order_idx\` ON \`_concertations_v_version_publics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_publics_parent_idx\` ON \`_concertations_v_version_publics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concertations_v_version_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_concertations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_formats_order_idx\` ON \`_concertations_v_version_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_formats_parent_idx\` ON \`_concertations_v_version_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concertations_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`question\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_concertations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_questions_order_idx\` ON \`_concertations_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_questions_parent_id_idx\` ON \`_concertations_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concertations_v_version_teachings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_concertations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_teachings_order_idx\` ON \`_concertations_v_version_teachings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_teachings_parent_id_idx\` ON \`_concertations_v_version_teachings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concertations_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_concertations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_themes_order_idx\` ON \`_concertations_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_themes_parent_idx\` ON \`_concertations_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concertations_v\` (
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
  await db.run(sql`CREATE INDEX \`_concertations_v_parent_idx\` ON \`_concertations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_title_idx\` ON \`_concertations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_authority_idx\` ON \`_concertations_v\` (\`version_authority_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_version_version_started_on_idx\` ON \`_concertations_v\` (\`version_started_on\`);`)
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
  await db.run(sql`CREATE TABLE \`_concertations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_concertations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_order_idx\` ON \`_concertations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_parent_idx\` ON \`_concertations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_path_idx\` ON \`_concertations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_documents_id_idx\` ON \`_concertations_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_press_releases_id_idx\` ON \`_concertations_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_press_kits_id_idx\` ON \`_concertations_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_manifestos_id_idx\` ON \`_concertations_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_events_id_idx\` ON \`_concertations_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_replays_id_idx\` ON \`_concertations_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_labels_id_idx\` ON \`_concertations_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_concertations_id_idx\` ON \`_concertations_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_ai_projects_id_idx\` ON \`_concertations_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_programmes_id_idx\` ON \`_concertations_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_concertations_v_rels_pages_id_idx\` ON \`_concertations_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_projects_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_projects_kinds_order_idx\` ON \`ai_projects_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_kinds_parent_idx\` ON \`ai_projects_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_projects_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_projects_themes_order_idx\` ON \`ai_projects_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_themes_parent_idx\` ON \`ai_projects_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_projects\` (
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
  await db.run(sql`CREATE INDEX \`ai_projects_title_idx\` ON \`ai_projects\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_authority_idx\` ON \`ai_projects\` (\`authority_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ai_projects_slug_idx\` ON \`ai_projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_cover_idx\` ON \`ai_projects\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_published_at_idx\` ON \`ai_projects\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_updated_at_idx\` ON \`ai_projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_created_at_idx\` ON \`ai_projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_deleted_at_idx\` ON \`ai_projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects__status_idx\` ON \`ai_projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`ai_projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`ai_projects_rels_order_idx\` ON \`ai_projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_parent_idx\` ON \`ai_projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_path_idx\` ON \`ai_projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_documents_id_idx\` ON \`ai_projects_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_press_releases_id_idx\` ON \`ai_projects_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_press_kits_id_idx\` ON \`ai_projects_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_manifestos_id_idx\` ON \`ai_projects_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_events_id_idx\` ON \`ai_projects_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_replays_id_idx\` ON \`ai_projects_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_labels_id_idx\` ON \`ai_projects_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_concertations_id_idx\` ON \`ai_projects_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_ai_projects_id_idx\` ON \`ai_projects_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_programmes_id_idx\` ON \`ai_projects_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_rels_pages_id_idx\` ON \`ai_projects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_projects_v_version_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ai_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_kinds_order_idx\` ON \`_ai_projects_v_version_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_kinds_parent_idx\` ON \`_ai_projects_v_version_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_projects_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ai_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_themes_order_idx\` ON \`_ai_projects_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_themes_parent_idx\` ON \`_ai_projects_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_projects_v\` (
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
  await db.run(sql`CREATE INDEX \`_ai_projects_v_parent_idx\` ON \`_ai_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_title_idx\` ON \`_ai_projects_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_authority_idx\` ON \`_ai_projects_v\` (\`version_authority_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_ai_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ai_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_order_idx\` ON \`_ai_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_parent_idx\` ON \`_ai_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_path_idx\` ON \`_ai_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_documents_id_idx\` ON \`_ai_projects_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_press_releases_id_idx\` ON \`_ai_projects_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_press_kits_id_idx\` ON \`_ai_projects_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_manifestos_id_idx\` ON \`_ai_projects_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_events_id_idx\` ON \`_ai_projects_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_replays_id_idx\` ON \`_ai_projects_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_labels_id_idx\` ON \`_ai_projects_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_concertations_id_idx\` ON \`_ai_projects_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_ai_projects_id_idx\` ON \`_ai_projects_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_programmes_id_idx\` ON \`_ai_projects_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_rels_pages_id_idx\` ON \`_ai_projects_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_resources_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_resources_audiences_order_idx\` ON \`ai_resources_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_audiences_parent_idx\` ON \`ai_resources_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_resources_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_resources_themes_order_idx\` ON \`ai_resources_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_themes_parent_idx\` ON \`ai_resources_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_resources\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`producer\` text,
  	\`url\` text,
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
  await db.run(sql`CREATE INDEX \`ai_resources_title_idx\` ON \`ai_resources\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_producer_idx\` ON \`ai_resources\` (\`producer\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ai_resources_slug_idx\` ON \`ai_resources\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_cover_idx\` ON \`ai_resources\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_published_at_idx\` ON \`ai_resources\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_updated_at_idx\` ON \`ai_resources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_created_at_idx\` ON \`ai_resources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_deleted_at_idx\` ON \`ai_resources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources__status_idx\` ON \`ai_resources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_ai_resources_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ai_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_audiences_order_idx\` ON \`_ai_resources_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_audiences_parent_idx\` ON \`_ai_resources_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_resources_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ai_resources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_themes_order_idx\` ON \`_ai_resources_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_themes_parent_idx\` ON \`_ai_resources_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_resources_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_producer\` text,
  	\`version_url\` text,
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
  await db.run(sql`CREATE INDEX \`_ai_resources_v_parent_idx\` ON \`_ai_resources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_title_idx\` ON \`_ai_resources_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_producer_idx\` ON \`_ai_resources_v\` (\`version_producer\`);`)
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
  await db.run(sql`CREATE TABLE \`labels_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'section',
  	\`section\` text,
  	\`url\` text,
  	\`address\` text,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labels_links_order_idx\` ON \`labels_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`labels_links_parent_id_idx\` ON \`labels_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labels_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labels_themes_order_idx\` ON \`labels_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`labels_themes_parent_idx\` ON \`labels_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`labels\` (
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
  await db.run(sql`CREATE INDEX \`labels_title_idx\` ON \`labels\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`labels_year_idx\` ON \`labels\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`labels_laureate_idx\` ON \`labels\` (\`laureate_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_event_idx\` ON \`labels\` (\`event_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`labels_slug_idx\` ON \`labels\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`labels_cover_idx\` ON \`labels\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_published_at_idx\` ON \`labels\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`labels_updated_at_idx\` ON \`labels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`labels_created_at_idx\` ON \`labels\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`labels_deleted_at_idx\` ON \`labels\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`labels__status_idx\` ON \`labels\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`labels_rels\` (
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
  	\`ai_resources_id\` integer,
  	\`programmes_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_contacts_id\` integer,
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replays_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labels_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_resources_id\`) REFERENCES \`ai_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`labels_rels_order_idx\` ON \`labels_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_parent_idx\` ON \`labels_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_path_idx\` ON \`labels_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_press_releases_id_idx\` ON \`labels_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_press_kits_id_idx\` ON \`labels_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_manifestos_id_idx\` ON \`labels_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_events_id_idx\` ON \`labels_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_replays_id_idx\` ON \`labels_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_labels_id_idx\` ON \`labels_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_concertations_id_idx\` ON \`labels_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_ai_projects_id_idx\` ON \`labels_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_ai_resources_id_idx\` ON \`labels_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_programmes_id_idx\` ON \`labels_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_pages_id_idx\` ON \`labels_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_people_id_idx\` ON \`labels_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_organizations_id_idx\` ON \`labels_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_press_contacts_id_idx\` ON \`labels_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`labels_rels_documents_id_idx\` ON \`labels_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_labels_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'section',
  	\`section\` text,
  	\`url\` text,
  	\`address\` text,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_labels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labels_v_version_links_order_idx\` ON \`_labels_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_links_parent_id_idx\` ON \`_labels_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labels_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_labels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labels_v_version_themes_order_idx\` ON \`_labels_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_themes_parent_idx\` ON \`_labels_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_labels_v\` (
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
  await db.run(sql`CREATE INDEX \`_labels_v_parent_idx\` ON \`_labels_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_title_idx\` ON \`_labels_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_year_idx\` ON \`_labels_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_laureate_idx\` ON \`_labels_v\` (\`version_laureate_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_version_version_event_idx\` ON \`_labels_v\` (\`version_event_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_labels_v_rels\` (
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
  	\`ai_resources_id\` integer,
  	\`programmes_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_contacts_id\` integer,
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_labels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_kits_id\`) REFERENCES \`press_kits\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`replays_id\`) REFERENCES \`replays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`labels_id\`) REFERENCES \`labels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concertations_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_projects_id\`) REFERENCES \`ai_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ai_resources_id\`) REFERENCES \`ai_resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_order_idx\` ON \`_labels_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_parent_idx\` ON \`_labels_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_path_idx\` ON \`_labels_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_press_releases_id_idx\` ON \`_labels_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_press_kits_id_idx\` ON \`_labels_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_manifestos_id_idx\` ON \`_labels_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_events_id_idx\` ON \`_labels_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_replays_id_idx\` ON \`_labels_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_labels_id_idx\` ON \`_labels_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_concertations_id_idx\` ON \`_labels_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_ai_projects_id_idx\` ON \`_labels_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_ai_resources_id_idx\` ON \`_labels_v_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_programmes_id_idx\` ON \`_labels_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_pages_id_idx\` ON \`_labels_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_people_id_idx\` ON \`_labels_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_organizations_id_idx\` ON \`_labels_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_press_contacts_id_idx\` ON \`_labels_v_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_labels_v_rels_documents_id_idx\` ON \`_labels_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_steps_order_idx\` ON \`ai_space_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_steps_parent_id_idx\` ON \`ai_space_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_teachings_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space_teachings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_teachings_sources_order_idx\` ON \`ai_space_teachings_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_teachings_sources_parent_id_idx\` ON \`ai_space_teachings_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_teachings_sources_concertation_idx\` ON \`ai_space_teachings_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_teachings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_teachings_order_idx\` ON \`ai_space_teachings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_teachings_parent_id_idx\` ON \`ai_space_teachings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_fears_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space_fears\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_fears_sources_order_idx\` ON \`ai_space_fears_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_fears_sources_parent_id_idx\` ON \`ai_space_fears_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_fears_sources_concertation_idx\` ON \`ai_space_fears_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_fears\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`detail\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_fears_order_idx\` ON \`ai_space_fears\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_fears_parent_id_idx\` ON \`ai_space_fears\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_risks_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space_risks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_risks_sources_order_idx\` ON \`ai_space_risks_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_risks_sources_parent_id_idx\` ON \`ai_space_risks_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_risks_sources_concertation_idx\` ON \`ai_space_risks_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_risks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`detail\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_risks_order_idx\` ON \`ai_space_risks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_risks_parent_id_idx\` ON \`ai_space_risks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_opportunities_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space_opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_opportunities_sources_order_idx\` ON \`ai_space_opportunities_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_opportunities_sources_parent_id_idx\` ON \`ai_space_opportunities_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_opportunities_sources_concertation_idx\` ON \`ai_space_opportunities_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_opportunities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`detail\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_opportunities_order_idx\` ON \`ai_space_opportunities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_opportunities_parent_id_idx\` ON \`ai_space_opportunities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_levers_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space_levers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_levers_sources_order_idx\` ON \`ai_space_levers_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_levers_sources_parent_id_idx\` ON \`ai_space_levers_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_levers_sources_concertation_idx\` ON \`ai_space_levers_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space_levers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`detail\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ai_space\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_levers_order_idx\` ON \`ai_space_levers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_levers_parent_id_idx\` ON \`ai_space_levers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ai_space\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text DEFAULT 'Parler de l’IA avant de la déployer' NOT NULL,
  	\`introduction\` text DEFAULT 'Chaque territoire volontaire organise sa concertation sur l’intelligence artificielle.' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`ai_space_rels\` (
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
  	\`organizations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ai_space\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ai_space_rels_order_idx\` ON \`ai_space_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_parent_idx\` ON \`ai_space_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_path_idx\` ON \`ai_space_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_press_releases_id_idx\` ON \`ai_space_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_press_kits_id_idx\` ON \`ai_space_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_manifestos_id_idx\` ON \`ai_space_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_events_id_idx\` ON \`ai_space_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_replays_id_idx\` ON \`ai_space_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_labels_id_idx\` ON \`ai_space_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_concertations_id_idx\` ON \`ai_space_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_ai_projects_id_idx\` ON \`ai_space_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_programmes_id_idx\` ON \`ai_space_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_pages_id_idx\` ON \`ai_space_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`ai_space_rels_organizations_id_idx\` ON \`ai_space_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_steps_order_idx\` ON \`_ai_space_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_steps_parent_id_idx\` ON \`_ai_space_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_teachings_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v_version_teachings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_teachings_sources_order_idx\` ON \`_ai_space_v_version_teachings_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_teachings_sources_parent_id_idx\` ON \`_ai_space_v_version_teachings_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_teachings_sources_concertation_idx\` ON \`_ai_space_v_version_teachings_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_teachings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_teachings_order_idx\` ON \`_ai_space_v_version_teachings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_teachings_parent_id_idx\` ON \`_ai_space_v_version_teachings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_fears_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v_version_fears\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_fears_sources_order_idx\` ON \`_ai_space_v_version_fears_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_fears_sources_parent_id_idx\` ON \`_ai_space_v_version_fears_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_fears_sources_concertation_idx\` ON \`_ai_space_v_version_fears_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_fears\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text NOT NULL,
  	\`detail\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_fears_order_idx\` ON \`_ai_space_v_version_fears\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_fears_parent_id_idx\` ON \`_ai_space_v_version_fears\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_risks_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v_version_risks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_risks_sources_order_idx\` ON \`_ai_space_v_version_risks_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_risks_sources_parent_id_idx\` ON \`_ai_space_v_version_risks_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_risks_sources_concertation_idx\` ON \`_ai_space_v_version_risks_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_risks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text NOT NULL,
  	\`detail\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_risks_order_idx\` ON \`_ai_space_v_version_risks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_risks_parent_id_idx\` ON \`_ai_space_v_version_risks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_opportunities_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v_version_opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_opportunities_sources_order_idx\` ON \`_ai_space_v_version_opportunities_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_opportunities_sources_parent_id_idx\` ON \`_ai_space_v_version_opportunities_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_opportunities_sources_concertation_idx\` ON \`_ai_space_v_version_opportunities_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_opportunities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text NOT NULL,
  	\`detail\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_opportunities_order_idx\` ON \`_ai_space_v_version_opportunities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_opportunities_parent_id_idx\` ON \`_ai_space_v_version_opportunities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_levers_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`label\` text NOT NULL,
  	\`url\` text,
  	\`concertation_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`concertation_id\`) REFERENCES \`concertations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v_version_levers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_levers_sources_order_idx\` ON \`_ai_space_v_version_levers_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_levers_sources_parent_id_idx\` ON \`_ai_space_v_version_levers_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_levers_sources_concertation_idx\` ON \`_ai_space_v_version_levers_sources\` (\`concertation_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_version_levers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`text\` text NOT NULL,
  	\`detail\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ai_space_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_levers_order_idx\` ON \`_ai_space_v_version_levers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_version_levers_parent_id_idx\` ON \`_ai_space_v_version_levers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_title\` text DEFAULT 'Parler de l’IA avant de la déployer' NOT NULL,
  	\`version_introduction\` text DEFAULT 'Chaque territoire volontaire organise sa concertation sur l’intelligence artificielle.' NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_created_at_idx\` ON \`_ai_space_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_updated_at_idx\` ON \`_ai_space_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_ai_space_v_rels\` (
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
  	\`organizations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_ai_space_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_order_idx\` ON \`_ai_space_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_parent_idx\` ON \`_ai_space_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_path_idx\` ON \`_ai_space_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_press_releases_id_idx\` ON \`_ai_space_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_press_kits_id_idx\` ON \`_ai_space_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_manifestos_id_idx\` ON \`_ai_space_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_events_id_idx\` ON \`_ai_space_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_replays_id_idx\` ON \`_ai_space_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_labels_id_idx\` ON \`_ai_space_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_concertations_id_idx\` ON \`_ai_space_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_ai_projects_id_idx\` ON \`_ai_space_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_programmes_id_idx\` ON \`_ai_space_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_pages_id_idx\` ON \`_ai_space_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_ai_space_v_rels_organizations_id_idx\` ON \`_ai_space_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`commission_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`commission\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commission_figures_order_idx\` ON \`commission_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`commission_figures_parent_id_idx\` ON \`commission_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`commission_meetings_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`commission_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commission_meetings_themes_order_idx\` ON \`commission_meetings_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`commission_meetings_themes_parent_idx\` ON \`commission_meetings_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`commission_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`event_id\` integer,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`commission\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commission_meetings_order_idx\` ON \`commission_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`commission_meetings_parent_id_idx\` ON \`commission_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_meetings_event_idx\` ON \`commission_meetings\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`commission\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`introduction\` text DEFAULT 'Élus et experts y préparent les positions du réseau.' NOT NULL,
  	\`mission\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`commission_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`commission\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`commission_rels_order_idx\` ON \`commission_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_parent_idx\` ON \`commission_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_path_idx\` ON \`commission_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_people_id_idx\` ON \`commission_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_press_releases_id_idx\` ON \`commission_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_press_kits_id_idx\` ON \`commission_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_manifestos_id_idx\` ON \`commission_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_events_id_idx\` ON \`commission_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_replays_id_idx\` ON \`commission_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_labels_id_idx\` ON \`commission_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_concertations_id_idx\` ON \`commission_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_ai_projects_id_idx\` ON \`commission_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_programmes_id_idx\` ON \`commission_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`commission_rels_pages_id_idx\` ON \`commission_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_commission_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`value\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_commission_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commission_v_version_figures_order_idx\` ON \`_commission_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_version_figures_parent_id_idx\` ON \`_commission_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commission_v_version_meetings_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_commission_v_version_meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commission_v_version_meetings_themes_order_idx\` ON \`_commission_v_version_meetings_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_version_meetings_themes_parent_idx\` ON \`_commission_v_version_meetings_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commission_v_version_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`date\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`event_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_commission_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commission_v_version_meetings_order_idx\` ON \`_commission_v_version_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_version_meetings_parent_id_idx\` ON \`_commission_v_version_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_version_meetings_event_idx\` ON \`_commission_v_version_meetings\` (\`event_id\`);`)
  await db.run(sql`CREATE TABLE \`_commission_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_introduction\` text DEFAULT 'Élus et experts y préparent les positions du réseau.' NOT NULL,
  	\`version_mission\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_commission_v_created_at_idx\` ON \`_commission_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_updated_at_idx\` ON \`_commission_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_commission_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_commission_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`CREATE INDEX \`_commission_v_rels_order_idx\` ON \`_commission_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_parent_idx\` ON \`_commission_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_path_idx\` ON \`_commission_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_people_id_idx\` ON \`_commission_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_press_releases_id_idx\` ON \`_commission_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_press_kits_id_idx\` ON \`_commission_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_manifestos_id_idx\` ON \`_commission_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_events_id_idx\` ON \`_commission_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_replays_id_idx\` ON \`_commission_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_labels_id_idx\` ON \`_commission_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_concertations_id_idx\` ON \`_commission_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_ai_projects_id_idx\` ON \`_commission_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_programmes_id_idx\` ON \`_commission_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_commission_v_rels_pages_id_idx\` ON \`_commission_v_rels\` (\`pages_id\`);`)
  await db.run(sql`ALTER TABLE \`press_releases_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`press_releases_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`press_releases_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`press_releases_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`press_releases_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`press_releases_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_press_kits_id_idx\` ON \`press_releases_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_replays_id_idx\` ON \`press_releases_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_labels_id_idx\` ON \`press_releases_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_concertations_id_idx\` ON \`press_releases_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_ai_projects_id_idx\` ON \`press_releases_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_programmes_id_idx\` ON \`press_releases_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_press_kits_id_idx\` ON \`_press_releases_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_replays_id_idx\` ON \`_press_releases_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_labels_id_idx\` ON \`_press_releases_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_concertations_id_idx\` ON \`_press_releases_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_ai_projects_id_idx\` ON \`_press_releases_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_programmes_id_idx\` ON \`_press_releases_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`manifestos_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_press_kits_id_idx\` ON \`manifestos_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_replays_id_idx\` ON \`manifestos_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_labels_id_idx\` ON \`manifestos_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_concertations_id_idx\` ON \`manifestos_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_ai_projects_id_idx\` ON \`manifestos_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_programmes_id_idx\` ON \`manifestos_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_manifestos_v_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_press_kits_id_idx\` ON \`_manifestos_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_replays_id_idx\` ON \`_manifestos_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_labels_id_idx\` ON \`_manifestos_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_concertations_id_idx\` ON \`_manifestos_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_ai_projects_id_idx\` ON \`_manifestos_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_programmes_id_idx\` ON \`_manifestos_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`host_id\` integer REFERENCES organizations(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`calendar_sequence\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`calendar_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`calendar_shown\` text;`)
  await db.run(sql`CREATE INDEX \`events_host_idx\` ON \`events\` (\`host_id\`);`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`events_rels_press_kits_id_idx\` ON \`events_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_replays_id_idx\` ON \`events_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_labels_id_idx\` ON \`events_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_concertations_id_idx\` ON \`events_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_ai_projects_id_idx\` ON \`events_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_programmes_id_idx\` ON \`events_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_host_id\` integer REFERENCES organizations(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_calendar_sequence\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_calendar_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_calendar_shown\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_host_idx\` ON \`_events_v\` (\`version_host_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_press_kits_id_idx\` ON \`_events_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_replays_id_idx\` ON \`_events_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_labels_id_idx\` ON \`_events_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_concertations_id_idx\` ON \`_events_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_ai_projects_id_idx\` ON \`_events_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_programmes_id_idx\` ON \`_events_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`register_kind\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`department_code\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`region_code\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`is_territory\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`organizations_is_territory_idx\` ON \`organizations\` (\`is_territory\`);`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_register_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_department_code\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_region_code\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_is_territory\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_is_territory_idx\` ON \`_organizations_v\` (\`version_is_territory\`);`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`ai_resources_id\` integer REFERENCES ai_resources(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`redirects_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_press_kits_id_idx\` ON \`redirects_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_replays_id_idx\` ON \`redirects_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_labels_id_idx\` ON \`redirects_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_concertations_id_idx\` ON \`redirects_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_ai_projects_id_idx\` ON \`redirects_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_ai_resources_id_idx\` ON \`redirects_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_programmes_id_idx\` ON \`redirects_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`ai_resources_id\` integer REFERENCES ai_resources(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_kits_id_idx\` ON \`payload_locked_documents_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_replays_id_idx\` ON \`payload_locked_documents_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_concertations_id_idx\` ON \`payload_locked_documents_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ai_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ai_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_labels_id_idx\` ON \`payload_locked_documents_rels\` (\`labels_id\`);`)
  await db.run(sql`ALTER TABLE \`home_page_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`home_page_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`home_page_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`home_page_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`home_page_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`home_page_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`home_page_rels_press_kits_id_idx\` ON \`home_page_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_replays_id_idx\` ON \`home_page_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_labels_id_idx\` ON \`home_page_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_concertations_id_idx\` ON \`home_page_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_ai_projects_id_idx\` ON \`home_page_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_programmes_id_idx\` ON \`home_page_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`_home_page_v_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_home_page_v_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_home_page_v_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_home_page_v_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_home_page_v_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_home_page_v_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_press_kits_id_idx\` ON \`_home_page_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_replays_id_idx\` ON \`_home_page_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_labels_id_idx\` ON \`_home_page_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_concertations_id_idx\` ON \`_home_page_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_ai_projects_id_idx\` ON \`_home_page_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_programmes_id_idx\` ON \`_home_page_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`ai_resources_id\` integer REFERENCES ai_resources(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`navigation_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`navigation_rels_press_kits_id_idx\` ON \`navigation_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_replays_id_idx\` ON \`navigation_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_labels_id_idx\` ON \`navigation_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_concertations_id_idx\` ON \`navigation_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_ai_projects_id_idx\` ON \`navigation_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_ai_resources_id_idx\` ON \`navigation_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_programmes_id_idx\` ON \`navigation_rels\` (\`programmes_id\`);`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`press_kits_id\` integer REFERENCES press_kits(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`replays_id\` integer REFERENCES replays(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`labels_id\` integer REFERENCES labels(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`concertations_id\` integer REFERENCES concertations(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`ai_projects_id\` integer REFERENCES ai_projects(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`ai_resources_id\` integer REFERENCES ai_resources(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_navigation_v_rels\` ADD \`programmes_id\` integer REFERENCES programmes(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_press_kits_id_idx\` ON \`_navigation_v_rels\` (\`press_kits_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_replays_id_idx\` ON \`_navigation_v_rels\` (\`replays_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_labels_id_idx\` ON \`_navigation_v_rels\` (\`labels_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_concertations_id_idx\` ON \`_navigation_v_rels\` (\`concertations_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_ai_projects_id_idx\` ON \`_navigation_v_rels\` (\`ai_projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_ai_resources_id_idx\` ON \`_navigation_v_rels\` (\`ai_resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_programmes_id_idx\` ON \`_navigation_v_rels\` (\`programmes_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`press_kits_items\`;`)
  await db.run(sql`DROP TABLE \`press_kits_themes\`;`)
  await db.run(sql`DROP TABLE \`press_kits\`;`)
  await db.run(sql`DROP TABLE \`press_kits_rels\`;`)
  await db.run(sql`DROP TABLE \`_press_kits_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_press_kits_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_press_kits_v\`;`)
  await db.run(sql`DROP TABLE \`_press_kits_v_rels\`;`)
  await db.run(sql`DROP TABLE \`replays_chapters\`;`)
  await db.run(sql`DROP TABLE \`replays_subtitles\`;`)
  await db.run(sql`DROP TABLE \`replays_themes\`;`)
  await db.run(sql`DROP TABLE \`replays\`;`)
  await db.run(sql`DROP TABLE \`replays_rels\`;`)
  await db.run(sql`DROP TABLE \`_replays_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`_replays_v_version_subtitles\`;`)
  await db.run(sql`DROP TABLE \`_replays_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_replays_v\`;`)
  await db.run(sql`DROP TABLE \`_replays_v_rels\`;`)
  await db.run(sql`DROP TABLE \`programmes_tracks_links\`;`)
  await db.run(sql`DROP TABLE \`programmes_tracks\`;`)
  await db.run(sql`DROP TABLE \`programmes_themes\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_tracks_links\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_tracks\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`concertations_publics\`;`)
  await db.run(sql`DROP TABLE \`concertations_formats\`;`)
  await db.run(sql`DROP TABLE \`concertations_questions\`;`)
  await db.run(sql`DROP TABLE \`concertations_teachings\`;`)
  await db.run(sql`DROP TABLE \`concertations_themes\`;`)
  await db.run(sql`DROP TABLE \`concertations\`;`)
  await db.run(sql`DROP TABLE \`concertations_rels\`;`)
  await db.run(sql`DROP TABLE \`_concertations_v_version_publics\`;`)
  await db.run(sql`DROP TABLE \`_concertations_v_version_formats\`;`)
  await db.run(sql`DROP TABLE \`_concertations_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_concertations_v_version_teachings\`;`)
  await db.run(sql`DROP TABLE \`_concertations_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_concertations_v\`;`)
  await db.run(sql`DROP TABLE \`_concertations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`ai_projects_kinds\`;`)
  await db.run(sql`DROP TABLE \`ai_projects_themes\`;`)
  await db.run(sql`DROP TABLE \`ai_projects\`;`)
  await db.run(sql`DROP TABLE \`ai_projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_ai_projects_v_version_kinds\`;`)
  await db.run(sql`DROP TABLE \`_ai_projects_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_ai_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_ai_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`ai_resources_audiences\`;`)
  await db.run(sql`DROP TABLE \`ai_resources_themes\`;`)
  await db.run(sql`DROP TABLE \`ai_resources\`;`)
  await db.run(sql`DROP TABLE \`_ai_resources_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_ai_resources_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_ai_resources_v\`;`)
  await db.run(sql`DROP TABLE \`labels_links\`;`)
  await db.run(sql`DROP TABLE \`labels_themes\`;`)
  await db.run(sql`DROP TABLE \`labels\`;`)
  await db.run(sql`DROP TABLE \`labels_rels\`;`)
  await db.run(sql`DROP TABLE \`_labels_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_labels_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_labels_v\`;`)
  await db.run(sql`DROP TABLE \`_labels_v_rels\`;`)
  await db.run(sql`DROP TABLE \`ai_space_steps\`;`)
  await db.run(sql`DROP TABLE \`ai_space_teachings_sources\`;`)
  await db.run(sql`DROP TABLE \`ai_space_teachings\`;`)
  await db.run(sql`DROP TABLE \`ai_space_fears_sources\`;`)
  await db.run(sql`DROP TABLE \`ai_space_fears\`;`)
  await db.run(sql`DROP TABLE \`ai_space_risks_sources\`;`)
  await db.run(sql`DROP TABLE \`ai_space_risks\`;`)
  await db.run(sql`DROP TABLE \`ai_space_opportunities_sources\`;`)
  await db.run(sql`DROP TABLE \`ai_space_opportunities\`;`)
  await db.run(sql`DROP TABLE \`ai_space_levers_sources\`;`)
  await db.run(sql`DROP TABLE \`ai_space_levers\`;`)
  await db.run(sql`DROP TABLE \`ai_space\`;`)
  await db.run(sql`DROP TABLE \`ai_space_rels\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_teachings_sources\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_teachings\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_fears_sources\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_fears\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_risks_sources\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_risks\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_opportunities_sources\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_opportunities\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_levers_sources\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_version_levers\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v\`;`)
  await db.run(sql`DROP TABLE \`_ai_space_v_rels\`;`)
  await db.run(sql`DROP TABLE \`commission_figures\`;`)
  await db.run(sql`DROP TABLE \`commission_meetings_themes\`;`)
  await db.run(sql`DROP TABLE \`commission_meetings\`;`)
  await db.run(sql`DROP TABLE \`commission\`;`)
  await db.run(sql`DROP TABLE \`commission_rels\`;`)
  await db.run(sql`DROP TABLE \`_commission_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_commission_v_version_meetings_themes\`;`)
  await db.run(sql`DROP TABLE \`_commission_v_version_meetings\`;`)
  await db.run(sql`DROP TABLE \`_commission_v\`;`)
  await db.run(sql`DROP TABLE \`_commission_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_releases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` integer,
  	\`people_id\` integer,
  	\`press_contacts_id\` integer,
  	\`documents_id\` integer,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_releases_rels\`("id", "order", "parent_id", "path", "organizations_id", "people_id", "press_contacts_id", "documents_id", "press_releases_id", "manifestos_id", "events_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organizations_id", "people_id", "press_contacts_id", "documents_id", "press_releases_id", "manifestos_id", "events_id", "pages_id" FROM \`press_releases_rels\`;`)
  await db.run(sql`DROP TABLE \`press_releases_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_releases_rels\` RENAME TO \`press_releases_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_order_idx\` ON \`press_releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_parent_idx\` ON \`press_releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_path_idx\` ON \`press_releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_organizations_id_idx\` ON \`press_releases_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_people_id_idx\` ON \`press_releases_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_press_contacts_id_idx\` ON \`press_releases_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_documents_id_idx\` ON \`press_releases_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_press_releases_id_idx\` ON \`press_releases_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_manifestos_id_idx\` ON \`press_releases_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_events_id_idx\` ON \`press_releases_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_pages_id_idx\` ON \`press_releases_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_releases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` integer,
  	\`people_id\` integer,
  	\`press_contacts_id\` integer,
  	\`documents_id\` integer,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_releases_v_rels\`("id", "order", "parent_id", "path", "organizations_id", "people_id", "press_contacts_id", "documents_id", "press_releases_id", "manifestos_id", "events_id", "pages_id") SELECT "id", "order", "parent_id", "path", "organizations_id", "people_id", "press_contacts_id", "documents_id", "press_releases_id", "manifestos_id", "events_id", "pages_id" FROM \`_press_releases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_releases_v_rels\` RENAME TO \`_press_releases_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_order_idx\` ON \`_press_releases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_parent_idx\` ON \`_press_releases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_path_idx\` ON \`_press_releases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_organizations_id_idx\` ON \`_press_releases_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_people_id_idx\` ON \`_press_releases_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_press_contacts_id_idx\` ON \`_press_releases_v_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_documents_id_idx\` ON \`_press_releases_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_press_releases_id_idx\` ON \`_press_releases_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_manifestos_id_idx\` ON \`_press_releases_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_events_id_idx\` ON \`_press_releases_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_pages_id_idx\` ON \`_press_releases_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_manifestos_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_manifestos_rels\`("id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "documents_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "documents_id" FROM \`manifestos_rels\`;`)
  await db.run(sql`DROP TABLE \`manifestos_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_manifestos_rels\` RENAME TO \`manifestos_rels\`;`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_order_idx\` ON \`manifestos_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_parent_idx\` ON \`manifestos_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_path_idx\` ON \`manifestos_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_press_releases_id_idx\` ON \`manifestos_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_manifestos_id_idx\` ON \`manifestos_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_events_id_idx\` ON \`manifestos_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_pages_id_idx\` ON \`manifestos_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`manifestos_rels_documents_id_idx\` ON \`manifestos_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__manifestos_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_manifestos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__manifestos_v_rels\`("id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "documents_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "documents_id" FROM \`_manifestos_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_manifestos_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__manifestos_v_rels\` RENAME TO \`_manifestos_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_order_idx\` ON \`_manifestos_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_parent_idx\` ON \`_manifestos_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_path_idx\` ON \`_manifestos_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_press_releases_id_idx\` ON \`_manifestos_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_manifestos_id_idx\` ON \`_manifestos_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_events_id_idx\` ON \`_manifestos_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_pages_id_idx\` ON \`_manifestos_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_manifestos_v_rels_documents_id_idx\` ON \`_manifestos_v_rels\` (\`documents_id\`);`)
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
  	\`registration_url\` text,
  	\`presentation\` text,
  	\`last_update_date\` text,
  	\`last_update_note\` text,
  	\`summary\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
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
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "kind", "status", "starts_on", "ends_on", "start_time", "end_time", "venue", "city", "region", "registration_url", "presentation", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "kind", "status", "starts_on", "ends_on", "start_time", "end_time", "venue", "city", "region", "registration_url", "presentation", "last_update_date", "last_update_note", "summary", "seo_title", "seo_description", "slug", "cover_id", "published_at", "is_example", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_on_idx\` ON \`events\` (\`starts_on\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_on_idx\` ON \`events\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`events_city_idx\` ON \`events\` (\`city\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_cover_idx\` ON \`events\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events_rels\`("id", "order", "parent_id", "path", "people_id", "organizations_id", "press_releases_id", "manifestos_id", "events_id", "pages_id") SELECT "id", "order", "parent_id", "path", "people_id", "organizations_id", "press_releases_id", "manifestos_id", "events_id", "pages_id" FROM \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_rels\` RENAME TO \`events_rels\`;`)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_people_id_idx\` ON \`events_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organizations_id_idx\` ON \`events_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_press_releases_id_idx\` ON \`events_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_manifestos_id_idx\` ON \`events_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_pages_id_idx\` ON \`events_rels\` (\`pages_id\`);`)
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
  	\`version_registration_url\` text,
  	\`version_presentation\` text,
  	\`version_last_update_date\` text,
  	\`version_last_update_note\` text,
  	\`version_summary\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
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
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_title", "version_kind", "version_status", "version_starts_on", "version_ends_on", "version_start_time", "version_end_time", "version_venue", "version_city", "version_region", "version_registration_url", "version_presentation", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_title", "version_kind", "version_status", "version_starts_on", "version_ends_on", "version_start_time", "version_end_time", "version_venue", "version_city", "version_region", "version_registration_url", "version_presentation", "version_last_update_date", "version_last_update_note", "version_summary", "version_seo_title", "version_seo_description", "version_slug", "version_cover_id", "version_published_at", "version_is_example", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_title_idx\` ON \`_events_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_on_idx\` ON \`_events_v\` (\`version_starts_on\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_on_idx\` ON \`_events_v\` (\`version_ends_on\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_city_idx\` ON \`_events_v\` (\`version_city\`);`)
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
  await db.run(sql`CREATE TABLE \`__new__events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v_rels\`("id", "order", "parent_id", "path", "people_id", "organizations_id", "press_releases_id", "manifestos_id", "events_id", "pages_id") SELECT "id", "order", "parent_id", "path", "people_id", "organizations_id", "press_releases_id", "manifestos_id", "events_id", "pages_id" FROM \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_rels\` RENAME TO \`_events_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_people_id_idx\` ON \`_events_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organizations_id_idx\` ON \`_events_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_press_releases_id_idx\` ON \`_events_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_manifestos_id_idx\` ON \`_events_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_pages_id_idx\` ON \`_events_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_contacts_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_redirects_rels\`("id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "people_id", "organizations_id", "press_contacts_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "people_id", "organizations_id", "press_contacts_id" FROM \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects_rels\` RENAME TO \`redirects_rels\`;`)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_press_releases_id_idx\` ON \`redirects_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_manifestos_id_idx\` ON \`redirects_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_people_id_idx\` ON \`redirects_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_organizations_id_idx\` ON \`redirects_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_press_contacts_id_idx\` ON \`redirects_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`pages_id\` integer,
  	\`events_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_contacts_id\` integer,
  	\`media_id\` integer,
  	\`documents_id\` integer,
  	\`redirects_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "pages_id", "events_id", "people_id", "organizations_id", "press_contacts_id", "media_id", "documents_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "pages_id", "events_id", "people_id", "organizations_id", "press_contacts_id", "media_id", "documents_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_manifestos_id_idx\` ON \`payload_locked_documents_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_home_page_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home_page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_home_page_rels\`("id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id" FROM \`home_page_rels\`;`)
  await db.run(sql`DROP TABLE \`home_page_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_home_page_rels\` RENAME TO \`home_page_rels\`;`)
  await db.run(sql`CREATE INDEX \`home_page_rels_order_idx\` ON \`home_page_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_parent_idx\` ON \`home_page_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_path_idx\` ON \`home_page_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_press_releases_id_idx\` ON \`home_page_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_manifestos_id_idx\` ON \`home_page_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_events_id_idx\` ON \`home_page_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`home_page_rels_pages_id_idx\` ON \`home_page_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__home_page_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_page_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__home_page_v_rels\`("id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id" FROM \`_home_page_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_page_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__home_page_v_rels\` RENAME TO \`_home_page_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_order_idx\` ON \`_home_page_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_parent_idx\` ON \`_home_page_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_path_idx\` ON \`_home_page_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_press_releases_id_idx\` ON \`_home_page_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_manifestos_id_idx\` ON \`_home_page_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_events_id_idx\` ON \`_home_page_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_page_v_rels_pages_id_idx\` ON \`_home_page_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_contacts_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_navigation_rels\`("id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "people_id", "organizations_id", "press_contacts_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "people_id", "organizations_id", "press_contacts_id" FROM \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_navigation_rels\` RENAME TO \`navigation_rels\`;`)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_press_releases_id_idx\` ON \`navigation_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_manifestos_id_idx\` ON \`navigation_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_events_id_idx\` ON \`navigation_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_people_id_idx\` ON \`navigation_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_organizations_id_idx\` ON \`navigation_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_press_contacts_id_idx\` ON \`navigation_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__navigation_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` integer,
  	\`manifestos_id\` integer,
  	\`events_id\` integer,
  	\`pages_id\` integer,
  	\`people_id\` integer,
  	\`organizations_id\` integer,
  	\`press_contacts_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`manifestos_id\`) REFERENCES \`manifestos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_contacts_id\`) REFERENCES \`press_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__navigation_v_rels\`("id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "people_id", "organizations_id", "press_contacts_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "manifestos_id", "events_id", "pages_id", "people_id", "organizations_id", "press_contacts_id" FROM \`_navigation_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__navigation_v_rels\` RENAME TO \`_navigation_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_order_idx\` ON \`_navigation_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_parent_idx\` ON \`_navigation_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_path_idx\` ON \`_navigation_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_press_releases_id_idx\` ON \`_navigation_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_manifestos_id_idx\` ON \`_navigation_v_rels\` (\`manifestos_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_events_id_idx\` ON \`_navigation_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_pages_id_idx\` ON \`_navigation_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_people_id_idx\` ON \`_navigation_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_organizations_id_idx\` ON \`_navigation_v_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_press_contacts_id_idx\` ON \`_navigation_v_rels\` (\`press_contacts_id\`);`)
  await db.run(sql`DROP INDEX \`organizations_is_territory_idx\`;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`register_kind\`;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`department_code\`;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`region_code\`;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`is_territory\`;`)
  await db.run(sql`DROP INDEX \`_organizations_v_version_version_is_territory_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` DROP COLUMN \`version_register_kind\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` DROP COLUMN \`version_department_code\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` DROP COLUMN \`version_region_code\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` DROP COLUMN \`version_is_territory\`;`)
}
