import { and, asc, eq, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { articleRevisions } from "../db/tables/knowhow.ts";

/** When a version of an article was published in the region; undefined when it never was. */
export async function publicationOf(db: Executor, articleId: string, version: number): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: articleRevisions.createdAt })
    .from(articleRevisions)
    .where(
      and(
        eq(articleRevisions.articleId, articleId),
        eq(articleRevisions.version, version),
        eq(articleRevisions.status, "PUBLISHED_REGION"),
        or(eq(articleRevisions.act, "PUBLISH"), isNull(articleRevisions.act)),
      ),
    )
    .orderBy(asc(articleRevisions.createdAt))
    .limit(1);
  return row?.at;
}

/** Who (`sub`) wrote on an article up to a version. */
export async function writersUpTo(db: Executor, articleId: string, version: number): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ sub: articleRevisions.bySub })
    .from(articleRevisions)
    .where(
      and(
        eq(articleRevisions.articleId, articleId),
        lte(articleRevisions.version, version),
        isNotNull(articleRevisions.content),
      ),
    );
  return rows.map(({ sub }) => sub);
}
