CREATE TABLE "hub_capabilities" (
	"hub_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"capability" text NOT NULL,
	"maturity" text NOT NULL,
	CONSTRAINT "hub_capabilities_hub_id_capability_pk" PRIMARY KEY("hub_id","capability"),
	CONSTRAINT "hub_capabilities_capability_check" CHECK ("hub_capabilities"."capability" in ('SECURE_RECEPTION', 'TALENT_TRAINING_BASE', 'SELF_SUSTAINING_OPERATION', 'WORK_FROM_ANYWHERE', 'HOURLY_PRODUCTIVITY', 'CONTINUED_EMPLOYMENT', 'PUBLIC_SUPPORT', 'VIRTUAL_OFFICE_FOR_RURAL_RESIDENTS', 'VIRTUAL_CLASSROOM_FOR_RURAL_RESIDENTS', 'CONNECTIVITY_WIFI', 'REMOTE_EDUCATION', 'REMOTE_MEDICINE', 'REMOTE_WELFARE')),
	CONSTRAINT "hub_capabilities_maturity_check" CHECK ("hub_capabilities"."maturity" in ('PLANNED', 'PARTIAL', 'IN_USE'))
);
--> statement-breakpoint
CREATE TABLE "hub_functions" (
	"hub_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"function" text NOT NULL,
	"activities" text[] DEFAULT '{}' NOT NULL,
	"status" text NOT NULL,
	"started_on" date,
	CONSTRAINT "hub_functions_hub_id_function_pk" PRIMARY KEY("hub_id","function"),
	CONSTRAINT "hub_functions_function_check" CHECK ("hub_functions"."function" in ('RECEPTION', 'OUTREACH_AND_ADOPTION', 'CONTRACT_WORK', 'TALENT_DEVELOPMENT', 'COWORKING')),
	CONSTRAINT "hub_functions_activities_check" CHECK ("hub_functions"."activities" <@ array['COMPANY_DISPATCH_SUPPORT', 'FACILITY_MANAGEMENT', 'EMPLOYEE_LIVING_SUPPORT', 'HOME_WORK_ENVIRONMENT', 'CENTER_WORK_ENVIRONMENT', 'RECRUITMENT_SUPPORT', 'INTERVIEW_SUPPORT', 'LOCAL_COMPANY_OUTREACH', 'HOME_WORK_ADOPTION', 'LOCAL_COMPANY_STAFFING', 'INCLUSIVE_JOB_CREATION', 'WORK_LIFE_BALANCE', 'ACCEPT_AND_SUBCONTRACT', 'QUALITY_GUARANTEE', 'TEAM_DELIVERY', 'TELEWORKER_TRAINING', 'ICT_SKILLS_FOR_CHILDCARE_BALANCE', 'DISABILITY_EMPLOYMENT_TRANSITION', 'COWORKING_PROVISION', 'EMPLOYED_WORKERS_COMPANY_PAYS', 'LOCAL_WORKERS_SELF_PAY']::text[]),
	CONSTRAINT "hub_functions_status_check" CHECK ("hub_functions"."status" in ('PLANNED', 'RUNNING', 'PAUSED'))
);
--> statement-breakpoint
CREATE TABLE "hub_internals" (
	"hub_id" uuid PRIMARY KEY NOT NULL,
	"contact_internal" jsonb,
	"revenue" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"annual_cost_yen" integer,
	"occupancy" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"tenants" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hub_patterns" (
	"hub_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"pattern" text NOT NULL,
	"emphasis" text NOT NULL,
	CONSTRAINT "hub_patterns_hub_id_pattern_pk" PRIMARY KEY("hub_id","pattern"),
	CONSTRAINT "hub_patterns_pattern_check" CHECK ("hub_patterns"."pattern" in ('OFFICE', 'ENTREPRENEURSHIP', 'CONTINUED_WORK', 'LOCAL_HIRING')),
	CONSTRAINT "hub_patterns_emphasis_check" CHECK ("hub_patterns"."emphasis" in ('PRIMARY', 'SECONDARY'))
);
--> statement-breakpoint
CREATE TABLE "hubs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_kana" text COLLATE "C" NOT NULL,
	"name_en" text,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"network_status" text NOT NULL,
	"municipality_code" text NOT NULL,
	"archetype" text,
	"small_city_access" text,
	"address_line" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"access" text NOT NULL,
	"parking" text,
	"is_central" boolean NOT NULL,
	"accessibility" jsonb NOT NULL,
	"facility_origin" text NOT NULL,
	"opened_on" date,
	"renovated_on" date,
	"renovation_cost_yen" integer,
	"capacity_seats" integer NOT NULL,
	"rooms" jsonb NOT NULL,
	"opening_hours" jsonb NOT NULL,
	"holiday_policy" text,
	"pricing" jsonb NOT NULL,
	"ict_environment" jsonb NOT NULL,
	"audiences" text[] DEFAULT '{}' NOT NULL,
	"operator_name" text NOT NULL,
	"operator_kind" text NOT NULL,
	"partners" text[] DEFAULT '{}' NOT NULL,
	"mission" text NOT NULL,
	"contact_public" jsonb NOT NULL,
	"website" text,
	"booking_url" text,
	"images" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hubs_kind_check" CHECK ("hubs"."kind" in ('TELEWORK_CENTER', 'SATELLITE_OFFICE', 'COWORKING_SPACE', 'SHARED_OFFICE', 'VIRTUAL_ONLY')),
	CONSTRAINT "hubs_status_check" CHECK ("hubs"."status" in ('PLANNED', 'OPEN', 'PAUSED', 'CLOSED')),
	CONSTRAINT "hubs_network_status_check" CHECK ("hubs"."network_status" in ('MAPPED', 'INVITED', 'ONBOARDING', 'LIVE', 'LEFT')),
	CONSTRAINT "hubs_archetype_check" CHECK ("hubs"."archetype" in ('CORE_CITY', 'SMALL_CITY', 'ISLAND_OR_MOUNTAIN')),
	CONSTRAINT "hubs_small_city_access_check" CHECK ("hubs"."small_city_access" in ('COMMUTABLE', 'REMOTE')),
	CONSTRAINT "hubs_facility_origin_check" CHECK ("hubs"."facility_origin" in ('EXISTING_FACILITY', 'VACANT_SHOP', 'TRADITIONAL_HOUSE', 'CLOSED_SCHOOL', 'NEW_BUILD', 'FORMER_GOVERNMENT_OFFICE', 'STATION', 'HOTEL', 'WAREHOUSE', 'OTHER')),
	CONSTRAINT "hubs_operator_kind_check" CHECK ("hubs"."operator_kind" in ('URBAN_COMPANY', 'LOCAL_COMPANY', 'NATIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'STUDY_GROUP', 'HUB_OPERATOR', 'PLATFORM')),
	CONSTRAINT "hubs_audiences_check" CHECK ("hubs"."audiences" <@ array['OLDER_PEOPLE', 'PEOPLE_WITH_DISABILITIES', 'WOMEN', 'YOUNG_PEOPLE', 'MIGRANTS', 'BUSINESS_TRAVELERS']::text[]),
	CONSTRAINT "hubs_point_check" CHECK ("hubs"."latitude" between 20 and 46 and "hubs"."longitude" between 122 and 154),
	CONSTRAINT "hubs_capacity_seats_check" CHECK ("hubs"."capacity_seats" >= 0),
	CONSTRAINT "hubs_renovation_cost_yen_check" CHECK ("hubs"."renovation_cost_yen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "life_services" (
	"hub_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"kind" text NOT NULL,
	"place_kind" text,
	"provider" text,
	"audiences" text[] DEFAULT '{}' NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "life_services_hub_id_place_pk" PRIMARY KEY("hub_id","place"),
	CONSTRAINT "life_services_kind_check" CHECK ("life_services"."kind" in ('TELEWORK', 'SCHOOL_LESSON', 'TUTORING', 'LIFELONG_LEARNING', 'SHOPPING_SUPPORT', 'LIFE_COUNSELING', 'CONSULTATION', 'MEDICAL_EXAMINATION')),
	CONSTRAINT "life_services_place_kind_check" CHECK ("life_services"."place_kind" in ('OFFICE', 'CLASSROOM', 'COMMUNITY_CENTER', 'HOSPITAL')),
	CONSTRAINT "life_services_audiences_check" CHECK ("life_services"."audiences" <@ array['OLDER_PEOPLE', 'PEOPLE_WITH_DISABILITIES', 'WOMEN', 'YOUNG_PEOPLE', 'MIGRANTS', 'BUSINESS_TRAVELERS']::text[]),
	CONSTRAINT "life_services_status_check" CHECK ("life_services"."status" in ('PLANNED', 'RUNNING', 'PAUSED'))
);
--> statement-breakpoint
CREATE TABLE "rural_coverage" (
	"hub_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"municipality_code" text NOT NULL,
	CONSTRAINT "rural_coverage_hub_id_municipality_code_pk" PRIMARY KEY("hub_id","municipality_code")
);
--> statement-breakpoint
CREATE TABLE "virtual_places" (
	"hub_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"tool" text,
	"url" text,
	"catchment" text,
	"opening" text,
	CONSTRAINT "virtual_places_hub_id_place_pk" PRIMARY KEY("hub_id","place"),
	CONSTRAINT "virtual_places_kind_check" CHECK ("virtual_places"."kind" in ('OFFICE', 'CLASSROOM', 'COMMUNITY_CENTER', 'HOSPITAL'))
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"hub_id" text,
	"author_label" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"category" text NOT NULL,
	"severity" text NOT NULL,
	"urgency" text NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"project" text,
	"tried" text[] DEFAULT '{}' NOT NULL,
	"barrier" jsonb,
	"patterns" text[] DEFAULT '{}' NOT NULL,
	"functions" text[] DEFAULT '{}' NOT NULL,
	"measures" text[] DEFAULT '{}' NOT NULL,
	"realization_points" text[] DEFAULT '{}' NOT NULL,
	"audiences" text[] DEFAULT '{}' NOT NULL,
	"is_anonymous_to_network" boolean DEFAULT false NOT NULL,
	"duplicate_of_id" uuid,
	"assignee_display" text,
	"resolution_summary" text,
	"resolution_article_id" text,
	"resolved_at" timestamp (3) with time zone,
	"reopen_count" integer DEFAULT 0 NOT NULL,
	"me_too_count" integer DEFAULT 0 NOT NULL,
	"me_too_region_count" integer DEFAULT 1 NOT NULL,
	"solution_count" integer DEFAULT 0 NOT NULL,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "issues_category_check" CHECK ("issues"."category" in ('TALENT_SHORTAGE', 'TENANT_RETENTION', 'AFTER_ARRIVAL_SUPPORT', 'BUSINESS_MATCHING', 'USER_GROWTH', 'FINANCE_SELF_SUSTAINABILITY', 'SUBSIDY_END', 'ICT_CONNECTIVITY', 'SECURITY', 'FACILITY_BUILDING', 'LIFE_SERVICES', 'REGULATION', 'STAFFING', 'PUBLICITY', 'OTHER')),
	CONSTRAINT "issues_severity_check" CHECK ("issues"."severity" in ('LOW', 'MEDIUM', 'HIGH')),
	CONSTRAINT "issues_urgency_check" CHECK ("issues"."urgency" in ('LOW', 'MEDIUM', 'HIGH')),
	CONSTRAINT "issues_status_check" CHECK ("issues"."status" in ('OPEN', 'IN_PROGRESS', 'SOLVED', 'CLOSED', 'DUPLICATE', 'WITHDRAWN')),
	CONSTRAINT "issues_patterns_check" CHECK ("issues"."patterns" <@ array['OFFICE', 'ENTREPRENEURSHIP', 'CONTINUED_WORK', 'LOCAL_HIRING']::text[]),
	CONSTRAINT "issues_functions_check" CHECK ("issues"."functions" <@ array['RECEPTION', 'OUTREACH_AND_ADOPTION', 'CONTRACT_WORK', 'TALENT_DEVELOPMENT', 'COWORKING']::text[]),
	CONSTRAINT "issues_measures_check" CHECK ("issues"."measures" <@ array['CONTINUATION_SUPPORT', 'ADOPTION_SUPPORT', 'SUBSIDY', 'DEREGULATION', 'LOCAL_RECEPTION']::text[]),
	CONSTRAINT "issues_realization_points_check" CHECK ("issues"."realization_points" <@ array['LOCAL_HUB', 'URBAN_COMPANY_ADOPTION', 'REGION_WIDE_ICT', 'LIFE_SERVICES_ICT']::text[]),
	CONSTRAINT "issues_audiences_check" CHECK ("issues"."audiences" <@ array['OLDER_PEOPLE', 'PEOPLE_WITH_DISABILITIES', 'WOMEN', 'YOUNG_PEOPLE', 'MIGRANTS', 'BUSINESS_TRAVELERS']::text[]),
	CONSTRAINT "issues_resolution_check" CHECK (("issues"."resolved_at" is null) = ("issues"."resolution_summary" is null)),
	CONSTRAINT "issues_duplicate_check" CHECK (("issues"."status" = 'DUPLICATE') = ("issues"."duplicate_of_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "me_toos" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"hub_id" text NOT NULL,
	"hub_label" text NOT NULL,
	"note" text,
	"is_note_private" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "me_toos_issue_id_hub_id_key" UNIQUE("issue_id","hub_id")
);
--> statement-breakpoint
CREATE TABLE "solutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"issue_id" uuid NOT NULL,
	"hub_id" text NOT NULL,
	"hub_label" text NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"article_id" text,
	"status" text DEFAULT 'OFFERED' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "solutions_kind_check" CHECK ("solutions"."kind" in ('ADVICE', 'ARTICLE', 'CONTACT', 'VISIT', 'TEMPLATE', 'PROGRAM')),
	CONSTRAINT "solutions_status_check" CHECK ("solutions"."status" in ('OFFERED', 'TRIED', 'HELPFUL', 'NOT_HELPFUL', 'ACCEPTED', 'WITHDRAWN'))
);
--> statement-breakpoint
CREATE TABLE "adoptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"article_version" integer NOT NULL,
	"hub_id" text NOT NULL,
	"hub_region" text NOT NULL,
	"hub_label" text NOT NULL,
	"status" text NOT NULL,
	"planned_changes" text,
	"changes_made" text,
	"result" text,
	"outcomes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"would_recommend" boolean,
	"difficulty" text,
	"version" integer DEFAULT 1 NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "adoptions_status_check" CHECK ("adoptions"."status" in ('INTERESTED', 'TRYING', 'ADOPTED', 'ABANDONED')),
	CONSTRAINT "adoptions_difficulty_check" CHECK ("adoptions"."difficulty" in ('EASY', 'MODERATE', 'HARD')),
	CONSTRAINT "adoptions_hub_region_check" CHECK ("adoptions"."hub_region" = split_part("adoptions"."hub_id", '_', 2))
);
--> statement-breakpoint
CREATE TABLE "article_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"content" jsonb,
	"by_display" text NOT NULL,
	"by_sub" text NOT NULL,
	"change_note" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "article_revisions_status_check" CHECK ("article_revisions"."status" in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'PUBLISHED_REGION', 'NOMINATED', 'NATIONAL', 'RETRACTED', 'ARCHIVED'))
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text DEFAULT 'JA' NOT NULL,
	"slug" text,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"easy_ja" text,
	"translations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"background" text,
	"purpose" text,
	"challenge" text,
	"steps" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"tips" text,
	"constraints" text,
	"cost_band" text,
	"staff_band" text,
	"result" text,
	"is_result_pending" boolean DEFAULT false NOT NULL,
	"lessons" text,
	"sustainability" text,
	"evaluation" text,
	"programs_used" text[] DEFAULT '{}' NOT NULL,
	"partners" text[] DEFAULT '{}' NOT NULL,
	"transfer_note" text,
	"sources" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_own_experience" boolean DEFAULT true NOT NULL,
	"attachments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"license" text,
	"author_display" text NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"patterns" text[] DEFAULT '{}' NOT NULL,
	"functions" text[] DEFAULT '{}' NOT NULL,
	"activities" text[] DEFAULT '{}' NOT NULL,
	"measures" text[] DEFAULT '{}' NOT NULL,
	"archetypes" text[] DEFAULT '{}' NOT NULL,
	"audiences" text[] DEFAULT '{}' NOT NULL,
	"realization_points" text[] DEFAULT '{}' NOT NULL,
	"success_factors" text[] DEFAULT '{}' NOT NULL,
	"company_merits" text[] DEFAULT '{}' NOT NULL,
	"facility_origin" text,
	"ict_stage" text,
	"solves_issue_ids" text[] DEFAULT '{}' NOT NULL,
	"related_article_ids" text[] DEFAULT '{}' NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"visibility" text DEFAULT 'HUB' NOT NULL,
	"draft_status" text,
	"author_sub" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"published_version" integer,
	"is_obsolete" boolean DEFAULT false NOT NULL,
	"review_due_at" timestamp (3) with time zone,
	"verified_at" timestamp (3) with time zone,
	"search_text" text NOT NULL,
	"adoption_count" integer DEFAULT 0 NOT NULL,
	"adoption_region_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"national_at" timestamp (3) with time zone,
	"dated_at" timestamp (3) with time zone GENERATED ALWAYS AS (coalesce("published_at", "created_at")) STORED NOT NULL,
	CONSTRAINT "articles_kind_check" CHECK ("articles"."kind" in ('HOW_TO', 'GUIDE', 'TEMPLATE', 'CHECKLIST', 'FAILURE_LESSON', 'ICT_PILOT', 'COMPANY_GUIDE')),
	CONSTRAINT "articles_language_check" CHECK ("articles"."language" in ('JA', 'EN', 'JA_EASY')),
	CONSTRAINT "articles_cost_band_check" CHECK ("articles"."cost_band" in ('NONE', 'UNDER_100K', 'UNDER_1M', 'UNDER_10M', 'OVER_10M')),
	CONSTRAINT "articles_staff_band_check" CHECK ("articles"."staff_band" in ('ONE', 'TWO_TO_FIVE', 'SIX_TO_TWENTY', 'OVER_TWENTY')),
	CONSTRAINT "articles_license_check" CHECK ("articles"."license" in ('CC_BY_4_0', 'CC_BY_SA_4_0', 'CC_BY_NC_4_0', 'CC0_1_0', 'ALL_RIGHTS_RESERVED')),
	CONSTRAINT "articles_status_check" CHECK ("articles"."status" in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'PUBLISHED_REGION', 'NOMINATED', 'NATIONAL', 'RETRACTED', 'ARCHIVED')),
	CONSTRAINT "articles_visibility_check" CHECK ("articles"."visibility" in ('HUB', 'REGION', 'NETWORK', 'PUBLIC')),
	CONSTRAINT "articles_facility_origin_check" CHECK ("articles"."facility_origin" in ('EXISTING_FACILITY', 'VACANT_SHOP', 'TRADITIONAL_HOUSE', 'CLOSED_SCHOOL', 'NEW_BUILD', 'FORMER_GOVERNMENT_OFFICE', 'STATION', 'HOTEL', 'WAREHOUSE', 'OTHER')),
	CONSTRAINT "articles_ict_stage_check" CHECK ("articles"."ict_stage" in ('PILOT', 'BUILDING', 'IN_SERVICE')),
	CONSTRAINT "articles_topics_check" CHECK ("articles"."topics" <@ array['REGIONAL_REVITALIZATION', 'HOMETOWN_TELEWORK', 'TELEWORK', 'CHILD_REARING', 'ELDER_CARE', 'SUPPORTING_INCLUSION', 'FACILITY_REUSE', 'DIGITAL_SKILLS']::text[]),
	CONSTRAINT "articles_patterns_check" CHECK ("articles"."patterns" <@ array['OFFICE', 'ENTREPRENEURSHIP', 'CONTINUED_WORK', 'LOCAL_HIRING']::text[]),
	CONSTRAINT "articles_functions_check" CHECK ("articles"."functions" <@ array['RECEPTION', 'OUTREACH_AND_ADOPTION', 'CONTRACT_WORK', 'TALENT_DEVELOPMENT', 'COWORKING']::text[]),
	CONSTRAINT "articles_activities_check" CHECK ("articles"."activities" <@ array['COMPANY_DISPATCH_SUPPORT', 'FACILITY_MANAGEMENT', 'EMPLOYEE_LIVING_SUPPORT', 'HOME_WORK_ENVIRONMENT', 'CENTER_WORK_ENVIRONMENT', 'RECRUITMENT_SUPPORT', 'INTERVIEW_SUPPORT', 'LOCAL_COMPANY_OUTREACH', 'HOME_WORK_ADOPTION', 'LOCAL_COMPANY_STAFFING', 'INCLUSIVE_JOB_CREATION', 'WORK_LIFE_BALANCE', 'ACCEPT_AND_SUBCONTRACT', 'QUALITY_GUARANTEE', 'TEAM_DELIVERY', 'TELEWORKER_TRAINING', 'ICT_SKILLS_FOR_CHILDCARE_BALANCE', 'DISABILITY_EMPLOYMENT_TRANSITION', 'COWORKING_PROVISION', 'EMPLOYED_WORKERS_COMPANY_PAYS', 'LOCAL_WORKERS_SELF_PAY']::text[]),
	CONSTRAINT "articles_measures_check" CHECK ("articles"."measures" <@ array['CONTINUATION_SUPPORT', 'ADOPTION_SUPPORT', 'SUBSIDY', 'DEREGULATION', 'LOCAL_RECEPTION']::text[]),
	CONSTRAINT "articles_archetypes_check" CHECK ("articles"."archetypes" <@ array['CORE_CITY', 'SMALL_CITY', 'ISLAND_OR_MOUNTAIN']::text[]),
	CONSTRAINT "articles_audiences_check" CHECK ("articles"."audiences" <@ array['OLDER_PEOPLE', 'PEOPLE_WITH_DISABILITIES', 'WOMEN', 'YOUNG_PEOPLE', 'MIGRANTS', 'BUSINESS_TRAVELERS']::text[]),
	CONSTRAINT "articles_realization_points_check" CHECK ("articles"."realization_points" <@ array['LOCAL_HUB', 'URBAN_COMPANY_ADOPTION', 'REGION_WIDE_ICT', 'LIFE_SERVICES_ICT']::text[]),
	CONSTRAINT "articles_success_factors_check" CHECK ("articles"."success_factors" <@ array['SELF_SUSTAINING_HUB', 'REUSED_FUNCTIONAL_FACILITY', 'MINIMAL_RUNNING_COST', 'HIGH_SPEED_INTERNET']::text[]),
	CONSTRAINT "articles_company_merits_check" CHECK ("articles"."company_merits" <@ array['ADOPTION_CONSULTING', 'EXPENSE_SUPPORT', 'AWARD']::text[]),
	CONSTRAINT "articles_draft_status_check" CHECK ("articles"."draft_status" is null or ("articles"."draft_status" in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED') and "articles"."status" in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') and "articles"."published_version" < "articles"."version")),
	CONSTRAINT "articles_published_check" CHECK ("articles"."status" not in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') or ("articles"."published_at" is not null and "articles"."published_version" is not null and "articles"."visibility" <> 'HUB')),
	CONSTRAINT "articles_version_check" CHECK ("articles"."published_version" <= "articles"."version")
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kana" text NOT NULL,
	"prefecture" text NOT NULL,
	"prefecture_iso" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"archetype" text,
	"small_city_access" text,
	CONSTRAINT "municipalities_archetype_check" CHECK ("municipalities"."archetype" in ('CORE_CITY', 'SMALL_CITY', 'ISLAND_OR_MOUNTAIN')),
	CONSTRAINT "municipalities_small_city_access_check" CHECK ("municipalities"."small_city_access" in ('COMMUTABLE', 'REMOTE'))
);
--> statement-breakpoint
CREATE TABLE "company_engagements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"company_name" text NOT NULL,
	"company_kind" text NOT NULL,
	"company_location_kind" text NOT NULL,
	"work_kind" text NOT NULL,
	"worker_types" text[] DEFAULT '{}' NOT NULL,
	"staff_band" text NOT NULL,
	"stay_style" text,
	"head_office_function" text,
	"return_kind" text,
	"business_form" text,
	"channel" text,
	"reason" text,
	"work_place" text,
	"since" date NOT NULL,
	"since_at" timestamp (3) with time zone GENERATED ALWAYS AS (since::timestamp at time zone 'UTC') STORED NOT NULL,
	"until" date,
	"left_reason" text,
	"is_public" boolean DEFAULT false NOT NULL,
	CONSTRAINT "company_engagements_story_id_place_key" UNIQUE("story_id","place"),
	CONSTRAINT "company_engagements_company_kind_check" CHECK ("company_engagements"."company_kind" in ('URBAN_COMPANY', 'LOCAL_COMPANY', 'NATIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'STUDY_GROUP', 'HUB_OPERATOR', 'PLATFORM')),
	CONSTRAINT "company_engagements_company_location_kind_check" CHECK ("company_engagements"."company_location_kind" in ('URBAN', 'LOCAL')),
	CONSTRAINT "company_engagements_work_kind_check" CHECK ("company_engagements"."work_kind" in ('HEAD_OFFICE_WORK', 'LOCATION_INDEPENDENT_WORK', 'LOCAL_BRANCH_WORK')),
	CONSTRAINT "company_engagements_worker_types_check" CHECK ("company_engagements"."worker_types" <@ array['EMPLOYED', 'SELF_EMPLOYED']::text[]),
	CONSTRAINT "company_engagements_staff_band_check" CHECK ("company_engagements"."staff_band" in ('ONE', 'TWO_TO_FIVE', 'SIX_TO_TWENTY', 'OVER_TWENTY')),
	CONSTRAINT "company_engagements_stay_style_check" CHECK ("company_engagements"."stay_style" in ('RESIDENT', 'CIRCULATING')),
	CONSTRAINT "company_engagements_return_kind_check" CHECK ("company_engagements"."return_kind" in ('U_TURN', 'I_TURN', 'J_TURN')),
	CONSTRAINT "company_engagements_business_form_check" CHECK ("company_engagements"."business_form" in ('STARTUP', 'SOLE_PROPRIETOR')),
	CONSTRAINT "company_engagements_channel_check" CHECK ("company_engagements"."channel" in ('CROWDSOURCING', 'DIRECT_CONTRACT', 'HUB_SUBCONTRACT')),
	CONSTRAINT "company_engagements_reason_check" CHECK ("company_engagements"."reason" in ('CHILD_REARING', 'ELDER_CARE', 'OTHER')),
	CONSTRAINT "company_engagements_work_place_check" CHECK ("company_engagements"."work_place" in ('HOME', 'HUB', 'SATELLITE_OFFICE')),
	CONSTRAINT "company_engagements_until_check" CHECK ("company_engagements"."until" >= "company_engagements"."since"),
	CONSTRAINT "company_engagements_place_check" CHECK ("company_engagements"."place" between 0 and 99)
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hub_id" uuid NOT NULL,
	"slug" text,
	"language" text DEFAULT 'JA' NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"translations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"pattern" text NOT NULL,
	"body" text NOT NULL,
	"approach" text NOT NULL,
	"attraction_approach" text NOT NULL,
	"media_usage" text,
	"used_article_ids" text[] DEFAULT '{}' NOT NULL,
	"is_result_pending" boolean DEFAULT false NOT NULL,
	"quotes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"awards" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_awarded" boolean GENERATED ALWAYS AS (jsonb_array_length(awards) > 0) STORED NOT NULL,
	"sources" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_own_experience" boolean DEFAULT false NOT NULL,
	"attachments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"license" text,
	"success_factors" text[] DEFAULT '{}' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"audiences" text[] DEFAULT '{}' NOT NULL,
	"archetypes" text[] DEFAULT '{}' NOT NULL,
	"functions" text[] DEFAULT '{}' NOT NULL,
	"activities" text[] DEFAULT '{}' NOT NULL,
	"measures" text[] DEFAULT '{}' NOT NULL,
	"realization_points" text[] DEFAULT '{}' NOT NULL,
	"author_display" text NOT NULL,
	"author_sub" text NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"draft_status" text,
	"visibility" text DEFAULT 'HUB' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"published_version" integer,
	"review_note" text,
	"is_obsolete" boolean DEFAULT false NOT NULL,
	"review_due_at" timestamp (3) with time zone,
	"verified_at" timestamp (3) with time zone,
	"search_text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"national_at" timestamp (3) with time zone,
	"dated_at" timestamp (3) with time zone GENERATED ALWAYS AS (coalesce(published_at, created_at)) STORED NOT NULL,
	CONSTRAINT "stories_language_check" CHECK ("stories"."language" in ('JA', 'EN', 'JA_EASY')),
	CONSTRAINT "stories_pattern_check" CHECK ("stories"."pattern" in ('OFFICE', 'ENTREPRENEURSHIP', 'CONTINUED_WORK', 'LOCAL_HIRING')),
	CONSTRAINT "stories_attraction_approach_check" CHECK ("stories"."attraction_approach" in ('TALENT_ATTRACTION', 'COMPANY_ATTRACTION', 'SALES_BRANCH', 'FACTORY')),
	CONSTRAINT "stories_license_check" CHECK ("stories"."license" in ('CC_BY_4_0', 'CC_BY_SA_4_0', 'CC_BY_NC_4_0', 'CC0_1_0', 'ALL_RIGHTS_RESERVED')),
	CONSTRAINT "stories_status_check" CHECK ("stories"."status" in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'PUBLISHED_REGION', 'NOMINATED', 'NATIONAL', 'RETRACTED', 'ARCHIVED')),
	CONSTRAINT "stories_visibility_check" CHECK ("stories"."visibility" in ('HUB', 'REGION', 'NETWORK', 'PUBLIC')),
	CONSTRAINT "stories_success_factors_check" CHECK ("stories"."success_factors" <@ array['SELF_SUSTAINING_HUB', 'REUSED_FUNCTIONAL_FACILITY', 'MINIMAL_RUNNING_COST', 'HIGH_SPEED_INTERNET']::text[]),
	CONSTRAINT "stories_topics_check" CHECK ("stories"."topics" <@ array['REGIONAL_REVITALIZATION', 'HOMETOWN_TELEWORK', 'TELEWORK', 'CHILD_REARING', 'ELDER_CARE', 'SUPPORTING_INCLUSION', 'FACILITY_REUSE', 'DIGITAL_SKILLS']::text[]),
	CONSTRAINT "stories_audiences_check" CHECK ("stories"."audiences" <@ array['OLDER_PEOPLE', 'PEOPLE_WITH_DISABILITIES', 'WOMEN', 'YOUNG_PEOPLE', 'MIGRANTS', 'BUSINESS_TRAVELERS']::text[]),
	CONSTRAINT "stories_archetypes_check" CHECK ("stories"."archetypes" <@ array['CORE_CITY', 'SMALL_CITY', 'ISLAND_OR_MOUNTAIN']::text[]),
	CONSTRAINT "stories_functions_check" CHECK ("stories"."functions" <@ array['RECEPTION', 'OUTREACH_AND_ADOPTION', 'CONTRACT_WORK', 'TALENT_DEVELOPMENT', 'COWORKING']::text[]),
	CONSTRAINT "stories_activities_check" CHECK ("stories"."activities" <@ array['COMPANY_DISPATCH_SUPPORT', 'FACILITY_MANAGEMENT', 'EMPLOYEE_LIVING_SUPPORT', 'HOME_WORK_ENVIRONMENT', 'CENTER_WORK_ENVIRONMENT', 'RECRUITMENT_SUPPORT', 'INTERVIEW_SUPPORT', 'LOCAL_COMPANY_OUTREACH', 'HOME_WORK_ADOPTION', 'LOCAL_COMPANY_STAFFING', 'INCLUSIVE_JOB_CREATION', 'WORK_LIFE_BALANCE', 'ACCEPT_AND_SUBCONTRACT', 'QUALITY_GUARANTEE', 'TEAM_DELIVERY', 'TELEWORKER_TRAINING', 'ICT_SKILLS_FOR_CHILDCARE_BALANCE', 'DISABILITY_EMPLOYMENT_TRANSITION', 'COWORKING_PROVISION', 'EMPLOYED_WORKERS_COMPANY_PAYS', 'LOCAL_WORKERS_SELF_PAY']::text[]),
	CONSTRAINT "stories_measures_check" CHECK ("stories"."measures" <@ array['CONTINUATION_SUPPORT', 'ADOPTION_SUPPORT', 'SUBSIDY', 'DEREGULATION', 'LOCAL_RECEPTION']::text[]),
	CONSTRAINT "stories_realization_points_check" CHECK ("stories"."realization_points" <@ array['LOCAL_HUB', 'URBAN_COMPANY_ADOPTION', 'REGION_WIDE_ICT', 'LIFE_SERVICES_ICT']::text[]),
	CONSTRAINT "stories_draft_status_check" CHECK ("stories"."draft_status" in ('DRAFT', 'CHANGES_REQUESTED', 'IN_REVIEW')),
	CONSTRAINT "stories_published_check" CHECK ("stories"."status" not in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') or ("stories"."published_version" is not null and "stories"."published_at" is not null and "stories"."visibility" <> 'HUB')),
	CONSTRAINT "stories_version_in_work_check" CHECK ("stories"."draft_status" is null or ("stories"."status" in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') and "stories"."published_version" < "stories"."version"))
);
--> statement-breakpoint
CREATE TABLE "story_outcomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"kind" text NOT NULL,
	"baseline" double precision,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"period" text NOT NULL,
	"source" text,
	"confidence" text NOT NULL,
	CONSTRAINT "story_outcomes_story_id_place_key" UNIQUE("story_id","place"),
	CONSTRAINT "story_outcomes_kind_check" CHECK ("story_outcomes"."kind" in ('EMPLOYMENT', 'CONSUMPTION', 'CHILD_REARING', 'SOCIAL_PARTICIPATION', 'INDUSTRY_CREATION', 'TOURISM_AND_FOOD', 'LOCAL_STARTUPS')),
	CONSTRAINT "story_outcomes_confidence_check" CHECK ("story_outcomes"."confidence" in ('MEASURED', 'REPORTED', 'ESTIMATED')),
	CONSTRAINT "story_outcomes_place_check" CHECK ("story_outcomes"."place" between 0 and 99)
);
--> statement-breakpoint
CREATE TABLE "story_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by_sub" text NOT NULL,
	"saved_by" text NOT NULL,
	"change_note" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_revisions_story_id_version_key" UNIQUE("story_id","version")
);
--> statement-breakpoint
ALTER TABLE "hub_capabilities" ADD CONSTRAINT "hub_capabilities_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_functions" ADD CONSTRAINT "hub_functions_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_internals" ADD CONSTRAINT "hub_internals_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_patterns" ADD CONSTRAINT "hub_patterns_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hubs" ADD CONSTRAINT "hubs_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "life_services" ADD CONSTRAINT "life_services_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rural_coverage" ADD CONSTRAINT "rural_coverage_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rural_coverage" ADD CONSTRAINT "rural_coverage_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "virtual_places" ADD CONSTRAINT "virtual_places_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "me_toos" ADD CONSTRAINT "me_toos_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "solutions" ADD CONSTRAINT "solutions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "public"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_engagements" ADD CONSTRAINT "company_engagements_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_hub_id_hubs_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hubs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_outcomes" ADD CONSTRAINT "story_outcomes_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_revisions" ADD CONSTRAINT "story_revisions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hub_capabilities_capability_index" ON "hub_capabilities" USING btree ("capability","hub_id");--> statement-breakpoint
CREATE INDEX "hub_functions_function_index" ON "hub_functions" USING btree ("function","hub_id");--> statement-breakpoint
CREATE INDEX "hub_patterns_pattern_index" ON "hub_patterns" USING btree ("pattern","hub_id");--> statement-breakpoint
CREATE INDEX "hubs_name_kana_id_index" ON "hubs" USING btree ("name_kana","id");--> statement-breakpoint
CREATE INDEX "hubs_created_at_id_index" ON "hubs" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "hubs_capacity_seats_id_index" ON "hubs" USING btree ("capacity_seats","id");--> statement-breakpoint
CREATE INDEX "hubs_municipality_code_index" ON "hubs" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "life_services_kind_index" ON "life_services" USING btree ("kind","hub_id");--> statement-breakpoint
CREATE INDEX "rural_coverage_municipality_code_index" ON "rural_coverage" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "virtual_places_kind_index" ON "virtual_places" USING btree ("kind","hub_id");--> statement-breakpoint
CREATE INDEX "comments_issue_id_created_at_index" ON "comments" USING btree ("issue_id","created_at");--> statement-breakpoint
CREATE INDEX "issues_created_at_id_index" ON "issues" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "issues_updated_at_id_index" ON "issues" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "issues_me_too_count_id_index" ON "issues" USING btree ("me_too_count","id");--> statement-breakpoint
CREATE INDEX "issues_hub_id_index" ON "issues" USING btree ("hub_id");--> statement-breakpoint
CREATE INDEX "solutions_issue_id_created_at_index" ON "solutions" USING btree ("issue_id","created_at");--> statement-breakpoint
CREATE INDEX "adoptions_started_at_id_index" ON "adoptions" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "adoptions_article_id_started_at_index" ON "adoptions" USING btree ("article_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "adoptions_article_id_hub_id_key" ON "adoptions" USING btree ("article_id","hub_id") WHERE "adoptions"."status" <> 'ABANDONED';--> statement-breakpoint
CREATE INDEX "article_revisions_article_id_created_at_index" ON "article_revisions" USING btree ("article_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "article_revisions_article_id_version_key" ON "article_revisions" USING btree ("article_id","version") WHERE "article_revisions"."content" is not null;--> statement-breakpoint
CREATE INDEX "articles_dated_at_id_index" ON "articles" USING btree ("dated_at","id");--> statement-breakpoint
CREATE INDEX "articles_updated_at_id_index" ON "articles" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_adoption_count_id_index" ON "articles" USING btree ("adoption_count","id");--> statement-breakpoint
CREATE INDEX "articles_hub_id_index" ON "articles" USING btree ("hub_id");--> statement-breakpoint
CREATE INDEX "municipalities_prefecture_iso_index" ON "municipalities" USING btree ("prefecture_iso");--> statement-breakpoint
CREATE INDEX "company_engagements_since_at_id_index" ON "company_engagements" USING btree ("since_at","id");--> statement-breakpoint
CREATE INDEX "stories_dated_at_id_index" ON "stories" USING btree ("dated_at","id");--> statement-breakpoint
CREATE INDEX "stories_updated_at_id_index" ON "stories" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "stories_hub_id_index" ON "stories" USING btree ("hub_id");--> statement-breakpoint
CREATE INDEX "story_outcomes_kind_index" ON "story_outcomes" USING btree ("kind");