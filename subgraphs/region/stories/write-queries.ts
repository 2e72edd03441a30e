import { and, eq, gt } from "drizzle-orm";
import type { Executor } from "../../../common/database.ts";
import type { ContentState } from "../content/life-cycle.ts";
import { isVisibleRow, type VisibilityRule, type Visible } from "../content/visibility.ts";
import { insertedId } from "../db/written-row.ts";
import { companyEngagements, stories, storyOutcomes, storyRevisions, type StoryContent } from "../db/tables/stories.ts";
import { revisionsByKeys } from "./queries.ts";
import { revisionKey, searchTextOf } from "./story.ts";

/** The statements of commands. */

/** What a command needs to know of a story that the viewer sees. */
export type StoryState = ContentState &
  Visible & { readonly id: string; readonly publishedVersion: number | null; readonly publishedAt: Date | null };

/** Locks a story that the viewer sees for the rest of the transaction; undefined when there is none. */
export async function lockStory(
  db: Executor,
  id: string,
  rules: readonly VisibilityRule[],
): Promise<StoryState | undefined> {
  const [row] = await db
    .select({
      id: stories.id,
      hubId: stories.hubId,
      authorSub: stories.authorSub,
      status: stories.status,
      draftStatus: stories.draftStatus,
      visibility: stories.visibility,
      version: stories.version,
      publishedVersion: stories.publishedVersion,
      publishedAt: stories.publishedAt,
    })
    .from(stories)
    .where(and(eq(stories.id, id), isVisibleRow(rules, stories)))
    .for("update");
  return row;
}

/** What a story's newest version says. */
export async function newestContent(db: Executor, { id, version }: StoryState): Promise<StoryContent> {
  const [revision] = await revisionsByKeys(db, [revisionKey({ storyId: id, version })]);
  if (!revision) throw new Error(`The newest version of the story ${id} was never saved.`);
  return revision.content;
}

/** Who saved something (`sub`) since the last publication. */
export async function writersSincePublication(db: Executor, { id, publishedVersion }: StoryState): Promise<string[]> {
  const rows = await db
    .selectDistinct({ sub: storyRevisions.savedBySub })
    .from(storyRevisions)
    .where(and(eq(storyRevisions.storyId, id), gt(storyRevisions.version, publishedVersion ?? 0)));
  return rows.map(({ sub }) => sub);
}

export const changeStory = (db: Executor, id: string, change: Partial<typeof stories.$inferInsert>) =>
  db.update(stories).set(change).where(eq(stories.id, id));

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
  const row = { ...story, ...toColumns(content) };
  const id = insertedId(await db.insert(stories).values(row).returning({ id: stories.id }));
  await insertChildren(db, id, content);
  return id;
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
