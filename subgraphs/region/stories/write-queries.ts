import { and, eq, gt, inArray, max } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import type { VisibilityRule } from "../content/visibility.ts";
import { articles } from "../db/tables/knowhow.ts";
import { insertedId } from "../db/written-row.ts";
import { companyEngagements } from "../db/tables/company-engagements.ts";
import { stories, storyOutcomes } from "../db/tables/stories.ts";
import { storyHistory, storyRevisions, type StoryContent } from "../db/tables/story-versions.ts";
import { revisionsByKeys, storiesByIds, type RevisionRow, type StoryRow } from "./queries.ts";
import { revisionKey, searchTextOf } from "./story.ts";

/** The statements of commands. */

/** Locks a story that the viewer sees for the rest of the transaction; undefined when there is none. */
export async function lockStory(
  db: Executor,
  id: string,
  rules: readonly VisibilityRule[],
): Promise<StoryRow | undefined> {
  return (await storiesByIds(db, [id], rules).for("update", { of: stories }))[0];
}

/** A version as it was saved; undefined when it never was. */
export async function savedVersion(db: Executor, storyId: string, version: number): Promise<RevisionRow | undefined> {
  return (await revisionsByKeys(db, [revisionKey({ storyId, version })]))[0];
}

/** What the version in work says, or the published one where there is none. */
export async function newestContent(db: Executor, { id, version }: StoryRow): Promise<StoryContent> {
  const saved = await savedVersion(db, id, version);
  if (!saved) throw new Error(`Version ${version} of the story ${id} was never saved.`);
  return saved.content;
}

/** Who (`sub`) saved the versions of a story after the one published last, and how they class it. */
export const savesSincePublication = (db: Executor, { id, publishedVersion }: StoryRow) =>
  db
    .select({ bySub: storyRevisions.savedBySub, changeClass: storyRevisions.changeClass })
    .from(storyRevisions)
    .where(and(eq(storyRevisions.storyId, id), gt(storyRevisions.version, publishedVersion ?? 0)));

/** A number that no version of the story has had, not even one that was dropped. */
export async function nextVersion(db: Executor, storyId: string): Promise<number> {
  const [row] = await db
    .select({ newest: max(storyRevisions.version) })
    .from(storyRevisions)
    .where(eq(storyRevisions.storyId, storyId));
  return (row?.newest ?? 0) + 1;
}

export type NewStory = typeof stories.$inferInsert;
export type NewRevision = typeof storyRevisions.$inferInsert;
export type NewHistoryEntry = typeof storyHistory.$inferInsert;

export const changeStory = (db: Executor, id: string, change: Partial<NewStory>) =>
  db.update(stories).set(change).where(eq(stories.id, id));

export const insertRevision = (db: Executor, revision: NewRevision) => db.insert(storyRevisions).values(revision);

export const insertHistory = (db: Executor, entry: NewHistoryEntry) => db.insert(storyHistory).values(entry);

/** Takes text out of a version. */
export const redactVersion = (
  db: Executor,
  revisionId: string,
  change: Pick<NewRevision, "content" | "redactedFields">,
) => db.update(storyRevisions).set(change).where(eq(storyRevisions.id, revisionId));

/** Deletes a story with all that is kept of it. */
export async function deleteStory(db: Executor, id: string): Promise<void> {
  await deleteChildren(db, id);
  await db.delete(storyHistory).where(eq(storyHistory.storyId, id));
  await db.delete(storyRevisions).where(eq(storyRevisions.storyId, id));
  await db.delete(stories).where(eq(stories.id, id));
}

/** Inserts a story with its content. */
export async function insertStory(
  db: Executor,
  story: Pick<NewStory, "hubId" | "authorSub" | "createdAt" | "updatedAt">,
  content: StoryContent,
): Promise<string> {
  const row = { ...story, ...toColumns(content) };
  const id = insertedId(await db.insert(stories).values(row).returning({ id: stories.id }));
  await insertChildren(db, id, content);
  return id;
}

/** Makes a content the one that others see. */
export async function showContent(db: Executor, id: string, content: StoryContent): Promise<void> {
  await db.update(stories).set(toColumns(content)).where(eq(stories.id, id));
  await deleteChildren(db, id);
  await insertChildren(db, id, content);
}

async function deleteChildren(db: Executor, id: string): Promise<void> {
  await db.delete(storyOutcomes).where(eq(storyOutcomes.storyId, id));
  await db.delete(companyEngagements).where(eq(companyEngagements.storyId, id));
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

/** The hubs (UUIDs) whose articles of this region these are. */
export async function hubsOfArticles(db: Executor, articleIds: readonly string[]): Promise<string[]> {
  if (articleIds.length === 0) return [];
  const rows = await db
    .selectDistinct({ hubId: articles.hubId })
    .from(articles)
    .where(inArray(articles.id, [...articleIds]));
  return rows.map(({ hubId }) => hubId);
}
