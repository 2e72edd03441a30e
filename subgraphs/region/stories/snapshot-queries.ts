import { and, eq, lte } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { storyRevisions } from "../db/tables/story-versions.ts";

/** Who (`sub`) wrote on a story up to a version. */
export async function writersUpTo(db: Executor, storyId: string, version: number): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ sub: storyRevisions.savedBySub })
    .from(storyRevisions)
    .where(and(eq(storyRevisions.storyId, storyId), lte(storyRevisions.version, version)));
  return rows.map(({ sub }) => sub);
}
