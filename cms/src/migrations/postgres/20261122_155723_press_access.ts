import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "press_accesses_openings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "press_accesses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"release_id" integer NOT NULL,
  	"journalist" varchar NOT NULL,
  	"outlet" varchar,
  	"email" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"is_revoked" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "press_accesses_id" integer;
  ALTER TABLE "press_accesses_openings" ADD CONSTRAINT "press_accesses_openings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_accesses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_accesses" ADD CONSTRAINT "press_accesses_release_id_press_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."press_releases"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "press_accesses_openings_order_idx" ON "press_accesses_openings" USING btree ("_order");
  CREATE INDEX "press_accesses_openings_parent_id_idx" ON "press_accesses_openings" USING btree ("_parent_id");
  CREATE INDEX "press_accesses_release_idx" ON "press_accesses" USING btree ("release_id");
  CREATE INDEX "press_accesses_expires_at_idx" ON "press_accesses" USING btree ("expires_at");
  CREATE INDEX "press_accesses_updated_at_idx" ON "press_accesses" USING btree ("updated_at");
  CREATE INDEX "press_accesses_created_at_idx" ON "press_accesses" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_press_accesses_fk" FOREIGN KEY ("press_accesses_id") REFERENCES "public"."press_accesses"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_press_accesses_id_idx" ON "payload_locked_documents_rels" USING btree ("press_accesses_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "press_accesses_openings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_accesses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "press_accesses_openings" CASCADE;
  DROP TABLE "press_accesses" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_press_accesses_fk";
  
  DROP INDEX "payload_locked_documents_rels_press_accesses_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "press_accesses_id";`)
}
