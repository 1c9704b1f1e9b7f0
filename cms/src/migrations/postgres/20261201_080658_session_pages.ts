import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "events_programme_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"text" varchar,
  	"session" varchar
  );
  
  CREATE TABLE "_events_v_version_programme_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"text" varchar,
  	"session" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "events_programme" ADD COLUMN "is_cancelled" boolean DEFAULT false;
  ALTER TABLE "events_programme" ADD COLUMN "slug" varchar;
  ALTER TABLE "_events_v_version_programme" ADD COLUMN "is_cancelled" boolean DEFAULT false;
  ALTER TABLE "_events_v_version_programme" ADD COLUMN "slug" varchar;
  ALTER TABLE "replays" ADD COLUMN "sound_id" integer;
  ALTER TABLE "_replays_v" ADD COLUMN "version_sound_id" integer;
  ALTER TABLE "events_programme_changes" ADD CONSTRAINT "events_programme_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_programme_changes" ADD CONSTRAINT "_events_v_version_programme_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_programme_changes_order_idx" ON "events_programme_changes" USING btree ("_order");
  CREATE INDEX "events_programme_changes_parent_id_idx" ON "events_programme_changes" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_programme_changes_order_idx" ON "_events_v_version_programme_changes" USING btree ("_order");
  CREATE INDEX "_events_v_version_programme_changes_parent_id_idx" ON "_events_v_version_programme_changes" USING btree ("_parent_id");
  ALTER TABLE "replays" ADD CONSTRAINT "replays_sound_id_documents_id_fk" FOREIGN KEY ("sound_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_replays_v" ADD CONSTRAINT "_replays_v_version_sound_id_documents_id_fk" FOREIGN KEY ("version_sound_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "replays_sound_idx" ON "replays" USING btree ("sound_id");
  CREATE INDEX "_replays_v_version_version_sound_idx" ON "_replays_v" USING btree ("version_sound_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events_programme_changes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_programme_changes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "events_programme_changes" CASCADE;
  DROP TABLE "_events_v_version_programme_changes" CASCADE;
  ALTER TABLE "replays" DROP CONSTRAINT "replays_sound_id_documents_id_fk";
  
  ALTER TABLE "_replays_v" DROP CONSTRAINT "_replays_v_version_sound_id_documents_id_fk";
  
  DROP INDEX "replays_sound_idx";
  DROP INDEX "_replays_v_version_version_sound_idx";
  ALTER TABLE "events_programme" DROP COLUMN "is_cancelled";
  ALTER TABLE "events_programme" DROP COLUMN "slug";
  ALTER TABLE "_events_v_version_programme" DROP COLUMN "is_cancelled";
  ALTER TABLE "_events_v_version_programme" DROP COLUMN "slug";
  ALTER TABLE "replays" DROP COLUMN "sound_id";
  ALTER TABLE "_replays_v" DROP COLUMN "version_sound_id";`)
}
