import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { areAllOf, codeColumn, codesColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";
import type { ContentSnapshot } from "../../../../common/content-snapshot.ts";
import { nominations } from "./nominations.ts";

/**
 * The number of the feed's last entry, in one row. Whoever adds to the feed locks it first and keeps it locked to the end of the
 * transaction: numbers are in the order of commit, and a number that a reader sees has no gap before it.
 */
export const feedCounter = pgTable(
  "feed_counter",
  { id: smallint().primaryKey(), lastSeq: integer().notNull() },
  (t) => [check("feed_counter_id_check", sql`${t.id} = 1`)],
);

/** 承認された版: an approved version as it was approved, never changed again. It is seen once it is released. */
export const publicationVersions = pgTable(
  "publication_versions",
  {
    id: idColumn(),
    /** Global ID. */
    contentId: text().notNull(),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    contentVersion: integer().notNull(),
    snapshot: jsonb().$type<ContentSnapshot>().notNull(),
    /** `sub`; never shown. */
    approvedBy: text().notNull(),
    approvedAt: instant().notNull(),
    /** When it may be seen: the end of the embargo, or the approval. */
    dueAt: instant().notNull(),
    releasedAt: instant(),
    /** Approved, and taken back before anybody saw it. */
    canceledAt: instant(),
  },
  (t) => [
    index("publication_versions_due_at_index")
      .on(t.dueAt)
      .where(sql`${t.releasedAt} is null and ${t.canceledAt} is null`),
    index("publication_versions_content_id_index").on(t.contentId),
    check("publication_versions_fate_check", sql`${t.releasedAt} is null or ${t.canceledAt} is null`),
  ],
);

/** 全国公開: every article or story that was ever national, as everybody sees it now. Never deleted: a retracted one is its tombstone. */
export const publications = pgTable(
  "publications",
  {
    /** Global ID. */
    contentId: text().primaryKey(),
    /** The UUID in the global ID, for cursors. */
    id: uuid().notNull(),
    kind: codeColumn("PublicationKind").notNull(),
    region: text().notNull(),
    status: text().$type<"PUBLISHED" | "HIDDEN" | "RETRACTED">().notNull(),
    versionId: uuid()
      .notNull()
      .references(() => publicationVersions.id),
    contentVersion: integer().notNull(),
    snapshot: jsonb().$type<ContentSnapshot>().notNull(),
    patterns: codesColumn("TeleworkPattern"),
    functions: codesColumn("CenterFunction"),
    topics: codesColumn("Topic"),
    isAwarded: boolean().notNull(),
    /** Folded text, for the text filter. */
    searchText: text().notNull(),
    /** Number and kind of its newest feed entry. */
    feedSeq: integer().notNull(),
    feedKind: codeColumn("FeedEntryKind").notNull(),
    /** When it became national first. */
    publishedAt: instant().notNull(),
    /** When what is seen changed last. */
    updatedAt: instant().notNull(),
    reasonCode: codeColumn("TombstoneReason"),
    retractedAt: instant(),
    /** Global ID of what takes its place. */
    replacedBy: text(),
    /** Until when a coordinator has hidden it. */
    hiddenUntil: instant(),
  },
  (t) => [
    index("publications_feed_seq_id_index").on(t.feedSeq, t.id),
    index("publications_published_at_id_index").on(t.publishedAt, t.id),
    index("publications_hidden_until_index")
      .on(t.hiddenUntil)
      .where(sql`${t.status} = 'HIDDEN'`),
    index("publications_region_index").on(t.region),
    isOneOf("publications_kind_check", t.kind, "PublicationKind"),
    isOneOf("publications_feed_kind_check", t.feedKind, "FeedEntryKind"),
    isOneOf("publications_reason_code_check", t.reasonCode, "TombstoneReason"),
    areAllOf("publications_patterns_check", t.patterns, "TeleworkPattern"),
    areAllOf("publications_functions_check", t.functions, "CenterFunction"),
    areAllOf("publications_topics_check", t.topics, "Topic"),
    check("publications_status_check", sql`${t.status} in ('PUBLISHED', 'HIDDEN', 'RETRACTED')`),
    check(
      "publications_retraction_check",
      sql`(${t.status} = 'PUBLISHED') = (${t.retractedAt} is null) and (${t.status} = 'PUBLISHED') = (${t.reasonCode} is null) and (${t.status} = 'HIDDEN') = (${t.hiddenUntil} is not null)`,
    ),
  ],
);

/** フィードの記録: everything that ever happened to what is national, in order. Only added to. */
export const feedEntries = pgTable(
  "feed_entries",
  {
    seq: integer().primaryKey(),
    contentId: text()
      .notNull()
      .references(() => publications.contentId),
    kind: codeColumn("FeedEntryKind").notNull(),
    contentVersion: integer().notNull(),
    reasonCode: codeColumn("TombstoneReason"),
    at: instant().notNull(),
  },
  (t) => [
    index("feed_entries_content_id_seq_index").on(t.contentId, t.seq),
    isOneOf("feed_entries_kind_check", t.kind, "FeedEntryKind"),
    isOneOf("feed_entries_reason_code_check", t.reasonCode, "TombstoneReason"),
    check("feed_entries_seq_check", sql`${t.seq} > 0`),
    check("feed_entries_reason_check", sql`(${t.kind} = 'RETRACTED') = (${t.reasonCode} is not null)`),
  ],
);
