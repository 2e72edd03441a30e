CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_en" text,
	"kind" text NOT NULL,
	"location_kind" text NOT NULL,
	"head_office_prefecture_iso" text,
	"head_office_place" text,
	"corporate_number" text,
	"website" text,
	"awards" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organizations_corporate_number_key" UNIQUE("corporate_number"),
	CONSTRAINT "organizations_kind_check" CHECK ("organizations"."kind" in ('URBAN_COMPANY', 'LOCAL_COMPANY', 'NATIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'STUDY_GROUP', 'HUB_OPERATOR', 'PLATFORM')),
	CONSTRAINT "organizations_location_kind_check" CHECK ("organizations"."location_kind" in ('URBAN', 'LOCAL')),
	CONSTRAINT "organizations_corporate_number_check" CHECK ("organizations"."corporate_number" ~ '^[1-9][0-9]{12}$'),
	CONSTRAINT "organizations_head_office_prefecture_iso_check" CHECK ("organizations"."head_office_prefecture_iso" ~ '^JP-[0-4][0-9]$')
);
--> statement-breakpoint
CREATE TABLE "story_history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"act" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"by_sub" text NOT NULL,
	"by_role" text NOT NULL,
	"by_display" text NOT NULL,
	"note" text,
	"change_requests" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_history_act_check" CHECK ("story_history"."act" in ('EDIT', 'SUBMIT', 'WITHDRAW', 'REQUEST_CHANGES', 'PUBLISH', 'DISCARD_DRAFT', 'DELETE', 'ARCHIVE', 'UNARCHIVE', 'RETRACT', 'REISSUE', 'MARK_OBSOLETE', 'UNMARK_OBSOLETE', 'CONFIRM', 'REDACT')),
	CONSTRAINT "story_history_status_check" CHECK ("story_history"."status" in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'PUBLISHED_REGION', 'NOMINATED', 'NATIONAL', 'RETRACTED', 'ARCHIVED')),
	CONSTRAINT "story_history_by_role_check" CHECK ("story_history"."by_role" in ('ANONYMOUS', 'PORTAL_CLIENT', 'HUB_EDITOR', 'REGIONAL_ADMIN', 'COORDINATOR', 'SECRETARIAT'))
);
--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind_check";--> statement-breakpoint
ALTER TABLE "company_engagements" ADD COLUMN "organization_id" uuid;--> statement-breakpoint
ALTER TABLE "company_engagements" ADD COLUMN "recruitment_support" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "facility_origin" text;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "change_requests" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "obsolete_note" text;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "retracted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "retraction_reason" text;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "retraction_note" text;--> statement-breakpoint
ALTER TABLE "story_revisions" ADD COLUMN "change_class" text DEFAULT 'CONTENT' NOT NULL;--> statement-breakpoint
ALTER TABLE "story_revisions" ADD COLUMN "changed_fields" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "story_revisions" ADD COLUMN "redacted_fields" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "story_history" ADD CONSTRAINT "story_history_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organizations_name_id_index" ON "organizations" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "story_history_story_id_at_index" ON "story_history" USING btree ("story_id","at");--> statement-breakpoint
ALTER TABLE "company_engagements" ADD CONSTRAINT "company_engagements_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "company_engagements_organization_id_index" ON "company_engagements" USING btree ("organization_id");--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind_check" CHECK ("notifications"."kind" in ('ARTICLE_SUBMITTED', 'ARTICLE_CHANGES_REQUESTED', 'ARTICLE_PUBLISHED', 'ARTICLE_NEW_VERSION', 'ARTICLE_SOLVES_ISSUE', 'ARTICLE_RETRACTED', 'ARTICLE_RETRACTION_REQUESTED', 'ADOPTION_STARTED', 'ADOPTION_REPORTED', 'STORY_SUBMITTED', 'STORY_CHANGES_REQUESTED', 'STORY_PUBLISHED', 'STORY_RETRACTED', 'STORY_RETRACTION_REQUESTED', 'STORY_USES_ARTICLE', 'ISSUE_REPORTED_ON_BEHALF', 'ISSUE_ME_TOO', 'ISSUE_COMMENTED', 'COMMENT_HIDDEN', 'ISSUE_ASSIGNED', 'ISSUE_SOLVED', 'ISSUE_WITHDRAWN', 'ISSUE_REOPENED', 'ISSUE_MERGED', 'ISSUE_UNMERGED', 'SOLUTION_OFFERED', 'SOLUTION_REVIEWED', 'SOLUTION_RECOMMENDED', 'SOLUTION_ACCEPTED', 'DIGEST', 'MODERATION_OPENED', 'MODERATION_DECIDED'));--> statement-breakpoint
ALTER TABLE "company_engagements" ADD CONSTRAINT "company_engagements_recruitment_support_check" CHECK ("company_engagements"."recruitment_support" <@ array['RECRUITMENT_SUPPORT', 'INTERVIEW_SUPPORT']::text[]);--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_retraction_reason_check" CHECK ("stories"."retraction_reason" in ('RIGHTS', 'PERSONAL_DATA', 'INCORRECT', 'OUTDATED', 'AUTHOR_REQUEST', 'REGION_LEFT', 'OTHER'));--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_facility_origin_check" CHECK ("stories"."facility_origin" in ('EXISTING_FACILITY', 'VACANT_SHOP', 'TRADITIONAL_HOUSE', 'CLOSED_SCHOOL', 'NEW_BUILD', 'FORMER_GOVERNMENT_OFFICE', 'STATION', 'HOTEL', 'WAREHOUSE', 'OTHER'));--> statement-breakpoint
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_change_class_check" CHECK ("story_revisions"."change_class" in ('CONTENT', 'TYPO'));