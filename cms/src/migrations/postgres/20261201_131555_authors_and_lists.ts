import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "press_releases" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "press_releases" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "press_kits" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "press_kits" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_press_kits_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_press_kits_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "press_contacts" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "press_contacts" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_press_contacts_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_press_contacts_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "manifestos" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "manifestos" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_manifestos_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_manifestos_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "pages" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "pages" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_pages_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_pages_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "events" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "events" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "replays" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "replays" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_replays_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_replays_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "programmes" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "programmes" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "concertations" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "concertations" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_concertations_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_concertations_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "ai_projects" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "ai_projects" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_ai_projects_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_ai_projects_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "ai_resources" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "ai_resources" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_ai_resources_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_ai_resources_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "organizations" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "organizations" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "people" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "people" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_people_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_people_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "labels" ADD COLUMN "created_by_id" integer;
  ALTER TABLE "labels" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_labels_v" ADD COLUMN "version_created_by_id" integer;
  ALTER TABLE "_labels_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_kits" ADD CONSTRAINT "press_kits_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_kits" ADD CONSTRAINT "press_kits_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_kits_v" ADD CONSTRAINT "_press_kits_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_kits_v" ADD CONSTRAINT "_press_kits_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_contacts" ADD CONSTRAINT "press_contacts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_contacts" ADD CONSTRAINT "press_contacts_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_contacts_v" ADD CONSTRAINT "_press_contacts_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_contacts_v" ADD CONSTRAINT "_press_contacts_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manifestos" ADD CONSTRAINT "manifestos_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "manifestos" ADD CONSTRAINT "manifestos_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_manifestos_v" ADD CONSTRAINT "_manifestos_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_manifestos_v" ADD CONSTRAINT "_manifestos_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replays" ADD CONSTRAINT "replays_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replays" ADD CONSTRAINT "replays_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_replays_v" ADD CONSTRAINT "_replays_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_replays_v" ADD CONSTRAINT "_replays_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "concertations" ADD CONSTRAINT "concertations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "concertations" ADD CONSTRAINT "concertations_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_concertations_v" ADD CONSTRAINT "_concertations_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_concertations_v" ADD CONSTRAINT "_concertations_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_projects" ADD CONSTRAINT "ai_projects_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_projects" ADD CONSTRAINT "ai_projects_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_projects_v" ADD CONSTRAINT "_ai_projects_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_projects_v" ADD CONSTRAINT "_ai_projects_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_resources" ADD CONSTRAINT "ai_resources_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ai_resources" ADD CONSTRAINT "ai_resources_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_resources_v" ADD CONSTRAINT "_ai_resources_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ai_resources_v" ADD CONSTRAINT "_ai_resources_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labels" ADD CONSTRAINT "labels_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labels" ADD CONSTRAINT "labels_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labels_v" ADD CONSTRAINT "_labels_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labels_v" ADD CONSTRAINT "_labels_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "press_releases_created_by_idx" ON "press_releases" USING btree ("created_by_id");
  CREATE INDEX "press_releases_saved_by_idx" ON "press_releases" USING btree ("saved_by_id");
  CREATE INDEX "_press_releases_v_version_version_created_by_idx" ON "_press_releases_v" USING btree ("version_created_by_id");
  CREATE INDEX "_press_releases_v_version_version_saved_by_idx" ON "_press_releases_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_press_releases_v_list_idx" ON "_press_releases_v" USING btree ("latest","version__status","version_dateline_date" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_deleted_at","version_title");
  CREATE INDEX "press_kits_created_by_idx" ON "press_kits" USING btree ("created_by_id");
  CREATE INDEX "press_kits_saved_by_idx" ON "press_kits" USING btree ("saved_by_id");
  CREATE INDEX "_press_kits_v_version_version_created_by_idx" ON "_press_kits_v" USING btree ("version_created_by_id");
  CREATE INDEX "_press_kits_v_version_version_saved_by_idx" ON "_press_kits_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_press_kits_v_list_idx" ON "_press_kits_v" USING btree ("latest","version__status","version_date" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_deleted_at","version_title");
  CREATE INDEX "press_contacts_created_by_idx" ON "press_contacts" USING btree ("created_by_id");
  CREATE INDEX "press_contacts_saved_by_idx" ON "press_contacts" USING btree ("saved_by_id");
  CREATE INDEX "_press_contacts_v_version_version_created_by_idx" ON "_press_contacts_v" USING btree ("version_created_by_id");
  CREATE INDEX "_press_contacts_v_version_version_saved_by_idx" ON "_press_contacts_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_press_contacts_v_list_idx" ON "_press_contacts_v" USING btree ("latest","version_title","created_at" DESC NULLS FIRST,"version_deleted_at");
  CREATE INDEX "manifestos_created_by_idx" ON "manifestos" USING btree ("created_by_id");
  CREATE INDEX "manifestos_saved_by_idx" ON "manifestos" USING btree ("saved_by_id");
  CREATE INDEX "_manifestos_v_version_version_created_by_idx" ON "_manifestos_v" USING btree ("version_created_by_id");
  CREATE INDEX "_manifestos_v_version_version_saved_by_idx" ON "_manifestos_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_manifestos_v_list_idx" ON "_manifestos_v" USING btree ("latest","version__status","version_year" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_deleted_at","version_title");
  CREATE INDEX "pages_created_by_idx" ON "pages" USING btree ("created_by_id");
  CREATE INDEX "pages_saved_by_idx" ON "pages" USING btree ("saved_by_id");
  CREATE INDEX "_pages_v_version_version_created_by_idx" ON "_pages_v" USING btree ("version_created_by_id");
  CREATE INDEX "_pages_v_version_version_saved_by_idx" ON "_pages_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_pages_v_list_idx" ON "_pages_v" USING btree ("latest","version_title","created_at" DESC NULLS FIRST,"version_deleted_at");
  CREATE INDEX "events_created_by_idx" ON "events" USING btree ("created_by_id");
  CREATE INDEX "events_saved_by_idx" ON "events" USING btree ("saved_by_id");
  CREATE INDEX "_events_v_version_version_created_by_idx" ON "_events_v" USING btree ("version_created_by_id");
  CREATE INDEX "_events_v_version_version_saved_by_idx" ON "_events_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_events_v_list_idx" ON "_events_v" USING btree ("latest","version__status","version_starts_on" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_deleted_at","version_title");
  CREATE INDEX "replays_created_by_idx" ON "replays" USING btree ("created_by_id");
  CREATE INDEX "replays_saved_by_idx" ON "replays" USING btree ("saved_by_id");
  CREATE INDEX "_replays_v_version_version_created_by_idx" ON "_replays_v" USING btree ("version_created_by_id");
  CREATE INDEX "_replays_v_version_version_saved_by_idx" ON "_replays_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_replays_v_list_idx" ON "_replays_v" USING btree ("latest","version__status","version_recorded_on" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_deleted_at","version_title");
  CREATE INDEX "programmes_created_by_idx" ON "programmes" USING btree ("created_by_id");
  CREATE INDEX "programmes_saved_by_idx" ON "programmes" USING btree ("saved_by_id");
  CREATE INDEX "_programmes_v_version_version_created_by_idx" ON "_programmes_v" USING btree ("version_created_by_id");
  CREATE INDEX "_programmes_v_version_version_saved_by_idx" ON "_programmes_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_programmes_v_list_idx" ON "_programmes_v" USING btree ("latest","version__status","version_year" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_deleted_at","version_title");
  CREATE INDEX "concertations_created_by_idx" ON "concertations" USING btree ("created_by_id");
  CREATE INDEX "concertations_saved_by_idx" ON "concertations" USING btree ("saved_by_id");
  CREATE INDEX "_concertations_v_version_version_created_by_idx" ON "_concertations_v" USING btree ("version_created_by_id");
  CREATE INDEX "_concertations_v_version_version_saved_by_idx" ON "_concertations_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_concertations_v_list_idx" ON "_concertations_v" USING btree ("latest","version__status","version_started_on" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_deleted_at","version_title");
  CREATE INDEX "ai_projects_created_by_idx" ON "ai_projects" USING btree ("created_by_id");
  CREATE INDEX "ai_projects_saved_by_idx" ON "ai_projects" USING btree ("saved_by_id");
  CREATE INDEX "_ai_projects_v_version_version_created_by_idx" ON "_ai_projects_v" USING btree ("version_created_by_id");
  CREATE INDEX "_ai_projects_v_version_version_saved_by_idx" ON "_ai_projects_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_ai_projects_v_list_idx" ON "_ai_projects_v" USING btree ("latest","version_title","created_at" DESC NULLS FIRST,"version_deleted_at");
  CREATE INDEX "ai_resources_created_by_idx" ON "ai_resources" USING btree ("created_by_id");
  CREATE INDEX "ai_resources_saved_by_idx" ON "ai_resources" USING btree ("saved_by_id");
  CREATE INDEX "_ai_resources_v_version_version_created_by_idx" ON "_ai_resources_v" USING btree ("version_created_by_id");
  CREATE INDEX "_ai_resources_v_version_version_saved_by_idx" ON "_ai_resources_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_ai_resources_v_list_idx" ON "_ai_resources_v" USING btree ("latest","version_title","created_at" DESC NULLS FIRST,"version_deleted_at");
  CREATE INDEX "organizations_created_by_idx" ON "organizations" USING btree ("created_by_id");
  CREATE INDEX "organizations_saved_by_idx" ON "organizations" USING btree ("saved_by_id");
  CREATE INDEX "_organizations_v_version_version_created_by_idx" ON "_organizations_v" USING btree ("version_created_by_id");
  CREATE INDEX "_organizations_v_version_version_saved_by_idx" ON "_organizations_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_organizations_v_list_idx" ON "_organizations_v" USING btree ("latest","version_title","created_at" DESC NULLS FIRST,"version_deleted_at");
  CREATE INDEX "people_created_by_idx" ON "people" USING btree ("created_by_id");
  CREATE INDEX "people_saved_by_idx" ON "people" USING btree ("saved_by_id");
  CREATE INDEX "_people_v_version_version_created_by_idx" ON "_people_v" USING btree ("version_created_by_id");
  CREATE INDEX "_people_v_version_version_saved_by_idx" ON "_people_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_people_v_list_idx" ON "_people_v" USING btree ("latest","version_last_name","created_at" DESC NULLS FIRST,"version_deleted_at","version_title");
  CREATE INDEX "labels_created_by_idx" ON "labels" USING btree ("created_by_id");
  CREATE INDEX "labels_saved_by_idx" ON "labels" USING btree ("saved_by_id");
  CREATE INDEX "_labels_v_version_version_created_by_idx" ON "_labels_v" USING btree ("version_created_by_id");
  CREATE INDEX "_labels_v_version_version_saved_by_idx" ON "_labels_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_labels_v_list_idx" ON "_labels_v" USING btree ("latest","version__status","version_year" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_deleted_at","version_title");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "press_releases" DROP CONSTRAINT "press_releases_created_by_id_users_id_fk";
  
  ALTER TABLE "press_releases" DROP CONSTRAINT "press_releases_saved_by_id_users_id_fk";
  
  ALTER TABLE "_press_releases_v" DROP CONSTRAINT "_press_releases_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_press_releases_v" DROP CONSTRAINT "_press_releases_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "press_kits" DROP CONSTRAINT "press_kits_created_by_id_users_id_fk";
  
  ALTER TABLE "press_kits" DROP CONSTRAINT "press_kits_saved_by_id_users_id_fk";
  
  ALTER TABLE "_press_kits_v" DROP CONSTRAINT "_press_kits_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_press_kits_v" DROP CONSTRAINT "_press_kits_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "press_contacts" DROP CONSTRAINT "press_contacts_created_by_id_users_id_fk";
  
  ALTER TABLE "press_contacts" DROP CONSTRAINT "press_contacts_saved_by_id_users_id_fk";
  
  ALTER TABLE "_press_contacts_v" DROP CONSTRAINT "_press_contacts_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_press_contacts_v" DROP CONSTRAINT "_press_contacts_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "manifestos" DROP CONSTRAINT "manifestos_created_by_id_users_id_fk";
  
  ALTER TABLE "manifestos" DROP CONSTRAINT "manifestos_saved_by_id_users_id_fk";
  
  ALTER TABLE "_manifestos_v" DROP CONSTRAINT "_manifestos_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_manifestos_v" DROP CONSTRAINT "_manifestos_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_created_by_id_users_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_saved_by_id_users_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "events" DROP CONSTRAINT "events_created_by_id_users_id_fk";
  
  ALTER TABLE "events" DROP CONSTRAINT "events_saved_by_id_users_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "replays" DROP CONSTRAINT "replays_created_by_id_users_id_fk";
  
  ALTER TABLE "replays" DROP CONSTRAINT "replays_saved_by_id_users_id_fk";
  
  ALTER TABLE "_replays_v" DROP CONSTRAINT "_replays_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_replays_v" DROP CONSTRAINT "_replays_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "programmes" DROP CONSTRAINT "programmes_created_by_id_users_id_fk";
  
  ALTER TABLE "programmes" DROP CONSTRAINT "programmes_saved_by_id_users_id_fk";
  
  ALTER TABLE "_programmes_v" DROP CONSTRAINT "_programmes_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_programmes_v" DROP CONSTRAINT "_programmes_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "concertations" DROP CONSTRAINT "concertations_created_by_id_users_id_fk";
  
  ALTER TABLE "concertations" DROP CONSTRAINT "concertations_saved_by_id_users_id_fk";
  
  ALTER TABLE "_concertations_v" DROP CONSTRAINT "_concertations_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_concertations_v" DROP CONSTRAINT "_concertations_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "ai_projects" DROP CONSTRAINT "ai_projects_created_by_id_users_id_fk";
  
  ALTER TABLE "ai_projects" DROP CONSTRAINT "ai_projects_saved_by_id_users_id_fk";
  
  ALTER TABLE "_ai_projects_v" DROP CONSTRAINT "_ai_projects_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_ai_projects_v" DROP CONSTRAINT "_ai_projects_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "ai_resources" DROP CONSTRAINT "ai_resources_created_by_id_users_id_fk";
  
  ALTER TABLE "ai_resources" DROP CONSTRAINT "ai_resources_saved_by_id_users_id_fk";
  
  ALTER TABLE "_ai_resources_v" DROP CONSTRAINT "_ai_resources_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_ai_resources_v" DROP CONSTRAINT "_ai_resources_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "organizations" DROP CONSTRAINT "organizations_created_by_id_users_id_fk";
  
  ALTER TABLE "organizations" DROP CONSTRAINT "organizations_saved_by_id_users_id_fk";
  
  ALTER TABLE "_organizations_v" DROP CONSTRAINT "_organizations_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_organizations_v" DROP CONSTRAINT "_organizations_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "people" DROP CONSTRAINT "people_created_by_id_users_id_fk";
  
  ALTER TABLE "people" DROP CONSTRAINT "people_saved_by_id_users_id_fk";
  
  ALTER TABLE "_people_v" DROP CONSTRAINT "_people_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_people_v" DROP CONSTRAINT "_people_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "labels" DROP CONSTRAINT "labels_created_by_id_users_id_fk";
  
  ALTER TABLE "labels" DROP CONSTRAINT "labels_saved_by_id_users_id_fk";
  
  ALTER TABLE "_labels_v" DROP CONSTRAINT "_labels_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "_labels_v" DROP CONSTRAINT "_labels_v_version_saved_by_id_users_id_fk";
  
  DROP INDEX "press_releases_created_by_idx";
  DROP INDEX "press_releases_saved_by_idx";
  DROP INDEX "_press_releases_v_version_version_created_by_idx";
  DROP INDEX "_press_releases_v_version_version_saved_by_idx";
  DROP INDEX "_press_releases_v_list_idx";
  DROP INDEX "press_kits_created_by_idx";
  DROP INDEX "press_kits_saved_by_idx";
  DROP INDEX "_press_kits_v_version_version_created_by_idx";
  DROP INDEX "_press_kits_v_version_version_saved_by_idx";
  DROP INDEX "_press_kits_v_list_idx";
  DROP INDEX "press_contacts_created_by_idx";
  DROP INDEX "press_contacts_saved_by_idx";
  DROP INDEX "_press_contacts_v_version_version_created_by_idx";
  DROP INDEX "_press_contacts_v_version_version_saved_by_idx";
  DROP INDEX "_press_contacts_v_list_idx";
  DROP INDEX "manifestos_created_by_idx";
  DROP INDEX "manifestos_saved_by_idx";
  DROP INDEX "_manifestos_v_version_version_created_by_idx";
  DROP INDEX "_manifestos_v_version_version_saved_by_idx";
  DROP INDEX "_manifestos_v_list_idx";
  DROP INDEX "pages_created_by_idx";
  DROP INDEX "pages_saved_by_idx";
  DROP INDEX "_pages_v_version_version_created_by_idx";
  DROP INDEX "_pages_v_version_version_saved_by_idx";
  DROP INDEX "_pages_v_list_idx";
  DROP INDEX "events_created_by_idx";
  DROP INDEX "events_saved_by_idx";
  DROP INDEX "_events_v_version_version_created_by_idx";
  DROP INDEX "_events_v_version_version_saved_by_idx";
  DROP INDEX "_events_v_list_idx";
  DROP INDEX "replays_created_by_idx";
  DROP INDEX "replays_saved_by_idx";
  DROP INDEX "_replays_v_version_version_created_by_idx";
  DROP INDEX "_replays_v_version_version_saved_by_idx";
  DROP INDEX "_replays_v_list_idx";
  DROP INDEX "programmes_created_by_idx";
  DROP INDEX "programmes_saved_by_idx";
  DROP INDEX "_programmes_v_version_version_created_by_idx";
  DROP INDEX "_programmes_v_version_version_saved_by_idx";
  DROP INDEX "_programmes_v_list_idx";
  DROP INDEX "concertations_created_by_idx";
  DROP INDEX "concertations_saved_by_idx";
  DROP INDEX "_concertations_v_version_version_created_by_idx";
  DROP INDEX "_concertations_v_version_version_saved_by_idx";
  DROP INDEX "_concertations_v_list_idx";
  DROP INDEX "ai_projects_created_by_idx";
  DROP INDEX "ai_projects_saved_by_idx";
  DROP INDEX "_ai_projects_v_version_version_created_by_idx";
  DROP INDEX "_ai_projects_v_version_version_saved_by_idx";
  DROP INDEX "_ai_projects_v_list_idx";
  DROP INDEX "ai_resources_created_by_idx";
  DROP INDEX "ai_resources_saved_by_idx";
  DROP INDEX "_ai_resources_v_version_version_created_by_idx";
  DROP INDEX "_ai_resources_v_version_version_saved_by_idx";
  DROP INDEX "_ai_resources_v_list_idx";
  DROP INDEX "organizations_created_by_idx";
  DROP INDEX "organizations_saved_by_idx";
  DROP INDEX "_organizations_v_version_version_created_by_idx";
  DROP INDEX "_organizations_v_version_version_saved_by_idx";
  DROP INDEX "_organizations_v_list_idx";
  DROP INDEX "people_created_by_idx";
  DROP INDEX "people_saved_by_idx";
  DROP INDEX "_people_v_version_version_created_by_idx";
  DROP INDEX "_people_v_version_version_saved_by_idx";
  DROP INDEX "_people_v_list_idx";
  DROP INDEX "labels_created_by_idx";
  DROP INDEX "labels_saved_by_idx";
  DROP INDEX "_labels_v_version_version_created_by_idx";
  DROP INDEX "_labels_v_version_version_saved_by_idx";
  DROP INDEX "_labels_v_list_idx";
  ALTER TABLE "press_releases" DROP COLUMN "created_by_id";
  ALTER TABLE "press_releases" DROP COLUMN "saved_by_id";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "press_kits" DROP COLUMN "created_by_id";
  ALTER TABLE "press_kits" DROP COLUMN "saved_by_id";
  ALTER TABLE "_press_kits_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_press_kits_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "press_contacts" DROP COLUMN "created_by_id";
  ALTER TABLE "press_contacts" DROP COLUMN "saved_by_id";
  ALTER TABLE "_press_contacts_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_press_contacts_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "manifestos" DROP COLUMN "created_by_id";
  ALTER TABLE "manifestos" DROP COLUMN "saved_by_id";
  ALTER TABLE "_manifestos_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_manifestos_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "pages" DROP COLUMN "created_by_id";
  ALTER TABLE "pages" DROP COLUMN "saved_by_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "events" DROP COLUMN "created_by_id";
  ALTER TABLE "events" DROP COLUMN "saved_by_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "replays" DROP COLUMN "created_by_id";
  ALTER TABLE "replays" DROP COLUMN "saved_by_id";
  ALTER TABLE "_replays_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_replays_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "programmes" DROP COLUMN "created_by_id";
  ALTER TABLE "programmes" DROP COLUMN "saved_by_id";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "concertations" DROP COLUMN "created_by_id";
  ALTER TABLE "concertations" DROP COLUMN "saved_by_id";
  ALTER TABLE "_concertations_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_concertations_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "ai_projects" DROP COLUMN "created_by_id";
  ALTER TABLE "ai_projects" DROP COLUMN "saved_by_id";
  ALTER TABLE "_ai_projects_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_ai_projects_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "ai_resources" DROP COLUMN "created_by_id";
  ALTER TABLE "ai_resources" DROP COLUMN "saved_by_id";
  ALTER TABLE "_ai_resources_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_ai_resources_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "organizations" DROP COLUMN "created_by_id";
  ALTER TABLE "organizations" DROP COLUMN "saved_by_id";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "people" DROP COLUMN "created_by_id";
  ALTER TABLE "people" DROP COLUMN "saved_by_id";
  ALTER TABLE "_people_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_people_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "labels" DROP COLUMN "created_by_id";
  ALTER TABLE "labels" DROP COLUMN "saved_by_id";
  ALTER TABLE "_labels_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_labels_v" DROP COLUMN "version_saved_by_id";`)
}
