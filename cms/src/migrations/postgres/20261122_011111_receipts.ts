import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_publications_change" ADD VALUE 'everything';
  ALTER TYPE "public"."enum_publications_status" ADD VALUE 'updating' BEFORE 'online';
  ALTER TABLE "publications" ADD COLUMN "checks" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // Rows that say what the former code has no word for.
  await db.execute(sql`
   DELETE FROM "publications" WHERE "change" = 'everything';
  UPDATE "publications" SET "status" = 'queued' WHERE "status" = 'updating';`)
  await db.execute(sql`
   ALTER TABLE "publications" ALTER COLUMN "change" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_change";
  CREATE TYPE "public"."enum_publications_change" AS ENUM('published', 'unpublished', 'deleted', 'global');
  ALTER TABLE "publications" ALTER COLUMN "change" SET DATA TYPE "public"."enum_publications_change" USING "change"::"public"."enum_publications_change";
  ALTER TABLE "publications" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_status";
  CREATE TYPE "public"."enum_publications_status" AS ENUM('queued', 'online', 'failed');
  ALTER TABLE "publications" ALTER COLUMN "status" SET DATA TYPE "public"."enum_publications_status" USING "status"::"public"."enum_publications_status";
  ALTER TABLE "publications" DROP COLUMN "checks";`)
}
