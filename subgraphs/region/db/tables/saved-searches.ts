import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { Code } from "../../../../common/taxonomy.ts";
import { areAllOf, codeColumn, codesColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";

/** What a saved search asks beside its text: facets of the search over everything. */
export interface SavedFacets {
  readonly patterns: readonly Code<"TeleworkPattern">[];
  readonly functions: readonly Code<"CenterFunction">[];
  readonly audiences: readonly Code<"Audience">[];
  readonly archetypes: readonly Code<"CityArchetype">[];
}

/** 保存した検索: what a member wants to look for again; it lives in the member's home region. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: idColumn(),
    /** `sub` of whose it is. */
    ownerSub: text().notNull(),
    name: text().notNull(),
    /** What is looked for; everything when empty. */
    types: codesColumn("SavedSearchType"),
    text: text(),
    facets: jsonb().$type<SavedFacets>().notNull(),
    channel: codeColumn("SavedSearchChannel").notNull(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** What came out later is new to the owner. */
    lastLookedAt: instant().notNull(),
  },
  (t) => [
    index("saved_searches_owner_sub_created_at_index").on(t.ownerSub, t.createdAt),
    areAllOf("saved_searches_types_check", t.types, "SavedSearchType"),
    isOneOf("saved_searches_channel_check", t.channel, "SavedSearchChannel"),
  ],
);
