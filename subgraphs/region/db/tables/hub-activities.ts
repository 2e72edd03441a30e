import { date, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { areAllOf, codeColumn, codesColumn, isOneOf } from "../../../../common/database/columns.ts";
import { hubs } from "./hubs.ts";
import { municipalities } from "./municipalities.ts";

/** What a hub does and for whom, a row each, so that hubs can be found by it. */

const hubIdColumn = () =>
  uuid()
    .notNull()
    .references(() => hubs.id);

/** The place of a row among those of its hub, from 0, as the hub put them. */
const placeColumn = () => smallint().notNull();

/** The promotion patterns that a hub follows. */
export const hubPatterns = pgTable(
  "hub_patterns",
  {
    hubId: hubIdColumn(),
    place: placeColumn(),
    pattern: codeColumn("TeleworkPattern").notNull(),
    emphasis: codeColumn("Emphasis").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.hubId, t.pattern] }),
    index("hub_patterns_pattern_index").on(t.pattern, t.hubId),
    isOneOf("hub_patterns_pattern_check", t.pattern, "TeleworkPattern"),
    isOneOf("hub_patterns_emphasis_check", t.emphasis, "Emphasis"),
  ],
);

/** The centre functions of a hub with the activities in each. */
export const hubFunctions = pgTable(
  "hub_functions",
  {
    hubId: hubIdColumn(),
    place: placeColumn(),
    function: codeColumn("CenterFunction").notNull(),
    activities: codesColumn("FunctionActivity"),
    status: codeColumn("ServiceStatus").notNull(),
    startedOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.hubId, t.function] }),
    index("hub_functions_function_index").on(t.function, t.hubId),
    isOneOf("hub_functions_function_check", t.function, "CenterFunction"),
    areAllOf("hub_functions_activities_check", t.activities, "FunctionActivity"),
    isOneOf("hub_functions_status_check", t.status, "ServiceStatus"),
  ],
);

/** What a hub can do, and how far along it is. */
export const hubCapabilities = pgTable(
  "hub_capabilities",
  {
    hubId: hubIdColumn(),
    place: placeColumn(),
    capability: codeColumn("Capability").notNull(),
    maturity: codeColumn("CapabilityMaturity").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.hubId, t.capability] }),
    index("hub_capabilities_capability_index").on(t.capability, t.hubId),
    isOneOf("hub_capabilities_capability_check", t.capability, "Capability"),
    isOneOf("hub_capabilities_maturity_check", t.maturity, "CapabilityMaturity"),
  ],
);

/** バーチャルな場: where people of a hub meet on the internet. */
export const virtualPlaces = pgTable(
  "virtual_places",
  {
    hubId: hubIdColumn(),
    place: placeColumn(),
    kind: codeColumn("VirtualPlaceKind").notNull(),
    name: text().notNull(),
    tool: text(),
    url: text(),
    catchment: text(),
    opening: text(),
  },
  (t) => [
    primaryKey({ columns: [t.hubId, t.place] }),
    index("virtual_places_kind_index").on(t.kind, t.hubId),
    isOneOf("virtual_places_kind_check", t.kind, "VirtualPlaceKind"),
  ],
);

/** 生活直結サービス: services for daily life that people get through a hub. */
export const lifeServices = pgTable(
  "life_services",
  {
    hubId: hubIdColumn(),
    place: placeColumn(),
    kind: codeColumn("LifeServiceKind").notNull(),
    /** The virtual place in which it is given. */
    placeKind: codeColumn("VirtualPlaceKind"),
    provider: text(),
    audiences: codesColumn("Audience"),
    status: codeColumn("ServiceStatus").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.hubId, t.place] }),
    index("life_services_kind_index").on(t.kind, t.hubId),
    isOneOf("life_services_kind_check", t.kind, "LifeServiceKind"),
    isOneOf("life_services_place_kind_check", t.placeKind, "VirtualPlaceKind"),
    areAllOf("life_services_audiences_check", t.audiences, "Audience"),
    isOneOf("life_services_status_check", t.status, "ServiceStatus"),
  ],
);

/** The municipalities of this region whose rural districts use a hub from afar. */
export const ruralCoverage = pgTable(
  "rural_coverage",
  {
    hubId: hubIdColumn(),
    place: placeColumn(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
  },
  (t) => [
    primaryKey({ columns: [t.hubId, t.municipalityCode] }),
    index("rural_coverage_municipality_code_index").on(t.municipalityCode),
  ],
);
