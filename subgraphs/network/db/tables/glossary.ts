import { integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import {
  areAllOf,
  codeColumn,
  codesColumn,
  codePointText,
  instant,
  isOneOf,
  textsColumn,
} from "../../../../common/database/columns.ts";

/** A text in both languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

const bilingual = () => jsonb().$type<Bilingual>();

/** The order in which a list is shown. */
const place = () => integer().notNull();

/** 用語集. */
export const glossaryTerms = pgTable("glossary_terms", {
  term: codePointText().primaryKey(),
  ja: text().notNull(),
  en: text().notNull(),
  /** In hiragana. */
  kana: codePointText().notNull(),
  definitionJa: text(),
  definitionEn: text(),
  note: text(),
  synonyms: textsColumn(),
  /** Folded names, synonyms and definitions, for the text filter. */
  searchText: text().notNull(),
  version: integer().notNull().default(1),
  updatedAt: instant().notNull(),
});

/** 推進パターン; their definitions are in the glossary. */
export const teleworkPatterns = pgTable(
  "telework_patterns",
  {
    code: codeColumn("TeleworkPattern").primaryKey(),
    place: place(),
    /** Which of the study group's cases it is cannot be told from the source for certain. */
    caseNumber: integer(),
    origin: codeColumn("PatternOrigin").notNull(),
  },
  (t) => [
    isOneOf("telework_patterns_code_check", t.code, "TeleworkPattern"),
    isOneOf("telework_patterns_origin_check", t.origin, "PatternOrigin"),
  ],
);

/** モデル市. */
export const archetypes = pgTable(
  "archetypes",
  {
    code: codeColumn("CityArchetype").primaryKey(),
    place: place(),
    situation: bilingual().notNull(),
    note: bilingual(),
    goals: codesColumn("ArchetypeGoal"),
    variants: jsonb()
      .$type<readonly { readonly access: "COMMUTABLE" | "REMOTE"; readonly situation: Bilingual }[]>()
      .notNull(),
  },
  (t) => [
    isOneOf("archetypes_code_check", t.code, "CityArchetype"),
    areAllOf("archetypes_goals_check", t.goals, "ArchetypeGoal"),
  ],
);

/** How strongly a model city stresses a pattern, function or measure; a null level where the source's sentences do not say. */
export const archetypeEmphases = pgTable(
  "archetype_emphases",
  {
    archetype: codeColumn("CityArchetype")
      .notNull()
      .references(() => archetypes.code),
    place: place(),
    subjectKind: text().$type<"PATTERN" | "FUNCTION" | "MEASURE">().notNull(),
    subjectCode: text().notNull(),
    access: codeColumn("SmallCityAccess"),
    level: codeColumn("Emphasis"),
  },
  (t) => [
    unique("archetype_emphases_subject_unique")
      .on(t.archetype, t.subjectKind, t.subjectCode, t.access)
      .nullsNotDistinct(),
    isOneOf("archetype_emphases_access_check", t.access, "SmallCityAccess"),
    isOneOf("archetype_emphases_level_check", t.level, "Emphasis"),
  ],
);

/** 実現のポイント. */
export const realizationPoints = pgTable(
  "realization_points",
  {
    code: codeColumn("RealizationPoint").primaryKey(),
    place: place(),
    keyword: bilingual().notNull(),
    capabilities: codesColumn("Capability"),
  },
  (t) => [
    isOneOf("realization_points_code_check", t.code, "RealizationPoint"),
    areAllOf("realization_points_capabilities_check", t.capabilities, "Capability"),
  ],
);

/** センターの機能. */
export const centerFunctions = pgTable(
  "center_functions",
  {
    code: codeColumn("CenterFunction").primaryKey(),
    place: place(),
    /** Which function belongs under which heading cannot be told from the source for certain. */
    heading: codeColumn("FunctionHeading"),
    activities: codesColumn("FunctionActivity"),
  },
  (t) => [
    isOneOf("center_functions_code_check", t.code, "CenterFunction"),
    isOneOf("center_functions_heading_check", t.heading, "FunctionHeading"),
    areAllOf("center_functions_activities_check", t.activities, "FunctionActivity"),
  ],
);

/** バーチャルな場. */
export const virtualPlaceKinds = pgTable(
  "virtual_place_kinds",
  {
    code: codeColumn("VirtualPlaceKind").primaryKey(),
    place: place(),
    remoteChannel: codeColumn("RemoteChannel").notNull(),
    lifeServices: codesColumn("LifeServiceKind"),
  },
  (t) => [
    isOneOf("virtual_place_kinds_code_check", t.code, "VirtualPlaceKind"),
    isOneOf("virtual_place_kinds_remote_channel_check", t.remoteChannel, "RemoteChannel"),
    areAllOf("virtual_place_kinds_life_services_check", t.lifeServices, "LifeServiceKind"),
  ],
);
