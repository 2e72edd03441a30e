import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
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

/** 修正依頼: what a reviewer wants of one field; see `content/change-requests.ts`. */
interface ChangeRequest {
  readonly path: readonly string[];
  readonly message: string;
  readonly messageJa: string;
}

/** 手順: one step of a how-to. */
export interface ArticleStep {
  readonly title: string;
  readonly body: string;
}

/** 出典: what an article rests on. */
export interface ArticleSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly note: string | null;
}

/** A file that belongs to an article, with the text that stands in for it. */
export interface ArticleAttachment {
  readonly url: string;
  readonly mime: string;
  readonly alt: string;
  readonly license: Code<"License"> | null;
}

/** Title and summary in a language other than the original. */
export interface ArticleTranslation {
  readonly language: Code<"Language">;
  readonly title: string;
  readonly summary: string;
  readonly isMachineTranslated: boolean;
}

/** 成果指標: what changed at an adopting hub. */
export interface AdoptionOutcome {
  readonly kind: Code<"OutcomeKind">;
  readonly baseline: number | null;
  readonly value: number;
  readonly unit: string;
}

const listColumn = <Item>() => jsonb().$type<readonly Item[]>().notNull().default([]);

/** What its authors write of an article, GIF 事例; a revision keeps the same as JSON. */
const contentColumns = () => ({
  kind: codeColumn("ArticleKind").notNull(),
  language: codeColumn("Language").notNull().default("JA"),
  slug: text(),
  title: text().notNull(),
  summary: text().notNull().default(""),
  easyJa: text(),
  translations: listColumn<ArticleTranslation>(),
  background: text(),
  purpose: text(),
  challenge: text(),
  steps: listColumn<ArticleStep>(),
  tips: text(),
  constraints: text(),
  costBand: codeColumn("CostBand"),
  staffBand: codeColumn("StaffBand"),
  result: text(),
  /** The result is said to be not yet measured. */
  isResultPending: boolean().notNull().default(false),
  lessons: text(),
  sustainability: text(),
  evaluation: text(),
  programsUsed: textsColumn(),
  partners: textsColumn(),
  transferNote: text(),
  sources: listColumn<ArticleSource>(),
  isOwnExperience: boolean().notNull().default(true),
  attachments: listColumn<ArticleAttachment>(),
  license: codeColumn("License"),
  authorDisplay: text().notNull(),
  topics: codesColumn("Topic"),
  patterns: codesColumn("TeleworkPattern"),
  functions: codesColumn("CenterFunction"),
  activities: codesColumn("FunctionActivity"),
  measures: codesColumn("SupportMeasure"),
  archetypes: codesColumn("CityArchetype"),
  audiences: codesColumn("Audience"),
  realizationPoints: codesColumn("RealizationPoint"),
  successFactors: codesColumn("SuccessFactor"),
  companyMerits: codesColumn("CompanyMerit"),
  facilityOrigin: codeColumn("FacilityOrigin"),
  ictStage: codeColumn("IctStage"),
  /** Global IDs of issues of any region. */
  solvesIssueIds: textsColumn(),
  /** Global IDs of articles of any region. */
  relatedArticleIds: textsColumn(),
});

/** ノウハウ記事: what a hub of this region has learnt. The columns of content hold what others see; see `content/life-cycle.ts`. */
export const articles = pgTable(
  "articles",
  {
    id: idColumn(),
    hubId: uuid()
      .notNull()
      .references(() => hubs.id),
    ...contentColumns(),
    status: codeColumn("ContentStatus").notNull().default("DRAFT"),
    visibility: codeColumn("Visibility").notNull().default("HUB"),
    /** Where the newest version is while it is not the published one. */
    draftStatus: codeColumn("ContentStatus"),
    /** Who began it (`sub`). */
    authorSub: text().notNull(),
    /** Number of the newest version. */
    version: integer().notNull().default(1),
    /** Number of the version that was published last. */
    publishedVersion: integer(),
    /** What was asked for when it was sent back last; empty once it is handed in again. */
    changeRequests: listColumn<ChangeRequest>(),
    isObsolete: boolean().notNull().default(false),
    /** What is out of date, or where the newer thing is. */
    obsoleteNote: text(),
    reviewDueAt: instant(),
    verifiedAt: instant(),
    retractedAt: instant(),
    retractionReason: codeColumn("RetractionReason"),
    retractionNote: text(),
    /** Global ID of the issue of this region that it was made of, which makes one article only. */
    fromIssueId: text(),
    /** Folded text of the content, for the text filter. */
    searchText: text().notNull(),
    /** Hubs that have adopted it, by now; kept by the transaction that changes an adoption. */
    adoptionCount: integer().notNull().default(0),
    /** Other regions than this one among them. */
    adoptionRegionCount: integer().notNull().default(0),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    publishedAt: instant(),
    nationalAt: instant(),
    /** Sort column of the newest first: drafts have not been published. */
    datedAt: instant()
      .notNull()
      .generatedAlwaysAs(sql`coalesce("published_at", "created_at")`),
    /** Sort column of the reviews that are due first: what need not be looked at comes last. */
    reviewSortAt: instant()
      .notNull()
      .generatedAlwaysAs(sql`coalesce("review_due_at", timestamptz '9999-01-01 00:00:00+00')`),
  },
  (t) => [
    index("articles_dated_at_id_index").on(t.datedAt, t.id),
    index("articles_updated_at_id_index").on(t.updatedAt, t.id),
    index("articles_adoption_count_id_index").on(t.adoptionCount, t.id),
    index("articles_review_sort_at_id_index").on(t.reviewSortAt, t.id),
    index("articles_hub_id_index").on(t.hubId),
    index("articles_solves_issue_ids_index").using("gin", t.solvesIssueIds),
    uniqueIndex("articles_from_issue_id_key").on(t.fromIssueId),
    isOneOf("articles_retraction_reason_check", t.retractionReason, "RetractionReason"),
    isOneOf("articles_kind_check", t.kind, "ArticleKind"),
    isOneOf("articles_language_check", t.language, "Language"),
    isOneOf("articles_cost_band_check", t.costBand, "CostBand"),
    isOneOf("articles_staff_band_check", t.staffBand, "StaffBand"),
    isOneOf("articles_license_check", t.license, "License"),
    isOneOf("articles_status_check", t.status, "ContentStatus"),
    isOneOf("articles_visibility_check", t.visibility, "Visibility"),
    isOneOf("articles_facility_origin_check", t.facilityOrigin, "FacilityOrigin"),
    isOneOf("articles_ict_stage_check", t.ictStage, "IctStage"),
    areAllOf("articles_topics_check", t.topics, "Topic"),
    areAllOf("articles_patterns_check", t.patterns, "TeleworkPattern"),
    areAllOf("articles_functions_check", t.functions, "CenterFunction"),
    areAllOf("articles_activities_check", t.activities, "FunctionActivity"),
    areAllOf("articles_measures_check", t.measures, "SupportMeasure"),
    areAllOf("articles_archetypes_check", t.archetypes, "CityArchetype"),
    areAllOf("articles_audiences_check", t.audiences, "Audience"),
    areAllOf("articles_realization_points_check", t.realizationPoints, "RealizationPoint"),
    areAllOf("articles_success_factors_check", t.successFactors, "SuccessFactor"),
    areAllOf("articles_company_merits_check", t.companyMerits, "CompanyMerit"),
    check(
      "articles_draft_status_check",
      sql`${t.draftStatus} is null or (${t.draftStatus} in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED') and ${t.status} in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') and ${t.publishedVersion} < ${t.version})`,
    ),
    check(
      "articles_published_check",
      sql`${t.status} not in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') or (${t.publishedAt} is not null and ${t.publishedVersion} is not null and ${t.visibility} <> 'HUB')`,
    ),
    check("articles_version_check", sql`${t.publishedVersion} <= ${t.version}`),
  ],
);

export type ArticleContent = Readonly<Pick<typeof articles.$inferSelect, keyof ReturnType<typeof contentColumns>>>;

/** 版: what happened to an article, in order. Only added to. */
export const articleRevisions = pgTable(
  "article_revisions",
  {
    id: idColumn(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    version: integer().notNull(),
    /** What was done; null in rows older than this column. */
    act: codeColumn("ContentAct"),
    /** What the version became. */
    status: codeColumn("ContentStatus").notNull(),
    /** What was saved; null where only the status changed. */
    content: jsonb().$type<ArticleContent>(),
    changeClass: codeColumn("ChangeClass").notNull().default("CONTENT"),
    /** The fields that the save changed. */
    changedFields: textsColumn(),
    changeRequests: listColumn<ChangeRequest>(),
    /** Fields whose text was taken out of `content` afterwards. */
    redactedFields: textsColumn(),
    byDisplay: text().notNull(),
    /** Who did it (`sub`). */
    bySub: text().notNull(),
    changeNote: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("article_revisions_article_id_created_at_index").on(t.articleId, t.createdAt),
    uniqueIndex("article_revisions_article_id_version_key")
      .on(t.articleId, t.version)
      .where(sql`${t.content} is not null`),
    isOneOf("article_revisions_status_check", t.status, "ContentStatus"),
    isOneOf("article_revisions_act_check", t.act, "ContentAct"),
    isOneOf("article_revisions_change_class_check", t.changeClass, "ChangeClass"),
  ],
);

/** 導入: a hub of any region takes over what an article of this region says. */
export const adoptions = pgTable(
  "adoptions",
  {
    id: idColumn(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    /** The published version that the hub works by. */
    articleVersion: integer().notNull(),
    /** Global ID. */
    hubId: text().notNull(),
    /** Code of the hub's region. */
    hubRegion: text().notNull(),
    hubLabel: text().notNull(),
    status: codeColumn("AdoptionStatus").notNull(),
    plannedChanges: text(),
    changesMade: text(),
    result: text(),
    /** Why the hub gave up. */
    abandonReason: text(),
    outcomes: listColumn<AdoptionOutcome>(),
    wouldRecommend: boolean(),
    difficulty: codeColumn("Difficulty"),
    /** NETWORK; REGION: the article's and the hub's; HUB: these two hubs and their admins. */
    visibility: codeColumn("Visibility").notNull().default("NETWORK"),
    version: integer().notNull().default(1),
    startedAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("adoptions_started_at_id_index").on(t.startedAt, t.id),
    index("adoptions_article_id_started_at_index").on(t.articleId, t.startedAt),
    uniqueIndex("adoptions_article_id_hub_id_key")
      .on(t.articleId, t.hubId)
      .where(sql`${t.status} <> 'ABANDONED'`),
    isOneOf("adoptions_status_check", t.status, "AdoptionStatus"),
    isOneOf("adoptions_difficulty_check", t.difficulty, "Difficulty"),
    isOneOf("adoptions_visibility_check", t.visibility, "Visibility"),
    check("adoptions_hub_region_check", sql`${t.hubRegion} = split_part(${t.hubId}, '_', 2)`),
  ],
);
