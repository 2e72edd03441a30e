import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
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

/** 課題: a problem of one of this region's hubs. Counts are kept by the transaction that adds what they count. */
export const issues = pgTable(
  "issues",
  {
    id: idColumn(),
    hubId: uuid()
      .notNull()
      .references(() => hubs.id),
    title: text().notNull(),
    body: text().notNull(),
    category: codeColumn("IssueCategory").notNull(),
    severity: codeColumn("Severity").notNull(),
    urgency: codeColumn("Urgency").notNull(),
    status: codeColumn("IssueStatus").notNull().default("OPEN"),
    project: text(),
    tried: textsColumn(),
    barrier: jsonb().$type<{ law: string; text: string }>(),
    patterns: codesColumn("TeleworkPattern"),
    functions: codesColumn("CenterFunction"),
    activities: codesColumn("FunctionActivity"),
    measures: codesColumn("SupportMeasure"),
    realizationPoints: codesColumn("RealizationPoint"),
    audiences: codesColumn("Audience"),
    isAnonymousToNetwork: boolean().notNull().default(false),
    /** The master's UUID; with {@link issues.duplicateOfRegion}, its place. */
    duplicateOfId: uuid(),
    /** The master's region where it is another. */
    duplicateOfRegion: text(),
    /** What an un-merge brings back. */
    statusBeforeDuplicate: codeColumn("IssueStatus"),
    /** A coordinator reported it for the hub. */
    reportedOnBehalf: boolean().notNull().default(false),
    /** `sub` of who reported it; null in rows older than this column. */
    reporterSub: text(),
    assigneeDisplay: text(),
    coordinatorDisplay: text(),
    /** `sub` of the coordinator who took it on, for notices; never shown. */
    coordinatorSub: text(),
    resolutionSummary: text(),
    /** Global ID of an article of any region. */
    resolutionArticleId: text(),
    resolvedAt: instant(),
    closedAt: instant(),
    reopenCount: integer().notNull().default(0),
    reopenedAt: instant(),
    reopenReason: text(),
    meTooCount: integer().notNull().default(0),
    /** Regions of the hubs that have the problem, the reporter's included. */
    meTooRegionCount: integer().notNull().default(1),
    /** Those that stand: not the withdrawn ones. */
    solutionCount: integer().notNull().default(0),
    /** Folded title, body and tried, for the text filter. */
    searchText: text().notNull(),
    /** Goes up with its text, its state and its people; not with what others add to it. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("issues_created_at_id_index").on(t.createdAt, t.id),
    index("issues_updated_at_id_index").on(t.updatedAt, t.id),
    index("issues_me_too_count_id_index").on(t.meTooCount, t.id),
    index("issues_hub_id_index").on(t.hubId),
    isOneOf("issues_category_check", t.category, "IssueCategory"),
    isOneOf("issues_severity_check", t.severity, "Severity"),
    isOneOf("issues_urgency_check", t.urgency, "Urgency"),
    isOneOf("issues_status_check", t.status, "IssueStatus"),
    areAllOf("issues_patterns_check", t.patterns, "TeleworkPattern"),
    areAllOf("issues_functions_check", t.functions, "CenterFunction"),
    areAllOf("issues_activities_check", t.activities, "FunctionActivity"),
    areAllOf("issues_measures_check", t.measures, "SupportMeasure"),
    areAllOf("issues_realization_points_check", t.realizationPoints, "RealizationPoint"),
    areAllOf("issues_audiences_check", t.audiences, "Audience"),
    check("issues_resolution_check", sql`(${t.resolvedAt} is null) = (${t.resolutionSummary} is null)`),
    check("issues_duplicate_check", sql`(${t.status} = 'DUPLICATE') = (${t.duplicateOfId} is not null)`),
  ],
);

/** "We have this problem too", once per hub; the hub may be of any region. */
export const meToos = pgTable(
  "me_toos",
  {
    id: idColumn(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id),
    /** Global ID. */
    hubId: text().notNull(),
    hubLabel: text().notNull(),
    note: text(),
    isNotePrivate: boolean().notNull().default(false),
    /** What is different at this hub. */
    differs: text(),
    createdAt: instant().notNull(),
  },
  (t) => [unique("me_toos_issue_id_hub_id_key").on(t.issueId, t.hubId)],
);

/** What a hub of any region, or a coordinator, offers against an issue. */
export const solutions = pgTable(
  "solutions",
  {
    id: idColumn(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id),
    /** Global ID; null when a coordinator offers it. */
    hubId: text(),
    hubLabel: text().notNull(),
    /** `sub` of the coordinator who offers it, for notices and for taking it back; never shown. */
    coordinatorSub: text(),
    /** Region codes of that coordinator; `*` for all. */
    coordinatorRegions: textsColumn(),
    kind: codeColumn("SolutionKind").notNull(),
    body: text().notNull(),
    /** Global ID of an article of any region. */
    articleId: text(),
    status: codeColumn("SolutionStatus").notNull().default("OFFERED"),
    /** What the issue's hub found when it tried. */
    experience: text(),
    /** The coordinator's label who proposes to accept it. */
    recommendedBy: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("solutions_issue_id_created_at_index").on(t.issueId, t.createdAt),
    isOneOf("solutions_kind_check", t.kind, "SolutionKind"),
    isOneOf("solutions_status_check", t.status, "SolutionStatus"),
  ],
);

/** A remark of a member on an issue. */
export const comments = pgTable(
  "comments",
  {
    id: idColumn(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id),
    /** Global ID; null when a coordinator or the secretariat speaks. */
    hubId: text(),
    authorLabel: text().notNull(),
    /** `sub` of who wrote it, so that no notice goes to them; null in rows older than this column. */
    authorSub: text(),
    /** Kept while it is hidden; empty when it was erased. */
    body: text().notNull(),
    hiddenAt: instant(),
    hiddenBy: text(),
    hiddenReason: text(),
    isErased: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [index("comments_issue_id_created_at_index").on(t.issueId, t.createdAt)],
);

/** A duplicate, of any region, that an issue of this region has absorbed. It stays where it is; here is what its master shows. */
export const absorbedDuplicates = pgTable(
  "absorbed_duplicates",
  {
    issueId: uuid()
      .notNull()
      .references(() => issues.id),
    /** Global ID. */
    duplicateId: text().notNull(),
    title: text().notNull(),
    /** Global ID of its hub; null when that stays anonymous to this region. */
    hubId: text(),
    /** As the network may know it. */
    hubLabel: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.issueId, t.duplicateId] })],
);

/** The hubs that an absorbed duplicate brings, its reporter's without a me-too; those that the master has too count once. */
export const absorbedMeToos = pgTable(
  "absorbed_me_toos",
  {
    issueId: uuid()
      .notNull()
      .references(() => issues.id),
    /** Global ID. */
    duplicateId: text().notNull(),
    /** Global ID of the hub, or of the duplicate where its hub stays anonymous to this region. */
    hubId: text().notNull(),
    hubLabel: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.issueId, t.duplicateId, t.hubId] }),
    index("absorbed_me_toos_issue_id_hub_id_index").on(t.issueId, t.hubId),
  ],
);

/** Who wants to hear of an issue beside those whom it concerns anyway. */
export const issueFollowers = pgTable(
  "issue_followers",
  {
    issueId: uuid()
      .notNull()
      .references(() => issues.id),
    /** As in `notifications.recipient`. */
    follower: text().notNull(),
    /** Global ID of the duplicate that brought the follower; empty for those who follow the issue itself. */
    viaDuplicateId: text().notNull().default(""),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.issueId, t.viaDuplicateId, t.follower] })],
);
