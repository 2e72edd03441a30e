import { asc, count, desc, eq, ne } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { publications } from "../db/tables/feed.ts";
import { publicationsByContentIds } from "../feed/queries.ts";
import type { SitemapEntry } from "./sitemap.ts";

export const countPublished = async (db: Executor): Promise<number> => {
  const [row] = await db.select({ total: count() }).from(publications).where(eq(publications.status, "PUBLISHED"));
  return row?.total ?? 0;
};

/** A part of what is published, in the order of first publication. */
export const publishedPart = async (
  db: Executor,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<SitemapEntry[]> =>
  db
    .select({ contentId: publications.contentId, updatedAt: publications.updatedAt })
    .from(publications)
    .where(eq(publications.status, "PUBLISHED"))
    .orderBy(asc(publications.publishedAt), asc(publications.id))
    .offset(offset)
    .limit(limit);

/** What was taken back last. */
export async function lastRetracted(db: Executor, limit: number) {
  const ids = await db
    .select({ contentId: publications.contentId })
    .from(publications)
    .where(ne(publications.status, "PUBLISHED"))
    .orderBy(desc(publications.feedSeq))
    .limit(limit);
  const rows = await publicationsByContentIds(
    db,
    ids.map(({ contentId }) => contentId),
  );
  return rows.toSorted((a, b) => b.feedSeq - a.feedSeq);
}
