import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import {
  areAllOf,
  codeColumn,
  codesColumn,
  idColumn,
  instant,
  isOneOf,
  textsColumn,
} from "../../../../common/database/columns.ts";
import { noLastDay, programChecks, programColumns } from "../../../../common/database/program-columns.ts";
import { hubs } from "./hubs.ts";
import { municipalities } from "./municipalities.ts";

/** アクセシビリティ (GIF) of the place of an event. */
export interface EventAccessibility {
  readonly wheelchair: boolean;
  readonly accessibleToilet: boolean;
  readonly ostomate: boolean;
  readonly nursingRoom: boolean;
  readonly signLanguage: boolean;
  readonly captions: boolean;
  readonly note: string | null;
}

/** 制度: what a region, its municipalities or somebody local offer to those who do hometown telework. */
export const supportPrograms = pgTable(
  "support_programs",
  {
    ...programColumns(),
    level: codeColumn("SupportLevel").notNull(),
    /** Null where it holds for the whole region. */
    municipalityCode: text().references(() => municipalities.code),
    /** The last day with applications, in days from 1970-01-01: a walk by TIME begins at the present, and deadlines lie beyond it. */
    lastDay: integer()
      .notNull()
      .generatedAlwaysAs(sql.raw(`coalesce(least(apply_until, closed_on - 1) - date '1970-01-01', ${noLastDay})`)),
  },
  (t) => [
    index("support_programs_last_day_id_index").on(t.lastDay, t.id),
    index("support_programs_created_at_id_index").on(t.createdAt, t.id),
    index("support_programs_title_id_index").on(t.title, t.id),
    ...programChecks("support_programs", t),
    check("support_programs_level_check", sql`${t.level} in ('LOCAL_GOVERNMENT', 'REGIONAL_PROGRAM', 'LOCAL')`),
  ],
);

/** イベント: a meeting of the network, or something that a region or one of its hubs puts on. */
export const events = pgTable(
  "events",
  {
    id: idColumn(),
    title: text().notNull(),
    titleEn: text(),
    description: text().notNull(),
    kind: codeColumn("EventKind").notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    place: text(),
    municipalityCode: text().references(() => municipalities.code),
    onlineUrl: text(),
    /** The hub of this region that puts it on or where it takes place. */
    hubId: uuid().references(() => hubs.id),
    organizerName: text().notNull(),
    organizerKind: codeColumn("OrganizationKind").notNull(),
    capacity: integer(),
    audiences: codesColumn("Audience"),
    url: text(),
    visibility: codeColumn("Visibility").notNull(),
    internalNotes: text(),
    /** Global IDs of issues of any region. */
    issueIds: textsColumn(),
    accessibility: jsonb().$type<EventAccessibility>().notNull(),
    cancelledAt: instant(),
    cancelReason: text(),
    version: integer().notNull().default(1),
    /** Folded title, description, place and organizer, for the text filter. */
    searchText: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** The start in milliseconds: a walk by TIME begins at the present, and events lie beyond it. */
    startsAtMs: bigint({ mode: "number" })
      .notNull()
      .generatedAlwaysAs(sql`(extract(epoch from starts_at at time zone 'UTC') * 1000)::bigint`),
  },
  (t) => [
    index("events_starts_at_ms_id_index").on(t.startsAtMs, t.id),
    index("events_hub_id_index").on(t.hubId),
    isOneOf("events_kind_check", t.kind, "EventKind"),
    isOneOf("events_organizer_kind_check", t.organizerKind, "OrganizationKind"),
    areAllOf("events_audiences_check", t.audiences, "Audience"),
    check("events_visibility_check", sql`${t.visibility} in ('NETWORK', 'PUBLIC')`),
    check("events_ends_at_check", sql`${t.endsAt} >= ${t.startsAt}`),
    check("events_capacity_check", sql`${t.capacity} > 0`),
  ],
);
