import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_inventory_state" AS ENUM('draft', 'to-review', 'published', 'corrected', 'withdrawn');
  CREATE TABLE "inventory_uses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"target" varchar NOT NULL,
  	"is_published" boolean
  );
  
  CREATE TABLE "inventory" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"title_words" varchar NOT NULL,
  	"words" varchar,
  	"state" "enum_inventory_state",
  	"appears_at" timestamp(3) with time zone,
  	"is_draft" boolean,
  	"is_to_review" boolean,
  	"is_trashed" boolean,
  	"saved_at" timestamp(3) with time zone,
  	"version" numeric NOT NULL
  );
  
  ALTER TABLE "inventory_uses" ADD CONSTRAINT "inventory_uses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inventory"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "inventory_uses_order_idx" ON "inventory_uses" USING btree ("_order");
  CREATE INDEX "inventory_uses_parent_id_idx" ON "inventory_uses" USING btree ("_parent_id");
  CREATE INDEX "inventory_uses_target_idx" ON "inventory_uses" USING btree ("target");
  CREATE UNIQUE INDEX "inventory_subject_idx" ON "inventory" USING btree ("subject");
  CREATE INDEX "inventory_appears_at_idx" ON "inventory" USING btree ("appears_at");
  CREATE INDEX "inventory_is_to_review_idx" ON "inventory" USING btree ("is_to_review");
  CREATE INDEX "inventory_saved_at_idx" ON "inventory" USING btree ("saved_at");
  CREATE INDEX "isDraft_savedAt_idx" ON "inventory" USING btree ("is_draft","saved_at");
  CREATE INDEX "titleWords_collection_savedAt_idx" ON "inventory" USING btree ("title_words","collection","saved_at");
  CREATE INDEX "ai_projects_last_checked_on_idx" ON "ai_projects" USING btree ("last_checked_on");
  CREATE INDEX "_ai_projects_v_version_version_last_checked_on_idx" ON "_ai_projects_v" USING btree ("version_last_checked_on");
  CREATE INDEX "ai_resources_last_checked_on_idx" ON "ai_resources" USING btree ("last_checked_on");
  CREATE INDEX "ai_resources_link_state_idx" ON "ai_resources" USING btree ("link_state");
  CREATE INDEX "_ai_resources_v_version_version_last_checked_on_idx" ON "_ai_resources_v" USING btree ("version_last_checked_on");
  CREATE INDEX "_ai_resources_v_version_version_link_state_idx" ON "_ai_resources_v" USING btree ("version_link_state");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "inventory_uses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inventory" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "inventory_uses" CASCADE;
  DROP TABLE "inventory" CASCADE;
  DROP INDEX "ai_projects_last_checked_on_idx";
  DROP INDEX "_ai_projects_v_version_version_last_checked_on_idx";
  DROP INDEX "ai_resources_last_checked_on_idx";
  DROP INDEX "ai_resources_link_state_idx";
  DROP INDEX "_ai_resources_v_version_version_last_checked_on_idx";
  DROP INDEX "_ai_resources_v_version_version_link_state_idx";
  DROP TYPE "public"."enum_inventory_state";`)
}
