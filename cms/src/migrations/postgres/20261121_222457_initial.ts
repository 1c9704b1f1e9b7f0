import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_press_releases_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_press_releases_embargountil_tz" AS ENUM('Europe/Paris');
  CREATE TYPE "public"."enum_press_releases_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__press_releases_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__press_releases_v_version_embargountil_tz" AS ENUM('Europe/Paris');
  CREATE TYPE "public"."enum__press_releases_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_manifestos_signatories_role" AS ENUM('lead', 'support');
  CREATE TYPE "public"."enum_manifestos_chapters_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_manifestos_chapters_commitments_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_manifestos_chapters_kind" AS ENUM('ambition', 'priority', 'axis', 'part');
  CREATE TYPE "public"."enum_manifestos_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_manifestos_kind" AS ENUM('manifesto', 'contribution', 'note', 'study', 'guide', 'experiment');
  CREATE TYPE "public"."enum_manifestos_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__manifestos_v_version_signatories_role" AS ENUM('lead', 'support');
  CREATE TYPE "public"."enum__manifestos_v_version_chapters_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__manifestos_v_version_chapters_commitments_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__manifestos_v_version_chapters_kind" AS ENUM('ambition', 'priority', 'axis', 'part');
  CREATE TYPE "public"."enum__manifestos_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__manifestos_v_version_kind" AS ENUM('manifesto', 'contribution', 'note', 'study', 'guide', 'experiment');
  CREATE TYPE "public"."enum__manifestos_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_programme_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_events_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('forum', 'expert-day', 'territoirprod', 'commission', 'other');
  CREATE TYPE "public"."enum_events_confirmation" AS ENUM('confirmed', 'postponed', 'cancelled');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_programme_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__events_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('forum', 'expert-day', 'territoirprod', 'commission', 'other');
  CREATE TYPE "public"."enum__events_v_version_confirmation" AS ENUM('confirmed', 'postponed', 'cancelled');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_people_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organizations_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_organizations_kind" AS ENUM('association', 'authority', 'state', 'company', 'university', 'other');
  CREATE TYPE "public"."enum_organizations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organizations_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__organizations_v_version_kind" AS ENUM('association', 'authority', 'state', 'company', 'university', 'other');
  CREATE TYPE "public"."enum__organizations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_press_contacts_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_press_contacts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__press_contacts_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__press_contacts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_documents_is_accessible" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_redirects_kind" AS ENUM('document', 'path', 'external', 'gone');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'contributor', 'reader');
  CREATE TYPE "public"."enum_publications_document_collection" AS ENUM('press-releases', 'manifestos', 'events', 'pages', 'people', 'organizations', 'press-contacts', 'media', 'documents', 'site-settings', 'navigation', 'home-page', 'press-room', 'key-figures', 'redirects');
  CREATE TYPE "public"."enum_publications_change" AS ENUM('published', 'unpublished', 'deleted', 'global');
  CREATE TYPE "public"."enum_publications_status" AS ENUM('queued', 'online', 'failed');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish', 'schedulePublish');
  CREATE TYPE "public"."enum_navigation_main_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum_navigation_main_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  CREATE TYPE "public"."enum_navigation_footer_links_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum_navigation_footer_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  CREATE TYPE "public"."enum_navigation_legal_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum_navigation_legal_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  CREATE TYPE "public"."enum__navigation_v_version_main_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum__navigation_v_version_main_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  CREATE TYPE "public"."enum__navigation_v_version_footer_links_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum__navigation_v_version_footer_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  CREATE TYPE "public"."enum__navigation_v_version_legal_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum__navigation_v_version_legal_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  CREATE TABLE "press_releases_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"text" varchar
  );
  
  CREATE TABLE "press_releases_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar
  );
  
  CREATE TABLE "press_releases_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_press_releases_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "press_releases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"dateline_place" varchar,
  	"dateline_date" timestamp(3) with time zone,
  	"lead" varchar,
  	"body" jsonb,
  	"last_update_date" timestamp(3) with time zone,
  	"last_update_note" varchar,
  	"summary" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"embargo_until" timestamp(3) with time zone,
  	"embargountil_tz" "enum_press_releases_embargountil_tz" DEFAULT 'Europe/Paris',
  	"slug" varchar,
  	"cover_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"is_example" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_press_releases_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "press_releases_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" integer,
  	"people_id" integer,
  	"press_contacts_id" integer,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "_press_releases_v_version_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_releases_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_releases_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__press_releases_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_press_releases_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_dateline_place" varchar,
  	"version_dateline_date" timestamp(3) with time zone,
  	"version_lead" varchar,
  	"version_body" jsonb,
  	"version_last_update_date" timestamp(3) with time zone,
  	"version_last_update_note" varchar,
  	"version_summary" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_embargountil_tz" "enum__press_releases_v_version_embargountil_tz" DEFAULT 'Europe/Paris',
  	"version_slug" varchar,
  	"version_cover_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_example" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__press_releases_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_press_releases_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" integer,
  	"people_id" integer,
  	"press_contacts_id" integer,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "manifestos_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization_id" integer,
  	"role" "enum_manifestos_signatories_role" DEFAULT 'lead'
  );
  
  CREATE TABLE "manifestos_chapters_themes" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_manifestos_chapters_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "manifestos_chapters_commitments_themes" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_manifestos_chapters_commitments_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "manifestos_chapters_commitments" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"slug" varchar
  );
  
  CREATE TABLE "manifestos_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_manifestos_chapters_kind" DEFAULT 'part',
  	"title" varchar,
  	"introduction" jsonb,
  	"slug" varchar
  );
  
  CREATE TABLE "manifestos_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_manifestos_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "manifestos" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_manifestos_kind" DEFAULT 'manifesto',
  	"year" numeric,
  	"adopted_on" varchar,
  	"adopted_at" varchar,
  	"event_id" integer,
  	"introduction" jsonb,
  	"last_update_date" timestamp(3) with time zone,
  	"last_update_note" varchar,
  	"summary" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"slug" varchar,
  	"cover_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"is_example" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_manifestos_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "manifestos_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "_manifestos_v_version_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"organization_id" integer,
  	"role" "enum__manifestos_v_version_signatories_role" DEFAULT 'lead',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_manifestos_v_version_chapters_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__manifestos_v_version_chapters_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_manifestos_v_version_chapters_commitments_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__manifestos_v_version_chapters_commitments_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_manifestos_v_version_chapters_commitments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_manifestos_v_version_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__manifestos_v_version_chapters_kind" DEFAULT 'part',
  	"title" varchar,
  	"introduction" jsonb,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_manifestos_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__manifestos_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_manifestos_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__manifestos_v_version_kind" DEFAULT 'manifesto',
  	"version_year" numeric,
  	"version_adopted_on" varchar,
  	"version_adopted_at" varchar,
  	"version_event_id" integer,
  	"version_introduction" jsonb,
  	"version_last_update_date" timestamp(3) with time zone,
  	"version_last_update_note" varchar,
  	"version_summary" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_slug" varchar,
  	"version_cover_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_example" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__manifestos_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_manifestos_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "pages_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_pages_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"summary" varchar,
  	"last_update_date" timestamp(3) with time zone,
  	"last_update_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"slug" varchar,
  	"cover_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"is_example" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__pages_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_summary" varchar,
  	"version_last_update_date" timestamp(3) with time zone,
  	"version_last_update_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_slug" varchar,
  	"version_cover_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_example" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "events_programme_themes" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_events_programme_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"day" timestamp(3) with time zone,
  	"start_time" varchar,
  	"end_time" varchar,
  	"room" varchar,
  	"summary" varchar,
  	"slides_id" integer
  );
  
  CREATE TABLE "events_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar,
  	"label" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "events_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_events_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_events_kind" DEFAULT 'forum',
  	"status" "enum_events_confirmation" DEFAULT 'confirmed',
  	"starts_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"start_time" varchar,
  	"end_time" varchar,
  	"venue" varchar,
  	"city" varchar,
  	"region" varchar,
  	"registration_url" varchar,
  	"presentation" jsonb,
  	"last_update_date" timestamp(3) with time zone,
  	"last_update_note" varchar,
  	"summary" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"slug" varchar,
  	"cover_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"is_example" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "_events_v_version_programme_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__events_v_version_programme_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_programme" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"day" timestamp(3) with time zone,
  	"start_time" varchar,
  	"end_time" varchar,
  	"room" varchar,
  	"summary" varchar,
  	"slides_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"value" varchar,
  	"label" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__events_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__events_v_version_kind" DEFAULT 'forum',
  	"version_status" "enum__events_v_version_confirmation" DEFAULT 'confirmed',
  	"version_starts_on" timestamp(3) with time zone,
  	"version_ends_on" timestamp(3) with time zone,
  	"version_start_time" varchar,
  	"version_end_time" varchar,
  	"version_venue" varchar,
  	"version_city" varchar,
  	"version_region" varchar,
  	"version_registration_url" varchar,
  	"version_presentation" jsonb,
  	"version_last_update_date" timestamp(3) with time zone,
  	"version_last_update_note" varchar,
  	"version_summary" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_slug" varchar,
  	"version_cover_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_example" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "people_mandates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" varchar,
  	"organization_id" integer,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "people_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_people_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"first_name" varchar,
  	"last_name" varchar,
  	"title" varchar,
  	"biography" jsonb,
  	"summary" varchar,
  	"last_update_date" timestamp(3) with time zone,
  	"last_update_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"slug" varchar,
  	"cover_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"is_example" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_people_v_version_mandates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" varchar,
  	"organization_id" integer,
  	"from" varchar,
  	"to" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__people_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_first_name" varchar,
  	"version_last_name" varchar,
  	"version_title" varchar,
  	"version_biography" jsonb,
  	"version_summary" varchar,
  	"version_last_update_date" timestamp(3) with time zone,
  	"version_last_update_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_slug" varchar,
  	"version_cover_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_example" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "organizations_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_organizations_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "organizations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"short_name" varchar,
  	"kind" "enum_organizations_kind" DEFAULT 'authority',
  	"website" varchar,
  	"summary" varchar,
  	"siren" varchar,
  	"insee_code" varchar,
  	"region" varchar,
  	"department" varchar,
  	"population" numeric,
  	"last_update_date" timestamp(3) with time zone,
  	"last_update_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"slug" varchar,
  	"cover_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"is_example" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organizations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_organizations_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__organizations_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_organizations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_short_name" varchar,
  	"version_kind" "enum__organizations_v_version_kind" DEFAULT 'authority',
  	"version_website" varchar,
  	"version_summary" varchar,
  	"version_siren" varchar,
  	"version_insee_code" varchar,
  	"version_region" varchar,
  	"version_department" varchar,
  	"version_population" numeric,
  	"version_last_update_date" timestamp(3) with time zone,
  	"version_last_update_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_slug" varchar,
  	"version_cover_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_example" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organizations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "press_contacts_subjects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"subject" varchar
  );
  
  CREATE TABLE "press_contacts_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_press_contacts_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "press_contacts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"organization_id" integer,
  	"email" varchar,
  	"phone" varchar,
  	"summary" varchar,
  	"last_update_date" timestamp(3) with time zone,
  	"last_update_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"slug" varchar,
  	"cover_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"is_example" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_press_contacts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "press_contacts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_press_contacts_v_version_subjects" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_contacts_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__press_contacts_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_press_contacts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_organization_id" integer,
  	"version_email" varchar,
  	"version_phone" varchar,
  	"version_summary" varchar,
  	"version_last_update_date" timestamp(3) with time zone,
  	"version_last_update_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_slug" varchar,
  	"version_cover_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_example" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__press_contacts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_press_contacts_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"is_decorative" boolean DEFAULT false,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif400_url" varchar,
  	"sizes_avif400_width" numeric,
  	"sizes_avif400_height" numeric,
  	"sizes_avif400_mime_type" varchar,
  	"sizes_avif400_filesize" numeric,
  	"sizes_avif400_filename" varchar,
  	"sizes_webp400_url" varchar,
  	"sizes_webp400_width" numeric,
  	"sizes_webp400_height" numeric,
  	"sizes_webp400_mime_type" varchar,
  	"sizes_webp400_filesize" numeric,
  	"sizes_webp400_filename" varchar,
  	"sizes_avif800_url" varchar,
  	"sizes_avif800_width" numeric,
  	"sizes_avif800_height" numeric,
  	"sizes_avif800_mime_type" varchar,
  	"sizes_avif800_filesize" numeric,
  	"sizes_avif800_filename" varchar,
  	"sizes_webp800_url" varchar,
  	"sizes_webp800_width" numeric,
  	"sizes_webp800_height" numeric,
  	"sizes_webp800_mime_type" varchar,
  	"sizes_webp800_filesize" numeric,
  	"sizes_webp800_filename" varchar,
  	"sizes_avif1200_url" varchar,
  	"sizes_avif1200_width" numeric,
  	"sizes_avif1200_height" numeric,
  	"sizes_avif1200_mime_type" varchar,
  	"sizes_avif1200_filesize" numeric,
  	"sizes_avif1200_filename" varchar,
  	"sizes_webp1200_url" varchar,
  	"sizes_webp1200_width" numeric,
  	"sizes_webp1200_height" numeric,
  	"sizes_webp1200_mime_type" varchar,
  	"sizes_webp1200_filesize" numeric,
  	"sizes_webp1200_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"language" varchar DEFAULT 'fr' NOT NULL,
  	"pages" numeric,
  	"is_accessible" "enum_documents_is_accessible" DEFAULT 'unknown' NOT NULL,
  	"hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"kind" "enum_redirects_kind" DEFAULT 'document' NOT NULL,
  	"part" varchar DEFAULT 'self',
  	"path" varchar,
  	"url" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_contacts_id" integer
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'contributor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"document_collection" "enum_publications_document_collection",
  	"document_id" numeric,
  	"change" "enum_publications_change",
  	"status" "enum_publications_status",
  	"message" varchar,
  	"queued_at" timestamp(3) with time zone,
  	"online_at" timestamp(3) with time zone,
  	"duration_ms" numeric,
  	"pages" numeric,
  	"address" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"pages_id" integer,
  	"events_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_contacts_id" integer,
  	"media_id" integer,
  	"documents_id" integer,
  	"redirects_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "home_page" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Le numérique des territoires, ligne par ligne' NOT NULL,
  	"introduction" varchar DEFAULT 'Les collectivités du réseau adoptent des textes communs et se retrouvent toute l’année.' NOT NULL,
  	"featured_title" varchar DEFAULT 'Des textes pour comprendre' NOT NULL,
  	"featured_introduction" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_page_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "_home_page_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_title" varchar DEFAULT 'Le numérique des territoires, ligne par ligne' NOT NULL,
  	"version_introduction" varchar DEFAULT 'Les collectivités du réseau adoptent des textes communs et se retrouvent toute l’année.' NOT NULL,
  	"version_featured_title" varchar DEFAULT 'Des textes pour comprendre' NOT NULL,
  	"version_featured_introduction" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_home_page_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "navigation_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"kind" "enum_navigation_main_kind" DEFAULT 'section' NOT NULL,
  	"section" "enum_navigation_main_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar
  );
  
  CREATE TABLE "navigation_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"kind" "enum_navigation_footer_links_kind" DEFAULT 'section' NOT NULL,
  	"section" "enum_navigation_footer_links_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_legal" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"kind" "enum_navigation_legal_kind" DEFAULT 'section' NOT NULL,
  	"section" "enum_navigation_legal_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar
  );
  
  CREATE TABLE "navigation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "navigation_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_contacts_id" integer
  );
  
  CREATE TABLE "_navigation_v_version_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"kind" "enum__navigation_v_version_main_kind" DEFAULT 'section' NOT NULL,
  	"section" "enum__navigation_v_version_main_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"kind" "enum__navigation_v_version_footer_links_kind" DEFAULT 'section' NOT NULL,
  	"section" "enum__navigation_v_version_footer_links_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_legal" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"kind" "enum__navigation_v_version_legal_kind" DEFAULT 'section' NOT NULL,
  	"section" "enum__navigation_v_version_legal_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_navigation_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_releases_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_contacts_id" integer
  );
  
  CREATE TABLE "press_room" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"introduction" varchar DEFAULT 'Les communiqués du réseau et les contacts de la presse.' NOT NULL,
  	"boilerplate" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "press_room_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_contacts_id" integer
  );
  
  CREATE TABLE "_press_room_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_introduction" varchar DEFAULT 'Les communiqués du réseau et les contacts de la presse.' NOT NULL,
  	"version_boilerplate" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_press_room_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_contacts_id" integer
  );
  
  CREATE TABLE "key_figures_years_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "key_figures_years" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL
  );
  
  CREATE TABLE "key_figures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_key_figures_v_version_years_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_key_figures_v_version_years" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_key_figures_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'Les Interconnectés' NOT NULL,
  	"tagline" varchar DEFAULT 'réseau des territoires innovants' NOT NULL,
  	"description" varchar DEFAULT 'Le réseau des collectivités engagées dans le numérique : manifestes, communiqués et rendez-vous.' NOT NULL,
  	"about" varchar,
  	"legal_publisher" varchar,
  	"legal_publication_director" varchar,
  	"legal_address" varchar,
  	"legal_host" varchar,
  	"legal_email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_site_settings_v_version_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_name" varchar DEFAULT 'Les Interconnectés' NOT NULL,
  	"version_tagline" varchar DEFAULT 'réseau des territoires innovants' NOT NULL,
  	"version_description" varchar DEFAULT 'Le réseau des collectivités engagées dans le numérique : manifestes, communiqués et rendez-vous.' NOT NULL,
  	"version_about" varchar,
  	"version_legal_publisher" varchar,
  	"version_legal_publication_director" varchar,
  	"version_legal_address" varchar,
  	"version_legal_host" varchar,
  	"version_legal_email" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "press_releases_quotes" ADD CONSTRAINT "press_releases_quotes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases_quotes" ADD CONSTRAINT "press_releases_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_corrections" ADD CONSTRAINT "press_releases_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_themes" ADD CONSTRAINT "press_releases_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_quotes" ADD CONSTRAINT "_press_releases_v_version_quotes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_quotes" ADD CONSTRAINT "_press_releases_v_version_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_corrections" ADD CONSTRAINT "_press_releases_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_themes" ADD CONSTRAINT "_press_releases_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_parent_id_press_releases_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_signatories" ADD CONSTRAINT "manifestos_signatories_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manifestos_signatories" ADD CONSTRAINT "manifestos_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_chapters_themes" ADD CONSTRAINT "manifestos_chapters_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."manifestos_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_chapters_commitments_themes" ADD CONSTRAINT "manifestos_chapters_commitments_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."manifestos_chapters_commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_chapters_commitments" ADD CONSTRAINT "manifestos_chapters_commitments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."manifestos_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_chapters" ADD CONSTRAINT "manifestos_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_themes" ADD CONSTRAINT "manifestos_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos" ADD CONSTRAINT "manifestos_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manifestos" ADD CONSTRAINT "manifestos_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_signatories" ADD CONSTRAINT "_manifestos_v_version_signatories_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_signatories" ADD CONSTRAINT "_manifestos_v_version_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_manifestos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_chapters_themes" ADD CONSTRAINT "_manifestos_v_version_chapters_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_manifestos_v_version_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_chapters_commitments_themes" ADD CONSTRAINT "_manifestos_v_version_chapters_commitments_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_manifestos_v_version_chapters_commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_chapters_commitments" ADD CONSTRAINT "_manifestos_v_version_chapters_commitments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_manifestos_v_version_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_chapters" ADD CONSTRAINT "_manifestos_v_version_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_manifestos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_version_themes" ADD CONSTRAINT "_manifestos_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_manifestos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v" ADD CONSTRAINT "_manifestos_v_parent_id_manifestos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."manifestos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_manifestos_v" ADD CONSTRAINT "_manifestos_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_manifestos_v" ADD CONSTRAINT "_manifestos_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_manifestos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_themes" ADD CONSTRAINT "pages_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_themes" ADD CONSTRAINT "_pages_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_programme_themes" ADD CONSTRAINT "events_programme_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_slides_id_documents_id_fk" FOREIGN KEY ("slides_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_programme" ADD CONSTRAINT "events_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_figures" ADD CONSTRAINT "events_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_themes" ADD CONSTRAINT "events_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme_themes" ADD CONSTRAINT "_events_v_version_programme_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v_version_programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_slides_id_documents_id_fk" FOREIGN KEY ("slides_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme" ADD CONSTRAINT "_events_v_version_programme_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_figures" ADD CONSTRAINT "_events_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_themes" ADD CONSTRAINT "_events_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_mandates" ADD CONSTRAINT "people_mandates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_mandates" ADD CONSTRAINT "people_mandates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_themes" ADD CONSTRAINT "people_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_mandates" ADD CONSTRAINT "_people_v_version_mandates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_mandates" ADD CONSTRAINT "_people_v_version_mandates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_themes" ADD CONSTRAINT "_people_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations_themes" ADD CONSTRAINT "organizations_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_themes" ADD CONSTRAINT "_organizations_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_parent_id_organizations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_contacts_subjects" ADD CONSTRAINT "press_contacts_subjects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_contacts_themes" ADD CONSTRAINT "press_contacts_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_contacts" ADD CONSTRAINT "press_contacts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_contacts" ADD CONSTRAINT "press_contacts_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_contacts_texts" ADD CONSTRAINT "press_contacts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_contacts_v_version_subjects" ADD CONSTRAINT "_press_contacts_v_version_subjects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_contacts_v_version_themes" ADD CONSTRAINT "_press_contacts_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_contacts_v" ADD CONSTRAINT "_press_contacts_v_parent_id_press_contacts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_contacts_v" ADD CONSTRAINT "_press_contacts_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_contacts_v" ADD CONSTRAINT "_press_contacts_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_contacts_v_texts" ADD CONSTRAINT "_press_contacts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_home_page_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main" ADD CONSTRAINT "navigation_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_links" ADD CONSTRAINT "navigation_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_legal" ADD CONSTRAINT "navigation_legal_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main" ADD CONSTRAINT "_navigation_v_version_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_links" ADD CONSTRAINT "_navigation_v_version_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_legal" ADD CONSTRAINT "_navigation_v_version_legal_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_room_rels" ADD CONSTRAINT "press_room_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_room"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_room_rels" ADD CONSTRAINT "press_room_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_room_v_rels" ADD CONSTRAINT "_press_room_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_room_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_room_v_rels" ADD CONSTRAINT "_press_room_v_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_figures_years_figures" ADD CONSTRAINT "key_figures_years_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."key_figures_years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "key_figures_years" ADD CONSTRAINT "key_figures_years_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."key_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_figures_v_version_years_figures" ADD CONSTRAINT "_key_figures_v_version_years_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_key_figures_v_version_years"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_key_figures_v_version_years" ADD CONSTRAINT "_key_figures_v_version_years_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_key_figures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_social_links" ADD CONSTRAINT "site_settings_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_social_links" ADD CONSTRAINT "_site_settings_v_version_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "press_releases_quotes_order_idx" ON "press_releases_quotes" USING btree ("_order");
  CREATE INDEX "press_releases_quotes_parent_id_idx" ON "press_releases_quotes" USING btree ("_parent_id");
  CREATE INDEX "press_releases_quotes_person_idx" ON "press_releases_quotes" USING btree ("person_id");
  CREATE INDEX "press_releases_corrections_order_idx" ON "press_releases_corrections" USING btree ("_order");
  CREATE INDEX "press_releases_corrections_parent_id_idx" ON "press_releases_corrections" USING btree ("_parent_id");
  CREATE INDEX "press_releases_themes_order_idx" ON "press_releases_themes" USING btree ("order");
  CREATE INDEX "press_releases_themes_parent_idx" ON "press_releases_themes" USING btree ("parent_id");
  CREATE INDEX "press_releases_title_idx" ON "press_releases" USING btree ("title");
  CREATE INDEX "press_releases_dateline_dateline_date_idx" ON "press_releases" USING btree ("dateline_date");
  CREATE INDEX "press_releases_embargo_until_idx" ON "press_releases" USING btree ("embargo_until");
  CREATE UNIQUE INDEX "press_releases_slug_idx" ON "press_releases" USING btree ("slug");
  CREATE INDEX "press_releases_cover_idx" ON "press_releases" USING btree ("cover_id");
  CREATE INDEX "press_releases_published_at_idx" ON "press_releases" USING btree ("published_at");
  CREATE INDEX "press_releases_updated_at_idx" ON "press_releases" USING btree ("updated_at");
  CREATE INDEX "press_releases_created_at_idx" ON "press_releases" USING btree ("created_at");
  CREATE INDEX "press_releases_deleted_at_idx" ON "press_releases" USING btree ("deleted_at");
  CREATE INDEX "press_releases__status_idx" ON "press_releases" USING btree ("_status");
  CREATE INDEX "press_releases_rels_order_idx" ON "press_releases_rels" USING btree ("order");
  CREATE INDEX "press_releases_rels_parent_idx" ON "press_releases_rels" USING btree ("parent_id");
  CREATE INDEX "press_releases_rels_path_idx" ON "press_releases_rels" USING btree ("path");
  CREATE INDEX "press_releases_rels_organizations_id_idx" ON "press_releases_rels" USING btree ("organizations_id");
  CREATE INDEX "press_releases_rels_people_id_idx" ON "press_releases_rels" USING btree ("people_id");
  CREATE INDEX "press_releases_rels_press_contacts_id_idx" ON "press_releases_rels" USING btree ("press_contacts_id");
  CREATE INDEX "press_releases_rels_documents_id_idx" ON "press_releases_rels" USING btree ("documents_id");
  CREATE INDEX "press_releases_rels_press_releases_id_idx" ON "press_releases_rels" USING btree ("press_releases_id");
  CREATE INDEX "press_releases_rels_manifestos_id_idx" ON "press_releases_rels" USING btree ("manifestos_id");
  CREATE INDEX "press_releases_rels_events_id_idx" ON "press_releases_rels" USING btree ("events_id");
  CREATE INDEX "press_releases_rels_pages_id_idx" ON "press_releases_rels" USING btree ("pages_id");
  CREATE INDEX "_press_releases_v_version_quotes_order_idx" ON "_press_releases_v_version_quotes" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_quotes_parent_id_idx" ON "_press_releases_v_version_quotes" USING btree ("_parent_id");
  CREATE INDEX "_press_releases_v_version_quotes_person_idx" ON "_press_releases_v_version_quotes" USING btree ("person_id");
  CREATE INDEX "_press_releases_v_version_corrections_order_idx" ON "_press_releases_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_corrections_parent_id_idx" ON "_press_releases_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_press_releases_v_version_themes_order_idx" ON "_press_releases_v_version_themes" USING btree ("order");
  CREATE INDEX "_press_releases_v_version_themes_parent_idx" ON "_press_releases_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_press_releases_v_parent_idx" ON "_press_releases_v" USING btree ("parent_id");
  CREATE INDEX "_press_releases_v_version_version_title_idx" ON "_press_releases_v" USING btree ("version_title");
  CREATE INDEX "_press_releases_v_version_dateline_version_dateline_date_idx" ON "_press_releases_v" USING btree ("version_dateline_date");
  CREATE INDEX "_press_releases_v_version_version_embargo_until_idx" ON "_press_releases_v" USING btree ("version_embargo_until");
  CREATE INDEX "_press_releases_v_version_version_slug_idx" ON "_press_releases_v" USING btree ("version_slug");
  CREATE INDEX "_press_releases_v_version_version_cover_idx" ON "_press_releases_v" USING btree ("version_cover_id");
  CREATE INDEX "_press_releases_v_version_version_published_at_idx" ON "_press_releases_v" USING btree ("version_published_at");
  CREATE INDEX "_press_releases_v_version_version_updated_at_idx" ON "_press_releases_v" USING btree ("version_updated_at");
  CREATE INDEX "_press_releases_v_version_version_created_at_idx" ON "_press_releases_v" USING btree ("version_created_at");
  CREATE INDEX "_press_releases_v_version_version_deleted_at_idx" ON "_press_releases_v" USING btree ("version_deleted_at");
  CREATE INDEX "_press_releases_v_version_version__status_idx" ON "_press_releases_v" USING btree ("version__status");
  CREATE INDEX "_press_releases_v_created_at_idx" ON "_press_releases_v" USING btree ("created_at");
  CREATE INDEX "_press_releases_v_updated_at_idx" ON "_press_releases_v" USING btree ("updated_at");
  CREATE INDEX "_press_releases_v_latest_idx" ON "_press_releases_v" USING btree ("latest");
  CREATE INDEX "_press_releases_v_rels_order_idx" ON "_press_releases_v_rels" USING btree ("order");
  CREATE INDEX "_press_releases_v_rels_parent_idx" ON "_press_releases_v_rels" USING btree ("parent_id");
  CREATE INDEX "_press_releases_v_rels_path_idx" ON "_press_releases_v_rels" USING btree ("path");
  CREATE INDEX "_press_releases_v_rels_organizations_id_idx" ON "_press_releases_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_press_releases_v_rels_people_id_idx" ON "_press_releases_v_rels" USING btree ("people_id");
  CREATE INDEX "_press_releases_v_rels_press_contacts_id_idx" ON "_press_releases_v_rels" USING btree ("press_contacts_id");
  CREATE INDEX "_press_releases_v_rels_documents_id_idx" ON "_press_releases_v_rels" USING btree ("documents_id");
  CREATE INDEX "_press_releases_v_rels_press_releases_id_idx" ON "_press_releases_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_press_releases_v_rels_manifestos_id_idx" ON "_press_releases_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_press_releases_v_rels_events_id_idx" ON "_press_releases_v_rels" USING btree ("events_id");
  CREATE INDEX "_press_releases_v_rels_pages_id_idx" ON "_press_releases_v_rels" USING btree ("pages_id");
  CREATE INDEX "manifestos_signatories_order_idx" ON "manifestos_signatories" USING btree ("_order");
  CREATE INDEX "manifestos_signatories_parent_id_idx" ON "manifestos_signatories" USING btree ("_parent_id");
  CREATE INDEX "manifestos_signatories_organization_idx" ON "manifestos_signatories" USING btree ("organization_id");
  CREATE INDEX "manifestos_chapters_themes_order_idx" ON "manifestos_chapters_themes" USING btree ("order");
  CREATE INDEX "manifestos_chapters_themes_parent_idx" ON "manifestos_chapters_themes" USING btree ("parent_id");
  CREATE INDEX "manifestos_chapters_commitments_themes_order_idx" ON "manifestos_chapters_commitments_themes" USING btree ("order");
  CREATE INDEX "manifestos_chapters_commitments_themes_parent_idx" ON "manifestos_chapters_commitments_themes" USING btree ("parent_id");
  CREATE INDEX "manifestos_chapters_commitments_order_idx" ON "manifestos_chapters_commitments" USING btree ("_order");
  CREATE INDEX "manifestos_chapters_commitments_parent_id_idx" ON "manifestos_chapters_commitments" USING btree ("_parent_id");
  CREATE INDEX "manifestos_chapters_order_idx" ON "manifestos_chapters" USING btree ("_order");
  CREATE INDEX "manifestos_chapters_parent_id_idx" ON "manifestos_chapters" USING btree ("_parent_id");
  CREATE INDEX "manifestos_themes_order_idx" ON "manifestos_themes" USING btree ("order");
  CREATE INDEX "manifestos_themes_parent_idx" ON "manifestos_themes" USING btree ("parent_id");
  CREATE INDEX "manifestos_title_idx" ON "manifestos" USING btree ("title");
  CREATE INDEX "manifestos_year_idx" ON "manifestos" USING btree ("year");
  CREATE INDEX "manifestos_event_idx" ON "manifestos" USING btree ("event_id");
  CREATE UNIQUE INDEX "manifestos_slug_idx" ON "manifestos" USING btree ("slug");
  CREATE INDEX "manifestos_cover_idx" ON "manifestos" USING btree ("cover_id");
  CREATE INDEX "manifestos_published_at_idx" ON "manifestos" USING btree ("published_at");
  CREATE INDEX "manifestos_updated_at_idx" ON "manifestos" USING btree ("updated_at");
  CREATE INDEX "manifestos_created_at_idx" ON "manifestos" USING btree ("created_at");
  CREATE INDEX "manifestos_deleted_at_idx" ON "manifestos" USING btree ("deleted_at");
  CREATE INDEX "manifestos__status_idx" ON "manifestos" USING btree ("_status");
  CREATE INDEX "manifestos_rels_order_idx" ON "manifestos_rels" USING btree ("order");
  CREATE INDEX "manifestos_rels_parent_idx" ON "manifestos_rels" USING btree ("parent_id");
  CREATE INDEX "manifestos_rels_path_idx" ON "manifestos_rels" USING btree ("path");
  CREATE INDEX "manifestos_rels_press_releases_id_idx" ON "manifestos_rels" USING btree ("press_releases_id");
  CREATE INDEX "manifestos_rels_manifestos_id_idx" ON "manifestos_rels" USING btree ("manifestos_id");
  CREATE INDEX "manifestos_rels_events_id_idx" ON "manifestos_rels" USING btree ("events_id");
  CREATE INDEX "manifestos_rels_pages_id_idx" ON "manifestos_rels" USING btree ("pages_id");
  CREATE INDEX "manifestos_rels_documents_id_idx" ON "manifestos_rels" USING btree ("documents_id");
  CREATE INDEX "_manifestos_v_version_signatories_order_idx" ON "_manifestos_v_version_signatories" USING btree ("_order");
  CREATE INDEX "_manifestos_v_version_signatories_parent_id_idx" ON "_manifestos_v_version_signatories" USING btree ("_parent_id");
  CREATE INDEX "_manifestos_v_version_signatories_organization_idx" ON "_manifestos_v_version_signatories" USING btree ("organization_id");
  CREATE INDEX "_manifestos_v_version_chapters_themes_order_idx" ON "_manifestos_v_version_chapters_themes" USING btree ("order");
  CREATE INDEX "_manifestos_v_version_chapters_themes_parent_idx" ON "_manifestos_v_version_chapters_themes" USING btree ("parent_id");
  CREATE INDEX "_manifestos_v_version_chapters_commitments_themes_order_idx" ON "_manifestos_v_version_chapters_commitments_themes" USING btree ("order");
  CREATE INDEX "_manifestos_v_version_chapters_commitments_themes_parent_idx" ON "_manifestos_v_version_chapters_commitments_themes" USING btree ("parent_id");
  CREATE INDEX "_manifestos_v_version_chapters_commitments_order_idx" ON "_manifestos_v_version_chapters_commitments" USING btree ("_order");
  CREATE INDEX "_manifestos_v_version_chapters_commitments_parent_id_idx" ON "_manifestos_v_version_chapters_commitments" USING btree ("_parent_id");
  CREATE INDEX "_manifestos_v_version_chapters_order_idx" ON "_manifestos_v_version_chapters" USING btree ("_order");
  CREATE INDEX "_manifestos_v_version_chapters_parent_id_idx" ON "_manifestos_v_version_chapters" USING btree ("_parent_id");
  CREATE INDEX "_manifestos_v_version_themes_order_idx" ON "_manifestos_v_version_themes" USING btree ("order");
  CREATE INDEX "_manifestos_v_version_themes_parent_idx" ON "_manifestos_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_manifestos_v_parent_idx" ON "_manifestos_v" USING btree ("parent_id");
  CREATE INDEX "_manifestos_v_version_version_title_idx" ON "_manifestos_v" USING btree ("version_title");
  CREATE INDEX "_manifestos_v_version_version_year_idx" ON "_manifestos_v" USING btree ("version_year");
  CREATE INDEX "_manifestos_v_version_version_event_idx" ON "_manifestos_v" USING btree ("version_event_id");
  CREATE INDEX "_manifestos_v_version_version_slug_idx" ON "_manifestos_v" USING btree ("version_slug");
  CREATE INDEX "_manifestos_v_version_version_cover_idx" ON "_manifestos_v" USING btree ("version_cover_id");
  CREATE INDEX "_manifestos_v_version_version_published_at_idx" ON "_manifestos_v" USING btree ("version_published_at");
  CREATE INDEX "_manifestos_v_version_version_updated_at_idx" ON "_manifestos_v" USING btree ("version_updated_at");
  CREATE INDEX "_manifestos_v_version_version_created_at_idx" ON "_manifestos_v" USING btree ("version_created_at");
  CREATE INDEX "_manifestos_v_version_version_deleted_at_idx" ON "_manifestos_v" USING btree ("version_deleted_at");
  CREATE INDEX "_manifestos_v_version_version__status_idx" ON "_manifestos_v" USING btree ("version__status");
  CREATE INDEX "_manifestos_v_created_at_idx" ON "_manifestos_v" USING btree ("created_at");
  CREATE INDEX "_manifestos_v_updated_at_idx" ON "_manifestos_v" USING btree ("updated_at");
  CREATE INDEX "_manifestos_v_latest_idx" ON "_manifestos_v" USING btree ("latest");
  CREATE INDEX "_manifestos_v_rels_order_idx" ON "_manifestos_v_rels" USING btree ("order");
  CREATE INDEX "_manifestos_v_rels_parent_idx" ON "_manifestos_v_rels" USING btree ("parent_id");
  CREATE INDEX "_manifestos_v_rels_path_idx" ON "_manifestos_v_rels" USING btree ("path");
  CREATE INDEX "_manifestos_v_rels_press_releases_id_idx" ON "_manifestos_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_manifestos_v_rels_manifestos_id_idx" ON "_manifestos_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_manifestos_v_rels_events_id_idx" ON "_manifestos_v_rels" USING btree ("events_id");
  CREATE INDEX "_manifestos_v_rels_pages_id_idx" ON "_manifestos_v_rels" USING btree ("pages_id");
  CREATE INDEX "_manifestos_v_rels_documents_id_idx" ON "_manifestos_v_rels" USING btree ("documents_id");
  CREATE INDEX "pages_themes_order_idx" ON "pages_themes" USING btree ("order");
  CREATE INDEX "pages_themes_parent_idx" ON "pages_themes" USING btree ("parent_id");
  CREATE INDEX "pages_title_idx" ON "pages" USING btree ("title");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_cover_idx" ON "pages" USING btree ("cover_id");
  CREATE INDEX "pages_published_at_idx" ON "pages" USING btree ("published_at");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_version_themes_order_idx" ON "_pages_v_version_themes" USING btree ("order");
  CREATE INDEX "_pages_v_version_themes_parent_idx" ON "_pages_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_title_idx" ON "_pages_v" USING btree ("version_title");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_cover_idx" ON "_pages_v" USING btree ("version_cover_id");
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "_pages_v" USING btree ("version_published_at");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "events_programme_themes_order_idx" ON "events_programme_themes" USING btree ("order");
  CREATE INDEX "events_programme_themes_parent_idx" ON "events_programme_themes" USING btree ("parent_id");
  CREATE INDEX "events_programme_order_idx" ON "events_programme" USING btree ("_order");
  CREATE INDEX "events_programme_parent_id_idx" ON "events_programme" USING btree ("_parent_id");
  CREATE INDEX "events_programme_slides_idx" ON "events_programme" USING btree ("slides_id");
  CREATE INDEX "events_figures_order_idx" ON "events_figures" USING btree ("_order");
  CREATE INDEX "events_figures_parent_id_idx" ON "events_figures" USING btree ("_parent_id");
  CREATE INDEX "events_themes_order_idx" ON "events_themes" USING btree ("order");
  CREATE INDEX "events_themes_parent_idx" ON "events_themes" USING btree ("parent_id");
  CREATE INDEX "events_title_idx" ON "events" USING btree ("title");
  CREATE INDEX "events_starts_on_idx" ON "events" USING btree ("starts_on");
  CREATE INDEX "events_ends_on_idx" ON "events" USING btree ("ends_on");
  CREATE INDEX "events_city_idx" ON "events" USING btree ("city");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_cover_idx" ON "events" USING btree ("cover_id");
  CREATE INDEX "events_published_at_idx" ON "events" USING btree ("published_at");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_people_id_idx" ON "events_rels" USING btree ("people_id");
  CREATE INDEX "events_rels_organizations_id_idx" ON "events_rels" USING btree ("organizations_id");
  CREATE INDEX "events_rels_press_releases_id_idx" ON "events_rels" USING btree ("press_releases_id");
  CREATE INDEX "events_rels_manifestos_id_idx" ON "events_rels" USING btree ("manifestos_id");
  CREATE INDEX "events_rels_events_id_idx" ON "events_rels" USING btree ("events_id");
  CREATE INDEX "events_rels_pages_id_idx" ON "events_rels" USING btree ("pages_id");
  CREATE INDEX "_events_v_version_programme_themes_order_idx" ON "_events_v_version_programme_themes" USING btree ("order");
  CREATE INDEX "_events_v_version_programme_themes_parent_idx" ON "_events_v_version_programme_themes" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_programme_order_idx" ON "_events_v_version_programme" USING btree ("_order");
  CREATE INDEX "_events_v_version_programme_parent_id_idx" ON "_events_v_version_programme" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_programme_slides_idx" ON "_events_v_version_programme" USING btree ("slides_id");
  CREATE INDEX "_events_v_version_figures_order_idx" ON "_events_v_version_figures" USING btree ("_order");
  CREATE INDEX "_events_v_version_figures_parent_id_idx" ON "_events_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_themes_order_idx" ON "_events_v_version_themes" USING btree ("order");
  CREATE INDEX "_events_v_version_themes_parent_idx" ON "_events_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_title_idx" ON "_events_v" USING btree ("version_title");
  CREATE INDEX "_events_v_version_version_starts_on_idx" ON "_events_v" USING btree ("version_starts_on");
  CREATE INDEX "_events_v_version_version_ends_on_idx" ON "_events_v" USING btree ("version_ends_on");
  CREATE INDEX "_events_v_version_version_city_idx" ON "_events_v" USING btree ("version_city");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_cover_idx" ON "_events_v" USING btree ("version_cover_id");
  CREATE INDEX "_events_v_version_version_published_at_idx" ON "_events_v" USING btree ("version_published_at");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_people_id_idx" ON "_events_v_rels" USING btree ("people_id");
  CREATE INDEX "_events_v_rels_organizations_id_idx" ON "_events_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_events_v_rels_press_releases_id_idx" ON "_events_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_events_v_rels_manifestos_id_idx" ON "_events_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_events_v_rels_events_id_idx" ON "_events_v_rels" USING btree ("events_id");
  CREATE INDEX "_events_v_rels_pages_id_idx" ON "_events_v_rels" USING btree ("pages_id");
  CREATE INDEX "people_mandates_order_idx" ON "people_mandates" USING btree ("_order");
  CREATE INDEX "people_mandates_parent_id_idx" ON "people_mandates" USING btree ("_parent_id");
  CREATE INDEX "people_mandates_organization_idx" ON "people_mandates" USING btree ("organization_id");
  CREATE INDEX "people_themes_order_idx" ON "people_themes" USING btree ("order");
  CREATE INDEX "people_themes_parent_idx" ON "people_themes" USING btree ("parent_id");
  CREATE INDEX "people_last_name_idx" ON "people" USING btree ("last_name");
  CREATE INDEX "people_title_idx" ON "people" USING btree ("title");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_cover_idx" ON "people" USING btree ("cover_id");
  CREATE INDEX "people_published_at_idx" ON "people" USING btree ("published_at");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE INDEX "_people_v_version_mandates_order_idx" ON "_people_v_version_mandates" USING btree ("_order");
  CREATE INDEX "_people_v_version_mandates_parent_id_idx" ON "_people_v_version_mandates" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_mandates_organization_idx" ON "_people_v_version_mandates" USING btree ("organization_id");
  CREATE INDEX "_people_v_version_themes_order_idx" ON "_people_v_version_themes" USING btree ("order");
  CREATE INDEX "_people_v_version_themes_parent_idx" ON "_people_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_last_name_idx" ON "_people_v" USING btree ("version_last_name");
  CREATE INDEX "_people_v_version_version_title_idx" ON "_people_v" USING btree ("version_title");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_cover_idx" ON "_people_v" USING btree ("version_cover_id");
  CREATE INDEX "_people_v_version_version_published_at_idx" ON "_people_v" USING btree ("version_published_at");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "organizations_themes_order_idx" ON "organizations_themes" USING btree ("order");
  CREATE INDEX "organizations_themes_parent_idx" ON "organizations_themes" USING btree ("parent_id");
  CREATE INDEX "organizations_title_idx" ON "organizations" USING btree ("title");
  CREATE INDEX "organizations_short_name_idx" ON "organizations" USING btree ("short_name");
  CREATE UNIQUE INDEX "organizations_slug_idx" ON "organizations" USING btree ("slug");
  CREATE INDEX "organizations_cover_idx" ON "organizations" USING btree ("cover_id");
  CREATE INDEX "organizations_published_at_idx" ON "organizations" USING btree ("published_at");
  CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
  CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
  CREATE INDEX "organizations_deleted_at_idx" ON "organizations" USING btree ("deleted_at");
  CREATE INDEX "organizations__status_idx" ON "organizations" USING btree ("_status");
  CREATE INDEX "_organizations_v_version_themes_order_idx" ON "_organizations_v_version_themes" USING btree ("order");
  CREATE INDEX "_organizations_v_version_themes_parent_idx" ON "_organizations_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_organizations_v_parent_idx" ON "_organizations_v" USING btree ("parent_id");
  CREATE INDEX "_organizations_v_version_version_title_idx" ON "_organizations_v" USING btree ("version_title");
  CREATE INDEX "_organizations_v_version_version_short_name_idx" ON "_organizations_v" USING btree ("version_short_name");
  CREATE INDEX "_organizations_v_version_version_slug_idx" ON "_organizations_v" USING btree ("version_slug");
  CREATE INDEX "_organizations_v_version_version_cover_idx" ON "_organizations_v" USING btree ("version_cover_id");
  CREATE INDEX "_organizations_v_version_version_published_at_idx" ON "_organizations_v" USING btree ("version_published_at");
  CREATE INDEX "_organizations_v_version_version_updated_at_idx" ON "_organizations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organizations_v_version_version_created_at_idx" ON "_organizations_v" USING btree ("version_created_at");
  CREATE INDEX "_organizations_v_version_version_deleted_at_idx" ON "_organizations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organizations_v_version_version__status_idx" ON "_organizations_v" USING btree ("version__status");
  CREATE INDEX "_organizations_v_created_at_idx" ON "_organizations_v" USING btree ("created_at");
  CREATE INDEX "_organizations_v_updated_at_idx" ON "_organizations_v" USING btree ("updated_at");
  CREATE INDEX "_organizations_v_latest_idx" ON "_organizations_v" USING btree ("latest");
  CREATE INDEX "press_contacts_subjects_order_idx" ON "press_contacts_subjects" USING btree ("_order");
  CREATE INDEX "press_contacts_subjects_parent_id_idx" ON "press_contacts_subjects" USING btree ("_parent_id");
  CREATE INDEX "press_contacts_themes_order_idx" ON "press_contacts_themes" USING btree ("order");
  CREATE INDEX "press_contacts_themes_parent_idx" ON "press_contacts_themes" USING btree ("parent_id");
  CREATE INDEX "press_contacts_title_idx" ON "press_contacts" USING btree ("title");
  CREATE INDEX "press_contacts_organization_idx" ON "press_contacts" USING btree ("organization_id");
  CREATE UNIQUE INDEX "press_contacts_slug_idx" ON "press_contacts" USING btree ("slug");
  CREATE INDEX "press_contacts_cover_idx" ON "press_contacts" USING btree ("cover_id");
  CREATE INDEX "press_contacts_published_at_idx" ON "press_contacts" USING btree ("published_at");
  CREATE INDEX "press_contacts_updated_at_idx" ON "press_contacts" USING btree ("updated_at");
  CREATE INDEX "press_contacts_created_at_idx" ON "press_contacts" USING btree ("created_at");
  CREATE INDEX "press_contacts_deleted_at_idx" ON "press_contacts" USING btree ("deleted_at");
  CREATE INDEX "press_contacts__status_idx" ON "press_contacts" USING btree ("_status");
  CREATE INDEX "press_contacts_texts_order_parent" ON "press_contacts_texts" USING btree ("order","parent_id");
  CREATE INDEX "_press_contacts_v_version_subjects_order_idx" ON "_press_contacts_v_version_subjects" USING btree ("_order");
  CREATE INDEX "_press_contacts_v_version_subjects_parent_id_idx" ON "_press_contacts_v_version_subjects" USING btree ("_parent_id");
  CREATE INDEX "_press_contacts_v_version_themes_order_idx" ON "_press_contacts_v_version_themes" USING btree ("order");
  CREATE INDEX "_press_contacts_v_version_themes_parent_idx" ON "_press_contacts_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_press_contacts_v_parent_idx" ON "_press_contacts_v" USING btree ("parent_id");
  CREATE INDEX "_press_contacts_v_version_version_title_idx" ON "_press_contacts_v" USING btree ("version_title");
  CREATE INDEX "_press_contacts_v_version_version_organization_idx" ON "_press_contacts_v" USING btree ("version_organization_id");
  CREATE INDEX "_press_contacts_v_version_version_slug_idx" ON "_press_contacts_v" USING btree ("version_slug");
  CREATE INDEX "_press_contacts_v_version_version_cover_idx" ON "_press_contacts_v" USING btree ("version_cover_id");
  CREATE INDEX "_press_contacts_v_version_version_published_at_idx" ON "_press_contacts_v" USING btree ("version_published_at");
  CREATE INDEX "_press_contacts_v_version_version_updated_at_idx" ON "_press_contacts_v" USING btree ("version_updated_at");
  CREATE INDEX "_press_contacts_v_version_version_created_at_idx" ON "_press_contacts_v" USING btree ("version_created_at");
  CREATE INDEX "_press_contacts_v_version_version_deleted_at_idx" ON "_press_contacts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_press_contacts_v_version_version__status_idx" ON "_press_contacts_v" USING btree ("version__status");
  CREATE INDEX "_press_contacts_v_created_at_idx" ON "_press_contacts_v" USING btree ("created_at");
  CREATE INDEX "_press_contacts_v_updated_at_idx" ON "_press_contacts_v" USING btree ("updated_at");
  CREATE INDEX "_press_contacts_v_latest_idx" ON "_press_contacts_v" USING btree ("latest");
  CREATE INDEX "_press_contacts_v_texts_order_parent" ON "_press_contacts_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "media_hash_idx" ON "media" USING btree ("hash");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_avif400_sizes_avif400_filename_idx" ON "media" USING btree ("sizes_avif400_filename");
  CREATE INDEX "media_sizes_webp400_sizes_webp400_filename_idx" ON "media" USING btree ("sizes_webp400_filename");
  CREATE INDEX "media_sizes_avif800_sizes_avif800_filename_idx" ON "media" USING btree ("sizes_avif800_filename");
  CREATE INDEX "media_sizes_webp800_sizes_webp800_filename_idx" ON "media" USING btree ("sizes_webp800_filename");
  CREATE INDEX "media_sizes_avif1200_sizes_avif1200_filename_idx" ON "media" USING btree ("sizes_avif1200_filename");
  CREATE INDEX "media_sizes_webp1200_sizes_webp1200_filename_idx" ON "media" USING btree ("sizes_webp1200_filename");
  CREATE INDEX "media_sizes_avif1600_sizes_avif1600_filename_idx" ON "media" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "media_sizes_webp1600_sizes_webp1600_filename_idx" ON "media" USING btree ("sizes_webp1600_filename");
  CREATE INDEX "documents_title_idx" ON "documents" USING btree ("title");
  CREATE INDEX "documents_hash_idx" ON "documents" USING btree ("hash");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_press_releases_id_idx" ON "redirects_rels" USING btree ("press_releases_id");
  CREATE INDEX "redirects_rels_manifestos_id_idx" ON "redirects_rels" USING btree ("manifestos_id");
  CREATE INDEX "redirects_rels_events_id_idx" ON "redirects_rels" USING btree ("events_id");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_people_id_idx" ON "redirects_rels" USING btree ("people_id");
  CREATE INDEX "redirects_rels_organizations_id_idx" ON "redirects_rels" USING btree ("organizations_id");
  CREATE INDEX "redirects_rels_press_contacts_id_idx" ON "redirects_rels" USING btree ("press_contacts_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_name_idx" ON "users" USING btree ("name");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "publications_title_idx" ON "publications" USING btree ("title");
  CREATE INDEX "publications_document_collection_idx" ON "publications" USING btree ("document_collection");
  CREATE INDEX "publications_document_id_idx" ON "publications" USING btree ("document_id");
  CREATE INDEX "publications_status_idx" ON "publications" USING btree ("status");
  CREATE INDEX "publications_queued_at_idx" ON "publications" USING btree ("queued_at");
  CREATE INDEX "publications_online_at_idx" ON "publications" USING btree ("online_at");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_press_releases_id_idx" ON "payload_locked_documents_rels" USING btree ("press_releases_id");
  CREATE INDEX "payload_locked_documents_rels_manifestos_id_idx" ON "payload_locked_documents_rels" USING btree ("manifestos_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_organizations_id_idx" ON "payload_locked_documents_rels" USING btree ("organizations_id");
  CREATE INDEX "payload_locked_documents_rels_press_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("press_contacts_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "home_page_rels_order_idx" ON "home_page_rels" USING btree ("order");
  CREATE INDEX "home_page_rels_parent_idx" ON "home_page_rels" USING btree ("parent_id");
  CREATE INDEX "home_page_rels_path_idx" ON "home_page_rels" USING btree ("path");
  CREATE INDEX "home_page_rels_press_releases_id_idx" ON "home_page_rels" USING btree ("press_releases_id");
  CREATE INDEX "home_page_rels_manifestos_id_idx" ON "home_page_rels" USING btree ("manifestos_id");
  CREATE INDEX "home_page_rels_events_id_idx" ON "home_page_rels" USING btree ("events_id");
  CREATE INDEX "home_page_rels_pages_id_idx" ON "home_page_rels" USING btree ("pages_id");
  CREATE INDEX "_home_page_v_created_at_idx" ON "_home_page_v" USING btree ("created_at");
  CREATE INDEX "_home_page_v_updated_at_idx" ON "_home_page_v" USING btree ("updated_at");
  CREATE INDEX "_home_page_v_rels_order_idx" ON "_home_page_v_rels" USING btree ("order");
  CREATE INDEX "_home_page_v_rels_parent_idx" ON "_home_page_v_rels" USING btree ("parent_id");
  CREATE INDEX "_home_page_v_rels_path_idx" ON "_home_page_v_rels" USING btree ("path");
  CREATE INDEX "_home_page_v_rels_press_releases_id_idx" ON "_home_page_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_home_page_v_rels_manifestos_id_idx" ON "_home_page_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_home_page_v_rels_events_id_idx" ON "_home_page_v_rels" USING btree ("events_id");
  CREATE INDEX "_home_page_v_rels_pages_id_idx" ON "_home_page_v_rels" USING btree ("pages_id");
  CREATE INDEX "navigation_main_order_idx" ON "navigation_main" USING btree ("_order");
  CREATE INDEX "navigation_main_parent_id_idx" ON "navigation_main" USING btree ("_parent_id");
  CREATE INDEX "navigation_footer_links_order_idx" ON "navigation_footer_links" USING btree ("_order");
  CREATE INDEX "navigation_footer_links_parent_id_idx" ON "navigation_footer_links" USING btree ("_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE INDEX "navigation_legal_order_idx" ON "navigation_legal" USING btree ("_order");
  CREATE INDEX "navigation_legal_parent_id_idx" ON "navigation_legal" USING btree ("_parent_id");
  CREATE INDEX "navigation_rels_order_idx" ON "navigation_rels" USING btree ("order");
  CREATE INDEX "navigation_rels_parent_idx" ON "navigation_rels" USING btree ("parent_id");
  CREATE INDEX "navigation_rels_path_idx" ON "navigation_rels" USING btree ("path");
  CREATE INDEX "navigation_rels_press_releases_id_idx" ON "navigation_rels" USING btree ("press_releases_id");
  CREATE INDEX "navigation_rels_manifestos_id_idx" ON "navigation_rels" USING btree ("manifestos_id");
  CREATE INDEX "navigation_rels_events_id_idx" ON "navigation_rels" USING btree ("events_id");
  CREATE INDEX "navigation_rels_pages_id_idx" ON "navigation_rels" USING btree ("pages_id");
  CREATE INDEX "navigation_rels_people_id_idx" ON "navigation_rels" USING btree ("people_id");
  CREATE INDEX "navigation_rels_organizations_id_idx" ON "navigation_rels" USING btree ("organizations_id");
  CREATE INDEX "navigation_rels_press_contacts_id_idx" ON "navigation_rels" USING btree ("press_contacts_id");
  CREATE INDEX "_navigation_v_version_main_order_idx" ON "_navigation_v_version_main" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_main_parent_id_idx" ON "_navigation_v_version_main" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_footer_links_order_idx" ON "_navigation_v_version_footer_links" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_links_parent_id_idx" ON "_navigation_v_version_footer_links" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_footer_order_idx" ON "_navigation_v_version_footer" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_parent_id_idx" ON "_navigation_v_version_footer" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_legal_order_idx" ON "_navigation_v_version_legal" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_legal_parent_id_idx" ON "_navigation_v_version_legal" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");
  CREATE INDEX "_navigation_v_rels_order_idx" ON "_navigation_v_rels" USING btree ("order");
  CREATE INDEX "_navigation_v_rels_parent_idx" ON "_navigation_v_rels" USING btree ("parent_id");
  CREATE INDEX "_navigation_v_rels_path_idx" ON "_navigation_v_rels" USING btree ("path");
  CREATE INDEX "_navigation_v_rels_press_releases_id_idx" ON "_navigation_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_navigation_v_rels_manifestos_id_idx" ON "_navigation_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_navigation_v_rels_events_id_idx" ON "_navigation_v_rels" USING btree ("events_id");
  CREATE INDEX "_navigation_v_rels_pages_id_idx" ON "_navigation_v_rels" USING btree ("pages_id");
  CREATE INDEX "_navigation_v_rels_people_id_idx" ON "_navigation_v_rels" USING btree ("people_id");
  CREATE INDEX "_navigation_v_rels_organizations_id_idx" ON "_navigation_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_navigation_v_rels_press_contacts_id_idx" ON "_navigation_v_rels" USING btree ("press_contacts_id");
  CREATE INDEX "press_room_rels_order_idx" ON "press_room_rels" USING btree ("order");
  CREATE INDEX "press_room_rels_parent_idx" ON "press_room_rels" USING btree ("parent_id");
  CREATE INDEX "press_room_rels_path_idx" ON "press_room_rels" USING btree ("path");
  CREATE INDEX "press_room_rels_press_contacts_id_idx" ON "press_room_rels" USING btree ("press_contacts_id");
  CREATE INDEX "_press_room_v_created_at_idx" ON "_press_room_v" USING btree ("created_at");
  CREATE INDEX "_press_room_v_updated_at_idx" ON "_press_room_v" USING btree ("updated_at");
  CREATE INDEX "_press_room_v_rels_order_idx" ON "_press_room_v_rels" USING btree ("order");
  CREATE INDEX "_press_room_v_rels_parent_idx" ON "_press_room_v_rels" USING btree ("parent_id");
  CREATE INDEX "_press_room_v_rels_path_idx" ON "_press_room_v_rels" USING btree ("path");
  CREATE INDEX "_press_room_v_rels_press_contacts_id_idx" ON "_press_room_v_rels" USING btree ("press_contacts_id");
  CREATE INDEX "key_figures_years_figures_order_idx" ON "key_figures_years_figures" USING btree ("_order");
  CREATE INDEX "key_figures_years_figures_parent_id_idx" ON "key_figures_years_figures" USING btree ("_parent_id");
  CREATE INDEX "key_figures_years_order_idx" ON "key_figures_years" USING btree ("_order");
  CREATE INDEX "key_figures_years_parent_id_idx" ON "key_figures_years" USING btree ("_parent_id");
  CREATE INDEX "_key_figures_v_version_years_figures_order_idx" ON "_key_figures_v_version_years_figures" USING btree ("_order");
  CREATE INDEX "_key_figures_v_version_years_figures_parent_id_idx" ON "_key_figures_v_version_years_figures" USING btree ("_parent_id");
  CREATE INDEX "_key_figures_v_version_years_order_idx" ON "_key_figures_v_version_years" USING btree ("_order");
  CREATE INDEX "_key_figures_v_version_years_parent_id_idx" ON "_key_figures_v_version_years" USING btree ("_parent_id");
  CREATE INDEX "_key_figures_v_created_at_idx" ON "_key_figures_v" USING btree ("created_at");
  CREATE INDEX "_key_figures_v_updated_at_idx" ON "_key_figures_v" USING btree ("updated_at");
  CREATE INDEX "site_settings_social_links_order_idx" ON "site_settings_social_links" USING btree ("_order");
  CREATE INDEX "site_settings_social_links_parent_id_idx" ON "site_settings_social_links" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_social_links_order_idx" ON "_site_settings_v_version_social_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_social_links_parent_id_idx" ON "_site_settings_v_version_social_links" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "press_releases_quotes" CASCADE;
  DROP TABLE "press_releases_corrections" CASCADE;
  DROP TABLE "press_releases_themes" CASCADE;
  DROP TABLE "press_releases" CASCADE;
  DROP TABLE "press_releases_rels" CASCADE;
  DROP TABLE "_press_releases_v_version_quotes" CASCADE;
  DROP TABLE "_press_releases_v_version_corrections" CASCADE;
  DROP TABLE "_press_releases_v_version_themes" CASCADE;
  DROP TABLE "_press_releases_v" CASCADE;
  DROP TABLE "_press_releases_v_rels" CASCADE;
  DROP TABLE "manifestos_signatories" CASCADE;
  DROP TABLE "manifestos_chapters_themes" CASCADE;
  DROP TABLE "manifestos_chapters_commitments_themes" CASCADE;
  DROP TABLE "manifestos_chapters_commitments" CASCADE;
  DROP TABLE "manifestos_chapters" CASCADE;
  DROP TABLE "manifestos_themes" CASCADE;
  DROP TABLE "manifestos" CASCADE;
  DROP TABLE "manifestos_rels" CASCADE;
  DROP TABLE "_manifestos_v_version_signatories" CASCADE;
  DROP TABLE "_manifestos_v_version_chapters_themes" CASCADE;
  DROP TABLE "_manifestos_v_version_chapters_commitments_themes" CASCADE;
  DROP TABLE "_manifestos_v_version_chapters_commitments" CASCADE;
  DROP TABLE "_manifestos_v_version_chapters" CASCADE;
  DROP TABLE "_manifestos_v_version_themes" CASCADE;
  DROP TABLE "_manifestos_v" CASCADE;
  DROP TABLE "_manifestos_v_rels" CASCADE;
  DROP TABLE "pages_themes" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v_version_themes" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "events_programme_themes" CASCADE;
  DROP TABLE "events_programme" CASCADE;
  DROP TABLE "events_figures" CASCADE;
  DROP TABLE "events_themes" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_programme_themes" CASCADE;
  DROP TABLE "_events_v_version_programme" CASCADE;
  DROP TABLE "_events_v_version_figures" CASCADE;
  DROP TABLE "_events_v_version_themes" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "people_mandates" CASCADE;
  DROP TABLE "people_themes" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "_people_v_version_mandates" CASCADE;
  DROP TABLE "_people_v_version_themes" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "organizations_themes" CASCADE;
  DROP TABLE "organizations" CASCADE;
  DROP TABLE "_organizations_v_version_themes" CASCADE;
  DROP TABLE "_organizations_v" CASCADE;
  DROP TABLE "press_contacts_subjects" CASCADE;
  DROP TABLE "press_contacts_themes" CASCADE;
  DROP TABLE "press_contacts" CASCADE;
  DROP TABLE "press_contacts_texts" CASCADE;
  DROP TABLE "_press_contacts_v_version_subjects" CASCADE;
  DROP TABLE "_press_contacts_v_version_themes" CASCADE;
  DROP TABLE "_press_contacts_v" CASCADE;
  DROP TABLE "_press_contacts_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "home_page" CASCADE;
  DROP TABLE "home_page_rels" CASCADE;
  DROP TABLE "_home_page_v" CASCADE;
  DROP TABLE "_home_page_v_rels" CASCADE;
  DROP TABLE "navigation_main" CASCADE;
  DROP TABLE "navigation_footer_links" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation_legal" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "navigation_rels" CASCADE;
  DROP TABLE "_navigation_v_version_main" CASCADE;
  DROP TABLE "_navigation_v_version_footer_links" CASCADE;
  DROP TABLE "_navigation_v_version_footer" CASCADE;
  DROP TABLE "_navigation_v_version_legal" CASCADE;
  DROP TABLE "_navigation_v" CASCADE;
  DROP TABLE "_navigation_v_rels" CASCADE;
  DROP TABLE "press_room" CASCADE;
  DROP TABLE "press_room_rels" CASCADE;
  DROP TABLE "_press_room_v" CASCADE;
  DROP TABLE "_press_room_v_rels" CASCADE;
  DROP TABLE "key_figures_years_figures" CASCADE;
  DROP TABLE "key_figures_years" CASCADE;
  DROP TABLE "key_figures" CASCADE;
  DROP TABLE "_key_figures_v_version_years_figures" CASCADE;
  DROP TABLE "_key_figures_v_version_years" CASCADE;
  DROP TABLE "_key_figures_v" CASCADE;
  DROP TABLE "site_settings_social_links" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "_site_settings_v_version_social_links" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TYPE "public"."enum_press_releases_themes";
  DROP TYPE "public"."enum_press_releases_embargountil_tz";
  DROP TYPE "public"."enum_press_releases_status";
  DROP TYPE "public"."enum__press_releases_v_version_themes";
  DROP TYPE "public"."enum__press_releases_v_version_embargountil_tz";
  DROP TYPE "public"."enum__press_releases_v_version_status";
  DROP TYPE "public"."enum_manifestos_signatories_role";
  DROP TYPE "public"."enum_manifestos_chapters_themes";
  DROP TYPE "public"."enum_manifestos_chapters_commitments_themes";
  DROP TYPE "public"."enum_manifestos_chapters_kind";
  DROP TYPE "public"."enum_manifestos_themes";
  DROP TYPE "public"."enum_manifestos_kind";
  DROP TYPE "public"."enum_manifestos_status";
  DROP TYPE "public"."enum__manifestos_v_version_signatories_role";
  DROP TYPE "public"."enum__manifestos_v_version_chapters_themes";
  DROP TYPE "public"."enum__manifestos_v_version_chapters_commitments_themes";
  DROP TYPE "public"."enum__manifestos_v_version_chapters_kind";
  DROP TYPE "public"."enum__manifestos_v_version_themes";
  DROP TYPE "public"."enum__manifestos_v_version_kind";
  DROP TYPE "public"."enum__manifestos_v_version_status";
  DROP TYPE "public"."enum_pages_themes";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_themes";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_events_programme_themes";
  DROP TYPE "public"."enum_events_themes";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_confirmation";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_programme_themes";
  DROP TYPE "public"."enum__events_v_version_themes";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_confirmation";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_people_themes";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_themes";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum_organizations_themes";
  DROP TYPE "public"."enum_organizations_kind";
  DROP TYPE "public"."enum_organizations_status";
  DROP TYPE "public"."enum__organizations_v_version_themes";
  DROP TYPE "public"."enum__organizations_v_version_kind";
  DROP TYPE "public"."enum__organizations_v_version_status";
  DROP TYPE "public"."enum_press_contacts_themes";
  DROP TYPE "public"."enum_press_contacts_status";
  DROP TYPE "public"."enum__press_contacts_v_version_themes";
  DROP TYPE "public"."enum__press_contacts_v_version_status";
  DROP TYPE "public"."enum_documents_is_accessible";
  DROP TYPE "public"."enum_redirects_kind";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_publications_document_collection";
  DROP TYPE "public"."enum_publications_change";
  DROP TYPE "public"."enum_publications_status";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_navigation_main_kind";
  DROP TYPE "public"."enum_navigation_main_section";
  DROP TYPE "public"."enum_navigation_footer_links_kind";
  DROP TYPE "public"."enum_navigation_footer_links_section";
  DROP TYPE "public"."enum_navigation_legal_kind";
  DROP TYPE "public"."enum_navigation_legal_section";
  DROP TYPE "public"."enum__navigation_v_version_main_kind";
  DROP TYPE "public"."enum__navigation_v_version_main_section";
  DROP TYPE "public"."enum__navigation_v_version_footer_links_kind";
  DROP TYPE "public"."enum__navigation_v_version_footer_links_section";
  DROP TYPE "public"."enum__navigation_v_version_legal_kind";
  DROP TYPE "public"."enum__navigation_v_version_legal_section";`)
}
