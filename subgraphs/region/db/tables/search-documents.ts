import { customType, index, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import {
  areAllOf,
  codeColumn,
  codePointText,
  codesColumn,
  instant,
  isOneOf,
} from "../../../../common/database/columns.ts";

/** Made by the application (`search-text/vectors.ts`), in the literal form. */
const searchVector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * One row for each thing of this region that can be searched, written with it by the same transaction. Who may find it is decided
 * by the thing's own row: nothing of rights is kept here.
 */
export const searchDocuments = pgTable(
  "search_documents",
  {
    /** Global ID. */
    nodeId: codePointText().primaryKey(),
    type: codeColumn("SearchType").notNull(),
    /** Of the thing's own row. */
    uuid: uuid().notNull(),
    title: text().notNull(),
    /** All that is searched beside the title, for the parts that an answer shows. */
    body: text().notNull(),
    bigrams: searchVector().notNull(),
    words: searchVector().notNull(),
    /** The version of the code that made the vectors. */
    pipeline: smallint().notNull(),
    /** The kind of a hub, article, program or event, the category of an issue. */
    kind: text(),
    patterns: codesColumn("TeleworkPattern"),
    functions: codesColumn("CenterFunction"),
    audiences: codesColumn("Audience"),
    archetypes: codesColumn("CityArchetype"),
    facilityOrigin: codeColumn("FacilityOrigin"),
    language: codeColumn("Language").notNull(),
    /** When it came out. */
    datedAt: instant().notNull(),
  },
  (t) => [
    unique("search_documents_type_uuid_key").on(t.type, t.uuid),
    index("search_documents_bigrams_index").using("gin", t.bigrams),
    index("search_documents_dated_at_node_id_index").on(t.datedAt, t.nodeId),
    isOneOf("search_documents_type_check", t.type, "SearchType"),
    isOneOf("search_documents_facility_origin_check", t.facilityOrigin, "FacilityOrigin"),
    isOneOf("search_documents_language_check", t.language, "Language"),
    areAllOf("search_documents_patterns_check", t.patterns, "TeleworkPattern"),
    areAllOf("search_documents_functions_check", t.functions, "CenterFunction"),
    areAllOf("search_documents_audiences_check", t.audiences, "Audience"),
    areAllOf("search_documents_archetypes_check", t.archetypes, "CityArchetype"),
  ],
);
