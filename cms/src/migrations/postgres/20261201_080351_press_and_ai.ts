import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_press_releases_translations_language" AS ENUM('en');
  CREATE TYPE "public"."enum__press_releases_v_version_translations_language" AS ENUM('en');
  CREATE TYPE "public"."enum_ai_projects_domains" AS ENUM('residents', 'streets', 'water-energy', 'environment', 'social', 'culture-education', 'planning', 'administration');
  CREATE TYPE "public"."enum__ai_projects_v_version_domains" AS ENUM('residents', 'streets', 'water-energy', 'environment', 'social', 'culture-education', 'planning', 'administration');
  CREATE TABLE "press_releases_translations_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"text" varchar
  );
  
  CREATE TABLE "press_releases_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_press_releases_translations_language" DEFAULT 'en',
  	"title" varchar,
  	"lead" varchar,
  	"body" jsonb
  );
  
  CREATE TABLE "_press_releases_v_version_translations_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_releases_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum__press_releases_v_version_translations_language" DEFAULT 'en',
  	"title" varchar,
  	"lead" varchar,
  	"body" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "ai_projects_domains" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ai_projects_domains",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_ai_projects_v_version_domains" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__ai_projects_v_version_domains",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ai_resources_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer
  );
  
  CREATE TABLE "_ai_resources_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer
  );
  
  ALTER TABLE "ai_resources" ADD COLUMN "is_without_link" boolean DEFAULT false;
  ALTER TABLE "_ai_resources_v" ADD COLUMN "version_is_without_link" boolean DEFAULT false;
  ALTER TABLE "press_room" ADD COLUMN "boilerplate_in_english" jsonb;
  ALTER TABLE "_press_room_v" ADD COLUMN "version_boilerplate_in_english" jsonb;
  ALTER TABLE "press_releases_translations_quotes" ADD CONSTRAINT "press_releases_translations_quotes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases_translations_quotes" ADD CONSTRAINT "press_releases_translations_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases_translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_translations" ADD CONSTRAINT "press_releases_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_translations_quotes" ADD CONSTRAINT "_press_releases_v_version_translations_quotes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_translations_quotes" ADD CONSTRAINT "_press_releases_v_version_translations_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v_version_translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_translations" ADD CONSTRAINT "_press_releases_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_domains" ADD CONSTRAINT "ai_projects_domains_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_version_domains" ADD CONSTRAINT "_ai_projects_v_version_domains_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ai_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_resources_rels" ADD CONSTRAINT "ai_resources_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_resources_rels" ADD CONSTRAINT "ai_resources_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_resources_rels" ADD CONSTRAINT "ai_resources_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_resources_rels" ADD CONSTRAINT "ai_resources_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_resources_v_rels" ADD CONSTRAINT "_ai_resources_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ai_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_resources_v_rels" ADD CONSTRAINT "_ai_resources_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_resources_v_rels" ADD CONSTRAINT "_ai_resources_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_resources_v_rels" ADD CONSTRAINT "_ai_resources_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "press_releases_translations_quotes_order_idx" ON "press_releases_translations_quotes" USING btree ("_order");
  CREATE INDEX "press_releases_translations_quotes_parent_id_idx" ON "press_releases_translations_quotes" USING btree ("_parent_id");
  CREATE INDEX "press_releases_translations_quotes_person_idx" ON "press_releases_translations_quotes" USING btree ("person_id");
  CREATE INDEX "press_releases_translations_order_idx" ON "press_releases_translations" USING btree ("_order");
  CREATE INDEX "press_releases_translations_parent_id_idx" ON "press_releases_translations" USING btree ("_parent_id");
  CREATE INDEX "_press_releases_v_version_translations_quotes_order_idx" ON "_press_releases_v_version_translations_quotes" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_translations_quotes_parent_id_idx" ON "_press_releases_v_version_translations_quotes" USING btree ("_parent_id");
  CREATE INDEX "_press_releases_v_version_translations_quotes_person_idx" ON "_press_releases_v_version_translations_quotes" USING btree ("person_id");
  CREATE INDEX "_press_releases_v_version_translations_order_idx" ON "_press_releases_v_version_translations" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_translations_parent_id_idx" ON "_press_releases_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "ai_projects_domains_order_idx" ON "ai_projects_domains" USING btree ("order");
  CREATE INDEX "ai_projects_domains_parent_idx" ON "ai_projects_domains" USING btree ("parent_id");
  CREATE INDEX "_ai_projects_v_version_domains_order_idx" ON "_ai_projects_v_version_domains" USING btree ("order");
  CREATE INDEX "_ai_projects_v_version_domains_parent_idx" ON "_ai_projects_v_version_domains" USING btree ("parent_id");
  CREATE INDEX "ai_resources_rels_order_idx" ON "ai_resources_rels" USING btree ("order");
  CREATE INDEX "ai_resources_rels_parent_idx" ON "ai_resources_rels" USING btree ("parent_id");
  CREATE INDEX "ai_resources_rels_path_idx" ON "ai_resources_rels" USING btree ("path");
  CREATE INDEX "ai_resources_rels_organizations_id_idx" ON "ai_resources_rels" USING btree ("organizations_id");
  CREATE INDEX "ai_resources_rels_concertations_id_idx" ON "ai_resources_rels" USING btree ("concertations_id");
  CREATE INDEX "ai_resources_rels_ai_projects_id_idx" ON "ai_resources_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_ai_resources_v_rels_order_idx" ON "_ai_resources_v_rels" USING btree ("order");
  CREATE INDEX "_ai_resources_v_rels_parent_idx" ON "_ai_resources_v_rels" USING btree ("parent_id");
  CREATE INDEX "_ai_resources_v_rels_path_idx" ON "_ai_resources_v_rels" USING btree ("path");
  CREATE INDEX "_ai_resources_v_rels_organizations_id_idx" ON "_ai_resources_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_ai_resources_v_rels_concertations_id_idx" ON "_ai_resources_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_ai_resources_v_rels_ai_projects_id_idx" ON "_ai_resources_v_rels" USING btree ("ai_projects_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "press_releases_translations_quotes" CASCADE;
  DROP TABLE "press_releases_translations" CASCADE;
  DROP TABLE "_press_releases_v_version_translations_quotes" CASCADE;
  DROP TABLE "_press_releases_v_version_translations" CASCADE;
  DROP TABLE "ai_projects_domains" CASCADE;
  DROP TABLE "_ai_projects_v_version_domains" CASCADE;
  DROP TABLE "ai_resources_rels" CASCADE;
  DROP TABLE "_ai_resources_v_rels" CASCADE;
  ALTER TABLE "ai_resources" DROP COLUMN "is_without_link";
  ALTER TABLE "_ai_resources_v" DROP COLUMN "version_is_without_link";
  ALTER TABLE "press_room" DROP COLUMN "boilerplate_in_english";
  ALTER TABLE "_press_room_v" DROP COLUMN "version_boilerplate_in_english";
  DROP TYPE "public"."enum_press_releases_translations_language";
  DROP TYPE "public"."enum__press_releases_v_version_translations_language";
  DROP TYPE "public"."enum_ai_projects_domains";
  DROP TYPE "public"."enum__ai_projects_v_version_domains";`)
}
