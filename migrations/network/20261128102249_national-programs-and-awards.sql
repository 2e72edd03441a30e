CREATE TABLE "awards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"given_by" text NOT NULL,
	"year" integer NOT NULL,
	"level" text NOT NULL,
	"recipient_name" text NOT NULL,
	"recipient_kind" text NOT NULL,
	"recipient_hub_id" text,
	"story_id" text,
	"story_label" text,
	"reason" text,
	"url" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "awards_level_check" CHECK ("awards"."level" in ('NATIONAL', 'LOCAL_GOVERNMENT', 'REGIONAL_PROGRAM', 'LOCAL')),
	CONSTRAINT "awards_recipient_kind_check" CHECK ("awards"."recipient_kind" in ('URBAN_COMPANY', 'LOCAL_COMPANY', 'NATIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'STUDY_GROUP', 'HUB_OPERATOR', 'PLATFORM')),
	CONSTRAINT "awards_year_check" CHECK ("awards"."year" between 1990 and 9999),
	CONSTRAINT "awards_story_label_check" CHECK (("awards"."story_id" is null) = ("awards"."story_label" is null))
);
--> statement-breakpoint
CREATE TABLE "national_programs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"title_en" text,
	"summary" text NOT NULL,
	"summary_en" text,
	"measure" text NOT NULL,
	"kind" text NOT NULL,
	"provider_name" text NOT NULL,
	"provider_kind" text NOT NULL,
	"prefectures" text[] DEFAULT '{}' NOT NULL,
	"eligible" text NOT NULL,
	"audiences" text[] DEFAULT '{}' NOT NULL,
	"patterns" text[] DEFAULT '{}' NOT NULL,
	"covered_expenses" text[] DEFAULT '{}' NOT NULL,
	"helps_with" text,
	"max_amount_yen" integer,
	"rate" double precision,
	"application_season" text,
	"apply_from" date,
	"apply_until" date,
	"closed_on" date,
	"closed_reason" text,
	"shown_from" date,
	"shown_until" date,
	"how_to_apply" text,
	"legal_basis" text,
	"url" text,
	"contact_public" jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"last_checked_at" timestamp (3) with time zone NOT NULL,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deadline_day" integer GENERATED ALWAYS AS (coalesce(apply_until - date '1970-01-01', 2932896)) STORED NOT NULL,
	CONSTRAINT "national_programs_measure_check" CHECK ("national_programs"."measure" in ('CONTINUATION_SUPPORT', 'ADOPTION_SUPPORT', 'SUBSIDY', 'DEREGULATION', 'LOCAL_RECEPTION')),
	CONSTRAINT "national_programs_kind_check" CHECK ("national_programs"."kind" in ('CONSULTING', 'SUBSIDY', 'LOAN', 'TAX_RELIEF', 'TRAINING', 'TRIAL_STAY', 'MATCHING', 'REGULATORY_EXCEPTION', 'OTHER')),
	CONSTRAINT "national_programs_provider_kind_check" CHECK ("national_programs"."provider_kind" in ('URBAN_COMPANY', 'LOCAL_COMPANY', 'NATIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'STUDY_GROUP', 'HUB_OPERATOR', 'PLATFORM')),
	CONSTRAINT "national_programs_audiences_check" CHECK ("national_programs"."audiences" <@ array['OLDER_PEOPLE', 'PEOPLE_WITH_DISABILITIES', 'WOMEN', 'YOUNG_PEOPLE', 'MIGRANTS', 'BUSINESS_TRAVELERS']::text[]),
	CONSTRAINT "national_programs_patterns_check" CHECK ("national_programs"."patterns" <@ array['OFFICE', 'ENTREPRENEURSHIP', 'CONTINUED_WORK', 'LOCAL_HIRING']::text[]),
	CONSTRAINT "national_programs_covered_expenses_check" CHECK ("national_programs"."covered_expenses" <@ array['ICT', 'COMMUTING_TO_HEAD_OFFICE']::text[]),
	CONSTRAINT "national_programs_rate_check" CHECK ("national_programs"."rate" between 0 and 1),
	CONSTRAINT "national_programs_max_amount_yen_check" CHECK ("national_programs"."max_amount_yen" >= 0),
	CONSTRAINT "national_programs_apply_until_check" CHECK ("national_programs"."apply_until" >= "national_programs"."apply_from"),
	CONSTRAINT "national_programs_shown_until_check" CHECK ("national_programs"."shown_until" >= "national_programs"."shown_from")
);
--> statement-breakpoint
ALTER TABLE "center_functions" ADD COLUMN "heading" text;--> statement-breakpoint
CREATE INDEX "awards_year_id_index" ON "awards" USING btree ("year","id");--> statement-breakpoint
CREATE INDEX "awards_recipient_hub_id_index" ON "awards" USING btree ("recipient_hub_id");--> statement-breakpoint
CREATE INDEX "awards_story_id_index" ON "awards" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "national_programs_deadline_day_id_index" ON "national_programs" USING btree ("deadline_day","id");--> statement-breakpoint
CREATE INDEX "national_programs_updated_at_id_index" ON "national_programs" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "national_programs_title_id_index" ON "national_programs" USING btree ("title","id");--> statement-breakpoint
ALTER TABLE "center_functions" ADD CONSTRAINT "center_functions_heading_check" CHECK ("center_functions"."heading" in ('LOCAL_RECEPTION_SUPPORT', 'TELEWORK_PROMOTION'));