import { sql } from "drizzle-orm";
import { boolean, check, date, doublePrecision, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Code } from "../../../../common/taxonomy.ts";
import {
  areAllOf,
  codeColumn,
  codePointText,
  codesColumn,
  idColumn,
  instant,
  isOneOf,
  textsColumn,
} from "../../../../common/database/columns.ts";
import { municipalities } from "./municipalities.ts";

/** Value objects of a hub, kept as JSON and never filtered on. */
export interface Accessibility {
  readonly wheelchair: boolean;
  readonly accessibleToilet: boolean;
  readonly ostomate: boolean;
  readonly nursingRoom: boolean;
  readonly elevator: boolean;
  readonly note: string | null;
}

export interface Room {
  readonly name: string;
  readonly seats: number;
  readonly note: string | null;
}

/** Times are HH:MM; `closes` may be 24:00. */
export interface OpeningHours {
  readonly days: readonly Code<"OpeningDay">[];
  readonly opens: string;
  readonly closes: string;
  readonly note: string | null;
}

export interface PricingPlan {
  readonly name: string;
  readonly unit: Code<"PricingUnit">;
  readonly amountYen: number;
  readonly payer: Code<"FeePayer">;
  readonly audience: Code<"Audience"> | null;
}

export interface IctEnvironment {
  readonly downMbps: number | null;
  readonly upMbps: number | null;
  readonly wifi: boolean;
  readonly wired: boolean;
  readonly vpn: boolean;
  readonly securityMeasures: readonly string[];
  /** A calendar day. */
  readonly measuredOn: string | null;
}

export interface PublicContact {
  readonly name: string;
  readonly phone: string | null;
}

export interface InternalContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

export interface Image {
  readonly url: string;
  readonly alt: string;
  readonly license: Code<"License"> | null;
}

export interface Revenue {
  readonly kind: Code<"RevenueKind">;
  readonly function: Code<"CenterFunction"> | null;
  readonly annualYen: number;
}

/** What a hub says of itself in another language than Japanese, or in easy Japanese. */
export interface HubTranslation {
  readonly language: Code<"Language">;
  readonly name: string | null;
  readonly mission: string | null;
  readonly access: string | null;
  readonly isMachineTranslated: boolean;
}

export interface HubOutcome {
  readonly kind: Code<"OutcomeKind">;
  readonly baseline: number | null;
  readonly value: number;
  readonly unit: string;
  readonly period: string;
  readonly source: string | null;
  readonly confidence: Code<"ConfidenceLevel">;
}

/** The share of the places in use in a month (YYYY-MM), 0 to 100. */
export interface Occupancy {
  readonly month: string;
  readonly percent: number;
}

/** 施設: a telework hub of this region, as its directory shows it. What only the hub may see is in {@link hubInternals}. */
export const hubs = pgTable(
  "hubs",
  {
    id: idColumn(),
    name: text().notNull(),
    nameKana: codePointText().notNull(),
    nameEn: text(),
    commonName: text(),
    /** The ID that its municipality's open data has for it. */
    openDataId: text(),
    kind: codeColumn("HubKind").notNull(),
    status: codeColumn("HubStatus").notNull(),
    networkStatus: codeColumn("HubNetworkStatus").notNull(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    /** Where it differs from the municipality's. */
    archetype: codeColumn("CityArchetype"),
    /** Goes with the hub's own `archetype`. */
    smallCityAccess: codeColumn("SmallCityAccess"),
    /** The hub's own; none when those of its model city hold. */
    goals: codesColumn("ArchetypeGoal"),
    /** What follows prefecture and municipality. */
    addressLine: text().notNull(),
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
    access: text().notNull(),
    parking: text(),
    isCentral: boolean().notNull(),
    accessibility: jsonb().$type<Accessibility>().notNull(),
    facilityOrigin: codeColumn("FacilityOrigin").notNull(),
    openedOn: date({ mode: "string" }),
    renovatedOn: date({ mode: "string" }),
    renovationCostYen: integer(),
    capacitySeats: integer().notNull(),
    rooms: jsonb().$type<readonly Room[]>().notNull(),
    openingHours: jsonb().$type<readonly OpeningHours[]>().notNull(),
    holidayPolicy: text(),
    pricing: jsonb().$type<readonly PricingPlan[]>().notNull(),
    ictEnvironment: jsonb().$type<IctEnvironment>().notNull(),
    audiences: codesColumn("Audience"),
    operatorName: text().notNull(),
    operatorKind: codeColumn("OrganizationKind").notNull(),
    partners: textsColumn(),
    mission: text().notNull(),
    /** At most one a language. */
    translations: jsonb().$type<readonly HubTranslation[]>().notNull().default([]),
    outcomes: jsonb().$type<readonly HubOutcome[]>().notNull().default([]),
    contactPublic: jsonb().$type<PublicContact>().notNull(),
    website: text(),
    bookingUrl: text(),
    images: jsonb().$type<readonly Image[]>().notNull().default([]),
    /** Fictional, for demonstration. */
    isDemo: boolean().notNull().default(false),
    /** Folded names, place, access and mission, for the text filter. */
    searchText: text().notNull(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("hubs_name_kana_id_index").on(t.nameKana, t.id),
    index("hubs_created_at_id_index").on(t.createdAt, t.id),
    index("hubs_capacity_seats_id_index").on(t.capacitySeats, t.id),
    index("hubs_municipality_code_index").on(t.municipalityCode),
    index("hubs_open_data_id_index").on(t.openDataId),
    index("hubs_name_index").on(t.name),
    isOneOf("hubs_kind_check", t.kind, "HubKind"),
    isOneOf("hubs_status_check", t.status, "HubStatus"),
    isOneOf("hubs_network_status_check", t.networkStatus, "HubNetworkStatus"),
    isOneOf("hubs_archetype_check", t.archetype, "CityArchetype"),
    isOneOf("hubs_small_city_access_check", t.smallCityAccess, "SmallCityAccess"),
    isOneOf("hubs_facility_origin_check", t.facilityOrigin, "FacilityOrigin"),
    isOneOf("hubs_operator_kind_check", t.operatorKind, "OrganizationKind"),
    areAllOf("hubs_audiences_check", t.audiences, "Audience"),
    areAllOf("hubs_goals_check", t.goals, "ArchetypeGoal"),
    check("hubs_point_check", sql`${t.latitude} between 20 and 46 and ${t.longitude} between 122 and 154`),
    check("hubs_capacity_seats_check", sql`${t.capacitySeats} >= 0`),
    check("hubs_renovation_cost_yen_check", sql`${t.renovationCostYen} >= 0`),
  ],
);

/** What a hub shows to its own editors only; apart from the directory, so that no query of that can bring it along. */
export const hubInternals = pgTable("hub_internals", {
  hubId: uuid()
    .primaryKey()
    .references(() => hubs.id),
  contactInternal: jsonb().$type<InternalContact>(),
  revenue: jsonb().$type<readonly Revenue[]>().notNull().default([]),
  annualCostYen: integer(),
  occupancy: jsonb().$type<readonly Occupancy[]>().notNull().default([]),
  tenants: textsColumn(),
});
