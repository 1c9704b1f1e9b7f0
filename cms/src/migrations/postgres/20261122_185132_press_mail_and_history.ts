import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_press_subscribers_themes" AS ENUM('relation-aux-usagers', 'data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne', 'cybersecurite', 'transformation-des-metiers', 'intelligence-artificielle');
  CREATE TYPE "public"."enum_press_deliveries_kind" AS ENUM('confirmation', 'release');
  CREATE TYPE "public"."enum_press_deliveries_status" AS ENUM('waiting', 'sending', 'sent', 'uncertain', 'failed', 'cancelled');
  CREATE TABLE "press_subscribers_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_press_subscribers_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "press_subscribers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"email" varchar NOT NULL,
  	"requested_at" timestamp(3) with time zone NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"unsubscribed_at" timestamp(3) with time zone,
  	"bounced_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "press_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_press_deliveries_kind" NOT NULL,
  	"release_id" integer,
  	"subscriber_id" integer,
  	"status" "enum_press_deliveries_status" NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"attempted_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"message" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "press_mailings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"release_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "former_versions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"release_id" integer,
  	"until" timestamp(3) with time zone NOT NULL,
  	"next_since" timestamp(3) with time zone,
  	"text" jsonb NOT NULL
  );
  
  ALTER TABLE "press_releases" ADD COLUMN "is_history_shown" boolean DEFAULT false;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_is_history_shown" boolean DEFAULT false;
  ALTER TABLE "press_subscribers_themes" ADD CONSTRAINT "press_subscribers_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_subscribers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_deliveries" ADD CONSTRAINT "press_deliveries_release_id_press_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_deliveries" ADD CONSTRAINT "press_deliveries_subscriber_id_press_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."press_subscribers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_mailings" ADD CONSTRAINT "press_mailings_release_id_press_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "former_versions" ADD CONSTRAINT "former_versions_release_id_press_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "press_subscribers_themes_order_idx" ON "press_subscribers_themes" USING btree ("order");
  CREATE INDEX "press_subscribers_themes_parent_idx" ON "press_subscribers_themes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "press_subscribers_email_idx" ON "press_subscribers" USING btree ("email");
  CREATE INDEX "press_subscribers_requested_at_idx" ON "press_subscribers" USING btree ("requested_at");
  CREATE INDEX "press_subscribers_confirmed_at_idx" ON "press_subscribers" USING btree ("confirmed_at");
  CREATE INDEX "press_subscribers_unsubscribed_at_idx" ON "press_subscribers" USING btree ("unsubscribed_at");
  CREATE INDEX "press_subscribers_bounced_at_idx" ON "press_subscribers" USING btree ("bounced_at");
  CREATE INDEX "press_subscribers_updated_at_idx" ON "press_subscribers" USING btree ("updated_at");
  CREATE INDEX "press_subscribers_created_at_idx" ON "press_subscribers" USING btree ("created_at");
  CREATE INDEX "press_deliveries_kind_idx" ON "press_deliveries" USING btree ("kind");
  CREATE INDEX "press_deliveries_release_idx" ON "press_deliveries" USING btree ("release_id");
  CREATE INDEX "press_deliveries_subscriber_idx" ON "press_deliveries" USING btree ("subscriber_id");
  CREATE INDEX "press_deliveries_status_idx" ON "press_deliveries" USING btree ("status");
  CREATE INDEX "press_deliveries_due_at_idx" ON "press_deliveries" USING btree ("due_at");
  CREATE INDEX "press_deliveries_updated_at_idx" ON "press_deliveries" USING btree ("updated_at");
  CREATE INDEX "press_deliveries_created_at_idx" ON "press_deliveries" USING btree ("created_at");
  CREATE UNIQUE INDEX "release_subscriber_idx" ON "press_deliveries" USING btree ("release_id","subscriber_id");
  CREATE UNIQUE INDEX "press_mailings_release_idx" ON "press_mailings" USING btree ("release_id");
  CREATE INDEX "press_mailings_updated_at_idx" ON "press_mailings" USING btree ("updated_at");
  CREATE INDEX "press_mailings_created_at_idx" ON "press_mailings" USING btree ("created_at");
  CREATE INDEX "former_versions_release_idx" ON "former_versions" USING btree ("release_id");
  CREATE INDEX "former_versions_next_since_idx" ON "former_versions" USING btree ("next_since");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "press_subscribers_themes" CASCADE;
  DROP TABLE "press_subscribers" CASCADE;
  DROP TABLE "press_deliveries" CASCADE;
  DROP TABLE "press_mailings" CASCADE;
  DROP TABLE "former_versions" CASCADE;
  ALTER TABLE "press_releases" DROP COLUMN "is_history_shown";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_is_history_shown";
  DROP TYPE "public"."enum_press_subscribers_themes";
  DROP TYPE "public"."enum_press_deliveries_kind";
  DROP TYPE "public"."enum_press_deliveries_status";`)
}
