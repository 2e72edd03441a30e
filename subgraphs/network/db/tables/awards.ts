import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { codeColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";

/** 表彰: what companies, hubs and others were honoured with for hometown telework, whoever gave it. */
export const awards = pgTable(
  "awards",
  {
    id: idColumn(),
    name: text().notNull(),
    nameEn: text(),
    givenBy: text().notNull(),
    year: integer().notNull(),
    level: codeColumn("SupportLevel").notNull(),
    /** Who was honoured, as the award says it. */
    recipientName: text().notNull(),
    recipientKind: codeColumn("OrganizationKind").notNull(),
    /** Global ID of the honoured hub, of any region. */
    recipientHubId: text(),
    /** Global ID of the success story that tells of it, of any region. */
    storyId: text(),
    /** The story's title as it was when the award was entered: to be shown while its region is away. */
    storyLabel: text(),
    reason: text(),
    url: text(),
    isDemo: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    /** Folded name, giver, recipient and reason, for the text filter. */
    searchText: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("awards_year_id_index").on(t.year, t.id),
    index("awards_recipient_hub_id_index").on(t.recipientHubId),
    index("awards_story_id_index").on(t.storyId),
    isOneOf("awards_level_check", t.level, "SupportLevel"),
    isOneOf("awards_recipient_kind_check", t.recipientKind, "OrganizationKind"),
    check("awards_year_check", sql`${t.year} between 1990 and 9999`),
    check("awards_story_label_check", sql`(${t.storyId} is null) = (${t.storyLabel} is null)`),
  ],
);
