import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Code } from "../../../../common/taxonomy.ts";
import {
  areAllOf,
  codeColumn,
  codesColumn,
  idColumn,
  instant,
  isOneOf,
  textsColumn,
} from "../../../../common/database/columns.ts";
import { hubs } from "./hubs.ts";

/** A title and summary in another language; null where only one of them is translated. */
export interface StoryTranslation {
  readonly language: Code<"Language">;
  readonly title: string | null;
  readonly summary: string | null;
  readonly isMachineTranslated: boolean;
}

export interface StorySource {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string | null | undefined;
  readonly note?: string | null | undefined;
}

export interface StoryAttachment {
  readonly url: string;
  readonly mime: string;
  readonly alt: string;
  readonly license?: Code<"License"> | null | undefined;
}

export interface StoryQuote {
  readonly display: string;
  readonly text: string;
  readonly hasConsent: boolean;
}

export interface StoryAward {
  readonly name: string;
  readonly givenBy: string;
  readonly year: number;
}

/** What the reviewer asked for, field by field. */
export interface StoryChangeRequest {
  readonly path: readonly string[];
  readonly message: string;
  readonly messageJa: string;
}

/** 事例: a success story of one of this region's hubs, with the content that others see; see `content/life-cycle.ts`. */
export const stories = pgTable(
  "stories",
  {
    id: idColumn(),
    hubId: uuid()
      .notNull()
      .references(() => hubs.id),
    slug: text(),
    language: codeColumn("Language").notNull().default("JA"),
    title: text().notNull(),
    summary: text().notNull(),
    translations: jsonb().$type<readonly StoryTranslation[]>().notNull().default([]),
    pattern: codeColumn("TeleworkPattern").notNull(),
    body: text().notNull(),
    approach: text().notNull(),
    attractionApproach: codeColumn("AttractionApproach").notNull(),
    mediaUsage: text(),
    /** Global IDs of articles of any region. */
    usedArticleIds: textsColumn(),
    isResultPending: boolean().notNull().default(false),
    quotes: jsonb().$type<readonly StoryQuote[]>().notNull().default([]),
    awards: jsonb().$type<readonly StoryAward[]>().notNull().default([]),
    isAwarded: boolean()
      .notNull()
      .generatedAlwaysAs(sql`jsonb_array_length(awards) > 0`),
    sources: jsonb().$type<readonly StorySource[]>().notNull().default([]),
    isOwnExperience: boolean().notNull().default(false),
    attachments: jsonb().$type<readonly StoryAttachment[]>().notNull().default([]),
    license: codeColumn("License"),
    successFactors: codesColumn("SuccessFactor"),
    topics: codesColumn("Topic"),
    audiences: codesColumn("Audience"),
    archetypes: codesColumn("CityArchetype"),
    functions: codesColumn("CenterFunction"),
    activities: codesColumn("FunctionActivity"),
    measures: codesColumn("SupportMeasure"),
    realizationPoints: codesColumn("RealizationPoint"),
    /** Of the building that it is about. */
    facilityOrigin: codeColumn("FacilityOrigin"),
    authorDisplay: text().notNull(),
    /** The `sub` of who began it; never shown. */
    authorSub: text().notNull(),
    status: codeColumn("ContentStatus").notNull().default("DRAFT"),
    /** Of the version in work beside the published one. */
    draftStatus: codeColumn("ContentStatus"),
    visibility: codeColumn("Visibility").notNull().default("HUB"),
    /** Number of the newest revision. */
    version: integer().notNull().default(1),
    publishedVersion: integer(),
    /** What the reviewer asked for, in general. */
    reviewNote: text(),
    /** What the reviewer asked for, field by field; empty once it is handed in again. */
    changeRequests: jsonb().$type<readonly StoryChangeRequest[]>().notNull().default([]),
    isObsolete: boolean().notNull().default(false),
    /** What is out of date, or where the newer thing is. */
    obsoleteNote: text(),
    retractedAt: instant(),
    retractionReason: codeColumn("RetractionReason"),
    retractionNote: text(),
    reviewDueAt: instant(),
    verifiedAt: instant(),
    /** Folded title, summary, translations, body and approach, for the text filter. */
    searchText: text().notNull(),
    createdAt: instant().notNull(),
    /** Of what others see. */
    updatedAt: instant().notNull(),
    publishedAt: instant(),
    nationalAt: instant(),
    /** When it came out; while it has not, when it was begun. */
    datedAt: instant()
      .notNull()
      .generatedAlwaysAs(sql`coalesce(published_at, created_at)`),
  },
  (t) => [
    index("stories_dated_at_id_index").on(t.datedAt, t.id),
    index("stories_updated_at_id_index").on(t.updatedAt, t.id),
    index("stories_hub_id_index").on(t.hubId),
    isOneOf("stories_language_check", t.language, "Language"),
    isOneOf("stories_pattern_check", t.pattern, "TeleworkPattern"),
    isOneOf("stories_attraction_approach_check", t.attractionApproach, "AttractionApproach"),
    isOneOf("stories_license_check", t.license, "License"),
    isOneOf("stories_retraction_reason_check", t.retractionReason, "RetractionReason"),
    isOneOf("stories_facility_origin_check", t.facilityOrigin, "FacilityOrigin"),
    isOneOf("stories_status_check", t.status, "ContentStatus"),
    isOneOf("stories_visibility_check", t.visibility, "Visibility"),
    areAllOf("stories_success_factors_check", t.successFactors, "SuccessFactor"),
    areAllOf("stories_topics_check", t.topics, "Topic"),
    areAllOf("stories_audiences_check", t.audiences, "Audience"),
    areAllOf("stories_archetypes_check", t.archetypes, "CityArchetype"),
    areAllOf("stories_functions_check", t.functions, "CenterFunction"),
    areAllOf("stories_activities_check", t.activities, "FunctionActivity"),
    areAllOf("stories_measures_check", t.measures, "SupportMeasure"),
    areAllOf("stories_realization_points_check", t.realizationPoints, "RealizationPoint"),
    check("stories_draft_status_check", sql`${t.draftStatus} in ('DRAFT', 'CHANGES_REQUESTED', 'IN_REVIEW')`),
    check(
      "stories_published_check",
      sql`${t.status} not in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') or (${t.publishedVersion} is not null and ${t.publishedAt} is not null and ${t.visibility} <> 'HUB')`,
    ),
    check(
      "stories_version_in_work_check",
      sql`${t.draftStatus} is null or (${t.status} in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') and ${t.publishedVersion} < ${t.version})`,
    ),
  ],
);

/** What changed in figures, as the version that others see says it; at most 100 a story. */
export const storyOutcomes = pgTable(
  "story_outcomes",
  {
    id: idColumn(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    /** Order within the story. */
    place: integer().notNull(),
    kind: codeColumn("OutcomeKind").notNull(),
    baseline: doublePrecision(),
    value: doublePrecision().notNull(),
    unit: text().notNull(),
    period: text().notNull(),
    source: text(),
    confidence: codeColumn("ConfidenceLevel").notNull(),
  },
  (t) => [
    unique("story_outcomes_story_id_place_key").on(t.storyId, t.place),
    index("story_outcomes_kind_index").on(t.kind),
    isOneOf("story_outcomes_kind_check", t.kind, "OutcomeKind"),
    isOneOf("story_outcomes_confidence_check", t.confidence, "ConfidenceLevel"),
    check("story_outcomes_place_check", sql`${t.place} between 0 and 99`),
  ],
);
