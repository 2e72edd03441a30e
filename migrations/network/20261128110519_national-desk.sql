CREATE TABLE "feed_counter" (
	"id" smallint PRIMARY KEY NOT NULL,
	"last_seq" integer NOT NULL,
	CONSTRAINT "feed_counter_id_check" CHECK ("feed_counter"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "feed_entries" (
	"seq" integer PRIMARY KEY NOT NULL,
	"content_id" text NOT NULL,
	"kind" text NOT NULL,
	"content_version" integer NOT NULL,
	"reason_code" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feed_entries_kind_check" CHECK ("feed_entries"."kind" in ('PUBLISHED', 'UPDATED', 'RETRACTED', 'RESTORED')),
	CONSTRAINT "feed_entries_reason_code_check" CHECK ("feed_entries"."reason_code" in ('RIGHTS', 'PERSONAL_DATA', 'INCORRECT', 'OUTDATED', 'AUTHOR_REQUEST', 'REGION_LEFT', 'UNDER_REVIEW', 'OTHER')),
	CONSTRAINT "feed_entries_seq_check" CHECK ("feed_entries"."seq" > 0),
	CONSTRAINT "feed_entries_reason_check" CHECK (("feed_entries"."kind" = 'RETRACTED') = ("feed_entries"."reason_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "publication_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"content_id" text NOT NULL,
	"nomination_id" uuid NOT NULL,
	"content_version" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"approved_by" text NOT NULL,
	"approved_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone,
	"canceled_at" timestamp (3) with time zone,
	CONSTRAINT "publication_versions_fate_check" CHECK ("publication_versions"."released_at" is null or "publication_versions"."canceled_at" is null)
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"content_id" text PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"region" text NOT NULL,
	"status" text NOT NULL,
	"version_id" uuid NOT NULL,
	"content_version" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"patterns" text[] DEFAULT '{}' NOT NULL,
	"functions" text[] DEFAULT '{}' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"is_awarded" boolean NOT NULL,
	"search_text" text NOT NULL,
	"feed_seq" integer NOT NULL,
	"feed_kind" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"reason_code" text,
	"retracted_at" timestamp (3) with time zone,
	"replaced_by" text,
	"hidden_until" timestamp (3) with time zone,
	CONSTRAINT "publications_kind_check" CHECK ("publications"."kind" in ('ARTICLE', 'STORY')),
	CONSTRAINT "publications_feed_kind_check" CHECK ("publications"."feed_kind" in ('PUBLISHED', 'UPDATED', 'RETRACTED', 'RESTORED')),
	CONSTRAINT "publications_reason_code_check" CHECK ("publications"."reason_code" in ('RIGHTS', 'PERSONAL_DATA', 'INCORRECT', 'OUTDATED', 'AUTHOR_REQUEST', 'REGION_LEFT', 'UNDER_REVIEW', 'OTHER')),
	CONSTRAINT "publications_patterns_check" CHECK ("publications"."patterns" <@ array['OFFICE', 'ENTREPRENEURSHIP', 'CONTINUED_WORK', 'LOCAL_HIRING']::text[]),
	CONSTRAINT "publications_functions_check" CHECK ("publications"."functions" <@ array['RECEPTION', 'OUTREACH_AND_ADOPTION', 'CONTRACT_WORK', 'TALENT_DEVELOPMENT', 'COWORKING']::text[]),
	CONSTRAINT "publications_topics_check" CHECK ("publications"."topics" <@ array['REGIONAL_REVITALIZATION', 'HOMETOWN_TELEWORK', 'TELEWORK', 'CHILD_REARING', 'ELDER_CARE', 'SUPPORTING_INCLUSION', 'FACILITY_REUSE', 'DIGITAL_SKILLS']::text[]),
	CONSTRAINT "publications_status_check" CHECK ("publications"."status" in ('PUBLISHED', 'HIDDEN', 'RETRACTED')),
	CONSTRAINT "publications_retraction_check" CHECK (("publications"."status" = 'PUBLISHED') = ("publications"."retracted_at" is null) and ("publications"."status" = 'PUBLISHED') = ("publications"."reason_code" is null) and ("publications"."status" = 'HIDDEN') = ("publications"."hidden_until" is not null))
);
--> statement-breakpoint
CREATE TABLE "issue_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"duplicate_id" text NOT NULL,
	"master_id" text NOT NULL,
	"state" text NOT NULL,
	"note" text,
	"regions" text[] NOT NULL,
	"waiting_for" text,
	"requested_by" text NOT NULL,
	"requested_by_role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "issue_merges_state_check" CHECK ("issue_merges"."state" in ('PENDING', 'DONE', 'UNDOING', 'UNDONE')),
	CONSTRAINT "issue_merges_requested_by_role_check" CHECK ("issue_merges"."requested_by_role" in ('ANONYMOUS', 'PORTAL_CLIENT', 'HUB_EDITOR', 'REGIONAL_ADMIN', 'COORDINATOR', 'SECRETARIAT')),
	CONSTRAINT "issue_merges_pair_check" CHECK ("issue_merges"."duplicate_id" <> "issue_merges"."master_id")
);
--> statement-breakpoint
CREATE TABLE "nomination_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"nomination_id" uuid NOT NULL,
	"body" text NOT NULL,
	"author" text NOT NULL,
	"author_role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "nomination_comments_author_role_check" CHECK ("nomination_comments"."author_role" in ('ANONYMOUS', 'PORTAL_CLIENT', 'HUB_EDITOR', 'REGIONAL_ADMIN', 'COORDINATOR', 'SECRETARIAT'))
);
--> statement-breakpoint
CREATE TABLE "nominations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"content_id" text NOT NULL,
	"kind" text NOT NULL,
	"region" text NOT NULL,
	"hub_id" text NOT NULL,
	"content_version" integer NOT NULL,
	"change_class" text NOT NULL,
	"state" text NOT NULL,
	"snapshot" jsonb NOT NULL,
	"checks" jsonb NOT NULL,
	"note" text,
	"nominated_by" text NOT NULL,
	"nominated_by_role" text NOT NULL,
	"recommendation" text,
	"recommended_at" timestamp (3) with time zone,
	"reason" text,
	"decided_by_role" text,
	"decided_at" timestamp (3) with time zone,
	"embargo_until" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "nominations_kind_check" CHECK ("nominations"."kind" in ('ARTICLE', 'STORY')),
	CONSTRAINT "nominations_change_class_check" CHECK ("nominations"."change_class" in ('CONTENT', 'TYPO')),
	CONSTRAINT "nominations_state_check" CHECK ("nominations"."state" in ('PROPOSED', 'NOMINATED', 'CHANGES_REQUESTED', 'DECLINED', 'APPROVED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "nominations_nominated_by_role_check" CHECK ("nominations"."nominated_by_role" in ('ANONYMOUS', 'PORTAL_CLIENT', 'HUB_EDITOR', 'REGIONAL_ADMIN', 'COORDINATOR', 'SECRETARIAT')),
	CONSTRAINT "nominations_decided_by_role_check" CHECK ("nominations"."decided_by_role" in ('ANONYMOUS', 'PORTAL_CLIENT', 'HUB_EDITOR', 'REGIONAL_ADMIN', 'COORDINATOR', 'SECRETARIAT')),
	CONSTRAINT "nominations_region_check" CHECK ("nominations"."region" = split_part("nominations"."content_id", '_', 2))
);
--> statement-breakpoint
CREATE TABLE "portal_clients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"organization" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text NOT NULL,
	"scopes" text[] DEFAULT '{}' NOT NULL,
	"rate_per_minute" integer NOT NULL,
	"status" text NOT NULL,
	"key_hash" text NOT NULL,
	"key_hint" text NOT NULL,
	"last_seen_seq" integer,
	"last_seen_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "portal_clients_keyHash_unique" UNIQUE("key_hash"),
	CONSTRAINT "portal_clients_scopes_check" CHECK ("portal_clients"."scopes" <@ array['FEED_READ', 'HUBS_READ', 'WEBHOOKS']::text[]),
	CONSTRAINT "portal_clients_status_check" CHECK ("portal_clients"."status" in ('ACTIVE', 'REVOKED'))
);
--> statement-breakpoint
ALTER TABLE "regions" ADD COLUMN "publications_decision" text;--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_content_id_publications_content_id_fk" FOREIGN KEY ("content_id") REFERENCES "public"."publications"("content_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_versions" ADD CONSTRAINT "publication_versions_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "public"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_version_id_publication_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."publication_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_comments" ADD CONSTRAINT "nomination_comments_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "public"."nominations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feed_entries_content_id_seq_index" ON "feed_entries" USING btree ("content_id","seq");--> statement-breakpoint
CREATE INDEX "publication_versions_due_at_index" ON "publication_versions" USING btree ("due_at") WHERE "publication_versions"."released_at" is null and "publication_versions"."canceled_at" is null;--> statement-breakpoint
CREATE INDEX "publication_versions_content_id_index" ON "publication_versions" USING btree ("content_id");--> statement-breakpoint
CREATE INDEX "publications_feed_seq_id_index" ON "publications" USING btree ("feed_seq","id");--> statement-breakpoint
CREATE INDEX "publications_published_at_id_index" ON "publications" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "publications_hidden_until_index" ON "publications" USING btree ("hidden_until") WHERE "publications"."status" = 'HIDDEN';--> statement-breakpoint
CREATE INDEX "publications_region_index" ON "publications" USING btree ("region");--> statement-breakpoint
CREATE UNIQUE INDEX "issue_merges_open_duplicate_id_key" ON "issue_merges" USING btree ("duplicate_id") WHERE "issue_merges"."state" <> 'UNDONE';--> statement-breakpoint
CREATE INDEX "issue_merges_created_at_id_index" ON "issue_merges" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "nomination_comments_nomination_id_created_at_index" ON "nomination_comments" USING btree ("nomination_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "nominations_open_content_id_key" ON "nominations" USING btree ("content_id") WHERE "nominations"."state" in ('PROPOSED', 'NOMINATED', 'CHANGES_REQUESTED');--> statement-breakpoint
CREATE INDEX "nominations_content_id_created_at_index" ON "nominations" USING btree ("content_id","created_at");--> statement-breakpoint
CREATE INDEX "nominations_updated_at_id_index" ON "nominations" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "portal_clients_created_at_id_index" ON "portal_clients" USING btree ("created_at","id");--> statement-breakpoint
ALTER TABLE "regions" ADD CONSTRAINT "regions_publications_decision_check" CHECK ("regions"."publications_decision" in ('KEEP', 'RETRACT'));