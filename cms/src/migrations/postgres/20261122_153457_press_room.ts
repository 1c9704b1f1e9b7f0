import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "press_releases_coverage" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"outlet" varchar,
  	"date" timestamp(3) with time zone,
  	"title" varchar,
  	"url" varchar,
  	"excerpt" varchar
  );
  
  CREATE TABLE "_press_releases_v_version_coverage" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"outlet" varchar,
  	"date" timestamp(3) with time zone,
  	"title" varchar,
  	"url" varchar,
  	"excerpt" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "press_releases" ADD COLUMN "press_kit_id" integer;
  ALTER TABLE "press_releases" ADD COLUMN "withdrawal_reason" varchar;
  ALTER TABLE "press_releases" ADD COLUMN "withdrawal_date" timestamp(3) with time zone;
  ALTER TABLE "press_releases" ADD COLUMN "is_to_review" boolean DEFAULT false;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_press_kit_id" integer;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_withdrawal_reason" varchar;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_withdrawal_date" timestamp(3) with time zone;
  ALTER TABLE "_press_releases_v" ADD COLUMN "version_is_to_review" boolean DEFAULT false;
  ALTER TABLE "press_contacts" ADD COLUMN "hours" varchar;
  ALTER TABLE "_press_contacts_v" ADD COLUMN "version_hours" varchar;
  ALTER TABLE "press_releases_coverage" ADD CONSTRAINT "press_releases_coverage_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_releases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_releases_v_version_coverage" ADD CONSTRAINT "_press_releases_v_version_coverage_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_releases_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "press_releases_coverage_order_idx" ON "press_releases_coverage" USING btree ("_order");
  CREATE INDEX "press_releases_coverage_parent_id_idx" ON "press_releases_coverage" USING btree ("_parent_id");
  CREATE INDEX "_press_releases_v_version_coverage_order_idx" ON "_press_releases_v_version_coverage" USING btree ("_order");
  CREATE INDEX "_press_releases_v_version_coverage_parent_id_idx" ON "_press_releases_v_version_coverage" USING btree ("_parent_id");
  ALTER TABLE "press_releases" ADD CONSTRAINT "press_releases_press_kit_id_press_kits_id_fk" FOREIGN KEY ("press_kit_id") REFERENCES "public"."press_kits"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_releases_v" ADD CONSTRAINT "_press_releases_v_version_press_kit_id_press_kits_id_fk" FOREIGN KEY ("version_press_kit_id") REFERENCES "public"."press_kits"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "press_releases_press_kit_idx" ON "press_releases" USING btree ("press_kit_id");
  CREATE INDEX "press_releases_withdrawal_withdrawal_date_idx" ON "press_releases" USING btree ("withdrawal_date");
  CREATE INDEX "press_releases_is_to_review_idx" ON "press_releases" USING btree ("is_to_review");
  CREATE INDEX "_press_releases_v_version_version_press_kit_idx" ON "_press_releases_v" USING btree ("version_press_kit_id");
  CREATE INDEX "_press_releases_v_version_withdrawal_version_withdrawal__idx" ON "_press_releases_v" USING btree ("version_withdrawal_date");
  CREATE INDEX "_press_releases_v_version_version_is_to_review_idx" ON "_press_releases_v" USING btree ("version_is_to_review");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "press_releases_coverage" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_press_releases_v_version_coverage" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "press_releases_coverage" CASCADE;
  DROP TABLE "_press_releases_v_version_coverage" CASCADE;
  ALTER TABLE "press_releases" DROP CONSTRAINT "press_releases_press_kit_id_press_kits_id_fk";
  
  ALTER TABLE "_press_releases_v" DROP CONSTRAINT "_press_releases_v_version_press_kit_id_press_kits_id_fk";
  
  DROP INDEX "press_releases_press_kit_idx";
  DROP INDEX "press_releases_withdrawal_withdrawal_date_idx";
  DROP INDEX "press_releases_is_to_review_idx";
  DROP INDEX "_press_releases_v_version_version_press_kit_idx";
  DROP INDEX "_press_releases_v_version_withdrawal_version_withdrawal__idx";
  DROP INDEX "_press_releases_v_version_version_is_to_review_idx";
  ALTER TABLE "press_releases" DROP COLUMN "press_kit_id";
  ALTER TABLE "press_releases" DROP COLUMN "withdrawal_reason";
  ALTER TABLE "press_releases" DROP COLUMN "withdrawal_date";
  ALTER TABLE "press_releases" DROP COLUMN "is_to_review";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_press_kit_id";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_withdrawal_reason";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_withdrawal_date";
  ALTER TABLE "_press_releases_v" DROP COLUMN "version_is_to_review";
  ALTER TABLE "press_contacts" DROP COLUMN "hours";
  ALTER TABLE "_press_contacts_v" DROP COLUMN "version_hours";`)
}
