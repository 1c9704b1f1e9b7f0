import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_programmes_tracks_links_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum_programmes_tracks_links_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum_programmes_tracks_links_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum_programmes_tracks_links_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum__programmes_v_version_tracks_links_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum__programmes_v_version_tracks_links_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum__programmes_v_version_tracks_links_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum__programmes_v_version_tracks_links_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum_labels_links_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum_labels_links_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum_labels_links_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum_labels_links_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum__labels_v_version_links_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum__labels_v_version_links_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum__labels_v_version_links_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum__labels_v_version_links_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'themes' BEFORE 'redirects';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'joining' BEFORE 'redirects';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum_search_words_preferred_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum_search_words_preferred_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum_search_words_preferred_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum_search_words_preferred_section" ADD VALUE 'contact' BEFORE 'search';
  ALTER TYPE "public"."enum__search_words_v_version_preferred_section" ADD VALUE 'themes' BEFORE 'press';
  ALTER TYPE "public"."enum__search_words_v_version_preferred_section" ADD VALUE 'members' BEFORE 'search';
  ALTER TYPE "public"."enum__search_words_v_version_preferred_section" ADD VALUE 'joining' BEFORE 'search';
  ALTER TYPE "public"."enum__search_words_v_version_preferred_section" ADD VALUE 'contact' BEFORE 'search';
  CREATE TABLE "themes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"presentations_relation_aux_usagers" varchar,
  	"presentations_data" varchar,
  	"presentations_inclusion_numerique" varchar,
  	"presentations_numerique_responsable" varchar,
  	"presentations_participation_citoyenne" varchar,
  	"presentations_cybersecurite" varchar,
  	"presentations_transformation_des_metiers" varchar,
  	"presentations_intelligence_artificielle" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_themes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_presentations_relation_aux_usagers" varchar,
  	"version_presentations_data" varchar,
  	"version_presentations_inclusion_numerique" varchar,
  	"version_presentations_numerique_responsable" varchar,
  	"version_presentations_participation_citoyenne" varchar,
  	"version_presentations_cybersecurite" varchar,
  	"version_presentations_transformation_des_metiers" varchar,
  	"version_presentations_intelligence_artificielle" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "joining" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"introduction" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_joining_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_introduction" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "site_settings" ADD COLUMN "contacts_joining" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "contacts_accessibility" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "contacts_personal_data" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "contacts_security" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_contacts_joining" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_contacts_accessibility" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_contacts_personal_data" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_contacts_security" varchar;
  CREATE INDEX "_themes_v_created_at_idx" ON "_themes_v" USING btree ("created_at");
  CREATE INDEX "_themes_v_updated_at_idx" ON "_themes_v" USING btree ("updated_at");
  CREATE INDEX "_joining_v_created_at_idx" ON "_joining_v" USING btree ("created_at");
  CREATE INDEX "_joining_v_updated_at_idx" ON "_joining_v" USING btree ("updated_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "themes" CASCADE;
  DROP TABLE "_themes_v" CASCADE;
  DROP TABLE "joining" CASCADE;
  DROP TABLE "_joining_v" CASCADE;
  ALTER TABLE "programmes_tracks_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_programmes_tracks_links_section";
  CREATE TYPE "public"."enum_programmes_tracks_links_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "programmes_tracks_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum_programmes_tracks_links_section" USING "section"::"public"."enum_programmes_tracks_links_section";
  ALTER TABLE "_programmes_v_version_tracks_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__programmes_v_version_tracks_links_section";
  CREATE TYPE "public"."enum__programmes_v_version_tracks_links_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_programmes_v_version_tracks_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum__programmes_v_version_tracks_links_section" USING "section"::"public"."enum__programmes_v_version_tracks_links_section";
  ALTER TABLE "labels_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_labels_links_section";
  CREATE TYPE "public"."enum_labels_links_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "labels_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum_labels_links_section" USING "section"::"public"."enum_labels_links_section";
  ALTER TABLE "_labels_v_version_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__labels_v_version_links_section";
  CREATE TYPE "public"."enum__labels_v_version_links_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_labels_v_version_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum__labels_v_version_links_section" USING "section"::"public"."enum__labels_v_version_links_section";
  ALTER TABLE "publications" ALTER COLUMN "document_collection" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_document_collection";
  CREATE TYPE "public"."enum_publications_document_collection" AS ENUM('press-releases', 'press-kits', 'manifestos', 'events', 'replays', 'labels', 'concertations', 'ai-projects', 'ai-resources', 'programmes', 'pages', 'people', 'organizations', 'press-contacts', 'media', 'documents', 'site-settings', 'navigation', 'home-page', 'press-room', 'key-figures', 'ai-space', 'commission', 'search-words', 'redirects');
  ALTER TABLE "publications" ALTER COLUMN "document_collection" SET DATA TYPE "public"."enum_publications_document_collection" USING "document_collection"::"public"."enum_publications_document_collection";
  ALTER TABLE "navigation_main" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_main_section";
  CREATE TYPE "public"."enum_navigation_main_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "navigation_main" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_main_section" USING "section"::"public"."enum_navigation_main_section";
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_footer_links_section";
  CREATE TYPE "public"."enum_navigation_footer_links_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_footer_links_section" USING "section"::"public"."enum_navigation_footer_links_section";
  ALTER TABLE "navigation_legal" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_legal_section";
  CREATE TYPE "public"."enum_navigation_legal_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "navigation_legal" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_legal_section" USING "section"::"public"."enum_navigation_legal_section";
  ALTER TABLE "_navigation_v_version_main" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_main_section";
  CREATE TYPE "public"."enum__navigation_v_version_main_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_main" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_main_section" USING "section"::"public"."enum__navigation_v_version_main_section";
  ALTER TABLE "_navigation_v_version_footer_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_footer_links_section";
  CREATE TYPE "public"."enum__navigation_v_version_footer_links_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_footer_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_footer_links_section" USING "section"::"public"."enum__navigation_v_version_footer_links_section";
  ALTER TABLE "_navigation_v_version_legal" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_legal_section";
  CREATE TYPE "public"."enum__navigation_v_version_legal_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_legal" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_legal_section" USING "section"::"public"."enum__navigation_v_version_legal_section";
  ALTER TABLE "search_words_preferred" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_search_words_preferred_section";
  CREATE TYPE "public"."enum_search_words_preferred_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap', 'legal', 'personal-data', 'accessibility', 'eco-design', 'open-data');
  ALTER TABLE "search_words_preferred" ALTER COLUMN "section" SET DATA TYPE "public"."enum_search_words_preferred_section" USING "section"::"public"."enum_search_words_preferred_section";
  ALTER TABLE "_search_words_v_version_preferred" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__search_words_v_version_preferred_section";
  CREATE TYPE "public"."enum__search_words_v_version_preferred_section" AS ENUM('home', 'manifestos', 'follow-up', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap', 'legal', 'personal-data', 'accessibility', 'eco-design', 'open-data');
  ALTER TABLE "_search_words_v_version_preferred" ALTER COLUMN "section" SET DATA TYPE "public"."enum__search_words_v_version_preferred_section" USING "section"::"public"."enum__search_words_v_version_preferred_section";
  ALTER TABLE "site_settings" DROP COLUMN "contacts_joining";
  ALTER TABLE "site_settings" DROP COLUMN "contacts_accessibility";
  ALTER TABLE "site_settings" DROP COLUMN "contacts_personal_data";
  ALTER TABLE "site_settings" DROP COLUMN "contacts_security";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_contacts_joining";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_contacts_accessibility";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_contacts_personal_data";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_contacts_security";`)
}
