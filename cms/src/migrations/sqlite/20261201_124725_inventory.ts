import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`inventory_uses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target\` text NOT NULL,
  	\`is_published\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`inventory\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`inventory_uses_order_idx\` ON \`inventory_uses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`inventory_uses_parent_id_idx\` ON \`inventory_uses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`inventory_uses_target_idx\` ON \`inventory_uses\` (\`target\`);`)
  await db.run(sql`CREATE TABLE \`inventory\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`subject\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`title_words\` text NOT NULL,
  	\`words\` text,
  	\`state\` text,
  	\`appears_at\` text,
  	\`is_draft\` integer,
  	\`is_to_review\` integer,
  	\`is_trashed\` integer,
  	\`saved_at\` text,
  	\`version\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`inventory_subject_idx\` ON \`inventory\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`inventory_appears_at_idx\` ON \`inventory\` (\`appears_at\`);`)
  await db.run(sql`CREATE INDEX \`inventory_is_to_review_idx\` ON \`inventory\` (\`is_to_review\`);`)
  await db.run(sql`CREATE INDEX \`inventory_saved_at_idx\` ON \`inventory\` (\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`isDraft_savedAt_idx\` ON \`inventory\` (\`is_draft\`,\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`titleWords_collection_savedAt_idx\` ON \`inventory\` (\`title_words\`,\`collection\`,\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`ai_projects_last_checked_on_idx\` ON \`ai_projects\` (\`last_checked_on\`);`)
  await db.run(sql`CREATE INDEX \`_ai_projects_v_version_version_last_checked_on_idx\` ON \`_ai_projects_v\` (\`version_last_checked_on\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_last_checked_on_idx\` ON \`ai_resources\` (\`last_checked_on\`);`)
  await db.run(sql`CREATE INDEX \`ai_resources_link_state_idx\` ON \`ai_resources\` (\`link_state\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_last_checked_on_idx\` ON \`_ai_resources_v\` (\`version_last_checked_on\`);`)
  await db.run(sql`CREATE INDEX \`_ai_resources_v_version_version_link_state_idx\` ON \`_ai_resources_v\` (\`version_link_state\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`inventory_uses\`;`)
  await db.run(sql`DROP TABLE \`inventory\`;`)
  await db.run(sql`DROP INDEX \`ai_projects_last_checked_on_idx\`;`)
  await db.run(sql`DROP INDEX \`_ai_projects_v_version_version_last_checked_on_idx\`;`)
  await db.run(sql`DROP INDEX \`ai_resources_last_checked_on_idx\`;`)
  await db.run(sql`DROP INDEX \`ai_resources_link_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_ai_resources_v_version_version_last_checked_on_idx\`;`)
  await db.run(sql`DROP INDEX \`_ai_resources_v_version_version_link_state_idx\`;`)
}
