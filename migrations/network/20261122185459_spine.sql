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
CREATE TABLE "archetype_emphases" (
	"archetype" text NOT NULL,
	"place" integer NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_code" text NOT NULL,
	"access" text,
	"level" text,
	CONSTRAINT "archetype_emphases_subject_unique" UNIQUE NULLS NOT DISTINCT("archetype","subject_kind","subject_code","access"),
	CONSTRAINT "archetype_emphases_access_check" CHECK ("archetype_emphases"."access" in ('COMMUTABLE', 'REMOTE')),
	CONSTRAINT "archetype_emphases_level_check" CHECK ("archetype_emphases"."level" in ('PRIMARY', 'SECONDARY'))
);
--> statement-breakpoint
CREATE TABLE "archetypes" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"situation" jsonb NOT NULL,
	"note" jsonb,
	"goals" text[] DEFAULT '{}' NOT NULL,
	"variants" jsonb NOT NULL,
	CONSTRAINT "archetypes_code_check" CHECK ("archetypes"."code" in ('CORE_CITY', 'SMALL_CITY', 'ISLAND_OR_MOUNTAIN')),
	CONSTRAINT "archetypes_goals_check" CHECK ("archetypes"."goals" <@ array['PROMOTE_U_TURN', 'PREVENT_OUTFLOW', 'STRENGTHEN_LOCAL_COMPANIES', 'RAISE_DAYTIME_POPULATION', 'STRENGTHEN_LOCAL_TALENT', 'NEW_STARTUPS', 'INCREASE_MIGRANTS']::text[])
);
--> statement-breakpoint
CREATE TABLE "center_functions" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"activities" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "center_functions_code_check" CHECK ("center_functions"."code" in ('RECEPTION', 'OUTREACH_AND_ADOPTION', 'CONTRACT_WORK', 'TALENT_DEVELOPMENT', 'COWORKING')),
	CONSTRAINT "center_functions_activities_check" CHECK ("center_functions"."activities" <@ array['COMPANY_DISPATCH_SUPPORT', 'FACILITY_MANAGEMENT', 'EMPLOYEE_LIVING_SUPPORT', 'HOME_WORK_ENVIRONMENT', 'CENTER_WORK_ENVIRONMENT', 'RECRUITMENT_SUPPORT', 'INTERVIEW_SUPPORT', 'LOCAL_COMPANY_OUTREACH', 'HOME_WORK_ADOPTION', 'LOCAL_COMPANY_STAFFING', 'INCLUSIVE_JOB_CREATION', 'WORK_LIFE_BALANCE', 'ACCEPT_AND_SUBCONTRACT', 'QUALITY_GUARANTEE', 'TEAM_DELIVERY', 'TELEWORKER_TRAINING', 'ICT_SKILLS_FOR_CHILDCARE_BALANCE', 'DISABILITY_EMPLOYMENT_TRANSITION', 'COWORKING_PROVISION', 'EMPLOYED_WORKERS_COMPANY_PAYS', 'LOCAL_WORKERS_SELF_PAY']::text[])
);
--> statement-breakpoint
CREATE TABLE "glossary_terms" (
	"term" text COLLATE "C" PRIMARY KEY NOT NULL,
	"ja" text NOT NULL,
	"en" text NOT NULL,
	"kana" text COLLATE "C" NOT NULL,
	"definition_ja" text,
	"definition_en" text,
	"note" text,
	"synonyms" text[] DEFAULT '{}' NOT NULL,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "realization_points" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"keyword" jsonb NOT NULL,
	"capabilities" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "realization_points_code_check" CHECK ("realization_points"."code" in ('LOCAL_HUB', 'URBAN_COMPANY_ADOPTION', 'REGION_WIDE_ICT', 'LIFE_SERVICES_ICT')),
	CONSTRAINT "realization_points_capabilities_check" CHECK ("realization_points"."capabilities" <@ array['SECURE_RECEPTION', 'TALENT_TRAINING_BASE', 'SELF_SUSTAINING_OPERATION', 'WORK_FROM_ANYWHERE', 'HOURLY_PRODUCTIVITY', 'CONTINUED_EMPLOYMENT', 'PUBLIC_SUPPORT', 'VIRTUAL_OFFICE_FOR_RURAL_RESIDENTS', 'VIRTUAL_CLASSROOM_FOR_RURAL_RESIDENTS', 'CONNECTIVITY_WIFI', 'REMOTE_EDUCATION', 'REMOTE_MEDICINE', 'REMOTE_WELFARE']::text[])
);
--> statement-breakpoint
CREATE TABLE "telework_patterns" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"case_number" integer,
	"origin" text NOT NULL,
	CONSTRAINT "telework_patterns_code_check" CHECK ("telework_patterns"."code" in ('OFFICE', 'ENTREPRENEURSHIP', 'CONTINUED_WORK', 'LOCAL_HIRING')),
	CONSTRAINT "telework_patterns_origin_check" CHECK ("telework_patterns"."origin" in ('STUDY_GROUP_CASE', 'ADDITIONAL_PROPOSAL'))
);
--> statement-breakpoint
CREATE TABLE "virtual_place_kinds" (
	"code" text PRIMARY KEY NOT NULL,
	"place" integer NOT NULL,
	"remote_channel" text NOT NULL,
	"life_services" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "virtual_place_kinds_code_check" CHECK ("virtual_place_kinds"."code" in ('OFFICE', 'CLASSROOM', 'COMMUNITY_CENTER', 'HOSPITAL')),
	CONSTRAINT "virtual_place_kinds_remote_channel_check" CHECK ("virtual_place_kinds"."remote_channel" in ('EMPLOYMENT', 'EDUCATION', 'SUPPORT_WELFARE', 'MEDICINE')),
	CONSTRAINT "virtual_place_kinds_life_services_check" CHECK ("virtual_place_kinds"."life_services" <@ array['TELEWORK', 'SCHOOL_LESSON', 'TUTORING', 'LIFELONG_LEARNING', 'SHOPPING_SUPPORT', 'LIFE_COUNSELING', 'CONSULTATION', 'MEDICAL_EXAMINATION']::text[])
);
--> statement-breakpoint
CREATE TABLE "region_health" (
	"region_code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"since" timestamp (3) with time zone,
	"last_ok_at" timestamp (3) with time zone,
	"p95_ms" integer,
	"consecutive_failures" integer NOT NULL,
	"reason" text,
	"reported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "region_health_status_check" CHECK ("region_health"."status" in ('UP', 'SLOW', 'DEGRADED', 'DOWN', 'SUSPENDED', 'UNKNOWN'))
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"name_kana" text COLLATE "C" NOT NULL,
	"prefectures" text[] NOT NULL,
	"operator_name" text NOT NULL,
	"operator_kind" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text NOT NULL,
	"contact_phone" text,
	"address" text NOT NULL,
	"status" text DEFAULT 'APPLIED' NOT NULL,
	"suspension_reason" text,
	"joined_at" timestamp (3) with time zone,
	"membership_until" date,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "regions_operator_kind_check" CHECK ("regions"."operator_kind" in ('URBAN_COMPANY', 'LOCAL_COMPANY', 'NATIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'STUDY_GROUP', 'HUB_OPERATOR', 'PLATFORM')),
	CONSTRAINT "regions_status_check" CHECK ("regions"."status" in ('APPLIED', 'SANDBOX', 'ACTIVE', 'SUSPENDED', 'LEFT')),
	CONSTRAINT "regions_code_check" CHECK ("regions"."code" ~ '^[a-z][a-z0-9-]{1,30}$' and "regions"."code" <> 'national'),
	CONSTRAINT "regions_prefectures_check" CHECK (cardinality("regions"."prefectures") > 0 and "regions"."prefectures" <@ array['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '33', '34', '35', '36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46', '47']::text[]),
	CONSTRAINT "regions_suspension_check" CHECK (("regions"."status" = 'SUSPENDED') = ("regions"."suspension_reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "archetype_emphases" ADD CONSTRAINT "archetype_emphases_archetype_archetypes_code_fk" FOREIGN KEY ("archetype") REFERENCES "public"."archetypes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_health" ADD CONSTRAINT "region_health_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_target_at_index" ON "audit_entries" USING btree ("target","at");--> statement-breakpoint
CREATE INDEX "audit_entries_at_index" ON "audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "regions_prefectures_code_index" ON "regions" USING btree ("prefectures","code");