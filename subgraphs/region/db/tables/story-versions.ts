import { index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { codeColumn, idColumn, instant, isOneOf, textsColumn } from "../../../../common/database/columns.ts";
import type { companyEngagements } from "./company-engagements.ts";
import { stories, type StoryChangeRequest, type storyOutcomes } from "./stories.ts";

type Row = typeof stories.$inferSelect;
type Outcome = Omit<typeof storyOutcomes.$inferSelect, "id" | "storyId" | "place">;
type Engagement = Omit<typeof companyEngagements.$inferSelect, "storyId" | "place" | "sinceAt">;

/** All that an author writes: what a revision keeps and what publishing copies into the tables that others see. */
export type StoryContent = Pick<
  Row,
  | "slug"
  | "language"
  | "title"
  | "summary"
  | "translations"
  | "pattern"
  | "body"
  | "approach"
  | "attractionApproach"
  | "mediaUsage"
  | "usedArticleIds"
  | "isResultPending"
  | "quotes"
  | "awards"
  | "sources"
  | "isOwnExperience"
  | "attachments"
  | "license"
  | "successFactors"
  | "topics"
  | "audiences"
  | "archetypes"
  | "functions"
  | "activities"
  | "measures"
  | "realizationPoints"
  | "facilityOrigin"
  | "authorDisplay"
> & { readonly outcomes: readonly Outcome[]; readonly engagements: readonly Engagement[] };

/** Every version of a story that was saved; never changed again. */
export const storyRevisions = pgTable(
  "story_revisions",
  {
    id: idColumn(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    version: integer().notNull(),
    content: jsonb().$type<StoryContent>().notNull(),
    /** The `sub` of who saved it; never shown. */
    savedBySub: text().notNull(),
    /** Who saved it, as others may read. */
    savedBy: text().notNull(),
    changeNote: text(),
    changeClass: codeColumn("ChangeClass").notNull().default("CONTENT"),
    /** The fields that the save changed. */
    changedFields: textsColumn(),
    /** Fields whose text was taken out of `content` afterwards. */
    redactedFields: textsColumn(),
    savedAt: instant().notNull(),
  },
  (t) => [
    unique("story_revisions_story_id_version_key").on(t.storyId, t.version),
    isOneOf("story_revisions_change_class_check", t.changeClass, "ChangeClass"),
  ],
);

/** What happened to a story, act by act; only added to. */
export const storyHistory = pgTable(
  "story_history",
  {
    id: idColumn(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    act: codeColumn("ContentAct").notNull(),
    /** The version that it was done to. */
    version: integer().notNull(),
    /** What became of that version, or of the story. */
    status: codeColumn("ContentStatus").notNull(),
    /** The `sub` of who did it; never shown. */
    bySub: text().notNull(),
    byRole: codeColumn("Role").notNull(),
    /** Who did it, as others may read. */
    byDisplay: text().notNull(),
    note: text(),
    changeRequests: jsonb().$type<readonly StoryChangeRequest[]>().notNull().default([]),
    at: instant().notNull(),
  },
  (t) => [
    index("story_history_story_id_at_index").on(t.storyId, t.at),
    isOneOf("story_history_act_check", t.act, "ContentAct"),
    isOneOf("story_history_status_check", t.status, "ContentStatus"),
    isOneOf("story_history_by_role_check", t.byRole, "Role"),
  ],
);
