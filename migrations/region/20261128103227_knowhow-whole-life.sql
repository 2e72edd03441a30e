ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind_check";--> statement-breakpoint
ALTER TABLE "adoptions" ADD COLUMN "abandon_reason" text;--> statement-breakpoint
ALTER TABLE "adoptions" ADD COLUMN "visibility" text DEFAULT 'NETWORK' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "act" text;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "change_class" text DEFAULT 'CONTENT' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "changed_fields" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "change_requests" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "redacted_fields" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "change_requests" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "obsolete_note" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "retracted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "retraction_reason" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "retraction_note" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "from_issue_id" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "review_sort_at" timestamp (3) with time zone GENERATED ALWAYS AS (coalesce("review_due_at", timestamptz '9999-01-01 00:00:00+00')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_review_sort_at_id_index" ON "articles" USING btree ("review_sort_at","id");--> statement-breakpoint
CREATE INDEX "articles_solves_issue_ids_index" ON "articles" USING gin ("solves_issue_ids");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_from_issue_id_key" ON "articles" USING btree ("from_issue_id");--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_visibility_check" CHECK ("adoptions"."visibility" in ('HUB', 'REGION', 'NETWORK', 'PUBLIC'));--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_act_check" CHECK ("article_revisions"."act" in ('EDIT', 'SUBMIT', 'WITHDRAW', 'REQUEST_CHANGES', 'PUBLISH', 'DISCARD_DRAFT', 'DELETE', 'ARCHIVE', 'UNARCHIVE', 'RETRACT', 'REISSUE', 'MARK_OBSOLETE', 'UNMARK_OBSOLETE', 'CONFIRM', 'REDACT'));--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_change_class_check" CHECK ("article_revisions"."change_class" in ('CONTENT', 'TYPO'));--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_retraction_reason_check" CHECK ("articles"."retraction_reason" in ('RIGHTS', 'PERSONAL_DATA', 'INCORRECT', 'OUTDATED', 'AUTHOR_REQUEST', 'REGION_LEFT', 'OTHER'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind_check" CHECK ("notifications"."kind" in ('ARTICLE_SUBMITTED', 'ARTICLE_CHANGES_REQUESTED', 'ARTICLE_PUBLISHED', 'ARTICLE_NEW_VERSION', 'ARTICLE_SOLVES_ISSUE', 'ARTICLE_RETRACTED', 'ARTICLE_RETRACTION_REQUESTED', 'ADOPTION_STARTED', 'ADOPTION_REPORTED', 'STORY_SUBMITTED', 'STORY_CHANGES_REQUESTED', 'STORY_PUBLISHED', 'STORY_USES_ARTICLE', 'ISSUE_REPORTED_ON_BEHALF', 'ISSUE_ME_TOO', 'ISSUE_COMMENTED', 'COMMENT_HIDDEN', 'ISSUE_ASSIGNED', 'ISSUE_SOLVED', 'ISSUE_WITHDRAWN', 'ISSUE_REOPENED', 'ISSUE_MERGED', 'ISSUE_UNMERGED', 'SOLUTION_OFFERED', 'SOLUTION_REVIEWED', 'SOLUTION_RECOMMENDED', 'SOLUTION_ACCEPTED', 'DIGEST', 'SAVED_SEARCH_MATCH', 'MODERATION_OPENED', 'MODERATION_DECIDED'));