import { date, doublePrecision, index, pgTable, text, type AnyPgColumn } from "drizzle-orm/pg-core";
import { codeColumn, isOneOf } from "../../../../common/database/columns.ts";

/** The region's municipalities, by 全国地方公共団体コード (six digits with the check digit). */
export const municipalities = pgTable(
  "municipalities",
  {
    code: text().primaryKey(),
    name: text().notNull(),
    /** Full-width katakana. */
    kana: text().notNull(),
    prefecture: text().notNull(),
    /** ISO 3166-2, such as JP-03. */
    prefectureIso: text().notNull(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    archetype: codeColumn("CityArchetype"),
    smallCityAccess: codeColumn("SmallCityAccess"),
    validFrom: date({ mode: "string" }),
    /** The last day of one that was merged; its code stays good for what is filed under it. */
    validUntil: date({ mode: "string" }),
    successorCode: text().references((): AnyPgColumn => municipalities.code),
  },
  (t) => [
    index("municipalities_prefecture_iso_index").on(t.prefectureIso),
    index("municipalities_successor_code_index").on(t.successorCode),
    isOneOf("municipalities_archetype_check", t.archetype, "CityArchetype"),
    isOneOf("municipalities_small_city_access_check", t.smallCityAccess, "SmallCityAccess"),
  ],
);
