CREATE TABLE "audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor" text NOT NULL,
	"role" text NOT NULL,
	"act" text NOT NULL,
	"target" text NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_entries_role_check" CHECK ("audit_entries"."role" in ('ANONYMOUS', 'PORTAL_CLIENT', 'HUB_EDITOR', 'REGIONAL_ADMIN', 'COORDINATOR', 'SECRETARIAT'))
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_actor_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"subject_title" text NOT NULL,
	"detail" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notifications_kind_check" CHECK ("notifications"."kind" in ('ARTICLE_SUBMITTED', 'ARTICLE_CHANGES_REQUESTED', 'ARTICLE_PUBLISHED', 'ARTICLE_NEW_VERSION', 'ARTICLE_SOLVES_ISSUE', 'ADOPTION_STARTED', 'ADOPTION_REPORTED', 'STORY_SUBMITTED', 'STORY_CHANGES_REQUESTED', 'STORY_PUBLISHED', 'STORY_USES_ARTICLE', 'ISSUE_ME_TOO', 'ISSUE_COMMENTED', 'ISSUE_ASSIGNED', 'ISSUE_SOLVED', 'ISSUE_REOPENED', 'ISSUE_MERGED', 'ISSUE_UNMERGED', 'SOLUTION_OFFERED', 'SOLUTION_REVIEWED', 'SOLUTION_ACCEPTED', 'DIGEST', 'SAVED_SEARCH_MATCH', 'MODERATION_OPENED', 'MODERATION_DECIDED'))
);
--> statement-breakpoint
CREATE INDEX "audit_entries_target_at_index" ON "audit_entries" USING btree ("target","at");--> statement-breakpoint
CREATE INDEX "audit_entries_at_index" ON "audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_at_index" ON "idempotency_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "notifications_recipient_created_at_id_index" ON "notifications" USING btree ("recipient","created_at","id");--> statement-breakpoint
CREATE INDEX "notifications_unread_index" ON "notifications" USING btree ("recipient") WHERE "notifications"."read_at" is null;