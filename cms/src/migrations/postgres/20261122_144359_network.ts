import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_press_kits_items_kind" AS ENUM('picture', 'file');
  CREATE TYPE "public"."enum_press_kits_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_press_kits_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__press_kits_v_version_items_kind" AS ENUM('picture', 'file');
  CREATE TYPE "public"."enum__press_kits_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__press_kits_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_replays_subtitles_kind" AS ENUM('captions', 'subtitles');
  CREATE TYPE "public"."enum_replays_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_replays_video_kind" AS ENUM('file', 'external');
  CREATE TYPE "public"."enum_replays_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__replays_v_version_subtitles_kind" AS ENUM('captions', 'subtitles');
  CREATE TYPE "public"."enum__replays_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__replays_v_version_video_kind" AS ENUM('file', 'external');
  CREATE TYPE "public"."enum__replays_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_programmes_tracks_links_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum_programmes_tracks_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  CREATE TYPE "public"."enum_programmes_tracks_theme" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_programmes_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_programmes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__programmes_v_version_tracks_links_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum__programmes_v_version_tracks_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  CREATE TYPE "public"."enum__programmes_v_version_tracks_theme" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__programmes_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__programmes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_concertations_publics" AS ENUM('citizens', 'youth', 'agents', 'representatives', 'associations', 'companies', 'researchers');
  CREATE TYPE "public"."enum_concertations_formats" AS ENUM('convention', 'workshop', 'public-meeting', 'ai-cafe', 'survey', 'online', 'training');
  CREATE TYPE "public"."enum_concertations_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_concertations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__concertations_v_version_publics" AS ENUM('citizens', 'youth', 'agents', 'representatives', 'associations', 'companies', 'researchers');
  CREATE TYPE "public"."enum__concertations_v_version_formats" AS ENUM('convention', 'workshop', 'public-meeting', 'ai-cafe', 'survey', 'online', 'training');
  CREATE TYPE "public"."enum__concertations_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__concertations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_ai_projects_kinds" AS ENUM('prediction', 'classification', 'computer-vision', 'language', 'generative', 'speech', 'optimisation', 'rules');
  CREATE TYPE "public"."enum_ai_projects_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_ai_projects_stage" AS ENUM('study', 'experiment', 'in-use', 'ended', 'given-up');
  CREATE TYPE "public"."enum_ai_projects_has_personal_data" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_ai_projects_automation" AS ENUM('information', 'recommendation', 'supervised-decision', 'automated-decision');
  CREATE TYPE "public"."enum_ai_projects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ai_projects_v_version_kinds" AS ENUM('prediction', 'classification', 'computer-vision', 'language', 'generative', 'speech', 'optimisation', 'rules');
  CREATE TYPE "public"."enum__ai_projects_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__ai_projects_v_version_stage" AS ENUM('study', 'experiment', 'in-use', 'ended', 'given-up');
  CREATE TYPE "public"."enum__ai_projects_v_version_has_personal_data" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__ai_projects_v_version_automation" AS ENUM('information', 'recommendation', 'supervised-decision', 'automated-decision');
  CREATE TYPE "public"."enum__ai_projects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_ai_resources_audiences" AS ENUM('everyone', 'youth', 'teachers', 'agents', 'representatives', 'facilitators');
  CREATE TYPE "public"."enum_ai_resources_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_ai_resources_kind" AS ENUM('game', 'mooc', 'workshop', 'kit', 'catalogue', 'talk', 'guide', 'video', 'website');
  CREATE TYPE "public"."enum_ai_resources_duration" AS ENUM('under-an-hour', 'half-day', 'day', 'several-days', 'at-will');
  CREATE TYPE "public"."enum_ai_resources_cost" AS ENUM('free', 'paid', 'on-request');
  CREATE TYPE "public"."enum_ai_resources_link_state" AS ENUM('alive', 'moved', 'dead', 'unreachable');
  CREATE TYPE "public"."enum_ai_resources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ai_resources_v_version_audiences" AS ENUM('everyone', 'youth', 'teachers', 'agents', 'representatives', 'facilitators');
  CREATE TYPE "public"."enum__ai_resources_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__ai_resources_v_version_kind" AS ENUM('game', 'mooc', 'workshop', 'kit', 'catalogue', 'talk', 'guide', 'video', 'website');
  CREATE TYPE "public"."enum__ai_resources_v_version_duration" AS ENUM('under-an-hour', 'half-day', 'day', 'several-days', 'at-will');
  CREATE TYPE "public"."enum__ai_resources_v_version_cost" AS ENUM('free', 'paid', 'on-request');
  CREATE TYPE "public"."enum__ai_resources_v_version_link_state" AS ENUM('alive', 'moved', 'dead', 'unreachable');
  CREATE TYPE "public"."enum__ai_resources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_labels_links_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum_labels_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  CREATE TYPE "public"."enum_labels_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_labels_award" AS ENUM('innovative-territory', 'startup');
  CREATE TYPE "public"."enum_labels_domain" AS ENUM('innovation-citoyenne', 'modernisation-du-service-public', 'territoires-inclusifs', 'numerique-responsable', 'territoire-intelligent-et-responsable');
  CREATE TYPE "public"."enum_labels_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__labels_v_version_links_kind" AS ENUM('section', 'internal', 'external', 'email', 'phone');
  CREATE TYPE "public"."enum__labels_v_version_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'press-kits', 'events', 'replays', 'labels', 'territories', 'ai', 'toolkit', 'concertations', 'teachings', 'ai-library', 'territoirprod', 'commission', 'search', 'sitemap');
  CREATE TYPE "public"."enum__labels_v_version_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__labels_v_version_award" AS ENUM('innovative-territory', 'startup');
  CREATE TYPE "public"."enum__labels_v_version_domain" AS ENUM('innovation-citoyenne', 'modernisation-du-service-public', 'territoires-inclusifs', 'numerique-responsable', 'territoire-intelligent-et-responsable');
  CREATE TYPE "public"."enum__labels_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organizations_register_kind" AS ENUM('commune', 'epci', 'departement', 'region');
  CREATE TYPE "public"."enum__organizations_v_version_register_kind" AS ENUM('commune', 'epci', 'departement', 'region');
  CREATE TYPE "public"."enum_commission_meetings_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum__commission_v_version_meetings_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'press-kits' BEFORE 'manifestos';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'replays' BEFORE 'pages';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'labels' BEFORE 'pages';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'concertations' BEFORE 'pages';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'ai-projects' BEFORE 'pages';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'ai-resources' BEFORE 'pages';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'programmes' BEFORE 'pages';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'ai-space' BEFORE 'redirects';
  ALTER TYPE "public"."enum_publications_document_collection" ADD VALUE 'commission' BEFORE 'redirects';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'press-kits' BEFORE 'events';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'replays' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'labels' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'territories' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'ai' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'toolkit' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'concertations' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'teachings' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'ai-library' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'territoirprod' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_main_section" ADD VALUE 'commission' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'press-kits' BEFORE 'events';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'replays' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'labels' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'territories' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'ai' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'toolkit' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'concertations' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'teachings' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'ai-library' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'territoirprod' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_footer_links_section" ADD VALUE 'commission' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'press-kits' BEFORE 'events';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'replays' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'labels' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'territories' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'ai' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'toolkit' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'concertations' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'teachings' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'ai-library' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'territoirprod' BEFORE 'search';
  ALTER TYPE "public"."enum_navigation_legal_section" ADD VALUE 'commission' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'press-kits' BEFORE 'events';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'replays' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'labels' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'territories' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'ai' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'toolkit' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'concertations' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'teachings' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'ai-library' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'territoirprod' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_main_section" ADD VALUE 'commission' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'press-kits' BEFORE 'events';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'replays' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'labels' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'territories' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'ai' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'toolkit' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'concertations' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'teachings' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'ai-library' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'territoirprod' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_footer_links_section" ADD VALUE 'commission' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'press-kits' BEFORE 'events';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'replays' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'labels' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'territories' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'ai' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'toolkit' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'concertations' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'teachings' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'ai-library' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'territoirprod' BEFORE 'search';
  ALTER TYPE "public"."enum__navigation_v_version_legal_section" ADD VALUE 'commission' BEFORE 'search';
  CREATE TABLE "press_kits_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_press_kits_items_kind" DEFAULT 'picture',
  	"media_id" integer,
  	"document_id" integer,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" varchar
  );
  
  CREATE TABLE "press_kits_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_press_kits_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "press_kits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"date" timestamp(3) with time zone,
  	"event_id" integer,
  	"summary" varchar,
  	"presentation" jsonb,
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
  	"_status" "enum_press_kits_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "press_kits_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_contacts_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "_press_kits_v_version_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__press_kits_v_version_items_kind" DEFAULT 'picture',
  	"media_id" integer,
  	"document_id" integer,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_kits_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__press_kits_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_press_kits_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_date" timestamp(3) with time zone,
  	"version_event_id" integer,
  	"version_summary" varchar,
  	"version_presentation" jsonb,
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
  	"version__status" "enum__press_kits_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_press_kits_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"press_contacts_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "replays_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" varchar,
  	"title" varchar
  );
  
  CREATE TABLE "replays_subtitles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "enum_replays_subtitles_kind" DEFAULT 'captions',
  	"language" varchar DEFAULT 'fr'
  );
  
  CREATE TABLE "replays_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_replays_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "replays" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"recorded_on" timestamp(3) with time zone,
  	"duration" varchar,
  	"video_kind" "enum_replays_video_kind" DEFAULT 'file',
  	"video_file_id" integer,
  	"video_url" varchar,
  	"video_player_url" varchar,
  	"event_id" integer,
  	"session" varchar,
  	"presentation" jsonb,
  	"transcript" varchar,
  	"missing_alternative" varchar,
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
  	"_status" "enum_replays_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "replays_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "_replays_v_version_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"start" varchar,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_replays_v_version_subtitles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "enum__replays_v_version_subtitles_kind" DEFAULT 'captions',
  	"language" varchar DEFAULT 'fr',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_replays_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__replays_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_replays_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_recorded_on" timestamp(3) with time zone,
  	"version_duration" varchar,
  	"version_video_kind" "enum__replays_v_version_video_kind" DEFAULT 'file',
  	"version_video_file_id" integer,
  	"version_video_url" varchar,
  	"version_video_player_url" varchar,
  	"version_event_id" integer,
  	"version_session" varchar,
  	"version_presentation" jsonb,
  	"version_transcript" varchar,
  	"version_missing_alternative" varchar,
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
  	"version__status" "enum__replays_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_replays_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "programmes_tracks_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"kind" "enum_programmes_tracks_links_kind" DEFAULT 'section',
  	"section" "enum_programmes_tracks_links_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar
  );
  
  CREATE TABLE "programmes_tracks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"theme" "enum_programmes_tracks_theme",
  	"host_id" integer,
  	"summary" varchar
  );
  
  CREATE TABLE "programmes_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_programmes_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "programmes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"year" numeric,
  	"summary" varchar,
  	"presentation" jsonb,
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
  	"_status" "enum_programmes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "programmes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" integer,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"ai_resources_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_contacts_id" integer
  );
  
  CREATE TABLE "_programmes_v_version_tracks_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"kind" "enum__programmes_v_version_tracks_links_kind" DEFAULT 'section',
  	"section" "enum__programmes_v_version_tracks_links_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_tracks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"theme" "enum__programmes_v_version_tracks_theme",
  	"host_id" integer,
  	"summary" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__programmes_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_programmes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_year" numeric,
  	"version_summary" varchar,
  	"version_presentation" jsonb,
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
  	"version__status" "enum__programmes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_programmes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"events_id" integer,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"ai_resources_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_contacts_id" integer
  );
  
  CREATE TABLE "concertations_publics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_concertations_publics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "concertations_formats" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_concertations_formats",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "concertations_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar
  );
  
  CREATE TABLE "concertations_teachings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" jsonb
  );
  
  CREATE TABLE "concertations_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_concertations_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "concertations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"authority_id" integer,
  	"started_on" varchar,
  	"ended_on" varchar,
  	"participants" numeric,
  	"presentation" jsonb,
  	"follow_up" jsonb,
  	"charter_signed_on" timestamp(3) with time zone,
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
  	"_status" "enum_concertations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "concertations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "_concertations_v_version_publics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__concertations_v_version_publics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_concertations_v_version_formats" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__concertations_v_version_formats",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_concertations_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_concertations_v_version_teachings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_concertations_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__concertations_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_concertations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_authority_id" integer,
  	"version_started_on" varchar,
  	"version_ended_on" varchar,
  	"version_participants" numeric,
  	"version_presentation" jsonb,
  	"version_follow_up" jsonb,
  	"version_charter_signed_on" timestamp(3) with time zone,
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
  	"version__status" "enum__concertations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_concertations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "ai_projects_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ai_projects_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ai_projects_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ai_projects_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ai_projects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"authority_id" integer,
  	"service" varchar,
  	"purpose" varchar,
  	"stage" "enum_ai_projects_stage" DEFAULT 'study',
  	"started_on" varchar,
  	"body" jsonb,
  	"data_used" varchar,
  	"data_source" varchar,
  	"has_personal_data" "enum_ai_projects_has_personal_data" DEFAULT 'unknown',
  	"automation" "enum_ai_projects_automation" DEFAULT 'recommendation',
  	"decisions" varchar,
  	"legal_basis" varchar,
  	"human_oversight" varchar,
  	"supplier" varchar,
  	"licence" varchar,
  	"source_code_url" varchar,
  	"cost" varchar,
  	"energy" varchar,
  	"evaluation" varchar,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"last_checked_on" timestamp(3) with time zone,
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
  	"_status" "enum_ai_projects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "ai_projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "_ai_projects_v_version_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__ai_projects_v_version_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_ai_projects_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__ai_projects_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_ai_projects_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_authority_id" integer,
  	"version_service" varchar,
  	"version_purpose" varchar,
  	"version_stage" "enum__ai_projects_v_version_stage" DEFAULT 'study',
  	"version_started_on" varchar,
  	"version_body" jsonb,
  	"version_data_used" varchar,
  	"version_data_source" varchar,
  	"version_has_personal_data" "enum__ai_projects_v_version_has_personal_data" DEFAULT 'unknown',
  	"version_automation" "enum__ai_projects_v_version_automation" DEFAULT 'recommendation',
  	"version_decisions" varchar,
  	"version_legal_basis" varchar,
  	"version_human_oversight" varchar,
  	"version_supplier" varchar,
  	"version_licence" varchar,
  	"version_source_code_url" varchar,
  	"version_cost" varchar,
  	"version_energy" varchar,
  	"version_evaluation" varchar,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_last_checked_on" timestamp(3) with time zone,
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
  	"version__status" "enum__ai_projects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_ai_projects_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "ai_resources_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ai_resources_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ai_resources_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ai_resources_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ai_resources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"producer" varchar,
  	"url" varchar,
  	"summary" varchar,
  	"kind" "enum_ai_resources_kind" DEFAULT 'kit',
  	"duration" "enum_ai_resources_duration",
  	"cost" "enum_ai_resources_cost",
  	"licence" varchar,
  	"language" varchar DEFAULT 'fr',
  	"last_checked_on" timestamp(3) with time zone,
  	"link_state" "enum_ai_resources_link_state",
  	"to_complete" varchar,
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
  	"_status" "enum_ai_resources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_ai_resources_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__ai_resources_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_ai_resources_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__ai_resources_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_ai_resources_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_producer" varchar,
  	"version_url" varchar,
  	"version_summary" varchar,
  	"version_kind" "enum__ai_resources_v_version_kind" DEFAULT 'kit',
  	"version_duration" "enum__ai_resources_v_version_duration",
  	"version_cost" "enum__ai_resources_v_version_cost",
  	"version_licence" varchar,
  	"version_language" varchar DEFAULT 'fr',
  	"version_last_checked_on" timestamp(3) with time zone,
  	"version_link_state" "enum__ai_resources_v_version_link_state",
  	"version_to_complete" varchar,
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
  	"version__status" "enum__ai_resources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "labels_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"kind" "enum_labels_links_kind" DEFAULT 'section',
  	"section" "enum_labels_links_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar
  );
  
  CREATE TABLE "labels_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_labels_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "labels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"award" "enum_labels_award" DEFAULT 'innovative-territory',
  	"year" numeric,
  	"domain" "enum_labels_domain",
  	"laureate_id" integer,
  	"event_id" integer,
  	"body" jsonb,
  	"contact_name" varchar,
  	"contact_email" varchar,
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
  	"_status" "enum_labels_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "labels_rels" (
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
  	"ai_resources_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_contacts_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "_labels_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"kind" "enum__labels_v_version_links_kind" DEFAULT 'section',
  	"section" "enum__labels_v_version_links_section",
  	"url" varchar,
  	"address" varchar,
  	"number" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_labels_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__labels_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_labels_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_award" "enum__labels_v_version_award" DEFAULT 'innovative-territory',
  	"version_year" numeric,
  	"version_domain" "enum__labels_v_version_domain",
  	"version_laureate_id" integer,
  	"version_event_id" integer,
  	"version_body" jsonb,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
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
  	"version__status" "enum__labels_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_labels_v_rels" (
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
  	"ai_resources_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"press_contacts_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "ai_space_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "ai_space_teachings_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer
  );
  
  CREATE TABLE "ai_space_teachings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" jsonb
  );
  
  CREATE TABLE "ai_space_fears_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer
  );
  
  CREATE TABLE "ai_space_fears" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"detail" varchar
  );
  
  CREATE TABLE "ai_space_risks_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer
  );
  
  CREATE TABLE "ai_space_risks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"detail" varchar
  );
  
  CREATE TABLE "ai_space_opportunities_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer
  );
  
  CREATE TABLE "ai_space_opportunities" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"detail" varchar
  );
  
  CREATE TABLE "ai_space_levers_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer
  );
  
  CREATE TABLE "ai_space_levers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"detail" varchar
  );
  
  CREATE TABLE "ai_space" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Parler de l’IA avant de la déployer' NOT NULL,
  	"introduction" varchar DEFAULT 'Chaque territoire volontaire organise sa concertation sur l’intelligence artificielle.' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "ai_space_rels" (
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
  	"organizations_id" integer
  );
  
  CREATE TABLE "_ai_space_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_teachings_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_teachings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_fears_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_fears" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"detail" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_risks_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_risks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"detail" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_opportunities_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_opportunities" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"detail" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_levers_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar,
  	"concertation_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v_version_levers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"detail" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ai_space_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_title" varchar DEFAULT 'Parler de l’IA avant de la déployer' NOT NULL,
  	"version_introduction" varchar DEFAULT 'Chaque territoire volontaire organise sa concertation sur l’intelligence artificielle.' NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_ai_space_v_rels" (
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
  	"organizations_id" integer
  );
  
  CREATE TABLE "commission_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "commission_meetings_themes" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_commission_meetings_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "commission_meetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"title" varchar NOT NULL,
  	"summary" varchar,
  	"event_id" integer
  );
  
  CREATE TABLE "commission" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"introduction" varchar DEFAULT 'Élus et experts y préparent les positions du réseau.' NOT NULL,
  	"mission" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "commission_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "_commission_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_commission_v_version_meetings_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__commission_v_version_meetings_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_commission_v_version_meetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"title" varchar NOT NULL,
  	"summary" varchar,
  	"event_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_commission_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_introduction" varchar DEFAULT 'Élus et experts y préparent les positions du réseau.' NOT NULL,
  	"version_mission" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_commission_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"press_releases_id" integer,
  	"press_kits_id" integer,
  	"manifestos_id" integer,
  	"events_id" integer,
  	"replays_id" integer,
  	"labels_id" integer,
  	"concertations_id" integer,
  	"ai_projects_id" integer,
  	"programmes_id" integer,
  	"pages_id" integer
  );
  
  ALTER TABLE "press_releases_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "press_releases_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "press_releases_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "press_releases_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "press_releases_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "press_releases_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "_press_releases_v_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "_press_releases_v_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "_press_releases_v_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "_press_releases_v_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "_press_releases_v_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "_press_releases_v_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "manifestos_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "_manifestos_v_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "events" ADD COLUMN "host_id" integer;
  ALTER TABLE "events" ADD COLUMN "calendar_sequence" numeric DEFAULT 0;
  ALTER TABLE "events" ADD COLUMN "calendar_changed_at" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "calendar_shown" varchar;
  ALTER TABLE "events_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "events_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "events_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "events_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "events_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "events_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_host_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_calendar_sequence" numeric DEFAULT 0;
  ALTER TABLE "_events_v" ADD COLUMN "version_calendar_changed_at" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_calendar_shown" varchar;
  ALTER TABLE "_events_v_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "_events_v_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "_events_v_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "_events_v_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "_events_v_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "_events_v_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "organizations" ADD COLUMN "register_kind" "enum_organizations_register_kind";
  ALTER TABLE "organizations" ADD COLUMN "department_code" varchar;
  ALTER TABLE "organizations" ADD COLUMN "region_code" varchar;
  ALTER TABLE "organizations" ADD COLUMN "is_territory" boolean DEFAULT false;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_register_kind" "enum__organizations_v_version_register_kind";
  ALTER TABLE "_organizations_v" ADD COLUMN "version_department_code" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_region_code" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_is_territory" boolean DEFAULT false;
  ALTER TABLE "redirects_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "ai_resources_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "ai_resources_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "home_page_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "home_page_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "home_page_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "home_page_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "home_page_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "home_page_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "_home_page_v_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "_home_page_v_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "_home_page_v_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "_home_page_v_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "_home_page_v_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "_home_page_v_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "ai_resources_id" integer;
  ALTER TABLE "navigation_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "press_kits_id" integer;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "replays_id" integer;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "labels_id" integer;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "concertations_id" integer;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "ai_projects_id" integer;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "ai_resources_id" integer;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "programmes_id" integer;
  ALTER TABLE "press_kits_items" ADD CONSTRAINT "press_kits_items_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_kits_items" ADD CONSTRAINT "press_kits_items_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_kits_items" ADD CONSTRAINT "press_kits_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_themes" ADD CONSTRAINT "press_kits_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits" ADD CONSTRAINT "press_kits_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_kits" ADD CONSTRAINT "press_kits_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_kits_rels" ADD CONSTRAINT "press_kits_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_version_items" ADD CONSTRAINT "_press_kits_v_version_items_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_kits_v_version_items" ADD CONSTRAINT "_press_kits_v_version_items_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_kits_v_version_items" ADD CONSTRAINT "_press_kits_v_version_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_kits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_version_themes" ADD CONSTRAINT "_press_kits_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_kits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v" ADD CONSTRAINT "_press_kits_v_parent_id_press_kits_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_kits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_kits_v" ADD CONSTRAINT "_press_kits_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_kits_v" ADD CONSTRAINT "_press_kits_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_kits_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_kits_v_rels" ADD CONSTRAINT "_press_kits_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_chapters" ADD CONSTRAINT "replays_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_subtitles" ADD CONSTRAINT "replays_subtitles_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replays_subtitles" ADD CONSTRAINT "replays_subtitles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_themes" ADD CONSTRAINT "replays_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays" ADD CONSTRAINT "replays_video_file_id_documents_id_fk" FOREIGN KEY ("video_file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replays" ADD CONSTRAINT "replays_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replays" ADD CONSTRAINT "replays_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replays_rels" ADD CONSTRAINT "replays_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_version_chapters" ADD CONSTRAINT "_replays_v_version_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_replays_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_version_subtitles" ADD CONSTRAINT "_replays_v_version_subtitles_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_replays_v_version_subtitles" ADD CONSTRAINT "_replays_v_version_subtitles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_replays_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_version_themes" ADD CONSTRAINT "_replays_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_replays_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v" ADD CONSTRAINT "_replays_v_parent_id_replays_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."replays"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_replays_v" ADD CONSTRAINT "_replays_v_version_video_file_id_documents_id_fk" FOREIGN KEY ("version_video_file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_replays_v" ADD CONSTRAINT "_replays_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_replays_v" ADD CONSTRAINT "_replays_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_replays_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_replays_v_rels" ADD CONSTRAINT "_replays_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_tracks_links" ADD CONSTRAINT "programmes_tracks_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_tracks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_tracks" ADD CONSTRAINT "programmes_tracks_host_id_organizations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes_tracks" ADD CONSTRAINT "programmes_tracks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_themes" ADD CONSTRAINT "programmes_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_rels" ADD CONSTRAINT "programmes_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_tracks_links" ADD CONSTRAINT "_programmes_v_version_tracks_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_tracks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_tracks" ADD CONSTRAINT "_programmes_v_version_tracks_host_id_organizations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_tracks" ADD CONSTRAINT "_programmes_v_version_tracks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_themes" ADD CONSTRAINT "_programmes_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_parent_id_programmes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_rels" ADD CONSTRAINT "_programmes_v_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_publics" ADD CONSTRAINT "concertations_publics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_formats" ADD CONSTRAINT "concertations_formats_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_questions" ADD CONSTRAINT "concertations_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_teachings" ADD CONSTRAINT "concertations_teachings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_themes" ADD CONSTRAINT "concertations_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations" ADD CONSTRAINT "concertations_authority_id_organizations_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "concertations" ADD CONSTRAINT "concertations_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concertations_rels" ADD CONSTRAINT "concertations_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_version_publics" ADD CONSTRAINT "_concertations_v_version_publics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_concertations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_version_formats" ADD CONSTRAINT "_concertations_v_version_formats_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_concertations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_version_questions" ADD CONSTRAINT "_concertations_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_concertations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_version_teachings" ADD CONSTRAINT "_concertations_v_version_teachings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_concertations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_version_themes" ADD CONSTRAINT "_concertations_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_concertations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v" ADD CONSTRAINT "_concertations_v_parent_id_concertations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_concertations_v" ADD CONSTRAINT "_concertations_v_version_authority_id_organizations_id_fk" FOREIGN KEY ("version_authority_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_concertations_v" ADD CONSTRAINT "_concertations_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_concertations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_concertations_v_rels" ADD CONSTRAINT "_concertations_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_kinds" ADD CONSTRAINT "ai_projects_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_themes" ADD CONSTRAINT "ai_projects_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects" ADD CONSTRAINT "ai_projects_authority_id_organizations_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_projects" ADD CONSTRAINT "ai_projects_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_projects_rels" ADD CONSTRAINT "ai_projects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_version_kinds" ADD CONSTRAINT "_ai_projects_v_version_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ai_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_version_themes" ADD CONSTRAINT "_ai_projects_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ai_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v" ADD CONSTRAINT "_ai_projects_v_parent_id_ai_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_projects_v" ADD CONSTRAINT "_ai_projects_v_version_authority_id_organizations_id_fk" FOREIGN KEY ("version_authority_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_projects_v" ADD CONSTRAINT "_ai_projects_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ai_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_projects_v_rels" ADD CONSTRAINT "_ai_projects_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_resources_audiences" ADD CONSTRAINT "ai_resources_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_resources_themes" ADD CONSTRAINT "ai_resources_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_resources" ADD CONSTRAINT "ai_resources_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_resources_v_version_audiences" ADD CONSTRAINT "_ai_resources_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ai_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_resources_v_version_themes" ADD CONSTRAINT "_ai_resources_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ai_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_resources_v" ADD CONSTRAINT "_ai_resources_v_parent_id_ai_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_resources_v" ADD CONSTRAINT "_ai_resources_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labels_links" ADD CONSTRAINT "labels_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_themes" ADD CONSTRAINT "labels_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels" ADD CONSTRAINT "labels_laureate_id_organizations_id_fk" FOREIGN KEY ("laureate_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labels" ADD CONSTRAINT "labels_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labels" ADD CONSTRAINT "labels_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labels_rels" ADD CONSTRAINT "labels_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_version_links" ADD CONSTRAINT "_labels_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_labels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_version_themes" ADD CONSTRAINT "_labels_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_labels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v" ADD CONSTRAINT "_labels_v_parent_id_labels_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."labels"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labels_v" ADD CONSTRAINT "_labels_v_version_laureate_id_organizations_id_fk" FOREIGN KEY ("version_laureate_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labels_v" ADD CONSTRAINT "_labels_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labels_v" ADD CONSTRAINT "_labels_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_labels_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_press_contacts_fk" FOREIGN KEY ("press_contacts_id") REFERENCES "public"."press_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labels_v_rels" ADD CONSTRAINT "_labels_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_steps" ADD CONSTRAINT "ai_space_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_teachings_sources" ADD CONSTRAINT "ai_space_teachings_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_space_teachings_sources" ADD CONSTRAINT "ai_space_teachings_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space_teachings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_teachings" ADD CONSTRAINT "ai_space_teachings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_fears_sources" ADD CONSTRAINT "ai_space_fears_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_space_fears_sources" ADD CONSTRAINT "ai_space_fears_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space_fears"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_fears" ADD CONSTRAINT "ai_space_fears_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_risks_sources" ADD CONSTRAINT "ai_space_risks_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_space_risks_sources" ADD CONSTRAINT "ai_space_risks_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space_risks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_risks" ADD CONSTRAINT "ai_space_risks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_opportunities_sources" ADD CONSTRAINT "ai_space_opportunities_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_space_opportunities_sources" ADD CONSTRAINT "ai_space_opportunities_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space_opportunities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_opportunities" ADD CONSTRAINT "ai_space_opportunities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_levers_sources" ADD CONSTRAINT "ai_space_levers_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_space_levers_sources" ADD CONSTRAINT "ai_space_levers_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space_levers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_levers" ADD CONSTRAINT "ai_space_levers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ai_space"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ai_space"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ai_space_rels" ADD CONSTRAINT "ai_space_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_steps" ADD CONSTRAINT "_ai_space_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_teachings_sources" ADD CONSTRAINT "_ai_space_v_version_teachings_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_teachings_sources" ADD CONSTRAINT "_ai_space_v_version_teachings_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v_version_teachings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_teachings" ADD CONSTRAINT "_ai_space_v_version_teachings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_fears_sources" ADD CONSTRAINT "_ai_space_v_version_fears_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_fears_sources" ADD CONSTRAINT "_ai_space_v_version_fears_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v_version_fears"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_fears" ADD CONSTRAINT "_ai_space_v_version_fears_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_risks_sources" ADD CONSTRAINT "_ai_space_v_version_risks_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_risks_sources" ADD CONSTRAINT "_ai_space_v_version_risks_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v_version_risks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_risks" ADD CONSTRAINT "_ai_space_v_version_risks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_opportunities_sources" ADD CONSTRAINT "_ai_space_v_version_opportunities_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_opportunities_sources" ADD CONSTRAINT "_ai_space_v_version_opportunities_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v_version_opportunities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_opportunities" ADD CONSTRAINT "_ai_space_v_version_opportunities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_levers_sources" ADD CONSTRAINT "_ai_space_v_version_levers_sources_concertation_id_concertations_id_fk" FOREIGN KEY ("concertation_id") REFERENCES "public"."concertations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_levers_sources" ADD CONSTRAINT "_ai_space_v_version_levers_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v_version_levers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_version_levers" ADD CONSTRAINT "_ai_space_v_version_levers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ai_space_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ai_space_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ai_space_v_rels" ADD CONSTRAINT "_ai_space_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_figures" ADD CONSTRAINT "commission_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."commission"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_meetings_themes" ADD CONSTRAINT "commission_meetings_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commission_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_meetings" ADD CONSTRAINT "commission_meetings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "commission_meetings" ADD CONSTRAINT "commission_meetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."commission"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."commission"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "commission_rels" ADD CONSTRAINT "commission_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_version_figures" ADD CONSTRAINT "_commission_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_commission_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_version_meetings_themes" ADD CONSTRAINT "_commission_v_version_meetings_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_commission_v_version_meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_version_meetings" ADD CONSTRAINT "_commission_v_version_meetings_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_commission_v_version_meetings" ADD CONSTRAINT "_commission_v_version_meetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_commission_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_commission_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_press_releases_fk" FOREIGN KEY ("press_releases_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_manifestos_fk" FOREIGN KEY ("manifestos_id") REFERENCES "public"."manifestos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_commission_v_rels" ADD CONSTRAINT "_commission_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "press_kits_items_order_idx" ON "press_kits_items" USING btree ("_order");
  CREATE INDEX "press_kits_items_parent_id_idx" ON "press_kits_items" USING btree ("_parent_id");
  CREATE INDEX "press_kits_items_media_idx" ON "press_kits_items" USING btree ("media_id");
  CREATE INDEX "press_kits_items_document_idx" ON "press_kits_items" USING btree ("document_id");
  CREATE INDEX "press_kits_themes_order_idx" ON "press_kits_themes" USING btree ("order");
  CREATE INDEX "press_kits_themes_parent_idx" ON "press_kits_themes" USING btree ("parent_id");
  CREATE INDEX "press_kits_title_idx" ON "press_kits" USING btree ("title");
  CREATE INDEX "press_kits_date_idx" ON "press_kits" USING btree ("date");
  CREATE INDEX "press_kits_event_idx" ON "press_kits" USING btree ("event_id");
  CREATE UNIQUE INDEX "press_kits_slug_idx" ON "press_kits" USING btree ("slug");
  CREATE INDEX "press_kits_cover_idx" ON "press_kits" USING btree ("cover_id");
  CREATE INDEX "press_kits_published_at_idx" ON "press_kits" USING btree ("published_at");
  CREATE INDEX "press_kits_updated_at_idx" ON "press_kits" USING btree ("updated_at");
  CREATE INDEX "press_kits_created_at_idx" ON "press_kits" USING btree ("created_at");
  CREATE INDEX "press_kits_deleted_at_idx" ON "press_kits" USING btree ("deleted_at");
  CREATE INDEX "press_kits__status_idx" ON "press_kits" USING btree ("_status");
  CREATE INDEX "press_kits_rels_order_idx" ON "press_kits_rels" USING btree ("order");
  CREATE INDEX "press_kits_rels_parent_idx" ON "press_kits_rels" USING btree ("parent_id");
  CREATE INDEX "press_kits_rels_path_idx" ON "press_kits_rels" USING btree ("path");
  CREATE INDEX "press_kits_rels_press_contacts_id_idx" ON "press_kits_rels" USING btree ("press_contacts_id");
  CREATE INDEX "press_kits_rels_press_releases_id_idx" ON "press_kits_rels" USING btree ("press_releases_id");
  CREATE INDEX "press_kits_rels_press_kits_id_idx" ON "press_kits_rels" USING btree ("press_kits_id");
  CREATE INDEX "press_kits_rels_manifestos_id_idx" ON "press_kits_rels" USING btree ("manifestos_id");
  CREATE INDEX "press_kits_rels_events_id_idx" ON "press_kits_rels" USING btree ("events_id");
  CREATE INDEX "press_kits_rels_replays_id_idx" ON "press_kits_rels" USING btree ("replays_id");
  CREATE INDEX "press_kits_rels_labels_id_idx" ON "press_kits_rels" USING btree ("labels_id");
  CREATE INDEX "press_kits_rels_concertations_id_idx" ON "press_kits_rels" USING btree ("concertations_id");
  CREATE INDEX "press_kits_rels_ai_projects_id_idx" ON "press_kits_rels" USING btree ("ai_projects_id");
  CREATE INDEX "press_kits_rels_programmes_id_idx" ON "press_kits_rels" USING btree ("programmes_id");
  CREATE INDEX "press_kits_rels_pages_id_idx" ON "press_kits_rels" USING btree ("pages_id");
  CREATE INDEX "_press_kits_v_version_items_order_idx" ON "_press_kits_v_version_items" USING btree ("_order");
  CREATE INDEX "_press_kits_v_version_items_parent_id_idx" ON "_press_kits_v_version_items" USING btree ("_parent_id");
  CREATE INDEX "_press_kits_v_version_items_media_idx" ON "_press_kits_v_version_items" USING btree ("media_id");
  CREATE INDEX "_press_kits_v_version_items_document_idx" ON "_press_kits_v_version_items" USING btree ("document_id");
  CREATE INDEX "_press_kits_v_version_themes_order_idx" ON "_press_kits_v_version_themes" USING btree ("order");
  CREATE INDEX "_press_kits_v_version_themes_parent_idx" ON "_press_kits_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_press_kits_v_parent_idx" ON "_press_kits_v" USING btree ("parent_id");
  CREATE INDEX "_press_kits_v_version_version_title_idx" ON "_press_kits_v" USING btree ("version_title");
  CREATE INDEX "_press_kits_v_version_version_date_idx" ON "_press_kits_v" USING btree ("version_date");
  CREATE INDEX "_press_kits_v_version_version_event_idx" ON "_press_kits_v" USING btree ("version_event_id");
  CREATE INDEX "_press_kits_v_version_version_slug_idx" ON "_press_kits_v" USING btree ("version_slug");
  CREATE INDEX "_press_kits_v_version_version_cover_idx" ON "_press_kits_v" USING btree ("version_cover_id");
  CREATE INDEX "_press_kits_v_version_version_published_at_idx" ON "_press_kits_v" USING btree ("version_published_at");
  CREATE INDEX "_press_kits_v_version_version_updated_at_idx" ON "_press_kits_v" USING btree ("version_updated_at");
  CREATE INDEX "_press_kits_v_version_version_created_at_idx" ON "_press_kits_v" USING btree ("version_created_at");
  CREATE INDEX "_press_kits_v_version_version_deleted_at_idx" ON "_press_kits_v" USING btree ("version_deleted_at");
  CREATE INDEX "_press_kits_v_version_version__status_idx" ON "_press_kits_v" USING btree ("version__status");
  CREATE INDEX "_press_kits_v_created_at_idx" ON "_press_kits_v" USING btree ("created_at");
  CREATE INDEX "_press_kits_v_updated_at_idx" ON "_press_kits_v" USING btree ("updated_at");
  CREATE INDEX "_press_kits_v_latest_idx" ON "_press_kits_v" USING btree ("latest");
  CREATE INDEX "_press_kits_v_rels_order_idx" ON "_press_kits_v_rels" USING btree ("order");
  CREATE INDEX "_press_kits_v_rels_parent_idx" ON "_press_kits_v_rels" USING btree ("parent_id");
  CREATE INDEX "_press_kits_v_rels_path_idx" ON "_press_kits_v_rels" USING btree ("path");
  CREATE INDEX "_press_kits_v_rels_press_contacts_id_idx" ON "_press_kits_v_rels" USING btree ("press_contacts_id");
  CREATE INDEX "_press_kits_v_rels_press_releases_id_idx" ON "_press_kits_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_press_kits_v_rels_press_kits_id_idx" ON "_press_kits_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_press_kits_v_rels_manifestos_id_idx" ON "_press_kits_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_press_kits_v_rels_events_id_idx" ON "_press_kits_v_rels" USING btree ("events_id");
  CREATE INDEX "_press_kits_v_rels_replays_id_idx" ON "_press_kits_v_rels" USING btree ("replays_id");
  CREATE INDEX "_press_kits_v_rels_labels_id_idx" ON "_press_kits_v_rels" USING btree ("labels_id");
  CREATE INDEX "_press_kits_v_rels_concertations_id_idx" ON "_press_kits_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_press_kits_v_rels_ai_projects_id_idx" ON "_press_kits_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_press_kits_v_rels_programmes_id_idx" ON "_press_kits_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_press_kits_v_rels_pages_id_idx" ON "_press_kits_v_rels" USING btree ("pages_id");
  CREATE INDEX "replays_chapters_order_idx" ON "replays_chapters" USING btree ("_order");
  CREATE INDEX "replays_chapters_parent_id_idx" ON "replays_chapters" USING btree ("_parent_id");
  CREATE INDEX "replays_subtitles_order_idx" ON "replays_subtitles" USING btree ("_order");
  CREATE INDEX "replays_subtitles_parent_id_idx" ON "replays_subtitles" USING btree ("_parent_id");
  CREATE INDEX "replays_subtitles_file_idx" ON "replays_subtitles" USING btree ("file_id");
  CREATE INDEX "replays_themes_order_idx" ON "replays_themes" USING btree ("order");
  CREATE INDEX "replays_themes_parent_idx" ON "replays_themes" USING btree ("parent_id");
  CREATE INDEX "replays_title_idx" ON "replays" USING btree ("title");
  CREATE INDEX "replays_recorded_on_idx" ON "replays" USING btree ("recorded_on");
  CREATE INDEX "replays_video_video_file_idx" ON "replays" USING btree ("video_file_id");
  CREATE INDEX "replays_event_idx" ON "replays" USING btree ("event_id");
  CREATE UNIQUE INDEX "replays_slug_idx" ON "replays" USING btree ("slug");
  CREATE INDEX "replays_cover_idx" ON "replays" USING btree ("cover_id");
  CREATE INDEX "replays_published_at_idx" ON "replays" USING btree ("published_at");
  CREATE INDEX "replays_updated_at_idx" ON "replays" USING btree ("updated_at");
  CREATE INDEX "replays_created_at_idx" ON "replays" USING btree ("created_at");
  CREATE INDEX "replays_deleted_at_idx" ON "replays" USING btree ("deleted_at");
  CREATE INDEX "replays__status_idx" ON "replays" USING btree ("_status");
  CREATE INDEX "replays_rels_order_idx" ON "replays_rels" USING btree ("order");
  CREATE INDEX "replays_rels_parent_idx" ON "replays_rels" USING btree ("parent_id");
  CREATE INDEX "replays_rels_path_idx" ON "replays_rels" USING btree ("path");
  CREATE INDEX "replays_rels_people_id_idx" ON "replays_rels" USING btree ("people_id");
  CREATE INDEX "replays_rels_documents_id_idx" ON "replays_rels" USING btree ("documents_id");
  CREATE INDEX "replays_rels_press_releases_id_idx" ON "replays_rels" USING btree ("press_releases_id");
  CREATE INDEX "replays_rels_press_kits_id_idx" ON "replays_rels" USING btree ("press_kits_id");
  CREATE INDEX "replays_rels_manifestos_id_idx" ON "replays_rels" USING btree ("manifestos_id");
  CREATE INDEX "replays_rels_events_id_idx" ON "replays_rels" USING btree ("events_id");
  CREATE INDEX "replays_rels_replays_id_idx" ON "replays_rels" USING btree ("replays_id");
  CREATE INDEX "replays_rels_labels_id_idx" ON "replays_rels" USING btree ("labels_id");
  CREATE INDEX "replays_rels_concertations_id_idx" ON "replays_rels" USING btree ("concertations_id");
  CREATE INDEX "replays_rels_ai_projects_id_idx" ON "replays_rels" USING btree ("ai_projects_id");
  CREATE INDEX "replays_rels_programmes_id_idx" ON "replays_rels" USING btree ("programmes_id");
  CREATE INDEX "replays_rels_pages_id_idx" ON "replays_rels" USING btree ("pages_id");
  CREATE INDEX "_replays_v_version_chapters_order_idx" ON "_replays_v_version_chapters" USING btree ("_order");
  CREATE INDEX "_replays_v_version_chapters_parent_id_idx" ON "_replays_v_version_chapters" USING btree ("_parent_id");
  CREATE INDEX "_replays_v_version_subtitles_order_idx" ON "_replays_v_version_subtitles" USING btree ("_order");
  CREATE INDEX "_replays_v_version_subtitles_parent_id_idx" ON "_replays_v_version_subtitles" USING btree ("_parent_id");
  CREATE INDEX "_replays_v_version_subtitles_file_idx" ON "_replays_v_version_subtitles" USING btree ("file_id");
  CREATE INDEX "_replays_v_version_themes_order_idx" ON "_replays_v_version_themes" USING btree ("order");
  CREATE INDEX "_replays_v_version_themes_parent_idx" ON "_replays_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_replays_v_parent_idx" ON "_replays_v" USING btree ("parent_id");
  CREATE INDEX "_replays_v_version_version_title_idx" ON "_replays_v" USING btree ("version_title");
  CREATE INDEX "_replays_v_version_version_recorded_on_idx" ON "_replays_v" USING btree ("version_recorded_on");
  CREATE INDEX "_replays_v_version_video_version_video_file_idx" ON "_replays_v" USING btree ("version_video_file_id");
  CREATE INDEX "_replays_v_version_version_event_idx" ON "_replays_v" USING btree ("version_event_id");
  CREATE INDEX "_replays_v_version_version_slug_idx" ON "_replays_v" USING btree ("version_slug");
  CREATE INDEX "_replays_v_version_version_cover_idx" ON "_replays_v" USING btree ("version_cover_id");
  CREATE INDEX "_replays_v_version_version_published_at_idx" ON "_replays_v" USING btree ("version_published_at");
  CREATE INDEX "_replays_v_version_version_updated_at_idx" ON "_replays_v" USING btree ("version_updated_at");
  CREATE INDEX "_replays_v_version_version_created_at_idx" ON "_replays_v" USING btree ("version_created_at");
  CREATE INDEX "_replays_v_version_version_deleted_at_idx" ON "_replays_v" USING btree ("version_deleted_at");
  CREATE INDEX "_replays_v_version_version__status_idx" ON "_replays_v" USING btree ("version__status");
  CREATE INDEX "_replays_v_created_at_idx" ON "_replays_v" USING btree ("created_at");
  CREATE INDEX "_replays_v_updated_at_idx" ON "_replays_v" USING btree ("updated_at");
  CREATE INDEX "_replays_v_latest_idx" ON "_replays_v" USING btree ("latest");
  CREATE INDEX "_replays_v_rels_order_idx" ON "_replays_v_rels" USING btree ("order");
  CREATE INDEX "_replays_v_rels_parent_idx" ON "_replays_v_rels" USING btree ("parent_id");
  CREATE INDEX "_replays_v_rels_path_idx" ON "_replays_v_rels" USING btree ("path");
  CREATE INDEX "_replays_v_rels_people_id_idx" ON "_replays_v_rels" USING btree ("people_id");
  CREATE INDEX "_replays_v_rels_documents_id_idx" ON "_replays_v_rels" USING btree ("documents_id");
  CREATE INDEX "_replays_v_rels_press_releases_id_idx" ON "_replays_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_replays_v_rels_press_kits_id_idx" ON "_replays_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_replays_v_rels_manifestos_id_idx" ON "_replays_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_replays_v_rels_events_id_idx" ON "_replays_v_rels" USING btree ("events_id");
  CREATE INDEX "_replays_v_rels_replays_id_idx" ON "_replays_v_rels" USING btree ("replays_id");
  CREATE INDEX "_replays_v_rels_labels_id_idx" ON "_replays_v_rels" USING btree ("labels_id");
  CREATE INDEX "_replays_v_rels_concertations_id_idx" ON "_replays_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_replays_v_rels_ai_projects_id_idx" ON "_replays_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_replays_v_rels_programmes_id_idx" ON "_replays_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_replays_v_rels_pages_id_idx" ON "_replays_v_rels" USING btree ("pages_id");
  CREATE INDEX "programmes_tracks_links_order_idx" ON "programmes_tracks_links" USING btree ("_order");
  CREATE INDEX "programmes_tracks_links_parent_id_idx" ON "programmes_tracks_links" USING btree ("_parent_id");
  CREATE INDEX "programmes_tracks_order_idx" ON "programmes_tracks" USING btree ("_order");
  CREATE INDEX "programmes_tracks_parent_id_idx" ON "programmes_tracks" USING btree ("_parent_id");
  CREATE INDEX "programmes_tracks_host_idx" ON "programmes_tracks" USING btree ("host_id");
  CREATE INDEX "programmes_themes_order_idx" ON "programmes_themes" USING btree ("order");
  CREATE INDEX "programmes_themes_parent_idx" ON "programmes_themes" USING btree ("parent_id");
  CREATE INDEX "programmes_title_idx" ON "programmes" USING btree ("title");
  CREATE INDEX "programmes_year_idx" ON "programmes" USING btree ("year");
  CREATE UNIQUE INDEX "programmes_slug_idx" ON "programmes" USING btree ("slug");
  CREATE INDEX "programmes_cover_idx" ON "programmes" USING btree ("cover_id");
  CREATE INDEX "programmes_published_at_idx" ON "programmes" USING btree ("published_at");
  CREATE INDEX "programmes_updated_at_idx" ON "programmes" USING btree ("updated_at");
  CREATE INDEX "programmes_created_at_idx" ON "programmes" USING btree ("created_at");
  CREATE INDEX "programmes_deleted_at_idx" ON "programmes" USING btree ("deleted_at");
  CREATE INDEX "programmes__status_idx" ON "programmes" USING btree ("_status");
  CREATE INDEX "programmes_rels_order_idx" ON "programmes_rels" USING btree ("order");
  CREATE INDEX "programmes_rels_parent_idx" ON "programmes_rels" USING btree ("parent_id");
  CREATE INDEX "programmes_rels_path_idx" ON "programmes_rels" USING btree ("path");
  CREATE INDEX "programmes_rels_events_id_idx" ON "programmes_rels" USING btree ("events_id");
  CREATE INDEX "programmes_rels_documents_id_idx" ON "programmes_rels" USING btree ("documents_id");
  CREATE INDEX "programmes_rels_press_releases_id_idx" ON "programmes_rels" USING btree ("press_releases_id");
  CREATE INDEX "programmes_rels_press_kits_id_idx" ON "programmes_rels" USING btree ("press_kits_id");
  CREATE INDEX "programmes_rels_manifestos_id_idx" ON "programmes_rels" USING btree ("manifestos_id");
  CREATE INDEX "programmes_rels_replays_id_idx" ON "programmes_rels" USING btree ("replays_id");
  CREATE INDEX "programmes_rels_labels_id_idx" ON "programmes_rels" USING btree ("labels_id");
  CREATE INDEX "programmes_rels_concertations_id_idx" ON "programmes_rels" USING btree ("concertations_id");
  CREATE INDEX "programmes_rels_ai_projects_id_idx" ON "programmes_rels" USING btree ("ai_projects_id");
  CREATE INDEX "programmes_rels_ai_resources_id_idx" ON "programmes_rels" USING btree ("ai_resources_id");
  CREATE INDEX "programmes_rels_programmes_id_idx" ON "programmes_rels" USING btree ("programmes_id");
  CREATE INDEX "programmes_rels_pages_id_idx" ON "programmes_rels" USING btree ("pages_id");
  CREATE INDEX "programmes_rels_people_id_idx" ON "programmes_rels" USING btree ("people_id");
  CREATE INDEX "programmes_rels_organizations_id_idx" ON "programmes_rels" USING btree ("organizations_id");
  CREATE INDEX "programmes_rels_press_contacts_id_idx" ON "programmes_rels" USING btree ("press_contacts_id");
  CREATE INDEX "_programmes_v_version_tracks_links_order_idx" ON "_programmes_v_version_tracks_links" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_tracks_links_parent_id_idx" ON "_programmes_v_version_tracks_links" USING btree ("_parent_id");
  CREATE INDEX "_programmes_v_version_tracks_order_idx" ON "_programmes_v_version_tracks" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_tracks_parent_id_idx" ON "_programmes_v_version_tracks" USING btree ("_parent_id");
  CREATE INDEX "_programmes_v_version_tracks_host_idx" ON "_programmes_v_version_tracks" USING btree ("host_id");
  CREATE INDEX "_programmes_v_version_themes_order_idx" ON "_programmes_v_version_themes" USING btree ("order");
  CREATE INDEX "_programmes_v_version_themes_parent_idx" ON "_programmes_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_programmes_v_parent_idx" ON "_programmes_v" USING btree ("parent_id");
  CREATE INDEX "_programmes_v_version_version_title_idx" ON "_programmes_v" USING btree ("version_title");
  CREATE INDEX "_programmes_v_version_version_year_idx" ON "_programmes_v" USING btree ("version_year");
  CREATE INDEX "_programmes_v_version_version_slug_idx" ON "_programmes_v" USING btree ("version_slug");
  CREATE INDEX "_programmes_v_version_version_cover_idx" ON "_programmes_v" USING btree ("version_cover_id");
  CREATE INDEX "_programmes_v_version_version_published_at_idx" ON "_programmes_v" USING btree ("version_published_at");
  CREATE INDEX "_programmes_v_version_version_updated_at_idx" ON "_programmes_v" USING btree ("version_updated_at");
  CREATE INDEX "_programmes_v_version_version_created_at_idx" ON "_programmes_v" USING btree ("version_created_at");
  CREATE INDEX "_programmes_v_version_version_deleted_at_idx" ON "_programmes_v" USING btree ("version_deleted_at");
  CREATE INDEX "_programmes_v_version_version__status_idx" ON "_programmes_v" USING btree ("version__status");
  CREATE INDEX "_programmes_v_created_at_idx" ON "_programmes_v" USING btree ("created_at");
  CREATE INDEX "_programmes_v_updated_at_idx" ON "_programmes_v" USING btree ("updated_at");
  CREATE INDEX "_programmes_v_latest_idx" ON "_programmes_v" USING btree ("latest");
  CREATE INDEX "_programmes_v_rels_order_idx" ON "_programmes_v_rels" USING btree ("order");
  CREATE INDEX "_programmes_v_rels_parent_idx" ON "_programmes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_programmes_v_rels_path_idx" ON "_programmes_v_rels" USING btree ("path");
  CREATE INDEX "_programmes_v_rels_events_id_idx" ON "_programmes_v_rels" USING btree ("events_id");
  CREATE INDEX "_programmes_v_rels_documents_id_idx" ON "_programmes_v_rels" USING btree ("documents_id");
  CREATE INDEX "_programmes_v_rels_press_releases_id_idx" ON "_programmes_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_programmes_v_rels_press_kits_id_idx" ON "_programmes_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_programmes_v_rels_manifestos_id_idx" ON "_programmes_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_programmes_v_rels_replays_id_idx" ON "_programmes_v_rels" USING btree ("replays_id");
  CREATE INDEX "_programmes_v_rels_labels_id_idx" ON "_programmes_v_rels" USING btree ("labels_id");
  CREATE INDEX "_programmes_v_rels_concertations_id_idx" ON "_programmes_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_programmes_v_rels_ai_projects_id_idx" ON "_programmes_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_programmes_v_rels_ai_resources_id_idx" ON "_programmes_v_rels" USING btree ("ai_resources_id");
  CREATE INDEX "_programmes_v_rels_programmes_id_idx" ON "_programmes_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_programmes_v_rels_pages_id_idx" ON "_programmes_v_rels" USING btree ("pages_id");
  CREATE INDEX "_programmes_v_rels_people_id_idx" ON "_programmes_v_rels" USING btree ("people_id");
  CREATE INDEX "_programmes_v_rels_organizations_id_idx" ON "_programmes_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_programmes_v_rels_press_contacts_id_idx" ON "_programmes_v_rels" USING btree ("press_contacts_id");
  CREATE INDEX "concertations_publics_order_idx" ON "concertations_publics" USING btree ("order");
  CREATE INDEX "concertations_publics_parent_idx" ON "concertations_publics" USING btree ("parent_id");
  CREATE INDEX "concertations_formats_order_idx" ON "concertations_formats" USING btree ("order");
  CREATE INDEX "concertations_formats_parent_idx" ON "concertations_formats" USING btree ("parent_id");
  CREATE INDEX "concertations_questions_order_idx" ON "concertations_questions" USING btree ("_order");
  CREATE INDEX "concertations_questions_parent_id_idx" ON "concertations_questions" USING btree ("_parent_id");
  CREATE INDEX "concertations_teachings_order_idx" ON "concertations_teachings" USING btree ("_order");
  CREATE INDEX "concertations_teachings_parent_id_idx" ON "concertations_teachings" USING btree ("_parent_id");
  CREATE INDEX "concertations_themes_order_idx" ON "concertations_themes" USING btree ("order");
  CREATE INDEX "concertations_themes_parent_idx" ON "concertations_themes" USING btree ("parent_id");
  CREATE INDEX "concertations_title_idx" ON "concertations" USING btree ("title");
  CREATE INDEX "concertations_authority_idx" ON "concertations" USING btree ("authority_id");
  CREATE INDEX "concertations_started_on_idx" ON "concertations" USING btree ("started_on");
  CREATE UNIQUE INDEX "concertations_slug_idx" ON "concertations" USING btree ("slug");
  CREATE INDEX "concertations_cover_idx" ON "concertations" USING btree ("cover_id");
  CREATE INDEX "concertations_published_at_idx" ON "concertations" USING btree ("published_at");
  CREATE INDEX "concertations_updated_at_idx" ON "concertations" USING btree ("updated_at");
  CREATE INDEX "concertations_created_at_idx" ON "concertations" USING btree ("created_at");
  CREATE INDEX "concertations_deleted_at_idx" ON "concertations" USING btree ("deleted_at");
  CREATE INDEX "concertations__status_idx" ON "concertations" USING btree ("_status");
  CREATE INDEX "concertations_rels_order_idx" ON "concertations_rels" USING btree ("order");
  CREATE INDEX "concertations_rels_parent_idx" ON "concertations_rels" USING btree ("parent_id");
  CREATE INDEX "concertations_rels_path_idx" ON "concertations_rels" USING btree ("path");
  CREATE INDEX "concertations_rels_documents_id_idx" ON "concertations_rels" USING btree ("documents_id");
  CREATE INDEX "concertations_rels_press_releases_id_idx" ON "concertations_rels" USING btree ("press_releases_id");
  CREATE INDEX "concertations_rels_press_kits_id_idx" ON "concertations_rels" USING btree ("press_kits_id");
  CREATE INDEX "concertations_rels_manifestos_id_idx" ON "concertations_rels" USING btree ("manifestos_id");
  CREATE INDEX "concertations_rels_events_id_idx" ON "concertations_rels" USING btree ("events_id");
  CREATE INDEX "concertations_rels_replays_id_idx" ON "concertations_rels" USING btree ("replays_id");
  CREATE INDEX "concertations_rels_labels_id_idx" ON "concertations_rels" USING btree ("labels_id");
  CREATE INDEX "concertations_rels_concertations_id_idx" ON "concertations_rels" USING btree ("concertations_id");
  CREATE INDEX "concertations_rels_ai_projects_id_idx" ON "concertations_rels" USING btree ("ai_projects_id");
  CREATE INDEX "concertations_rels_programmes_id_idx" ON "concertations_rels" USING btree ("programmes_id");
  CREATE INDEX "concertations_rels_pages_id_idx" ON "concertations_rels" USING btree ("pages_id");
  CREATE INDEX "_concertations_v_version_publics_order_idx" ON "_concertations_v_version_publics" USING btree ("order");
  CREATE INDEX "_concertations_v_version_publics_parent_idx" ON "_concertations_v_version_publics" USING btree ("parent_id");
  CREATE INDEX "_concertations_v_version_formats_order_idx" ON "_concertations_v_version_formats" USING btree ("order");
  CREATE INDEX "_concertations_v_version_formats_parent_idx" ON "_concertations_v_version_formats" USING btree ("parent_id");
  CREATE INDEX "_concertations_v_version_questions_order_idx" ON "_concertations_v_version_questions" USING btree ("_order");
  CREATE INDEX "_concertations_v_version_questions_parent_id_idx" ON "_concertations_v_version_questions" USING btree ("_parent_id");
  CREATE INDEX "_concertations_v_version_teachings_order_idx" ON "_concertations_v_version_teachings" USING btree ("_order");
  CREATE INDEX "_concertations_v_version_teachings_parent_id_idx" ON "_concertations_v_version_teachings" USING btree ("_parent_id");
  CREATE INDEX "_concertations_v_version_themes_order_idx" ON "_concertations_v_version_themes" USING btree ("order");
  CREATE INDEX "_concertations_v_version_themes_parent_idx" ON "_concertations_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_concertations_v_parent_idx" ON "_concertations_v" USING btree ("parent_id");
  CREATE INDEX "_concertations_v_version_version_title_idx" ON "_concertations_v" USING btree ("version_title");
  CREATE INDEX "_concertations_v_version_version_authority_idx" ON "_concertations_v" USING btree ("version_authority_id");
  CREATE INDEX "_concertations_v_version_version_started_on_idx" ON "_concertations_v" USING btree ("version_started_on");
  CREATE INDEX "_concertations_v_version_version_slug_idx" ON "_concertations_v" USING btree ("version_slug");
  CREATE INDEX "_concertations_v_version_version_cover_idx" ON "_concertations_v" USING btree ("version_cover_id");
  CREATE INDEX "_concertations_v_version_version_published_at_idx" ON "_concertations_v" USING btree ("version_published_at");
  CREATE INDEX "_concertations_v_version_version_updated_at_idx" ON "_concertations_v" USING btree ("version_updated_at");
  CREATE INDEX "_concertations_v_version_version_created_at_idx" ON "_concertations_v" USING btree ("version_created_at");
  CREATE INDEX "_concertations_v_version_version_deleted_at_idx" ON "_concertations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_concertations_v_version_version__status_idx" ON "_concertations_v" USING btree ("version__status");
  CREATE INDEX "_concertations_v_created_at_idx" ON "_concertations_v" USING btree ("created_at");
  CREATE INDEX "_concertations_v_updated_at_idx" ON "_concertations_v" USING btree ("updated_at");
  CREATE INDEX "_concertations_v_latest_idx" ON "_concertations_v" USING btree ("latest");
  CREATE INDEX "_concertations_v_rels_order_idx" ON "_concertations_v_rels" USING btree ("order");
  CREATE INDEX "_concertations_v_rels_parent_idx" ON "_concertations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_concertations_v_rels_path_idx" ON "_concertations_v_rels" USING btree ("path");
  CREATE INDEX "_concertations_v_rels_documents_id_idx" ON "_concertations_v_rels" USING btree ("documents_id");
  CREATE INDEX "_concertations_v_rels_press_releases_id_idx" ON "_concertations_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_concertations_v_rels_press_kits_id_idx" ON "_concertations_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_concertations_v_rels_manifestos_id_idx" ON "_concertations_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_concertations_v_rels_events_id_idx" ON "_concertations_v_rels" USING btree ("events_id");
  CREATE INDEX "_concertations_v_rels_replays_id_idx" ON "_concertations_v_rels" USING btree ("replays_id");
  CREATE INDEX "_concertations_v_rels_labels_id_idx" ON "_concertations_v_rels" USING btree ("labels_id");
  CREATE INDEX "_concertations_v_rels_concertations_id_idx" ON "_concertations_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_concertations_v_rels_ai_projects_id_idx" ON "_concertations_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_concertations_v_rels_programmes_id_idx" ON "_concertations_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_concertations_v_rels_pages_id_idx" ON "_concertations_v_rels" USING btree ("pages_id");
  CREATE INDEX "ai_projects_kinds_order_idx" ON "ai_projects_kinds" USING btree ("order");
  CREATE INDEX "ai_projects_kinds_parent_idx" ON "ai_projects_kinds" USING btree ("parent_id");
  CREATE INDEX "ai_projects_themes_order_idx" ON "ai_projects_themes" USING btree ("order");
  CREATE INDEX "ai_projects_themes_parent_idx" ON "ai_projects_themes" USING btree ("parent_id");
  CREATE INDEX "ai_projects_title_idx" ON "ai_projects" USING btree ("title");
  CREATE INDEX "ai_projects_authority_idx" ON "ai_projects" USING btree ("authority_id");
  CREATE UNIQUE INDEX "ai_projects_slug_idx" ON "ai_projects" USING btree ("slug");
  CREATE INDEX "ai_projects_cover_idx" ON "ai_projects" USING btree ("cover_id");
  CREATE INDEX "ai_projects_published_at_idx" ON "ai_projects" USING btree ("published_at");
  CREATE INDEX "ai_projects_updated_at_idx" ON "ai_projects" USING btree ("updated_at");
  CREATE INDEX "ai_projects_created_at_idx" ON "ai_projects" USING btree ("created_at");
  CREATE INDEX "ai_projects_deleted_at_idx" ON "ai_projects" USING btree ("deleted_at");
  CREATE INDEX "ai_projects__status_idx" ON "ai_projects" USING btree ("_status");
  CREATE INDEX "ai_projects_rels_order_idx" ON "ai_projects_rels" USING btree ("order");
  CREATE INDEX "ai_projects_rels_parent_idx" ON "ai_projects_rels" USING btree ("parent_id");
  CREATE INDEX "ai_projects_rels_path_idx" ON "ai_projects_rels" USING btree ("path");
  CREATE INDEX "ai_projects_rels_documents_id_idx" ON "ai_projects_rels" USING btree ("documents_id");
  CREATE INDEX "ai_projects_rels_press_releases_id_idx" ON "ai_projects_rels" USING btree ("press_releases_id");
  CREATE INDEX "ai_projects_rels_press_kits_id_idx" ON "ai_projects_rels" USING btree ("press_kits_id");
  CREATE INDEX "ai_projects_rels_manifestos_id_idx" ON "ai_projects_rels" USING btree ("manifestos_id");
  CREATE INDEX "ai_projects_rels_events_id_idx" ON "ai_projects_rels" USING btree ("events_id");
  CREATE INDEX "ai_projects_rels_replays_id_idx" ON "ai_projects_rels" USING btree ("replays_id");
  CREATE INDEX "ai_projects_rels_labels_id_idx" ON "ai_projects_rels" USING btree ("labels_id");
  CREATE INDEX "ai_projects_rels_concertations_id_idx" ON "ai_projects_rels" USING btree ("concertations_id");
  CREATE INDEX "ai_projects_rels_ai_projects_id_idx" ON "ai_projects_rels" USING btree ("ai_projects_id");
  CREATE INDEX "ai_projects_rels_programmes_id_idx" ON "ai_projects_rels" USING btree ("programmes_id");
  CREATE INDEX "ai_projects_rels_pages_id_idx" ON "ai_projects_rels" USING btree ("pages_id");
  CREATE INDEX "_ai_projects_v_version_kinds_order_idx" ON "_ai_projects_v_version_kinds" USING btree ("order");
  CREATE INDEX "_ai_projects_v_version_kinds_parent_idx" ON "_ai_projects_v_version_kinds" USING btree ("parent_id");
  CREATE INDEX "_ai_projects_v_version_themes_order_idx" ON "_ai_projects_v_version_themes" USING btree ("order");
  CREATE INDEX "_ai_projects_v_version_themes_parent_idx" ON "_ai_projects_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_ai_projects_v_parent_idx" ON "_ai_projects_v" USING btree ("parent_id");
  CREATE INDEX "_ai_projects_v_version_version_title_idx" ON "_ai_projects_v" USING btree ("version_title");
  CREATE INDEX "_ai_projects_v_version_version_authority_idx" ON "_ai_projects_v" USING btree ("version_authority_id");
  CREATE INDEX "_ai_projects_v_version_version_slug_idx" ON "_ai_projects_v" USING btree ("version_slug");
  CREATE INDEX "_ai_projects_v_version_version_cover_idx" ON "_ai_projects_v" USING btree ("version_cover_id");
  CREATE INDEX "_ai_projects_v_version_version_published_at_idx" ON "_ai_projects_v" USING btree ("version_published_at");
  CREATE INDEX "_ai_projects_v_version_version_updated_at_idx" ON "_ai_projects_v" USING btree ("version_updated_at");
  CREATE INDEX "_ai_projects_v_version_version_created_at_idx" ON "_ai_projects_v" USING btree ("version_created_at");
  CREATE INDEX "_ai_projects_v_version_version_deleted_at_idx" ON "_ai_projects_v" USING btree ("version_deleted_at");
  CREATE INDEX "_ai_projects_v_version_version__status_idx" ON "_ai_projects_v" USING btree ("version__status");
  CREATE INDEX "_ai_projects_v_created_at_idx" ON "_ai_projects_v" USING btree ("created_at");
  CREATE INDEX "_ai_projects_v_updated_at_idx" ON "_ai_projects_v" USING btree ("updated_at");
  CREATE INDEX "_ai_projects_v_latest_idx" ON "_ai_projects_v" USING btree ("latest");
  CREATE INDEX "_ai_projects_v_rels_order_idx" ON "_ai_projects_v_rels" USING btree ("order");
  CREATE INDEX "_ai_projects_v_rels_parent_idx" ON "_ai_projects_v_rels" USING btree ("parent_id");
  CREATE INDEX "_ai_projects_v_rels_path_idx" ON "_ai_projects_v_rels" USING btree ("path");
  CREATE INDEX "_ai_projects_v_rels_documents_id_idx" ON "_ai_projects_v_rels" USING btree ("documents_id");
  CREATE INDEX "_ai_projects_v_rels_press_releases_id_idx" ON "_ai_projects_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_ai_projects_v_rels_press_kits_id_idx" ON "_ai_projects_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_ai_projects_v_rels_manifestos_id_idx" ON "_ai_projects_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_ai_projects_v_rels_events_id_idx" ON "_ai_projects_v_rels" USING btree ("events_id");
  CREATE INDEX "_ai_projects_v_rels_replays_id_idx" ON "_ai_projects_v_rels" USING btree ("replays_id");
  CREATE INDEX "_ai_projects_v_rels_labels_id_idx" ON "_ai_projects_v_rels" USING btree ("labels_id");
  CREATE INDEX "_ai_projects_v_rels_concertations_id_idx" ON "_ai_projects_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_ai_projects_v_rels_ai_projects_id_idx" ON "_ai_projects_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_ai_projects_v_rels_programmes_id_idx" ON "_ai_projects_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_ai_projects_v_rels_pages_id_idx" ON "_ai_projects_v_rels" USING btree ("pages_id");
  CREATE INDEX "ai_resources_audiences_order_idx" ON "ai_resources_audiences" USING btree ("order");
  CREATE INDEX "ai_resources_audiences_parent_idx" ON "ai_resources_audiences" USING btree ("parent_id");
  CREATE INDEX "ai_resources_themes_order_idx" ON "ai_resources_themes" USING btree ("order");
  CREATE INDEX "ai_resources_themes_parent_idx" ON "ai_resources_themes" USING btree ("parent_id");
  CREATE INDEX "ai_resources_title_idx" ON "ai_resources" USING btree ("title");
  CREATE INDEX "ai_resources_producer_idx" ON "ai_resources" USING btree ("producer");
  CREATE UNIQUE INDEX "ai_resources_slug_idx" ON "ai_resources" USING btree ("slug");
  CREATE INDEX "ai_resources_cover_idx" ON "ai_resources" USING btree ("cover_id");
  CREATE INDEX "ai_resources_published_at_idx" ON "ai_resources" USING btree ("published_at");
  CREATE INDEX "ai_resources_updated_at_idx" ON "ai_resources" USING btree ("updated_at");
  CREATE INDEX "ai_resources_created_at_idx" ON "ai_resources" USING btree ("created_at");
  CREATE INDEX "ai_resources_deleted_at_idx" ON "ai_resources" USING btree ("deleted_at");
  CREATE INDEX "ai_resources__status_idx" ON "ai_resources" USING btree ("_status");
  CREATE INDEX "_ai_resources_v_version_audiences_order_idx" ON "_ai_resources_v_version_audiences" USING btree ("order");
  CREATE INDEX "_ai_resources_v_version_audiences_parent_idx" ON "_ai_resources_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_ai_resources_v_version_themes_order_idx" ON "_ai_resources_v_version_themes" USING btree ("order");
  CREATE INDEX "_ai_resources_v_version_themes_parent_idx" ON "_ai_resources_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_ai_resources_v_parent_idx" ON "_ai_resources_v" USING btree ("parent_id");
  CREATE INDEX "_ai_resources_v_version_version_title_idx" ON "_ai_resources_v" USING btree ("version_title");
  CREATE INDEX "_ai_resources_v_version_version_producer_idx" ON "_ai_resources_v" USING btree ("version_producer");
  CREATE INDEX "_ai_resources_v_version_version_slug_idx" ON "_ai_resources_v" USING btree ("version_slug");
  CREATE INDEX "_ai_resources_v_version_version_cover_idx" ON "_ai_resources_v" USING btree ("version_cover_id");
  CREATE INDEX "_ai_resources_v_version_version_published_at_idx" ON "_ai_resources_v" USING btree ("version_published_at");
  CREATE INDEX "_ai_resources_v_version_version_updated_at_idx" ON "_ai_resources_v" USING btree ("version_updated_at");
  CREATE INDEX "_ai_resources_v_version_version_created_at_idx" ON "_ai_resources_v" USING btree ("version_created_at");
  CREATE INDEX "_ai_resources_v_version_version_deleted_at_idx" ON "_ai_resources_v" USING btree ("version_deleted_at");
  CREATE INDEX "_ai_resources_v_version_version__status_idx" ON "_ai_resources_v" USING btree ("version__status");
  CREATE INDEX "_ai_resources_v_created_at_idx" ON "_ai_resources_v" USING btree ("created_at");
  CREATE INDEX "_ai_resources_v_updated_at_idx" ON "_ai_resources_v" USING btree ("updated_at");
  CREATE INDEX "_ai_resources_v_latest_idx" ON "_ai_resources_v" USING btree ("latest");
  CREATE INDEX "labels_links_order_idx" ON "labels_links" USING btree ("_order");
  CREATE INDEX "labels_links_parent_id_idx" ON "labels_links" USING btree ("_parent_id");
  CREATE INDEX "labels_themes_order_idx" ON "labels_themes" USING btree ("order");
  CREATE INDEX "labels_themes_parent_idx" ON "labels_themes" USING btree ("parent_id");
  CREATE INDEX "labels_title_idx" ON "labels" USING btree ("title");
  CREATE INDEX "labels_year_idx" ON "labels" USING btree ("year");
  CREATE INDEX "labels_laureate_idx" ON "labels" USING btree ("laureate_id");
  CREATE INDEX "labels_event_idx" ON "labels" USING btree ("event_id");
  CREATE UNIQUE INDEX "labels_slug_idx" ON "labels" USING btree ("slug");
  CREATE INDEX "labels_cover_idx" ON "labels" USING btree ("cover_id");
  CREATE INDEX "labels_published_at_idx" ON "labels" USING btree ("published_at");
  CREATE INDEX "labels_updated_at_idx" ON "labels" USING btree ("updated_at");
  CREATE INDEX "labels_created_at_idx" ON "labels" USING btree ("created_at");
  CREATE INDEX "labels_deleted_at_idx" ON "labels" USING btree ("deleted_at");
  CREATE INDEX "labels__status_idx" ON "labels" USING btree ("_status");
  CREATE INDEX "labels_rels_order_idx" ON "labels_rels" USING btree ("order");
  CREATE INDEX "labels_rels_parent_idx" ON "labels_rels" USING btree ("parent_id");
  CREATE INDEX "labels_rels_path_idx" ON "labels_rels" USING btree ("path");
  CREATE INDEX "labels_rels_press_releases_id_idx" ON "labels_rels" USING btree ("press_releases_id");
  CREATE INDEX "labels_rels_press_kits_id_idx" ON "labels_rels" USING btree ("press_kits_id");
  CREATE INDEX "labels_rels_manifestos_id_idx" ON "labels_rels" USING btree ("manifestos_id");
  CREATE INDEX "labels_rels_events_id_idx" ON "labels_rels" USING btree ("events_id");
  CREATE INDEX "labels_rels_replays_id_idx" ON "labels_rels" USING btree ("replays_id");
  CREATE INDEX "labels_rels_labels_id_idx" ON "labels_rels" USING btree ("labels_id");
  CREATE INDEX "labels_rels_concertations_id_idx" ON "labels_rels" USING btree ("concertations_id");
  CREATE INDEX "labels_rels_ai_projects_id_idx" ON "labels_rels" USING btree ("ai_projects_id");
  CREATE INDEX "labels_rels_ai_resources_id_idx" ON "labels_rels" USING btree ("ai_resources_id");
  CREATE INDEX "labels_rels_programmes_id_idx" ON "labels_rels" USING btree ("programmes_id");
  CREATE INDEX "labels_rels_pages_id_idx" ON "labels_rels" USING btree ("pages_id");
  CREATE INDEX "labels_rels_people_id_idx" ON "labels_rels" USING btree ("people_id");
  CREATE INDEX "labels_rels_organizations_id_idx" ON "labels_rels" USING btree ("organizations_id");
  CREATE INDEX "labels_rels_press_contacts_id_idx" ON "labels_rels" USING btree ("press_contacts_id");
  CREATE INDEX "labels_rels_documents_id_idx" ON "labels_rels" USING btree ("documents_id");
  CREATE INDEX "_labels_v_version_links_order_idx" ON "_labels_v_version_links" USING btree ("_order");
  CREATE INDEX "_labels_v_version_links_parent_id_idx" ON "_labels_v_version_links" USING btree ("_parent_id");
  CREATE INDEX "_labels_v_version_themes_order_idx" ON "_labels_v_version_themes" USING btree ("order");
  CREATE INDEX "_labels_v_version_themes_parent_idx" ON "_labels_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_labels_v_parent_idx" ON "_labels_v" USING btree ("parent_id");
  CREATE INDEX "_labels_v_version_version_title_idx" ON "_labels_v" USING btree ("version_title");
  CREATE INDEX "_labels_v_version_version_year_idx" ON "_labels_v" USING btree ("version_year");
  CREATE INDEX "_labels_v_version_version_laureate_idx" ON "_labels_v" USING btree ("version_laureate_id");
  CREATE INDEX "_labels_v_version_version_event_idx" ON "_labels_v" USING btree ("version_event_id");
  CREATE INDEX "_labels_v_version_version_slug_idx" ON "_labels_v" USING btree ("version_slug");
  CREATE INDEX "_labels_v_version_version_cover_idx" ON "_labels_v" USING btree ("version_cover_id");
  CREATE INDEX "_labels_v_version_version_published_at_idx" ON "_labels_v" USING btree ("version_published_at");
  CREATE INDEX "_labels_v_version_version_updated_at_idx" ON "_labels_v" USING btree ("version_updated_at");
  CREATE INDEX "_labels_v_version_version_created_at_idx" ON "_labels_v" USING btree ("version_created_at");
  CREATE INDEX "_labels_v_version_version_deleted_at_idx" ON "_labels_v" USING btree ("version_deleted_at");
  CREATE INDEX "_labels_v_version_version__status_idx" ON "_labels_v" USING btree ("version__status");
  CREATE INDEX "_labels_v_created_at_idx" ON "_labels_v" USING btree ("created_at");
  CREATE INDEX "_labels_v_updated_at_idx" ON "_labels_v" USING btree ("updated_at");
  CREATE INDEX "_labels_v_latest_idx" ON "_labels_v" USING btree ("latest");
  CREATE INDEX "_labels_v_rels_order_idx" ON "_labels_v_rels" USING btree ("order");
  CREATE INDEX "_labels_v_rels_parent_idx" ON "_labels_v_rels" USING btree ("parent_id");
  CREATE INDEX "_labels_v_rels_path_idx" ON "_labels_v_rels" USING btree ("path");
  CREATE INDEX "_labels_v_rels_press_releases_id_idx" ON "_labels_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_labels_v_rels_press_kits_id_idx" ON "_labels_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_labels_v_rels_manifestos_id_idx" ON "_labels_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_labels_v_rels_events_id_idx" ON "_labels_v_rels" USING btree ("events_id");
  CREATE INDEX "_labels_v_rels_replays_id_idx" ON "_labels_v_rels" USING btree ("replays_id");
  CREATE INDEX "_labels_v_rels_labels_id_idx" ON "_labels_v_rels" USING btree ("labels_id");
  CREATE INDEX "_labels_v_rels_concertations_id_idx" ON "_labels_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_labels_v_rels_ai_projects_id_idx" ON "_labels_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_labels_v_rels_ai_resources_id_idx" ON "_labels_v_rels" USING btree ("ai_resources_id");
  CREATE INDEX "_labels_v_rels_programmes_id_idx" ON "_labels_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_labels_v_rels_pages_id_idx" ON "_labels_v_rels" USING btree ("pages_id");
  CREATE INDEX "_labels_v_rels_people_id_idx" ON "_labels_v_rels" USING btree ("people_id");
  CREATE INDEX "_labels_v_rels_organizations_id_idx" ON "_labels_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_labels_v_rels_press_contacts_id_idx" ON "_labels_v_rels" USING btree ("press_contacts_id");
  CREATE INDEX "_labels_v_rels_documents_id_idx" ON "_labels_v_rels" USING btree ("documents_id");
  CREATE INDEX "ai_space_steps_order_idx" ON "ai_space_steps" USING btree ("_order");
  CREATE INDEX "ai_space_steps_parent_id_idx" ON "ai_space_steps" USING btree ("_parent_id");
  CREATE INDEX "ai_space_teachings_sources_order_idx" ON "ai_space_teachings_sources" USING btree ("_order");
  CREATE INDEX "ai_space_teachings_sources_parent_id_idx" ON "ai_space_teachings_sources" USING btree ("_parent_id");
  CREATE INDEX "ai_space_teachings_sources_concertation_idx" ON "ai_space_teachings_sources" USING btree ("concertation_id");
  CREATE INDEX "ai_space_teachings_order_idx" ON "ai_space_teachings" USING btree ("_order");
  CREATE INDEX "ai_space_teachings_parent_id_idx" ON "ai_space_teachings" USING btree ("_parent_id");
  CREATE INDEX "ai_space_fears_sources_order_idx" ON "ai_space_fears_sources" USING btree ("_order");
  CREATE INDEX "ai_space_fears_sources_parent_id_idx" ON "ai_space_fears_sources" USING btree ("_parent_id");
  CREATE INDEX "ai_space_fears_sources_concertation_idx" ON "ai_space_fears_sources" USING btree ("concertation_id");
  CREATE INDEX "ai_space_fears_order_idx" ON "ai_space_fears" USING btree ("_order");
  CREATE INDEX "ai_space_fears_parent_id_idx" ON "ai_space_fears" USING btree ("_parent_id");
  CREATE INDEX "ai_space_risks_sources_order_idx" ON "ai_space_risks_sources" USING btree ("_order");
  CREATE INDEX "ai_space_risks_sources_parent_id_idx" ON "ai_space_risks_sources" USING btree ("_parent_id");
  CREATE INDEX "ai_space_risks_sources_concertation_idx" ON "ai_space_risks_sources" USING btree ("concertation_id");
  CREATE INDEX "ai_space_risks_order_idx" ON "ai_space_risks" USING btree ("_order");
  CREATE INDEX "ai_space_risks_parent_id_idx" ON "ai_space_risks" USING btree ("_parent_id");
  CREATE INDEX "ai_space_opportunities_sources_order_idx" ON "ai_space_opportunities_sources" USING btree ("_order");
  CREATE INDEX "ai_space_opportunities_sources_parent_id_idx" ON "ai_space_opportunities_sources" USING btree ("_parent_id");
  CREATE INDEX "ai_space_opportunities_sources_concertation_idx" ON "ai_space_opportunities_sources" USING btree ("concertation_id");
  CREATE INDEX "ai_space_opportunities_order_idx" ON "ai_space_opportunities" USING btree ("_order");
  CREATE INDEX "ai_space_opportunities_parent_id_idx" ON "ai_space_opportunities" USING btree ("_parent_id");
  CREATE INDEX "ai_space_levers_sources_order_idx" ON "ai_space_levers_sources" USING btree ("_order");
  CREATE INDEX "ai_space_levers_sources_parent_id_idx" ON "ai_space_levers_sources" USING btree ("_parent_id");
  CREATE INDEX "ai_space_levers_sources_concertation_idx" ON "ai_space_levers_sources" USING btree ("concertation_id");
  CREATE INDEX "ai_space_levers_order_idx" ON "ai_space_levers" USING btree ("_order");
  CREATE INDEX "ai_space_levers_parent_id_idx" ON "ai_space_levers" USING btree ("_parent_id");
  CREATE INDEX "ai_space_rels_order_idx" ON "ai_space_rels" USING btree ("order");
  CREATE INDEX "ai_space_rels_parent_idx" ON "ai_space_rels" USING btree ("parent_id");
  CREATE INDEX "ai_space_rels_path_idx" ON "ai_space_rels" USING btree ("path");
  CREATE INDEX "ai_space_rels_press_releases_id_idx" ON "ai_space_rels" USING btree ("press_releases_id");
  CREATE INDEX "ai_space_rels_press_kits_id_idx" ON "ai_space_rels" USING btree ("press_kits_id");
  CREATE INDEX "ai_space_rels_manifestos_id_idx" ON "ai_space_rels" USING btree ("manifestos_id");
  CREATE INDEX "ai_space_rels_events_id_idx" ON "ai_space_rels" USING btree ("events_id");
  CREATE INDEX "ai_space_rels_replays_id_idx" ON "ai_space_rels" USING btree ("replays_id");
  CREATE INDEX "ai_space_rels_labels_id_idx" ON "ai_space_rels" USING btree ("labels_id");
  CREATE INDEX "ai_space_rels_concertations_id_idx" ON "ai_space_rels" USING btree ("concertations_id");
  CREATE INDEX "ai_space_rels_ai_projects_id_idx" ON "ai_space_rels" USING btree ("ai_projects_id");
  CREATE INDEX "ai_space_rels_programmes_id_idx" ON "ai_space_rels" USING btree ("programmes_id");
  CREATE INDEX "ai_space_rels_pages_id_idx" ON "ai_space_rels" USING btree ("pages_id");
  CREATE INDEX "ai_space_rels_organizations_id_idx" ON "ai_space_rels" USING btree ("organizations_id");
  CREATE INDEX "_ai_space_v_version_steps_order_idx" ON "_ai_space_v_version_steps" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_steps_parent_id_idx" ON "_ai_space_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_teachings_sources_order_idx" ON "_ai_space_v_version_teachings_sources" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_teachings_sources_parent_id_idx" ON "_ai_space_v_version_teachings_sources" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_teachings_sources_concertation_idx" ON "_ai_space_v_version_teachings_sources" USING btree ("concertation_id");
  CREATE INDEX "_ai_space_v_version_teachings_order_idx" ON "_ai_space_v_version_teachings" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_teachings_parent_id_idx" ON "_ai_space_v_version_teachings" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_fears_sources_order_idx" ON "_ai_space_v_version_fears_sources" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_fears_sources_parent_id_idx" ON "_ai_space_v_version_fears_sources" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_fears_sources_concertation_idx" ON "_ai_space_v_version_fears_sources" USING btree ("concertation_id");
  CREATE INDEX "_ai_space_v_version_fears_order_idx" ON "_ai_space_v_version_fears" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_fears_parent_id_idx" ON "_ai_space_v_version_fears" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_risks_sources_order_idx" ON "_ai_space_v_version_risks_sources" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_risks_sources_parent_id_idx" ON "_ai_space_v_version_risks_sources" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_risks_sources_concertation_idx" ON "_ai_space_v_version_risks_sources" USING btree ("concertation_id");
  CREATE INDEX "_ai_space_v_version_risks_order_idx" ON "_ai_space_v_version_risks" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_risks_parent_id_idx" ON "_ai_space_v_version_risks" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_opportunities_sources_order_idx" ON "_ai_space_v_version_opportunities_sources" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_opportunities_sources_parent_id_idx" ON "_ai_space_v_version_opportunities_sources" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_opportunities_sources_concertation_idx" ON "_ai_space_v_version_opportunities_sources" USING btree ("concertation_id");
  CREATE INDEX "_ai_space_v_version_opportunities_order_idx" ON "_ai_space_v_version_opportunities" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_opportunities_parent_id_idx" ON "_ai_space_v_version_opportunities" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_levers_sources_order_idx" ON "_ai_space_v_version_levers_sources" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_levers_sources_parent_id_idx" ON "_ai_space_v_version_levers_sources" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_version_levers_sources_concertation_idx" ON "_ai_space_v_version_levers_sources" USING btree ("concertation_id");
  CREATE INDEX "_ai_space_v_version_levers_order_idx" ON "_ai_space_v_version_levers" USING btree ("_order");
  CREATE INDEX "_ai_space_v_version_levers_parent_id_idx" ON "_ai_space_v_version_levers" USING btree ("_parent_id");
  CREATE INDEX "_ai_space_v_created_at_idx" ON "_ai_space_v" USING btree ("created_at");
  CREATE INDEX "_ai_space_v_updated_at_idx" ON "_ai_space_v" USING btree ("updated_at");
  CREATE INDEX "_ai_space_v_rels_order_idx" ON "_ai_space_v_rels" USING btree ("order");
  CREATE INDEX "_ai_space_v_rels_parent_idx" ON "_ai_space_v_rels" USING btree ("parent_id");
  CREATE INDEX "_ai_space_v_rels_path_idx" ON "_ai_space_v_rels" USING btree ("path");
  CREATE INDEX "_ai_space_v_rels_press_releases_id_idx" ON "_ai_space_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_ai_space_v_rels_press_kits_id_idx" ON "_ai_space_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_ai_space_v_rels_manifestos_id_idx" ON "_ai_space_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_ai_space_v_rels_events_id_idx" ON "_ai_space_v_rels" USING btree ("events_id");
  CREATE INDEX "_ai_space_v_rels_replays_id_idx" ON "_ai_space_v_rels" USING btree ("replays_id");
  CREATE INDEX "_ai_space_v_rels_labels_id_idx" ON "_ai_space_v_rels" USING btree ("labels_id");
  CREATE INDEX "_ai_space_v_rels_concertations_id_idx" ON "_ai_space_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_ai_space_v_rels_ai_projects_id_idx" ON "_ai_space_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_ai_space_v_rels_programmes_id_idx" ON "_ai_space_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_ai_space_v_rels_pages_id_idx" ON "_ai_space_v_rels" USING btree ("pages_id");
  CREATE INDEX "_ai_space_v_rels_organizations_id_idx" ON "_ai_space_v_rels" USING btree ("organizations_id");
  CREATE INDEX "commission_figures_order_idx" ON "commission_figures" USING btree ("_order");
  CREATE INDEX "commission_figures_parent_id_idx" ON "commission_figures" USING btree ("_parent_id");
  CREATE INDEX "commission_meetings_themes_order_idx" ON "commission_meetings_themes" USING btree ("order");
  CREATE INDEX "commission_meetings_themes_parent_idx" ON "commission_meetings_themes" USING btree ("parent_id");
  CREATE INDEX "commission_meetings_order_idx" ON "commission_meetings" USING btree ("_order");
  CREATE INDEX "commission_meetings_parent_id_idx" ON "commission_meetings" USING btree ("_parent_id");
  CREATE INDEX "commission_meetings_event_idx" ON "commission_meetings" USING btree ("event_id");
  CREATE INDEX "commission_rels_order_idx" ON "commission_rels" USING btree ("order");
  CREATE INDEX "commission_rels_parent_idx" ON "commission_rels" USING btree ("parent_id");
  CREATE INDEX "commission_rels_path_idx" ON "commission_rels" USING btree ("path");
  CREATE INDEX "commission_rels_people_id_idx" ON "commission_rels" USING btree ("people_id");
  CREATE INDEX "commission_rels_press_releases_id_idx" ON "commission_rels" USING btree ("press_releases_id");
  CREATE INDEX "commission_rels_press_kits_id_idx" ON "commission_rels" USING btree ("press_kits_id");
  CREATE INDEX "commission_rels_manifestos_id_idx" ON "commission_rels" USING btree ("manifestos_id");
  CREATE INDEX "commission_rels_events_id_idx" ON "commission_rels" USING btree ("events_id");
  CREATE INDEX "commission_rels_replays_id_idx" ON "commission_rels" USING btree ("replays_id");
  CREATE INDEX "commission_rels_labels_id_idx" ON "commission_rels" USING btree ("labels_id");
  CREATE INDEX "commission_rels_concertations_id_idx" ON "commission_rels" USING btree ("concertations_id");
  CREATE INDEX "commission_rels_ai_projects_id_idx" ON "commission_rels" USING btree ("ai_projects_id");
  CREATE INDEX "commission_rels_programmes_id_idx" ON "commission_rels" USING btree ("programmes_id");
  CREATE INDEX "commission_rels_pages_id_idx" ON "commission_rels" USING btree ("pages_id");
  CREATE INDEX "_commission_v_version_figures_order_idx" ON "_commission_v_version_figures" USING btree ("_order");
  CREATE INDEX "_commission_v_version_figures_parent_id_idx" ON "_commission_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_commission_v_version_meetings_themes_order_idx" ON "_commission_v_version_meetings_themes" USING btree ("order");
  CREATE INDEX "_commission_v_version_meetings_themes_parent_idx" ON "_commission_v_version_meetings_themes" USING btree ("parent_id");
  CREATE INDEX "_commission_v_version_meetings_order_idx" ON "_commission_v_version_meetings" USING btree ("_order");
  CREATE INDEX "_commission_v_version_meetings_parent_id_idx" ON "_commission_v_version_meetings" USING btree ("_parent_id");
  CREATE INDEX "_commission_v_version_meetings_event_idx" ON "_commission_v_version_meetings" USING btree ("event_id");
  CREATE INDEX "_commission_v_created_at_idx" ON "_commission_v" USING btree ("created_at");
  CREATE INDEX "_commission_v_updated_at_idx" ON "_commission_v" USING btree ("updated_at");
  CREATE INDEX "_commission_v_rels_order_idx" ON "_commission_v_rels" USING btree ("order");
  CREATE INDEX "_commission_v_rels_parent_idx" ON "_commission_v_rels" USING btree ("parent_id");
  CREATE INDEX "_commission_v_rels_path_idx" ON "_commission_v_rels" USING btree ("path");
  CREATE INDEX "_commission_v_rels_people_id_idx" ON "_commission_v_rels" USING btree ("people_id");
  CREATE INDEX "_commission_v_rels_press_releases_id_idx" ON "_commission_v_rels" USING btree ("press_releases_id");
  CREATE INDEX "_commission_v_rels_press_kits_id_idx" ON "_commission_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_commission_v_rels_manifestos_id_idx" ON "_commission_v_rels" USING btree ("manifestos_id");
  CREATE INDEX "_commission_v_rels_events_id_idx" ON "_commission_v_rels" USING btree ("events_id");
  CREATE INDEX "_commission_v_rels_replays_id_idx" ON "_commission_v_rels" USING btree ("replays_id");
  CREATE INDEX "_commission_v_rels_labels_id_idx" ON "_commission_v_rels" USING btree ("labels_id");
  CREATE INDEX "_commission_v_rels_concertations_id_idx" ON "_commission_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_commission_v_rels_ai_projects_id_idx" ON "_commission_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_commission_v_rels_programmes_id_idx" ON "_commission_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_commission_v_rels_pages_id_idx" ON "_commission_v_rels" USING btree ("pages_id");
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_releases_rels" ADD CONSTRAINT "press_releases_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_rels" ADD CONSTRAINT "_press_releases_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "manifestos_rels" ADD CONSTRAINT "manifestos_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_manifestos_v_rels" ADD CONSTRAINT "_manifestos_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_host_id_organizations_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_host_id_organizations_id_fk" FOREIGN KEY ("version_host_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_press_kits_fk" FOREIGN KEY ("press_kits_id") REFERENCES "public"."press_kits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_replays_fk" FOREIGN KEY ("replays_id") REFERENCES "public"."replays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_labels_fk" FOREIGN KEY ("labels_id") REFERENCES "public"."labels"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_concertations_fk" FOREIGN KEY ("concertations_id") REFERENCES "public"."concertations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_ai_projects_fk" FOREIGN KEY ("ai_projects_id") REFERENCES "public"."ai_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_ai_resources_fk" FOREIGN KEY ("ai_resources_id") REFERENCES "public"."ai_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "press_releases_rels_press_kits_id_idx" ON "press_releases_rels" USING btree ("press_kits_id");
  CREATE INDEX "press_releases_rels_replays_id_idx" ON "press_releases_rels" USING btree ("replays_id");
  CREATE INDEX "press_releases_rels_labels_id_idx" ON "press_releases_rels" USING btree ("labels_id");
  CREATE INDEX "press_releases_rels_concertations_id_idx" ON "press_releases_rels" USING btree ("concertations_id");
  CREATE INDEX "press_releases_rels_ai_projects_id_idx" ON "press_releases_rels" USING btree ("ai_projects_id");
  CREATE INDEX "press_releases_rels_programmes_id_idx" ON "press_releases_rels" USING btree ("programmes_id");
  CREATE INDEX "_press_releases_v_rels_press_kits_id_idx" ON "_press_releases_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_press_releases_v_rels_replays_id_idx" ON "_press_releases_v_rels" USING btree ("replays_id");
  CREATE INDEX "_press_releases_v_rels_labels_id_idx" ON "_press_releases_v_rels" USING btree ("labels_id");
  CREATE INDEX "_press_releases_v_rels_concertations_id_idx" ON "_press_releases_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_press_releases_v_rels_ai_projects_id_idx" ON "_press_releases_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_press_releases_v_rels_programmes_id_idx" ON "_press_releases_v_rels" USING btree ("programmes_id");
  CREATE INDEX "manifestos_rels_press_kits_id_idx" ON "manifestos_rels" USING btree ("press_kits_id");
  CREATE INDEX "manifestos_rels_replays_id_idx" ON "manifestos_rels" USING btree ("replays_id");
  CREATE INDEX "manifestos_rels_labels_id_idx" ON "manifestos_rels" USING btree ("labels_id");
  CREATE INDEX "manifestos_rels_concertations_id_idx" ON "manifestos_rels" USING btree ("concertations_id");
  CREATE INDEX "manifestos_rels_ai_projects_id_idx" ON "manifestos_rels" USING btree ("ai_projects_id");
  CREATE INDEX "manifestos_rels_programmes_id_idx" ON "manifestos_rels" USING btree ("programmes_id");
  CREATE INDEX "_manifestos_v_rels_press_kits_id_idx" ON "_manifestos_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_manifestos_v_rels_replays_id_idx" ON "_manifestos_v_rels" USING btree ("replays_id");
  CREATE INDEX "_manifestos_v_rels_labels_id_idx" ON "_manifestos_v_rels" USING btree ("labels_id");
  CREATE INDEX "_manifestos_v_rels_concertations_id_idx" ON "_manifestos_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_manifestos_v_rels_ai_projects_id_idx" ON "_manifestos_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_manifestos_v_rels_programmes_id_idx" ON "_manifestos_v_rels" USING btree ("programmes_id");
  CREATE INDEX "events_host_idx" ON "events" USING btree ("host_id");
  CREATE INDEX "events_rels_press_kits_id_idx" ON "events_rels" USING btree ("press_kits_id");
  CREATE INDEX "events_rels_replays_id_idx" ON "events_rels" USING btree ("replays_id");
  CREATE INDEX "events_rels_labels_id_idx" ON "events_rels" USING btree ("labels_id");
  CREATE INDEX "events_rels_concertations_id_idx" ON "events_rels" USING btree ("concertations_id");
  CREATE INDEX "events_rels_ai_projects_id_idx" ON "events_rels" USING btree ("ai_projects_id");
  CREATE INDEX "events_rels_programmes_id_idx" ON "events_rels" USING btree ("programmes_id");
  CREATE INDEX "_events_v_version_version_host_idx" ON "_events_v" USING btree ("version_host_id");
  CREATE INDEX "_events_v_rels_press_kits_id_idx" ON "_events_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_events_v_rels_replays_id_idx" ON "_events_v_rels" USING btree ("replays_id");
  CREATE INDEX "_events_v_rels_labels_id_idx" ON "_events_v_rels" USING btree ("labels_id");
  CREATE INDEX "_events_v_rels_concertations_id_idx" ON "_events_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_events_v_rels_ai_projects_id_idx" ON "_events_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_events_v_rels_programmes_id_idx" ON "_events_v_rels" USING btree ("programmes_id");
  CREATE INDEX "organizations_is_territory_idx" ON "organizations" USING btree ("is_territory");
  CREATE INDEX "_organizations_v_version_version_is_territory_idx" ON "_organizations_v" USING btree ("version_is_territory");
  CREATE INDEX "redirects_rels_press_kits_id_idx" ON "redirects_rels" USING btree ("press_kits_id");
  CREATE INDEX "redirects_rels_replays_id_idx" ON "redirects_rels" USING btree ("replays_id");
  CREATE INDEX "redirects_rels_labels_id_idx" ON "redirects_rels" USING btree ("labels_id");
  CREATE INDEX "redirects_rels_concertations_id_idx" ON "redirects_rels" USING btree ("concertations_id");
  CREATE INDEX "redirects_rels_ai_projects_id_idx" ON "redirects_rels" USING btree ("ai_projects_id");
  CREATE INDEX "redirects_rels_ai_resources_id_idx" ON "redirects_rels" USING btree ("ai_resources_id");
  CREATE INDEX "redirects_rels_programmes_id_idx" ON "redirects_rels" USING btree ("programmes_id");
  CREATE INDEX "payload_locked_documents_rels_press_kits_id_idx" ON "payload_locked_documents_rels" USING btree ("press_kits_id");
  CREATE INDEX "payload_locked_documents_rels_replays_id_idx" ON "payload_locked_documents_rels" USING btree ("replays_id");
  CREATE INDEX "payload_locked_documents_rels_programmes_id_idx" ON "payload_locked_documents_rels" USING btree ("programmes_id");
  CREATE INDEX "payload_locked_documents_rels_concertations_id_idx" ON "payload_locked_documents_rels" USING btree ("concertations_id");
  CREATE INDEX "payload_locked_documents_rels_ai_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("ai_projects_id");
  CREATE INDEX "payload_locked_documents_rels_ai_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("ai_resources_id");
  CREATE INDEX "payload_locked_documents_rels_labels_id_idx" ON "payload_locked_documents_rels" USING btree ("labels_id");
  CREATE INDEX "home_page_rels_press_kits_id_idx" ON "home_page_rels" USING btree ("press_kits_id");
  CREATE INDEX "home_page_rels_replays_id_idx" ON "home_page_rels" USING btree ("replays_id");
  CREATE INDEX "home_page_rels_labels_id_idx" ON "home_page_rels" USING btree ("labels_id");
  CREATE INDEX "home_page_rels_concertations_id_idx" ON "home_page_rels" USING btree ("concertations_id");
  CREATE INDEX "home_page_rels_ai_projects_id_idx" ON "home_page_rels" USING btree ("ai_projects_id");
  CREATE INDEX "home_page_rels_programmes_id_idx" ON "home_page_rels" USING btree ("programmes_id");
  CREATE INDEX "_home_page_v_rels_press_kits_id_idx" ON "_home_page_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_home_page_v_rels_replays_id_idx" ON "_home_page_v_rels" USING btree ("replays_id");
  CREATE INDEX "_home_page_v_rels_labels_id_idx" ON "_home_page_v_rels" USING btree ("labels_id");
  CREATE INDEX "_home_page_v_rels_concertations_id_idx" ON "_home_page_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_home_page_v_rels_ai_projects_id_idx" ON "_home_page_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_home_page_v_rels_programmes_id_idx" ON "_home_page_v_rels" USING btree ("programmes_id");
  CREATE INDEX "navigation_rels_press_kits_id_idx" ON "navigation_rels" USING btree ("press_kits_id");
  CREATE INDEX "navigation_rels_replays_id_idx" ON "navigation_rels" USING btree ("replays_id");
  CREATE INDEX "navigation_rels_labels_id_idx" ON "navigation_rels" USING btree ("labels_id");
  CREATE INDEX "navigation_rels_concertations_id_idx" ON "navigation_rels" USING btree ("concertations_id");
  CREATE INDEX "navigation_rels_ai_projects_id_idx" ON "navigation_rels" USING btree ("ai_projects_id");
  CREATE INDEX "navigation_rels_ai_resources_id_idx" ON "navigation_rels" USING btree ("ai_resources_id");
  CREATE INDEX "navigation_rels_programmes_id_idx" ON "navigation_rels" USING btree ("programmes_id");
  CREATE INDEX "_navigation_v_rels_press_kits_id_idx" ON "_navigation_v_rels" USING btree ("press_kits_id");
  CREATE INDEX "_navigation_v_rels_replays_id_idx" ON "_navigation_v_rels" USING btree ("replays_id");
  CREATE INDEX "_navigation_v_rels_labels_id_idx" ON "_navigation_v_rels" USING btree ("labels_id");
  CREATE INDEX "_navigation_v_rels_concertations_id_idx" ON "_navigation_v_rels" USING btree ("concertations_id");
  CREATE INDEX "_navigation_v_rels_ai_projects_id_idx" ON "_navigation_v_rels" USING btree ("ai_projects_id");
  CREATE INDEX "_navigation_v_rels_ai_resources_id_idx" ON "_navigation_v_rels" USING btree ("ai_resources_id");
  CREATE INDEX "_navigation_v_rels_programmes_id_idx" ON "_navigation_v_rels" USING btree ("programmes_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "press_kits_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_kits_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_kits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_kits_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_press_kits_v_version_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_press_kits_v_version_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_press_kits_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_press_kits_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "replays_chapters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "replays_subtitles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "replays_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "replays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "replays_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_replays_v_version_chapters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_replays_v_version_subtitles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_replays_v_version_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_replays_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_replays_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_tracks_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_tracks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_tracks_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_tracks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concertations_publics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concertations_formats" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concertations_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concertations_teachings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concertations_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concertations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concertations_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_concertations_v_version_publics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_concertations_v_version_formats" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_concertations_v_version_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_concertations_v_version_teachings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_concertations_v_version_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_concertations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_concertations_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_projects_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_projects_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_projects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_projects_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_projects_v_version_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_projects_v_version_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_projects_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_projects_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_resources_audiences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_resources_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_resources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_resources_v_version_audiences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_resources_v_version_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_resources_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "labels_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "labels_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "labels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "labels_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_labels_v_version_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_labels_v_version_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_labels_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_labels_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_teachings_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_teachings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_fears_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_fears" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_risks_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_risks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_opportunities_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_opportunities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_levers_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_levers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ai_space_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_teachings_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_teachings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_fears_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_fears" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_risks_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_risks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_opportunities_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_opportunities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_levers_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_version_levers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_ai_space_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "commission_figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "commission_meetings_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "commission_meetings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "commission" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "commission_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_commission_v_version_figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_commission_v_version_meetings_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_commission_v_version_meetings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_commission_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_commission_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "press_kits_items" CASCADE;
  DROP TABLE "press_kits_themes" CASCADE;
  DROP TABLE "press_kits" CASCADE;
  DROP TABLE "press_kits_rels" CASCADE;
  DROP TABLE "_press_kits_v_version_items" CASCADE;
  DROP TABLE "_press_kits_v_version_themes" CASCADE;
  DROP TABLE "_press_kits_v" CASCADE;
  DROP TABLE "_press_kits_v_rels" CASCADE;
  DROP TABLE "replays_chapters" CASCADE;
  DROP TABLE "replays_subtitles" CASCADE;
  DROP TABLE "replays_themes" CASCADE;
  DROP TABLE "replays" CASCADE;
  DROP TABLE "replays_rels" CASCADE;
  DROP TABLE "_replays_v_version_chapters" CASCADE;
  DROP TABLE "_replays_v_version_subtitles" CASCADE;
  DROP TABLE "_replays_v_version_themes" CASCADE;
  DROP TABLE "_replays_v" CASCADE;
  DROP TABLE "_replays_v_rels" CASCADE;
  DROP TABLE "programmes_tracks_links" CASCADE;
  DROP TABLE "programmes_tracks" CASCADE;
  DROP TABLE "programmes_themes" CASCADE;
  DROP TABLE "programmes" CASCADE;
  DROP TABLE "programmes_rels" CASCADE;
  DROP TABLE "_programmes_v_version_tracks_links" CASCADE;
  DROP TABLE "_programmes_v_version_tracks" CASCADE;
  DROP TABLE "_programmes_v_version_themes" CASCADE;
  DROP TABLE "_programmes_v" CASCADE;
  DROP TABLE "_programmes_v_rels" CASCADE;
  DROP TABLE "concertations_publics" CASCADE;
  DROP TABLE "concertations_formats" CASCADE;
  DROP TABLE "concertations_questions" CASCADE;
  DROP TABLE "concertations_teachings" CASCADE;
  DROP TABLE "concertations_themes" CASCADE;
  DROP TABLE "concertations" CASCADE;
  DROP TABLE "concertations_rels" CASCADE;
  DROP TABLE "_concertations_v_version_publics" CASCADE;
  DROP TABLE "_concertations_v_version_formats" CASCADE;
  DROP TABLE "_concertations_v_version_questions" CASCADE;
  DROP TABLE "_concertations_v_version_teachings" CASCADE;
  DROP TABLE "_concertations_v_version_themes" CASCADE;
  DROP TABLE "_concertations_v" CASCADE;
  DROP TABLE "_concertations_v_rels" CASCADE;
  DROP TABLE "ai_projects_kinds" CASCADE;
  DROP TABLE "ai_projects_themes" CASCADE;
  DROP TABLE "ai_projects" CASCADE;
  DROP TABLE "ai_projects_rels" CASCADE;
  DROP TABLE "_ai_projects_v_version_kinds" CASCADE;
  DROP TABLE "_ai_projects_v_version_themes" CASCADE;
  DROP TABLE "_ai_projects_v" CASCADE;
  DROP TABLE "_ai_projects_v_rels" CASCADE;
  DROP TABLE "ai_resources_audiences" CASCADE;
  DROP TABLE "ai_resources_themes" CASCADE;
  DROP TABLE "ai_resources" CASCADE;
  DROP TABLE "_ai_resources_v_version_audiences" CASCADE;
  DROP TABLE "_ai_resources_v_version_themes" CASCADE;
  DROP TABLE "_ai_resources_v" CASCADE;
  DROP TABLE "labels_links" CASCADE;
  DROP TABLE "labels_themes" CASCADE;
  DROP TABLE "labels" CASCADE;
  DROP TABLE "labels_rels" CASCADE;
  DROP TABLE "_labels_v_version_links" CASCADE;
  DROP TABLE "_labels_v_version_themes" CASCADE;
  DROP TABLE "_labels_v" CASCADE;
  DROP TABLE "_labels_v_rels" CASCADE;
  DROP TABLE "ai_space_steps" CASCADE;
  DROP TABLE "ai_space_teachings_sources" CASCADE;
  DROP TABLE "ai_space_teachings" CASCADE;
  DROP TABLE "ai_space_fears_sources" CASCADE;
  DROP TABLE "ai_space_fears" CASCADE;
  DROP TABLE "ai_space_risks_sources" CASCADE;
  DROP TABLE "ai_space_risks" CASCADE;
  DROP TABLE "ai_space_opportunities_sources" CASCADE;
  DROP TABLE "ai_space_opportunities" CASCADE;
  DROP TABLE "ai_space_levers_sources" CASCADE;
  DROP TABLE "ai_space_levers" CASCADE;
  DROP TABLE "ai_space" CASCADE;
  DROP TABLE "ai_space_rels" CASCADE;
  DROP TABLE "_ai_space_v_version_steps" CASCADE;
  DROP TABLE "_ai_space_v_version_teachings_sources" CASCADE;
  DROP TABLE "_ai_space_v_version_teachings" CASCADE;
  DROP TABLE "_ai_space_v_version_fears_sources" CASCADE;
  DROP TABLE "_ai_space_v_version_fears" CASCADE;
  DROP TABLE "_ai_space_v_version_risks_sources" CASCADE;
  DROP TABLE "_ai_space_v_version_risks" CASCADE;
  DROP TABLE "_ai_space_v_version_opportunities_sources" CASCADE;
  DROP TABLE "_ai_space_v_version_opportunities" CASCADE;
  DROP TABLE "_ai_space_v_version_levers_sources" CASCADE;
  DROP TABLE "_ai_space_v_version_levers" CASCADE;
  DROP TABLE "_ai_space_v" CASCADE;
  DROP TABLE "_ai_space_v_rels" CASCADE;
  DROP TABLE "commission_figures" CASCADE;
  DROP TABLE "commission_meetings_themes" CASCADE;
  DROP TABLE "commission_meetings" CASCADE;
  DROP TABLE "commission" CASCADE;
  DROP TABLE "commission_rels" CASCADE;
  DROP TABLE "_commission_v_version_figures" CASCADE;
  DROP TABLE "_commission_v_version_meetings_themes" CASCADE;
  DROP TABLE "_commission_v_version_meetings" CASCADE;
  DROP TABLE "_commission_v" CASCADE;
  DROP TABLE "_commission_v_rels" CASCADE;
  ALTER TABLE "press_releases_rels" DROP CONSTRAINT "press_releases_rels_press_kits_fk";
  
  ALTER TABLE "press_releases_rels" DROP CONSTRAINT "press_releases_rels_replays_fk";
  
  ALTER TABLE "press_releases_rels" DROP CONSTRAINT "press_releases_rels_labels_fk";
  
  ALTER TABLE "press_releases_rels" DROP CONSTRAINT "press_releases_rels_concertations_fk";
  
  ALTER TABLE "press_releases_rels" DROP CONSTRAINT "press_releases_rels_ai_projects_fk";
  
  ALTER TABLE "press_releases_rels" DROP CONSTRAINT "press_releases_rels_programmes_fk";
  
  ALTER TABLE "_press_releases_v_rels" DROP CONSTRAINT "_press_releases_v_rels_press_kits_fk";
  
  ALTER TABLE "_press_releases_v_rels" DROP CONSTRAINT "_press_releases_v_rels_replays_fk";
  
  ALTER TABLE "_press_releases_v_rels" DROP CONSTRAINT "_press_releases_v_rels_labels_fk";
  
  ALTER TABLE "_press_releases_v_rels" DROP CONSTRAINT "_press_releases_v_rels_concertations_fk";
  
  ALTER TABLE "_press_releases_v_rels" DROP CONSTRAINT "_press_releases_v_rels_ai_projects_fk";
  
  ALTER TABLE "_press_releases_v_rels" DROP CONSTRAINT "_press_releases_v_rels_programmes_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_press_kits_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_replays_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_labels_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_concertations_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_ai_projects_fk";
  
  ALTER TABLE "manifestos_rels" DROP CONSTRAINT "manifestos_rels_programmes_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_press_kits_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_replays_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_labels_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_concertations_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_ai_projects_fk";
  
  ALTER TABLE "_manifestos_v_rels" DROP CONSTRAINT "_manifestos_v_rels_programmes_fk";
  
  ALTER TABLE "events" DROP CONSTRAINT "events_host_id_organizations_id_fk";
  
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_press_kits_fk";
  
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_replays_fk";
  
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_labels_fk";
  
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_concertations_fk";
  
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_ai_projects_fk";
  
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_programmes_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_host_id_organizations_id_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_press_kits_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_replays_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_labels_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_concertations_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_ai_projects_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_programmes_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_press_kits_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_replays_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_labels_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_concertations_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_ai_projects_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_ai_resources_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_programmes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_press_kits_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_replays_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_programmes_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_concertations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_ai_projects_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_ai_resources_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_labels_fk";
  
  ALTER TABLE "home_page_rels" DROP CONSTRAINT "home_page_rels_press_kits_fk";
  
  ALTER TABLE "home_page_rels" DROP CONSTRAINT "home_page_rels_replays_fk";
  
  ALTER TABLE "home_page_rels" DROP CONSTRAINT "home_page_rels_labels_fk";
  
  ALTER TABLE "home_page_rels" DROP CONSTRAINT "home_page_rels_concertations_fk";
  
  ALTER TABLE "home_page_rels" DROP CONSTRAINT "home_page_rels_ai_projects_fk";
  
  ALTER TABLE "home_page_rels" DROP CONSTRAINT "home_page_rels_programmes_fk";
  
  ALTER TABLE "_home_page_v_rels" DROP CONSTRAINT "_home_page_v_rels_press_kits_fk";
  
  ALTER TABLE "_home_page_v_rels" DROP CONSTRAINT "_home_page_v_rels_replays_fk";
  
  ALTER TABLE "_home_page_v_rels" DROP CONSTRAINT "_home_page_v_rels_labels_fk";
  
  ALTER TABLE "_home_page_v_rels" DROP CONSTRAINT "_home_page_v_rels_concertations_fk";
  
  ALTER TABLE "_home_page_v_rels" DROP CONSTRAINT "_home_page_v_rels_ai_projects_fk";
  
  ALTER TABLE "_home_page_v_rels" DROP CONSTRAINT "_home_page_v_rels_programmes_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_press_kits_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_replays_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_labels_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_concertations_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_ai_projects_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_ai_resources_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_programmes_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_press_kits_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_replays_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_labels_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_concertations_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_ai_projects_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_ai_resources_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_programmes_fk";
  
  ALTER TABLE "publications" ALTER COLUMN "document_collection" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_document_collection";
  CREATE TYPE "public"."enum_publications_document_collection" AS ENUM('press-releases', 'manifestos', 'events', 'pages', 'people', 'organizations', 'press-contacts', 'media', 'documents', 'site-settings', 'navigation', 'home-page', 'press-room', 'key-figures', 'redirects');
  ALTER TABLE "publications" ALTER COLUMN "document_collection" SET DATA TYPE "public"."enum_publications_document_collection" USING "document_collection"::"public"."enum_publications_document_collection";
  ALTER TABLE "navigation_main" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_main_section";
  CREATE TYPE "public"."enum_navigation_main_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  ALTER TABLE "navigation_main" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_main_section" USING "section"::"public"."enum_navigation_main_section";
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_footer_links_section";
  CREATE TYPE "public"."enum_navigation_footer_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  ALTER TABLE "navigation_footer_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_footer_links_section" USING "section"::"public"."enum_navigation_footer_links_section";
  ALTER TABLE "navigation_legal" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_legal_section";
  CREATE TYPE "public"."enum_navigation_legal_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  ALTER TABLE "navigation_legal" ALTER COLUMN "section" SET DATA TYPE "public"."enum_navigation_legal_section" USING "section"::"public"."enum_navigation_legal_section";
  ALTER TABLE "_navigation_v_version_main" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_main_section";
  CREATE TYPE "public"."enum__navigation_v_version_main_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_main" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_main_section" USING "section"::"public"."enum__navigation_v_version_main_section";
  ALTER TABLE "_navigation_v_version_footer_links" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_footer_links_section";
  CREATE TYPE "public"."enum__navigation_v_version_footer_links_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_footer_links" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_footer_links_section" USING "section"::"public"."enum__navigation_v_version_footer_links_section";
  ALTER TABLE "_navigation_v_version_legal" ALTER COLUMN "section" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_legal_section";
  CREATE TYPE "public"."enum__navigation_v_version_legal_section" AS ENUM('home', 'manifestos', 'press', 'press-releases', 'events', 'search', 'sitemap');
  ALTER TABLE "_navigation_v_version_legal" ALTER COLUMN "section" SET DATA TYPE "public"."enum__navigation_v_version_legal_section" USING "section"::"public"."enum__navigation_v_version_legal_section";
  DROP INDEX "press_releases_rels_press_kits_id_idx";
  DROP INDEX "press_releases_rels_replays_id_idx";
  DROP INDEX "press_releases_rels_labels_id_idx";
  DROP INDEX "press_releases_rels_concertations_id_idx";
  DROP INDEX "press_releases_rels_ai_projects_id_idx";
  DROP INDEX "press_releases_rels_programmes_id_idx";
  DROP INDEX "_press_releases_v_rels_press_kits_id_idx";
  DROP INDEX "_press_releases_v_rels_replays_id_idx";
  DROP INDEX "_press_releases_v_rels_labels_id_idx";
  DROP INDEX "_press_releases_v_rels_concertations_id_idx";
  DROP INDEX "_press_releases_v_rels_ai_projects_id_idx";
  DROP INDEX "_press_releases_v_rels_programmes_id_idx";
  DROP INDEX "manifestos_rels_press_kits_id_idx";
  DROP INDEX "manifestos_rels_replays_id_idx";
  DROP INDEX "manifestos_rels_labels_id_idx";
  DROP INDEX "manifestos_rels_concertations_id_idx";
  DROP INDEX "manifestos_rels_ai_projects_id_idx";
  DROP INDEX "manifestos_rels_programmes_id_idx";
  DROP INDEX "_manifestos_v_rels_press_kits_id_idx";
  DROP INDEX "_manifestos_v_rels_replays_id_idx";
  DROP INDEX "_manifestos_v_rels_labels_id_idx";
  DROP INDEX "_manifestos_v_rels_concertations_id_idx";
  DROP INDEX "_manifestos_v_rels_ai_projects_id_idx";
  DROP INDEX "_manifestos_v_rels_programmes_id_idx";
  DROP INDEX "events_host_idx";
  DROP INDEX "events_rels_press_kits_id_idx";
  DROP INDEX "events_rels_replays_id_idx";
  DROP INDEX "events_rels_labels_id_idx";
  DROP INDEX "events_rels_concertations_id_idx";
  DROP INDEX "events_rels_ai_projects_id_idx";
  DROP INDEX "events_rels_programmes_id_idx";
  DROP INDEX "_events_v_version_version_host_idx";
  DROP INDEX "_events_v_rels_press_kits_id_idx";
  DROP INDEX "_events_v_rels_replays_id_idx";
  DROP INDEX "_events_v_rels_labels_id_idx";
  DROP INDEX "_events_v_rels_concertations_id_idx";
  DROP INDEX "_events_v_rels_ai_projects_id_idx";
  DROP INDEX "_events_v_rels_programmes_id_idx";
  DROP INDEX "organizations_is_territory_idx";
  DROP INDEX "_organizations_v_version_version_is_territory_idx";
  DROP INDEX "redirects_rels_press_kits_id_idx";
  DROP INDEX "redirects_rels_replays_id_idx";
  DROP INDEX "redirects_rels_labels_id_idx";
  DROP INDEX "redirects_rels_concertations_id_idx";
  DROP INDEX "redirects_rels_ai_projects_id_idx";
  DROP INDEX "redirects_rels_ai_resources_id_idx";
  DROP INDEX "redirects_rels_programmes_id_idx";
  DROP INDEX "payload_locked_documents_rels_press_kits_id_idx";
  DROP INDEX "payload_locked_documents_rels_replays_id_idx";
  DROP INDEX "payload_locked_documents_rels_programmes_id_idx";
  DROP INDEX "payload_locked_documents_rels_concertations_id_idx";
  DROP INDEX "payload_locked_documents_rels_ai_projects_id_idx";
  DROP INDEX "payload_locked_documents_rels_ai_resources_id_idx";
  DROP INDEX "payload_locked_documents_rels_labels_id_idx";
  DROP INDEX "home_page_rels_press_kits_id_idx";
  DROP INDEX "home_page_rels_replays_id_idx";
  DROP INDEX "home_page_rels_labels_id_idx";
  DROP INDEX "home_page_rels_concertations_id_idx";
  DROP INDEX "home_page_rels_ai_projects_id_idx";
  DROP INDEX "home_page_rels_programmes_id_idx";
  DROP INDEX "_home_page_v_rels_press_kits_id_idx";
  DROP INDEX "_home_page_v_rels_replays_id_idx";
  DROP INDEX "_home_page_v_rels_labels_id_idx";
  DROP INDEX "_home_page_v_rels_concertations_id_idx";
  DROP INDEX "_home_page_v_rels_ai_projects_id_idx";
  DROP INDEX "_home_page_v_rels_programmes_id_idx";
  DROP INDEX "navigation_rels_press_kits_id_idx";
  DROP INDEX "navigation_rels_replays_id_idx";
  DROP INDEX "navigation_rels_labels_id_idx";
  DROP INDEX "navigation_rels_concertations_id_idx";
  DROP INDEX "navigation_rels_ai_projects_id_idx";
  DROP INDEX "navigation_rels_ai_resources_id_idx";
  DROP INDEX "navigation_rels_programmes_id_idx";
  DROP INDEX "_navigation_v_rels_press_kits_id_idx";
  DROP INDEX "_navigation_v_rels_replays_id_idx";
  DROP INDEX "_navigation_v_rels_labels_id_idx";
  DROP INDEX "_navigation_v_rels_concertations_id_idx";
  DROP INDEX "_navigation_v_rels_ai_projects_id_idx";
  DROP INDEX "_navigation_v_rels_ai_resources_id_idx";
  DROP INDEX "_navigation_v_rels_programmes_id_idx";
  ALTER TABLE "press_releases_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "press_releases_rels" DROP COLUMN "replays_id";
  ALTER TABLE "press_releases_rels" DROP COLUMN "labels_id";
  ALTER TABLE "press_releases_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "press_releases_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "press_releases_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "_press_releases_v_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "_press_releases_v_rels" DROP COLUMN "replays_id";
  ALTER TABLE "_press_releases_v_rels" DROP COLUMN "labels_id";
  ALTER TABLE "_press_releases_v_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "_press_releases_v_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "_press_releases_v_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "replays_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "labels_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "manifestos_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "replays_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "labels_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "_manifestos_v_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "events" DROP COLUMN "host_id";
  ALTER TABLE "events" DROP COLUMN "calendar_sequence";
  ALTER TABLE "events" DROP COLUMN "calendar_changed_at";
  ALTER TABLE "events" DROP COLUMN "calendar_shown";
  ALTER TABLE "events_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "events_rels" DROP COLUMN "replays_id";
  ALTER TABLE "events_rels" DROP COLUMN "labels_id";
  ALTER TABLE "events_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "events_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "events_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_host_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_calendar_sequence";
  ALTER TABLE "_events_v" DROP COLUMN "version_calendar_changed_at";
  ALTER TABLE "_events_v" DROP COLUMN "version_calendar_shown";
  ALTER TABLE "_events_v_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "_events_v_rels" DROP COLUMN "replays_id";
  ALTER TABLE "_events_v_rels" DROP COLUMN "labels_id";
  ALTER TABLE "_events_v_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "_events_v_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "_events_v_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "organizations" DROP COLUMN "register_kind";
  ALTER TABLE "organizations" DROP COLUMN "department_code";
  ALTER TABLE "organizations" DROP COLUMN "region_code";
  ALTER TABLE "organizations" DROP COLUMN "is_territory";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_register_kind";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_department_code";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_region_code";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_is_territory";
  ALTER TABLE "redirects_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "replays_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "labels_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "ai_resources_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "replays_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "ai_resources_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "labels_id";
  ALTER TABLE "home_page_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "home_page_rels" DROP COLUMN "replays_id";
  ALTER TABLE "home_page_rels" DROP COLUMN "labels_id";
  ALTER TABLE "home_page_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "home_page_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "home_page_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "_home_page_v_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "_home_page_v_rels" DROP COLUMN "replays_id";
  ALTER TABLE "_home_page_v_rels" DROP COLUMN "labels_id";
  ALTER TABLE "_home_page_v_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "_home_page_v_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "_home_page_v_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "replays_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "labels_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "ai_resources_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "programmes_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "press_kits_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "replays_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "labels_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "concertations_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "ai_projects_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "ai_resources_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "programmes_id";
  DROP TYPE "public"."enum_press_kits_items_kind";
  DROP TYPE "public"."enum_press_kits_themes";
  DROP TYPE "public"."enum_press_kits_status";
  DROP TYPE "public"."enum__press_kits_v_version_items_kind";
  DROP TYPE "public"."enum__press_kits_v_version_themes";
  DROP TYPE "public"."enum__press_kits_v_version_status";
  DROP TYPE "public"."enum_replays_subtitles_kind";
  DROP TYPE "public"."enum_replays_themes";
  DROP TYPE "public"."enum_replays_video_kind";
  DROP TYPE "public"."enum_replays_status";
  DROP TYPE "public"."enum__replays_v_version_subtitles_kind";
  DROP TYPE "public"."enum__replays_v_version_themes";
  DROP TYPE "public"."enum__replays_v_version_video_kind";
  DROP TYPE "public"."enum__replays_v_version_status";
  DROP TYPE "public"."enum_programmes_tracks_links_kind";
  DROP TYPE "public"."enum_programmes_tracks_links_section";
  DROP TYPE "public"."enum_programmes_tracks_theme";
  DROP TYPE "public"."enum_programmes_themes";
  DROP TYPE "public"."enum_programmes_status";
  DROP TYPE "public"."enum__programmes_v_version_tracks_links_kind";
  DROP TYPE "public"."enum__programmes_v_version_tracks_links_section";
  DROP TYPE "public"."enum__programmes_v_version_tracks_theme";
  DROP TYPE "public"."enum__programmes_v_version_themes";
  DROP TYPE "public"."enum__programmes_v_version_status";
  DROP TYPE "public"."enum_concertations_publics";
  DROP TYPE "public"."enum_concertations_formats";
  DROP TYPE "public"."enum_concertations_themes";
  DROP TYPE "public"."enum_concertations_status";
  DROP TYPE "public"."enum__concertations_v_version_publics";
  DROP TYPE "public"."enum__concertations_v_version_formats";
  DROP TYPE "public"."enum__concertations_v_version_themes";
  DROP TYPE "public"."enum__concertations_v_version_status";
  DROP TYPE "public"."enum_ai_projects_kinds";
  DROP TYPE "public"."enum_ai_projects_themes";
  DROP TYPE "public"."enum_ai_projects_stage";
  DROP TYPE "public"."enum_ai_projects_has_personal_data";
  DROP TYPE "public"."enum_ai_projects_automation";
  DROP TYPE "public"."enum_ai_projects_status";
  DROP TYPE "public"."enum__ai_projects_v_version_kinds";
  DROP TYPE "public"."enum__ai_projects_v_version_themes";
  DROP TYPE "public"."enum__ai_projects_v_version_stage";
  DROP TYPE "public"."enum__ai_projects_v_version_has_personal_data";
  DROP TYPE "public"."enum__ai_projects_v_version_automation";
  DROP TYPE "public"."enum__ai_projects_v_version_status";
  DROP TYPE "public"."enum_ai_resources_audiences";
  DROP TYPE "public"."enum_ai_resources_themes";
  DROP TYPE "public"."enum_ai_resources_kind";
  DROP TYPE "public"."enum_ai_resources_duration";
  DROP TYPE "public"."enum_ai_resources_cost";
  DROP TYPE "public"."enum_ai_resources_link_state";
  DROP TYPE "public"."enum_ai_resources_status";
  DROP TYPE "public"."enum__ai_resources_v_version_audiences";
  DROP TYPE "public"."enum__ai_resources_v_version_themes";
  DROP TYPE "public"."enum__ai_resources_v_version_kind";
  DROP TYPE "public"."enum__ai_resources_v_version_duration";
  DROP TYPE "public"."enum__ai_resources_v_version_cost";
  DROP TYPE "public"."enum__ai_resources_v_version_link_state";
  DROP TYPE "public"."enum__ai_resources_v_version_status";
  DROP TYPE "public"."enum_labels_links_kind";
  DROP TYPE "public"."enum_labels_links_section";
  DROP TYPE "public"."enum_labels_themes";
  DROP TYPE "public"."enum_labels_award";
  DROP TYPE "public"."enum_labels_domain";
  DROP TYPE "public"."enum_labels_status";
  DROP TYPE "public"."enum__labels_v_version_links_kind";
  DROP TYPE "public"."enum__labels_v_version_links_section";
  DROP TYPE "public"."enum__labels_v_version_themes";
  DROP TYPE "public"."enum__labels_v_version_award";
  DROP TYPE "public"."enum__labels_v_version_domain";
  DROP TYPE "public"."enum__labels_v_version_status";
  DROP TYPE "public"."enum_organizations_register_kind";
  DROP TYPE "public"."enum__organizations_v_version_register_kind";
  DROP TYPE "public"."enum_commission_meetings_themes";
  DROP TYPE "public"."enum__commission_v_version_meetings_themes";`)
}
