import { z } from "zod";
import { code, codes } from "./codes.ts";
import { date, key } from "./fields.ts";

/** A hub, with what only it may see. */
export const hub = z.strictObject({
  key,
  name: z.string().endsWith("（デモ）"),
  nameKana: z.string().regex(/^[ァ-ヶー・]+$/u),
  nameEn: z.string().endsWith("(demo)"),
  kind: code("HubKind"),
  status: code("HubStatus").default("OPEN"),
  networkStatus: code("HubNetworkStatus").default("LIVE"),
  municipalityCode: z.string().regex(/^\d{6}$/u),
  addressLine: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  isCentral: z.boolean().default(true),
  access: z.string(),
  parking: z.string().nullable().default(null),
  facilityOrigin: code("FacilityOrigin"),
  renovationCostYen: z.number().int().nullable().default(null),
  openedOn: date.nullable(),
  renovatedOn: date.nullable().default(null),
  capacitySeats: z.number().int().min(0),
  rooms: z
    .array(z.strictObject({ name: z.string(), seats: z.number().int(), note: z.string().nullable().default(null) }))
    .default([]),
  /** `closes` may be "24:00". */
  openingHours: z
    .array(
      z.strictObject({
        days: z.array(code("OpeningDay")).min(1),
        opens: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u),
        closes: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u),
        note: z.string().nullable().default(null),
      }),
    )
    .default([]),
  holidayPolicy: z.string().nullable().default(null),
  pricing: z
    .array(
      z.strictObject({
        name: z.string(),
        unit: code("PricingUnit"),
        amountYen: z.number().int().min(0),
        payer: code("FeePayer"),
        audience: code("Audience").nullable().default(null),
      }),
    )
    .default([]),
  ict: z.strictObject({
    downMbps: z.number().nullable(),
    upMbps: z.number().nullable(),
    wifi: z.boolean(),
    wired: z.boolean(),
    vpn: z.boolean(),
    securityMeasures: z.array(z.string()),
    measuredOn: date.nullable(),
  }),
  accessibility: z.strictObject({
    wheelchair: z.boolean(),
    accessibleToilet: z.boolean(),
    ostomate: z.boolean(),
    nursingRoom: z.boolean(),
    elevator: z.boolean(),
    note: z.string().nullable().default(null),
  }),
  patterns: z.array(z.strictObject({ pattern: code("TeleworkPattern"), emphasis: code("Emphasis") })),
  functions: z.array(
    z.strictObject({
      function: code("CenterFunction"),
      activities: codes("FunctionActivity"),
      status: code("ServiceStatus"),
      startedOn: date.nullable().default(null),
    }),
  ),
  capabilities: z
    .array(z.strictObject({ capability: code("Capability"), maturity: code("CapabilityMaturity") }))
    .default([]),
  virtualPlaces: z
    .array(
      z.strictObject({
        kind: code("VirtualPlaceKind"),
        name: z.string(),
        tool: z.string().nullable().default(null),
        url: z.url().nullable().default(null),
        catchment: z.string().nullable().default(null),
        opening: z.string().nullable().default(null),
      }),
    )
    .default([]),
  lifeServices: z
    .array(
      z.strictObject({
        kind: code("LifeServiceKind"),
        place: code("VirtualPlaceKind").nullable().default(null),
        provider: z.string().nullable().default(null),
        audiences: codes("Audience"),
        status: code("ServiceStatus"),
      }),
    )
    .default([]),
  audiences: codes("Audience"),
  archetype: code("CityArchetype").nullable().default(null),
  smallCityAccess: code("SmallCityAccess").nullable().default(null),
  /** Codes of municipalities (of the same region) whose districts use the hub from afar. */
  ruralCoverage: z.array(z.string().regex(/^\d{6}$/u)).default([]),
  operatorName: z.string(),
  operatorKind: code("OrganizationKind").default("HUB_OPERATOR"),
  partners: z.array(z.string()).default([]),
  mission: z.string(),
  goals: codes("ArchetypeGoal"),
  translations: z
    .array(
      z.strictObject({
        language: code("Language"),
        name: z.string().nullable().default(null),
        mission: z.string().nullable().default(null),
        access: z.string().nullable().default(null),
        isMachineTranslated: z.boolean().default(false),
      }),
    )
    .default([]),
  outcomes: z
    .array(
      z.strictObject({
        kind: code("OutcomeKind"),
        baseline: z.number().nullable().default(null),
        value: z.number(),
        unit: z.string(),
        period: z.string(),
        source: z.string().nullable().default(null),
        confidence: code("ConfidenceLevel"),
      }),
    )
    .default([]),
  website: z.url().nullable().default(null),
  bookingUrl: z.url().nullable().default(null),
  images: z
    .array(z.strictObject({ url: z.url(), alt: z.string(), license: code("License").nullable().default(null) }))
    .default([]),
  contactPublic: z.strictObject({ name: z.string(), phone: z.string().nullable() }),
  contactInternal: z.strictObject({ name: z.string(), email: z.string(), phone: z.string() }),
  revenue: z
    .array(
      z.strictObject({
        kind: code("RevenueKind"),
        function: code("CenterFunction").nullable(),
        annualYen: z.number().int(),
      }),
    )
    .default([]),
  annualCostYen: z.number().int().nullable().default(null),
  occupancy: z
    .array(z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/u), percent: z.number().min(0).max(100) }))
    .default([]),
  tenants: z.array(z.string()).default([]),
});
