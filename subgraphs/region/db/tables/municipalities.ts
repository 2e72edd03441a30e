import { doublePrecision, index, pgTable, text } from "drizzle-orm/pg-core";
import { codeColumn, isOneOf } from "../columns.ts";

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
  },
  (t) => [
    index("municipalities_prefecture_iso_index").on(t.prefectureIso),
    isOneOf("municipalities_archetype_check", t.archetype, "CityArchetype"),
    isOneOf("municipalities_small_city_access_check", t.smallCityAccess, "SmallCityAccess"),
  ],
);
