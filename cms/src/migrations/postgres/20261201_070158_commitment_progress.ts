import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_commitment_evidence_kind" AS ENUM('document', 'source');
  CREATE TYPE "public"."enum_manifestos_chapters_commitments_progress_state" AS ENUM('committed', 'in-progress', 'kept', 'abandoned', 'unknown');
  CREATE TYPE "public"."enum__commitment_evidence_v_kind" AS ENUM('document', 'source');
  CREATE TYPE "public"."enum__manifestos_v_version_chapters_commitments_progress_state" AS ENUM('committed', 'in-progress', 'kept', 'abandoned', 'unknown');
  ALTER TYPE "public"."enum_programmes_tracks_links_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum__programmes_v_version_tracks_links_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum_labels_links_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum__labels_v_version_links_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum_search_words_preferred_section" ADD VALUE 'follow-up' BEFORE 'press';
  ALTER TYPE "public"."enum__search_words_v_version_preferred_section" ADD VALUE 'follow-up' BEFORE 'press';
  CREATE TABLE "commitment_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_commitment_evidence_kind" DEFAULT 'document',
  	"passage" varchar,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "commitment_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar
  );
  
  CREATE TABLE "_commitment_evidence_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__commitment_evidence_v_kind" DEFAULT 'document',
  	"passage" varchar,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_commitment_entries_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "manifestos_chapters_commitments" ADD COLUMN "progress_state" "enum_manifestos_chapters_commitments_progress_state" DEFAULT 'unknown';
  ALTER TABLE "manifestos_chapters_commitments" ADD COLUMN "progress_checked_on" timestamp(3) with time zone;
  ALTER TABLE "manifestos_chapters_commitments" ADD COLUMN "progress_review_on" timestamp(3) with time zone;
  ALTER TABLE "manifestos_chapters_commitments" ADD COLUMN "progress_organization_id" integer;
  ALTER TABLE "manifestos_chapters_commitments" ADD COLUMN "progress_person_id" integer;
  ALTER TABLE "manifestos_chapters_commitments" ADD COLUMN "progress_answered_by" varchar;
  ALTER TABLE "manifestos" ADD COLUMN "next_review_on" timestamp(3) with time zone;
  ALTER TABLE "manifestos_rels" ADD COLUMN "ai_resources_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "people_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "organizations_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "press_contacts_id" integer;
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD COLUMN "progress_state" "enum__manifestos_v_version_chapters_commitments_progress_state" DEFAULT 'unknown';
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD COLUMN "progress_checked_on" timestamp(3) with time zone;
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD COLUMN "progress_review_on" timestamp(3) with time zone;
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD COLUMN "progress_organization_id" integer;
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD COLUMN "progress_person_id" integer;
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD COLUMN "progress_answered_by" varchar;
  ALTER TABLE "_manifestos_v" ADD COLUMN "version_next_review_on" timestamp(3) with time zone;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "ai_resources_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "people_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "organizations_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "press_contacts_id" integer;
  ALTER TABLE "commitment_evidence" ADD CONSTRAINT "commitment_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."commitment_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commitment_entries" ADD CONSTRAINT "commitment_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."manifestos_chapters_commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitment_evidence_v" ADD CONSTRAINT "_commitment_evidence_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_commitment_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commitment_entries_v" ADD CONSTRAINT "_commitment_entries_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_manifestos_v_version_chapters_commitments"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "commitment_evidence_order_idx" ON "commitment_evidence" USING btree ("_order");
  CREATE INDEX "commitment_evidence_parent_id_idx" ON "commitment_evidence" USING btree ("_parent_id");
  CREATE INDEX "commitment_entries_order_idx" ON "commitment_entries" USING btree ("_order");
  CREATE INDEX "commitment_entries_parent_id_idx" ON "commitment_entries" USING btree ("_parent_id");
  CREATE INDEX "_commitment_evidence_v_order_idx" ON "_commitment_evidence_v" USING btree ("_order");
  CREATE INDEX "_commitment_evidence_v_parent_id_idx" ON "_commitment_evidence_v" USING btree ("_parent_id");
  CREATE INDEX "_commitment_entries_v_order_idx" ON "_commitment_entries_v" USING btree ("_order");
  CREATE INDEX "_commitment_entries_v_parent_id_idx" ON "_commitment_entries_v" USING btree ("_parent_id");
  ALTER TABLE "manifestos_chapters_commitments" ADD CONSTRAINT "manifestos_chapters_commitments_progress_organization_id_organizations_id_fk" FOREIGN KEY ("progress_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manifestos_chapters_commitments" ADD CONSTRAINT "manifestos_chapters_commitments_progress_person_id_people_id_fk" FOREIGN KEY ("progress_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD CONSTRAINT "_manifestos_v_version_chapters_commitments_progress_organization_id_organizations_id_fk" FOREIGN KEY ("progress_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD CONSTRAINT "_manifestos_v_version_chapters_commitments_progress_person_id_people_id_fk" FOREIGN KEY ("progress_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "manifestos_chapters_commitments_progress_progress_organi_idx" ON "manifestos_chapters_commitments" USING btree ("progress_organization_id");
  CREATE INDEX "manifestos_chapters_commitments_progress_progress_person_idx" ON "manifestos_chapters_commitments" USING btree ("progress_person_id");
  CREATE INDEX "manifestos_next_review_on_idx" ON "manifestos" USING btree ("next_review_on");
  CREATE INDEX "manifestos_rels_ai_resources_id_idx" ON "manifestos_rels" USING btree ("ai_resources_id");
  CREATE INDEX "manifestos_rels_people_id_idx" ON "manifestos_rels" USING btree ("people_id");
  CREATE INDEX "manifestos_rels_organizations_id_idx" ON "manifestos_rels" USING btree ("organizations_id");
  CREATE INDEX "manifestos_rels_press_contacts_id_idx" ON "manifestos_rels" USING btree ("press_contacts_id");
  CREATE INDEX "_manifestos_v_version_chapters_commitments_progress_prog_idx" ON "_manifestos_v_version_chapters_commitments" USING btree ("progress_organization_id");
  CREATE INDEX "_manifestos_v_version_chapters_commitments_progress_pr_1_idx" ON "_manifestos_v_version_chapters_commitments" USING btree ("progress_person_id");
  CREATE INDEX "_manifestos_v_version_version_next_review_on_idx" ON "_manifestos_v" USING btree ("version_next_review_on");
  CREATE INDEX "_manifestos_v_rels_ai_resources_id_idx" ON "_manifestos_v_rels" USING btree ("ai_resources_id");
  CREATE INDEX "_manifestos_v_rels_people_id_idx" ON "_manifestos_v_rels" USING btree ("people_id");
  CREATE INDEX "_manifestos_v_rels_organizations_id_idx" ON "_manifestos_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_manifestos_v_rels_press_contacts_id_idx" ON "_manifestos_v_rels" USING btree ("press_contacts_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "commitment_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "commitment_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_commitment_evidence_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_commitment_entries_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "commitment_evidence" CASCADE;
  DROP TABLE "commitment_entries" CASCADE;
  DROP TABLE "_commitment_evidence_v" CASCADE;
  DROP TABLE "_commitment_entries_v" CASCADE;
  ALTER TABLE "manifestos_chapters_commitments" DROP CONSTRAINT "manifestos_chapters_commitments_progress_organization_id_organizations_id_fk";
  
  ALTER TABLE "manifestos_chapters_commitments" DROP CONSTRAINT "manifestos_chapters_commitments_progress_person_id_people_id_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_ai_resources_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_people_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_organizations_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_press_contacts_fk";
  
  ALTER TABLE "_manifestos_v_version_chapters_commitments" DROP CONSTRAINT "_manifestos_v_version_chapters_commitments_progress_organization_id_organizations_id_fk";
  
  ALTER TABLE "_manifestos_v_version_chapters_commitments" DROP CONSTRAINT "_manifestos_v_version_chapters_commitments_progress_person_id_people_id_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_ai_resources_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_people_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_organizations_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_press_contacts_fk";
  
  ALTER TABLE "programmes_tracks_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_programmes_tracks_links_section";
  CREATE TYPE "public"."enum_programmes_tracks_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "programmes_tracks_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum_programmes_tracks_links_section" USING "section"::"public"."enum_programmes_tracks_links_section";
  ALTER TABLE "_programmes_v_version_tracks_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__programmes_v_version_tracks_links_section";
  CREATE TYPE "public"."enum__programmes_v_version_tracks_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_programmes_v_version_tracks_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum__programmes_v_version_tracks_links_section" USING "section"::"public"."enum__programmes_v_version_tracks_links_section";
  ALTER TABLE "labels_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_labels_links_section";
  CREATE TYPE "public"."enum_labels_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "labels_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum_labels_links_section" USING "section"::"public"."enum_labels_links_section";
  ALTER TABLE "_labels_v_version_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__labels_v_version_links_section";
  CREATE TYPE "public"."enum__labels_v_version_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_labels_v_version_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum__labels_v_version_links_section" USING "section"::"public"."enum__labels_v_version_links_section";
  ALTER TABLE "navigation_main" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_main_section";
  CREATE TYPE "public"."enum_navigation_main_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "navigation_main" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_main_section" USING "section"::"public"."enum_navigation_main_section";
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_footer_links_section";
  CREATE TYPE "public"."enum_navigation_footer_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_footer_links_section" USING "section"::"public"."enum_navigation_footer_links_section";
  ALTER TABLE "navigation_legal" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_legal_section";
  CREATE TYPE "public"."enum_navigation_legal_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "navigation_legal" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_legal_section" USING "section"::"public"."enum_navigation_legal_section";
  ALTER TABLE "_navigation_v_version_main" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_main_section";
  CREATE TYPE "public"."enum__navigation_v_version_main_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_main" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_main_section" USING "section"::"public"."enum__navigation_v_version_main_section";
  ALTER TABLE "_navigation_v_version_footer_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_footer_links_section";
  CREATE TYPE "public"."enum__navigation_v_version_footer_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_footer_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_footer_links_section" USING "section"::"public"."enum__navigation_v_version_footer_links_section";
  ALTER TABLE "_navigation_v_version_legal" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_legal_section";
  CREATE TYPE "public"."enum__navigation_v_version_legal_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_legal" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_legal_section" USING "section"::"public"."enum__navigation_v_version_legal_section";
  ALTER TABLE "search_words_preferred" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_search_words_preferred_section";
  CREATE TYPE "public"."enum_search_words_preferred_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap', 'legal', 'personal-data', 'accessibility', 'eco-design', 'open-data');
  ALTER TABLE "search_words_preferred" ALTER COLUMN "section" SET DATA TYPE "public"."enum_search_words_preferred_section" USING "section"::"public"."enum_search_words_preferred_section";
  ALTER TABLE "_search_words_v_version_preferred" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__search_words_v_version_preferred_section";
  CREATE TYPE "public"."enum__search_words_v_version_preferred_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap', 'legal', 'personal-data', 'accessibility', 'eco-design', 'open-data');
  ALTER TABLE "_search_words_v_version_preferred" ALTER COLUMN "section" SET DATA TYPE "public"."enum__search_words_v_version_preferred_section" USING "section"::"public"."enum__search_words_v_version_preferred_section";
  DROP INDEX "manifestos_chapters_commitments_progress_progress_organi_idx";
  DROP INDEX "manifestos_chapters_commitments_progress_progress_person_idx";
  DROP INDEX "manifestos_next_review_on_idx";
  DROP INDEX "manifestos_rels_ai_resources_id_idx";
  DROP INDEX "manifestos_rels_people_id_idx";
  DROP INDEX "manifestos_rels_organizations_id_idx";
  DROP INDEX "manifestos_rels_press_contacts_id_idx";
  DROP INDEX "_manifestos_v_version_chapters_commitments_progress_prog_idx";
  DROP INDEX "_manifestos_v_version_chapters_commitments_progress_pr_1_idx";
  DROP INDEX "_manifestos_v_version_version_next_review_on_idx";
  DROP INDEX "_manifestos_v_rels_ai_resources_id_idx";
  DROP INDEX "_manifestos_v_rels_people_id_idx";
  DROP INDEX "_manifestos_v_rels_organizations_id_idx";
  DROP INDEX "_manifestos_v_rels_press_contacts_id_idx";
  ALTER TABLE "manifestos_chapters_commitments" DROP COLUMN "progress_state";
  ALTER TABLE "manifestos_chapters_commitments" DROP COLUMN "progress_checked_on";
  ALTER TABLE "manifestos_chapters_commitments" DROP COLUMN "progress_review_on";
  ALTER TABLE "manifestos_chapters_commitments" DROP COLUMN "progress_organization_id";
  ALTER TABLE "manifestos_chapters_commitments" DROP COLUMN "progress_person_id";
  ALTER TABLE "manifestos_chapters_commitments" DROP COLUMN "progress_answered_by";
  ALTER TABLE "manifestos" DROP COLUMN "next_review_on";
  ALTER TABLE "manifestos_rels" DROP COLUMN "ai_resources_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "people_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "organizations_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "press_contacts_id";
  ALTER TABLE "_manifestos_v_version_chapters_commitments" DROP COLUMN "progress_state";
  ALTER TABLE "_manifestos_v_version_chapters_commitments" DROP COLUMN "progress_checked_on";
  ALTER TABLE "_manifestos_v_version_chapters_commitments" DROP COLUMN "progress_review_on";
  ALTER TABLE "_manifestos_v_version_chapters_commitments" DROP COLUMN "progress_organization_id";
  ALTER TABLE "_manifestos_v_version_chapters_commitments" DROP COLUMN "progress_person_id";
  ALTER TABLE "_manifestos_v_version_chapters_commitments" DROP COLUMN "progress_answered_by";
  ALTER TABLE "_manifestos_v" DROP COLUMN "version_next_review_on";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "ai_resources_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "people_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "organizations_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "press_contacts_id";
  DROP TYPE "public"."enum_commitment_evidence_kind";
  DROP TYPE "public"."enum_manifestos_chapters_commitments_progress_state";
  DROP TYPE "public"."enum__commitment_evidence_v_kind";
  DROP TYPE "public"."enum__manifestos_v_version_chapters_commitments_progress_state";`)
}
