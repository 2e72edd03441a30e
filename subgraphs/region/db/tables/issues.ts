import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { areAllOf, codeColumn, codesColumn, idColumn, instant, isOneOf } from "../columns.ts";
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
    tried: text()
      .array()
      .$type<readonly string[]>()
      .notNull()
      .default(sql`'{}'`),
    barrier: jsonb().$type<{ law: string; text: string }>(),
    patterns: codesColumn("TeleworkPattern"),
    functions: codesColumn("CenterFunction"),
    measures: codesColumn("SupportMeasure"),
    realizationPoints: codesColumn("RealizationPoint"),
    audiences: codesColumn("Audience"),
    isAnonymousToNetwork: boolean().notNull().default(false),
    duplicateOfId: uuid(),
    assigneeDisplay: text(),
    resolutionSummary: text(),
    /** Global ID of an article of any region. */
    resolutionArticleId: text(),
    resolvedAt: instant(),
    reopenCount: integer().notNull().default(0),
    meTooCount: integer().notNull().default(0),
    /** Regions of the hubs that have the problem, the reporter's included. */
    meTooRegionCount: integer().notNull().default(1),
    solutionCount: integer().notNull().default(0),
    /** Folded title, body and tried, for the text filter. */
    searchText: text().notNull(),
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
    createdAt: instant().notNull(),
  },
  (t) => [unique("me_toos_issue_id_hub_id_key").on(t.issueId, t.hubId)],
);

/** What a hub of any region offers against an issue. */
export const solutions = pgTable(
  "solutions",
  {
    id: idColumn(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id),
    /** Global ID. */
    hubId: text().notNull(),
    hubLabel: text().notNull(),
    kind: codeColumn("SolutionKind").notNull(),
    body: text().notNull(),
    /** Global ID of an article of any region. */
    articleId: text(),
    status: codeColumn("SolutionStatus").notNull().default("OFFERED"),
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
    body: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [index("comments_issue_id_created_at_index").on(t.issueId, t.createdAt)],
);
