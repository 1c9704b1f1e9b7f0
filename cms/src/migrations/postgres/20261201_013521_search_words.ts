import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_search_words_preferred_kind" AS ENUM('section', 'internal');
  CREATE TYPE "public"."enum_search_words_preferred_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap', 'legal', 'personal-data', 'accessibility', 'eco-design', 'open-data');
  CREATE TYPE "public"."enum__search_words_v_version_preferred_kind" AS ENUM('section', 'internal');
  CREATE TYPE "public"."enum__search_words_v_version_preferred_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap', 'legal', 'personal-data', 'accessibility', 'eco-design', 'open-data');
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'search-words' BEFORE 'redirects';
  CREATE TABLE "search_words_synonyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL
  );
  
  CREATE TABLE "search_words_preferred" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"questions" varchar NOT NULL,
  	"kind" "enum_search_words_preferred_kind" DEFAULT 'section' NOT NULL,
  	"section" "enum_search_words_preferred_section"
  );
  
  CREATE TABLE "search_words" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "search_words_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer
  );
  
  CREATE TABLE "_search_words_v_version_synonyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"words" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_search_words_v_version_preferred" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"questions" varchar NOT NULL,
  	"kind" "enum__search_words_v_version_preferred_kind" DEFAULT 'section' NOT NULL,
  	"section" "enum__search_words_v_version_preferred_section",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_search_words_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_search_words_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer
  );
  
  ALTER TABLE "search_words_synonyms" ADD CONSTRAINT "search_words_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_preferred" ADD CONSTRAINT "search_words_preferred_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_words_rels" ADD CONSTRAINT "search_words_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_version_synonyms" ADD CONSTRAINT "_search_words_v_version_synonyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_words_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_version_preferred" ADD CONSTRAINT "_search_words_v_version_preferred_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_words_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_search_words_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_words_v_rels" ADD CONSTRAINT "_search_words_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "search_words_synonyms_order_idx" ON "search_words_synonyms" USING btree ("_order");
  CREATE INDEX "search_words_synonyms_parent_id_idx" ON "search_words_synonyms" USING btree ("_parent_id");
  CREATE INDEX "search_words_preferred_order_idx" ON "search_words_preferred" USING btree ("_order");
  CREATE INDEX "search_words_preferred_parent_id_idx" ON "search_words_preferred" USING btree ("_parent_id");
  CREATE INDEX "search_words_rels_order_idx" ON "search_words_rels" USING btree ("order");
  CREATE INDEX "search_words_rels_parent_idx" ON "search_words_rels" USING btree ("parent_id");
  CREATE INDEX "search_words_rels_path_idx" ON "search_words_rels" USING btree ("path");
  CREATE INDEX "search_words_rels_press_releases_id_idx" ON "search_words_rels" USING btree ("press_releases_id");
  CREATE INDEX "search_words_rels_press_kits_id_idx" ON "search_words_rels" USING btree ("press_kits_id");
  CREATE INDEX "search_words_rels_manifestos_id_idx" ON "search_words_rels" USING btree ("manifestos_id");
  CREATE INDEX "search_words_rels_events_id_idx" ON "search_words_rels" USING btree ("events_id");
  CREATE INDEX "search_words_rels_replays_id_idx" ON "search_words_rels" USING btree ("replays_id");
  CREATE INDEX "search_words_rels_labels_id_idx" ON "search_words_rels" USING btree ("labels_id");
  CREATE INDEX "search_words_rels_concertations_id_idx" ON "search_words_rels" USING btree ("concertations_id");
  CREATE INDEX "search_words_rels_ai_projects_id_idx" ON "search_words_rels" USING btree ("ai_projects_id");
  CREATE INDEX "search_words_rels_programmes_id_idx" ON "search_words_rels" USING btree ("programmes_id");
  CREATE INDEX "search_words_rels_pages_id_idx" ON "search_words_rels" USING btree ("pages_id");
  CREATE INDEX "search_words_rels_people_id_idx" ON "search_words_rels" USING btree ("people_id");
  CREATE INDEX "search_words_rels_organizations_id_idx" ON "search_words_rels" USING btree ("organizations_id");
  CREATE INDEX "_search_words_v_version_synonyms_order_idx" ON "_search_words_v_version_synonyms" USING btree ("_order");
  CREATE INDEX "_search_words_v_version_synonyms_parent_id_idx" ON "_search_words_v_version_synonyms" USING btree ("_parent_id");
  CREATE INDEX "_search_words_v_version_preferred_order_idx" ON "_search_words_v_version_preferred" USING btree ("_order");
  CREATE INDEX "_search_words_v_version_preferred_parent_id_idx" ON "_search_words_v_version_preferred" USING btree ("_parent_id");
  CREATE INDEX "_search_words_v_created_at_idx" ON "_search_words_v" USING btree ("created_at");
  CREATE INDEX "_search_words_v_updated_at_idx" ON "_search_words_v" USING btree ("updated_at");
  CREATE INDEX "_search_words_v_rels_order_idx" ON "_search_words_v_rels" USING btree ("order");
  CREATE INDEX "_search_words_v_rels_parent_idx" ON "_search_words_v_rels" USING btree ("parent_id");
  CREATE INDEX "_search_words_v_rels_path_idx" ON "_search_words_v_rels" USING btree ("path");
  CREATE INDEX "_search_words_v_rels_press_releases_id_idx" ON "_search_words_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_search_words_v_rels_press_kits_id_idx" ON "_search_words_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_search_words_v_rels_manifestos_id_idx" ON "_search_words_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_search_words_v_rels_events_id_idx" ON "_search_words_v_rels" USING btree ("events_id");
  CREATE INDEX "_search_words_v_rels_replays_id_idx" ON "_search_words_v_rels" USING btree ("replays_id");
  CREATE INDEX "_search_words_v_rels_labels_id_idx" ON "_search_words_v_rels" USING btree ("labels_id");
  CREATE INDEX "_search_words_v_rels_concertations_id_idx" ON "_search_words_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_search_words_v_rels_ai_projects_id_idx" ON "_search_words_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_search_words_v_rels_programmes_id_idx" ON "_search_words_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_search_words_v_rels_pages_id_idx" ON "_search_words_v_rels" USING btree ("pages_id");
  CREATE INDEX "_search_words_v_rels_people_id_idx" ON "_search_words_v_rels" USING btree ("people_id");
  CREATE INDEX "_search_words_v_rels_organizations_id_idx" ON "_search_words_v_rels" USING btree ("organizations_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_words_synonyms" CASCADE;
  DROP TABLE "search_words_preferred" CASCADE;
  DROP TABLE "search_words" CASCADE;
  DROP TABLE "search_words_rels" CASCADE;
  DROP TABLE "_search_words_v_version_synonyms" CASCADE;
  DROP TABLE "_search_words_v_version_preferred" CASCADE;
  DROP TABLE "_search_words_v" CASCADE;
  DROP TABLE "_search_words_v_rels" CASCADE;
  ALTER TABLE "publications" ALTER COLUMN "document_collection" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_document_collection";
  CREATE TYPE "public"."enum_publications_document_collection" AS ENUM('press-releases', 'press-kits', 'manifestos', 'events', 'replays', 'labels', 'concertations', 'ai-projects', 'ai-resources', 'programmes', 'pages', 'people', 'organizations', 'press-contacts', 'media', 'documents', 'site-settings', 'navigation', 'home-page', 'press-room', 'key-figures', 'ai-space', 'commission', 'redirects');
  ALTER TABLE "publications" ALTER COLUMN "document_collection" SET DATA TYPE "public"."enum_publications_document_collection" USING "document_collection"::"public"."enum_publications_document_collection";
  DROP TYPE "public"."enum_search_words_preferred_kind";
  DROP TYPE "public"."enum_search_words_preferred_section";
  DROP TYPE "public"."enum__search_words_v_version_preferred_kind";
  DROP TYPE "public"."enum__search_words_v_version_preferred_section";`)
}
