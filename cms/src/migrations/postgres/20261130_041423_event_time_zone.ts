import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // Hours typed before events had a zone are hours of Paris, wherever they are held.
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_time_zone" AS ENUM('Europe/Paris', 'America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'Indian/Reunion', 'Indian/Mayotte', 'America/Miquelon', 'America/St_Barthelemy', 'America/Marigot', 'Pacific/Wallis', 'Pacific/Tahiti', 'Pacific/Marquesas', 'Pacific/Gambier', 'Pacific/Noumea', 'Indian/Kerguelen');
  CREATE TYPE "public"."enum__events_v_version_time_zone" AS ENUM('Europe/Paris', 'America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'Indian/Reunion', 'Indian/Mayotte', 'America/Miquelon', 'America/St_Barthelemy', 'America/Marigot', 'Pacific/Wallis', 'Pacific/Tahiti', 'Pacific/Marquesas', 'Pacific/Gambier', 'Pacific/Noumea', 'Indian/Kerguelen');
  ALTER TABLE "events" ADD COLUMN "time_zone" "enum_events_time_zone";
  ALTER TABLE "_events_v" ADD COLUMN "version_time_zone" "enum__events_v_version_time_zone";
  UPDATE "events" SET "time_zone" = 'Europe/Paris';
  UPDATE "_events_v" SET "version_time_zone" = 'Europe/Paris';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP COLUMN "time_zone";
  ALTER TABLE "_events_v" DROP COLUMN "version_time_zone";
  DROP TYPE "public"."enum_events_time_zone";
  DROP TYPE "public"."enum__events_v_version_time_zone";`)
}
