CREATE TABLE "search_documents" (
	"node_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"uuid" uuid NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"bigrams" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL,
	"pipeline" smallint NOT NULL,
	"kind" text,
	"patterns" text[] DEFAULT '{}' NOT NULL,
	"functions" text[] DEFAULT '{}' NOT NULL,
	"audiences" text[] DEFAULT '{}' NOT NULL,
	"archetypes" text[] DEFAULT '{}' NOT NULL,
	"facility_origin" text,
	"language" text NOT NULL,
	"dated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "search_documents_type_uuid_key" UNIQUE("type","uuid"),
	CONSTRAINT "search_documents_type_check" CHECK ("search_documents"."type" in ('HUB', 'ARTICLE', 'ISSUE', 'STORY', 'PROGRAM', 'EVENT')),
	CONSTRAINT "search_documents_facility_origin_check" CHECK ("search_documents"."facility_origin" in ('EXISTING_FACILITY', 'VACANT_SHOP', 'TRADITIONAL_HOUSE', 'CLOSED_SCHOOL', 'NEW_BUILD', 'FORMER_GOVERNMENT_OFFICE', 'STATION', 'HOTEL', 'WAREHOUSE', 'OTHER')),
	CONSTRAINT "search_documents_language_check" CHECK ("search_documents"."language" in ('JA', 'EN', 'JA_EASY')),
	CONSTRAINT "search_documents_patterns_check" CHECK ("search_documents"."patterns" <@ array['OFFICE', 'ENTREPRENEURSHIP', 'CONTINUED_WORK', 'LOCAL_HIRING']::text[]),
	CONSTRAINT "search_documents_functions_check" CHECK ("search_documents"."functions" <@ array['RECEPTION', 'OUTREACH_AND_ADOPTION', 'CONTRACT_WORK', 'TALENT_DEVELOPMENT', 'COWORKING']::text[]),
	CONSTRAINT "search_documents_audiences_check" CHECK ("search_documents"."audiences" <@ array['OLDER_PEOPLE', 'PEOPLE_WITH_DISABILITIES', 'WOMEN', 'YOUNG_PEOPLE', 'MIGRANTS', 'BUSINESS_TRAVELERS']::text[]),
	CONSTRAINT "search_documents_archetypes_check" CHECK ("search_documents"."archetypes" <@ array['CORE_CITY', 'SMALL_CITY', 'ISLAND_OR_MOUNTAIN']::text[])
);
--> statement-breakpoint
CREATE INDEX "search_documents_bigrams_index" ON "search_documents" USING gin ("bigrams");--> statement-breakpoint
CREATE INDEX "search_documents_dated_at_node_id_index" ON "search_documents" USING btree ("dated_at","node_id");