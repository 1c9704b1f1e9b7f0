import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`press_subscribers_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_subscribers_themes_order_idx\` ON \`press_subscribers_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_subscribers_themes_parent_idx\` ON \`press_subscribers_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_subscribers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`email\` text NOT NULL,
  	\`requested_at\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`unsubscribed_at\` text,
  	\`bounced_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_subscribers_email_idx\` ON \`press_subscribers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`press_subscribers_requested_at_idx\` ON \`press_subscribers\` (\`requested_at\`);`)
  await db.run(sql`CREATE INDEX \`press_subscribers_confirmed_at_idx\` ON \`press_subscribers\` (\`confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`press_subscribers_unsubscribed_at_idx\` ON \`press_subscribers\` (\`unsubscribed_at\`);`)
  await db.run(sql`CREATE INDEX \`press_subscribers_bounced_at_idx\` ON \`press_subscribers\` (\`bounced_at\`);`)
  await db.run(sql`CREATE INDEX \`press_subscribers_updated_at_idx\` ON \`press_subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_subscribers_created_at_idx\` ON \`press_subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`press_deliveries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text NOT NULL,
  	\`release_id\` integer,
  	\`subscriber_id\` integer,
  	\`status\` text NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`attempted_at\` text,
  	\`sent_at\` text,
  	\`message\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subscriber_id\`) REFERENCES \`press_subscribers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`press_deliveries_kind_idx\` ON \`press_deliveries\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`press_deliveries_release_idx\` ON \`press_deliveries\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`press_deliveries_subscriber_idx\` ON \`press_deliveries\` (\`subscriber_id\`);`)
  await db.run(sql`CREATE INDEX \`press_deliveries_status_idx\` ON \`press_deliveries\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`press_deliveries_due_at_idx\` ON \`press_deliveries\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`press_deliveries_updated_at_idx\` ON \`press_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_deliveries_created_at_idx\` ON \`press_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`release_subscriber_idx\` ON \`press_deliveries\` (\`release_id\`,\`subscriber_id\`);`)
  await db.run(sql`CREATE TABLE \`press_mailings\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`release_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_mailings_release_idx\` ON \`press_mailings\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`press_mailings_updated_at_idx\` ON \`press_mailings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_mailings_created_at_idx\` ON \`press_mailings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`former_versions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`release_id\` integer,
  	\`until\` text NOT NULL,
  	\`next_since\` text,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`former_versions_release_idx\` ON \`former_versions\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`former_versions_next_since_idx\` ON \`former_versions\` (\`next_since\`);`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`is_history_shown\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_is_history_shown\` integer DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`press_subscribers_themes\`;`)
  await db.run(sql`DROP TABLE \`press_subscribers\`;`)
  await db.run(sql`DROP TABLE \`press_deliveries\`;`)
  await db.run(sql`DROP TABLE \`press_mailings\`;`)
  await db.run(sql`DROP TABLE \`former_versions\`;`)
  await db.run(sql`ALTER TABLE \`press_releases\` DROP COLUMN \`is_history_shown\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` DROP COLUMN \`version_is_history_shown\`;`)
}
