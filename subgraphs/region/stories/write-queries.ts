import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Database } from "../../../common/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { lifeCycle, publishedStatuses, type ContentAct, type ContentState } from "../content/life-cycle.ts";
import { isVisibleRow, type VisibilityRule, type Visible } from "../content/visibility.ts";
import { hubs } from "../db/tables/hubs.ts";
import { companyEngagements, stories, storyOutcomes, storyRevisions, type StoryContent } from "../db/tables/stories.ts";
import { revisionsByKeys, type RevisionRow } from "./queries.ts";
import { revisionKey, searchTextOf } from "./story.ts";

/** The statements of commands. */

/** A transaction or the pool. */
export type Executor = Pick<Database, "select" | "selectDistinct" | "insert" | "update" | "delete">;

/** What a command needs to know of a story that the viewer sees. */
export type StoryState = ContentState & Visible & { readonly id: string; readonly publishedVersion: number | null };

const stateColumns = {
  id: stories.id,
  hubId: stories.hubId,
  authorSub: stories.authorSub,
  status: stories.status,
  draftStatus: stories.draftStatus,
  visibility: stories.visibility,
  version: stories.version,
  publishedVersion: stories.publishedVersion,
};

export async function storyState(
  db: Executor,
  id: string,
  rules: readonly VisibilityRule[],
): Promise<StoryState | undefined> {
  const [row] = await db
    .select(stateColumns)
    .from(stories)
    .where(and(eq(stories.id, id), isVisibleRow(rules, stories)));
  return row;
}

export async function revisionOf(db: Executor, storyId: string, version: number): Promise<RevisionRow | undefined> {
  return (await revisionsByKeys(db, [revisionKey({ storyId, version })]))[0];
}

/** Who saved something (`sub`) since the last publication. */
export async function authorsOfNewest(db: Executor, { id, publishedVersion }: StoryState): Promise<string[]> {
  const rows = await db
    .selectDistinct({ sub: storyRevisions.savedBySub })
    .from(storyRevisions)
    .where(and(eq(storyRevisions.storyId, id), gt(storyRevisions.version, publishedVersion ?? 0)));
  return rows.map(({ sub }) => sub);
}

export async function hubExists(db: Executor, id: string): Promise<boolean> {
  return (await db.select({ id: hubs.id }).from(hubs).where(eq(hubs.id, id))).length > 0;
}

type StoryChange = PgUpdateSetSource<typeof stories>;

/** An act on a story whose newest version is the expected one. */
export interface StoryAct {
  readonly id: string;
  readonly act: ContentAct;
  readonly expectedVersion: number;
  readonly change: StoryChange;
}

/**
 * Does an act in one statement, if the newest version is the expected one and its status allows it; locks the story for the rest
 * of the transaction. Undefined, with nothing changed, when somebody was faster.
 */
export async function actOnStory(
  db: Executor,
  { id, act, expectedVersion, change }: StoryAct,
): Promise<StoryState | undefined> {
  const [row] = await db
    .update(stories)
    .set(change)
    .where(
      and(eq(stories.id, id), eq(stories.version, expectedVersion), inArray(newestStatus, [...lifeCycle[act].from])),
    )
    .returning(stateColumns);
  return row;
}

const newestStatus = sql<Code<"ContentStatus">>`coalesce(${stories.draftStatus}, ${stories.status})`;
const isPublishedRow = inArray(stories.status, [...publishedStatuses]);

/** Moves the newest version to a status: that of the draft beside a published version, else that of the story. */
export const newestBecomes = (status: Code<"ContentStatus">, now: Date): StoryChange => ({
  status: sql`case when ${isPublishedRow} then ${stories.status} else ${status} end`,
  draftStatus: sql`case when ${isPublishedRow} then ${status} end`,
  updatedAt: sql`case when ${isPublishedRow} then ${stories.updatedAt} else ${now.toISOString()}::timestamptz end`,
});

/** A version more, which is a draft. */
export const newVersion = (now: Date): StoryChange => ({
  ...newestBecomes(lifeCycle.EDIT.to, now),
  version: sql`${stories.version} + 1`,
});

/** The newest version becomes the published one. */
export const publication = (visibility: Code<"Visibility">, now: Date): StoryChange => ({
  status: lifeCycle.PUBLISH.to,
  draftStatus: null,
  visibility,
  reviewNote: null,
  publishedVersion: sql`${stories.version}`,
  publishedAt: sql`coalesce(${stories.publishedAt}, ${now.toISOString()}::timestamptz)`,
  updatedAt: now,
});

export interface NewRevision {
  readonly storyId: string;
  readonly version: number;
  readonly content: StoryContent;
  readonly savedBySub: string;
  readonly savedBy: string;
  readonly changeNote: string | null;
  readonly savedAt: Date;
}

export const insertRevision = (db: Executor, revision: NewRevision) => db.insert(storyRevisions).values(revision);

/** Inserts a story with its content. */
export async function insertStory(
  db: Executor,
  story: Pick<typeof stories.$inferInsert, "hubId" | "authorSub" | "createdAt" | "updatedAt">,
  content: StoryContent,
): Promise<string> {
  const [row] = await db
    .insert(stories)
    .values({ ...story, ...toColumns(content) })
    .returning({ id: stories.id });
  if (!row) throw new Error("The database inserted a row and did not return it.");
  await insertChildren(db, row.id, content);
  return row.id;
}

/** Makes a content the one that others see. */
export async function showContent(db: Executor, id: string, content: StoryContent): Promise<void> {
  await db.update(stories).set(toColumns(content)).where(eq(stories.id, id));
  await db.delete(storyOutcomes).where(eq(storyOutcomes.storyId, id));
  await db.delete(companyEngagements).where(eq(companyEngagements.storyId, id));
  await insertChildren(db, id, content);
}

const toColumns = ({ outcomes: _outcomes, engagements: _engagements, ...columns }: StoryContent) => ({
  ...columns,
  searchText: searchTextOf(columns),
});

async function insertChildren(db: Executor, storyId: string, { outcomes, engagements }: StoryContent): Promise<void> {
  const ofStory = <Child>(child: Child, place: number) => ({ ...child, storyId, place });
  if (outcomes.length > 0) await db.insert(storyOutcomes).values(outcomes.map(ofStory));
  if (engagements.length > 0) await db.insert(companyEngagements).values(engagements.map(ofStory));
}
