CREATE TABLE "absorbed_duplicates" (
	"issue_id" uuid NOT NULL,
	"duplicate_id" text NOT NULL,
	"title" text NOT NULL,
	"hub_id" text,
	"hub_label" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "absorbed_duplicates_issue_id_duplicate_id_pk" PRIMARY KEY("issue_id","duplicate_id")
);
--> statement-breakpoint
CREATE TABLE "absorbed_me_toos" (
	"issue_id" uuid NOT NULL,
	"duplicate_id" text NOT NULL,
	"hub_id" text NOT NULL,
	"hub_label" text NOT NULL,
	CONSTRAINT "absorbed_me_toos_issue_id_duplicate_id_hub_id_pk" PRIMARY KEY("issue_id","duplicate_id","hub_id")
);
--> statement-breakpoint
CREATE TABLE "issue_followers" (
	"issue_id" uuid NOT NULL,
	"follower" text NOT NULL,
	"via_duplicate_id" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "issue_followers_issue_id_via_duplicate_id_follower_pk" PRIMARY KEY("issue_id","via_duplicate_id","follower")
);
--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind_check";--> statement-breakpoint
ALTER TABLE "solutions" ALTER COLUMN "hub_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "author_sub" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "hidden_by" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "hidden_reason" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "is_erased" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "activities" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "duplicate_of_region" text;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "status_before_duplicate" text;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "reported_on_behalf" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "reporter_sub" text;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "coordinator_display" text;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "coordinator_sub" text;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "reopened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "issues" ADD COLUMN "reopen_reason" text;--> statement-breakpoint
ALTER TABLE "me_toos" ADD COLUMN "differs" text;--> statement-breakpoint
ALTER TABLE "solutions" ADD COLUMN "coordinator_sub" text;--> statement-breakpoint
ALTER TABLE "solutions" ADD COLUMN "coordinator_regions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "solutions" ADD COLUMN "experience" text;--> statement-breakpoint
ALTER TABLE "solutions" ADD COLUMN "recommended_by" text;--> statement-breakpoint
ALTER TABLE "absorbed_duplicates" ADD CONSTRAINT "absorbed_duplicates_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absorbed_me_toos" ADD CONSTRAINT "absorbed_me_toos_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_followers" ADD CONSTRAINT "issue_followers_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "absorbed_me_toos_issue_id_hub_id_index" ON "absorbed_me_toos" USING btree ("issue_id","hub_id");--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_activities_check" CHECK ("issues"."activities" <@ array['COMPANY_DISPATCH_SUPPORT', 'FACILITY_MANAGEMENT', 'EMPLOYEE_LIVING_SUPPORT', 'HOME_WORK_ENVIRONMENT', 'CENTER_WORK_ENVIRONMENT', 'RECRUITMENT_SUPPORT', 'INTERVIEW_SUPPORT', 'LOCAL_COMPANY_OUTREACH', 'HOME_WORK_ADOPTION', 'LOCAL_COMPANY_STAFFING', 'INCLUSIVE_JOB_CREATION', 'WORK_LIFE_BALANCE', 'ACCEPT_AND_SUBCONTRACT', 'QUALITY_GUARANTEE', 'TEAM_DELIVERY', 'TELEWORKER_TRAINING', 'ICT_SKILLS_FOR_CHILDCARE_BALANCE', 'DISABILITY_EMPLOYMENT_TRANSITION', 'COWORKING_PROVISION', 'EMPLOYED_WORKERS_COMPANY_PAYS', 'LOCAL_WORKERS_SELF_PAY']::text[]);--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind_check" CHECK ("notifications"."kind" in ('ARTICLE_SUBMITTED', 'ARTICLE_CHANGES_REQUESTED', 'ARTICLE_PUBLISHED', 'ARTICLE_NEW_VERSION', 'ARTICLE_SOLVES_ISSUE', 'ADOPTION_STARTED', 'ADOPTION_REPORTED', 'STORY_SUBMITTED', 'STORY_CHANGES_REQUESTED', 'STORY_PUBLISHED', 'STORY_USES_ARTICLE', 'ISSUE_REPORTED_ON_BEHALF', 'ISSUE_ME_TOO', 'ISSUE_COMMENTED', 'COMMENT_HIDDEN', 'ISSUE_ASSIGNED', 'ISSUE_SOLVED', 'ISSUE_WITHDRAWN', 'ISSUE_REOPENED', 'ISSUE_MERGED', 'ISSUE_UNMERGED', 'SOLUTION_OFFERED', 'SOLUTION_REVIEWED', 'SOLUTION_RECOMMENDED', 'SOLUTION_ACCEPTED', 'DIGEST', 'SAVED_SEARCH_MATCH', 'MODERATION_OPENED', 'MODERATION_DECIDED'));