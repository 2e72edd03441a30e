import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { codeColumn, codePointText, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";

/** What was honoured, as the organization tells it; the nation's own list of awards is `network`'s. */
export interface OrganizationAward {
  readonly name: string;
  readonly givenBy: string;
  readonly year: number;
}

/** 組織: a company or public body that this region's hubs work with. */
export const organizations = pgTable(
  "organizations",
  {
    id: idColumn(),
    /** By code point, since cursors carry it. */
    name: codePointText().notNull(),
    nameEn: text(),
    kind: codeColumn("OrganizationKind").notNull(),
    locationKind: codeColumn("LocationKind").notNull(),
    /** Where its head office is: ISO 3166-2, such as JP-13. */
    headOfficePrefectureIso: text(),
    /** The city or address, as people say it. */
    headOfficePlace: text(),
    /** 法人番号, 13 digits with the check digit first. */
    corporateNumber: text().unique("organizations_corporate_number_key"),
    website: text(),
    awards: jsonb().$type<readonly OrganizationAward[]>().notNull().default([]),
    version: integer().notNull().default(1),
    /** Folded names and place, for the text filter. */
    searchText: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("organizations_name_id_index").on(t.name, t.id),
    isOneOf("organizations_kind_check", t.kind, "OrganizationKind"),
    isOneOf("organizations_location_kind_check", t.locationKind, "LocationKind"),
    check("organizations_corporate_number_check", sql`${t.corporateNumber} ~ '^[1-9][0-9]{12}$'`),
    check("organizations_head_office_prefecture_iso_check", sql`${t.headOfficePrefectureIso} ~ '^JP-[0-4][0-9]$'`),
  ],
);
