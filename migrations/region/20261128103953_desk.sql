CREATE TABLE "moderation_actions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"act" text NOT NULL,
	"by_sub" text NOT NULL,
	"by_role" text NOT NULL,
	"note" text NOT NULL,
	"done_act" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "moderation_actions_act_check" CHECK ("moderation_actions"."act" in ('NOTE', 'HIDE_PENDING', 'DISMISS', 'UPHOLD', 'APPEAL')),
	CONSTRAINT "moderation_actions_by_role_check" CHECK ("moderation_actions"."by_role" in ('ANONYMOUS', 'PORTAL_CLIENT', 'HUB_EDITOR', 'REGIONAL_ADMIN', 'COORDINATOR', 'SECRETARIAT'))
);
--> statement-breakpoint
CREATE TABLE "moderation_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"target_id" text NOT NULL,
	"target_hub_id" text,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"reporter_sub" text NOT NULL,
	"reporter_role" text NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"hub_told_at" timestamp (3) with time zone,
	"appealed_at" timestamp (3) with time zone,
	"upheld_by_sub" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "moderation_cases_reason_check" CHECK ("moderation_cases"."reason" in ('PERSONAL_DATA', 'INCORRECT', 'OUTDATED', 'RIGHTS', 'ADVERTISING', 'ABUSE', 'OTHER')),
	CONSTRAINT "moderation_cases_reporter_role_check" CHECK ("moderation_cases"."reporter_role" in ('ANONYMOUS', 'PORTAL_CLIENT', 'HUB_EDITOR', 'REGIONAL_ADMIN', 'COORDINATOR', 'SECRETARIAT')),
	CONSTRAINT "moderation_cases_status_check" CHECK ("moderation_cases"."status" in ('OPEN', 'HIDDEN_PENDING', 'UPHELD', 'DISMISSED', 'APPEALED'))
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_sub" text NOT NULL,
	"name" text NOT NULL,
	"types" text[] DEFAULT '{}' NOT NULL,
	"text" text,
	"facets" jsonb NOT NULL,
	"channel" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"last_looked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_searches_types_check" CHECK ("saved_searches"."types" <@ array['HUB', 'ARTICLE', 'ISSUE', 'STORY', 'PROGRAM', 'EVENT']::text[]),
	CONSTRAINT "saved_searches_channel_check" CHECK ("saved_searches"."channel" in ('IN_APP', 'DIGEST'))
);
--> statement-breakpoint
DROP INDEX "audit_entries_at_index";--> statement-breakpoint
ALTER TABLE "moderation_actions" ADD CONSTRAINT "moderation_actions_case_id_moderation_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."moderation_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "moderation_actions_case_id_created_at_index" ON "moderation_actions" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "moderation_cases_created_at_id_index" ON "moderation_cases" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "moderation_cases_target_id_index" ON "moderation_cases" USING btree ("target_id");--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_cases_target_id_reporter_sub_key" ON "moderation_cases" USING btree ("target_id","reporter_sub") WHERE "moderation_cases"."status" in ('OPEN', 'HIDDEN_PENDING');--> statement-breakpoint
CREATE INDEX "saved_searches_owner_sub_created_at_index" ON "saved_searches" USING btree ("owner_sub","created_at");--> statement-breakpoint
CREATE INDEX "audit_entries_at_id_index" ON "audit_entries" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_actor_at_id_index" ON "audit_entries" USING btree ("actor","at","id");