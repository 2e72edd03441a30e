CREATE TABLE "hub_import_changes" (
	"import_id" uuid NOT NULL,
	"hub_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"before" jsonb,
	CONSTRAINT "hub_import_changes_import_id_hub_id_pk" PRIMARY KEY("import_id","hub_id")
);
--> statement-breakpoint
CREATE TABLE "hub_import_errors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"column" text,
	"value" text,
	"code" text NOT NULL,
	"message" text NOT NULL,
	"message_ja" text NOT NULL,
	CONSTRAINT "hub_import_errors_code_check" CHECK ("hub_import_errors"."code" in ('REQUIRED', 'TOO_LONG', 'INVALID', 'BAD_CHECK_DIGIT', 'UNKNOWN_MUNICIPALITY', 'OUTSIDE_JAPAN', 'DAMAGED_BY_SPREADSHEET', 'UNKNOWN_TERM', 'WRONG_COLUMN_COUNT', 'DUPLICATE_IN_FILE', 'DUPLICATE_OF_HUB', 'NOT_FOUND', 'CONFLICT', 'WRONG_STATE'))
);
--> statement-breakpoint
CREATE TABLE "hub_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"encoding" text NOT NULL,
	"is_dry_run" boolean NOT NULL,
	"dry_run_id" uuid,
	"network_status" text NOT NULL,
	"status" text NOT NULL,
	"rows_total" integer,
	"rows_done" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"started_by" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "hub_imports_encoding_check" CHECK ("hub_imports"."encoding" in ('AUTO', 'UTF_8', 'CP932')),
	CONSTRAINT "hub_imports_network_status_check" CHECK ("hub_imports"."network_status" in ('MAPPED', 'INVITED', 'ONBOARDING', 'LIVE', 'LEFT')),
	CONSTRAINT "hub_imports_status_check" CHECK ("hub_imports"."status" in ('WAITING', 'RUNNING', 'FINISHED', 'FAILED', 'CANCELLED', 'UNDONE')),
	CONSTRAINT "hub_imports_dry_run_check" CHECK ("hub_imports"."is_dry_run" = ("hub_imports"."dry_run_id" is null))
);
--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind_check";--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "common_name" text;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "open_data_id" text;--> statement-breakpoint
ALTER TABLE "hub_import_changes" ADD CONSTRAINT "hub_import_changes_import_id_hub_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."hub_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_import_errors" ADD CONSTRAINT "hub_import_errors_import_id_hub_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."hub_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hub_import_errors_import_id_row_id_index" ON "hub_import_errors" USING btree ("import_id","row","id");--> statement-breakpoint
CREATE INDEX "hub_imports_created_at_id_index" ON "hub_imports" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "hub_imports_sha256_index" ON "hub_imports" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "hubs_open_data_id_index" ON "hubs" USING btree ("open_data_id");--> statement-breakpoint
CREATE INDEX "hubs_name_index" ON "hubs" USING btree ("name");--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind_check" CHECK ("notifications"."kind" in ('ARTICLE_SUBMITTED', 'ARTICLE_CHANGES_REQUESTED', 'ARTICLE_PUBLISHED', 'ARTICLE_NEW_VERSION', 'ARTICLE_SOLVES_ISSUE', 'ARTICLE_RETRACTED', 'ARTICLE_RETRACTION_REQUESTED', 'ADOPTION_STARTED', 'ADOPTION_REPORTED', 'STORY_SUBMITTED', 'STORY_CHANGES_REQUESTED', 'STORY_PUBLISHED', 'STORY_RETRACTED', 'STORY_RETRACTION_REQUESTED', 'STORY_USES_ARTICLE', 'ISSUE_REPORTED_ON_BEHALF', 'ISSUE_ME_TOO', 'ISSUE_COMMENTED', 'COMMENT_HIDDEN', 'ISSUE_ASSIGNED', 'ISSUE_SOLVED', 'ISSUE_WITHDRAWN', 'ISSUE_REOPENED', 'ISSUE_MERGED', 'ISSUE_UNMERGED', 'SOLUTION_OFFERED', 'SOLUTION_REVIEWED', 'SOLUTION_RECOMMENDED', 'SOLUTION_ACCEPTED', 'DIGEST', 'HUB_IMPORT_FINISHED', 'MODERATION_OPENED', 'MODERATION_DECIDED'));