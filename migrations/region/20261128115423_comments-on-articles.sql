CREATE TABLE "article_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"hub_id" text,
	"author_label" text NOT NULL,
	"author_sub" text NOT NULL,
	"body" text NOT NULL,
	"hidden_at" timestamp (3) with time zone,
	"hidden_reason" text,
	"is_erased" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind_check";--> statement-breakpoint
ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_comments_article_id_created_at_index" ON "article_comments" USING btree ("article_id","created_at");--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind_check" CHECK ("notifications"."kind" in ('ARTICLE_SUBMITTED', 'ARTICLE_CHANGES_REQUESTED', 'ARTICLE_PUBLISHED', 'ARTICLE_NEW_VERSION', 'ARTICLE_SOLVES_ISSUE', 'ARTICLE_COMMENTED', 'ARTICLE_RETRACTED', 'ARTICLE_RETRACTION_REQUESTED', 'ADOPTION_STARTED', 'ADOPTION_REPORTED', 'STORY_SUBMITTED', 'STORY_CHANGES_REQUESTED', 'STORY_PUBLISHED', 'STORY_RETRACTED', 'STORY_RETRACTION_REQUESTED', 'STORY_USES_ARTICLE', 'ISSUE_REPORTED_ON_BEHALF', 'ISSUE_ME_TOO', 'ISSUE_COMMENTED', 'COMMENT_HIDDEN', 'ISSUE_ASSIGNED', 'ISSUE_SOLVED', 'ISSUE_WITHDRAWN', 'ISSUE_REOPENED', 'ISSUE_MERGED', 'ISSUE_UNMERGED', 'SOLUTION_OFFERED', 'SOLUTION_REVIEWED', 'SOLUTION_RECOMMENDED', 'SOLUTION_ACCEPTED', 'DIGEST', 'HUB_IMPORT_FINISHED', 'MODERATION_OPENED', 'MODERATION_DECIDED'));