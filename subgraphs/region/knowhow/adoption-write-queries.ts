import { and, count, eq, ne, sql } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { adoptions, articles } from "../db/tables/knowhow.ts";
import { adoptionsByIds, type AdoptionScope } from "./adoption-queries.ts";

/** The statements of commands on adoptions. */

export type NewAdoption = typeof adoptions.$inferInsert;
export type LockedAdoption = typeof adoptions.$inferSelect;

/** The article of an adoption that the viewer may see. */
export async function articleIdOfAdoption(db: Executor, id: string, scope: AdoptionScope): Promise<string | undefined> {
  return (await adoptionsByIds(db, [id], scope))[0]?.articleId;
}

/** Locks the article of an adoption, whoever may see it; undefined when there is none. */
export async function lockArticleOfAdoption(db: Executor, id: string) {
  return (
    await db
      .select({
        id: articles.id,
        hubId: articles.hubId,
        title: articles.title,
        publishedVersion: articles.publishedVersion,
      })
      .from(articles)
      .where(eq(articles.id, id))
      .for("update")
  )[0];
}

/** Locks an adoption for the rest of the transaction, after its article; undefined when there is none. */
export async function lockAdoption(db: Executor, id: string): Promise<LockedAdoption | undefined> {
  return (await db.select().from(adoptions).where(eq(adoptions.id, id)).for("update"))[0];
}

/** Adds an adoption; undefined when the hub has one of the article that it has not given up. */
export async function insertAdoption(db: Executor, adoption: NewAdoption): Promise<string | undefined> {
  const [row] = await db
    .insert(adoptions)
    .values(adoption)
    .onConflictDoNothing({
      target: [adoptions.articleId, adoptions.hubId],
      where: ne(adoptions.status, sql`'ABANDONED'`),
    })
    .returning({ id: adoptions.id });
  return row?.id;
}

/** Changes an adoption; its version goes up by one. */
export const updateAdoption = (db: Executor, id: string, change: Partial<NewAdoption>) =>
  db
    .update(adoptions)
    .set({ ...change, version: sql`${adoptions.version} + 1` })
    .where(eq(adoptions.id, id));

/** Counts anew how many hubs have adopted an article, and of how many other regions; the article is locked. */
export async function recountAdoptions(db: Executor, articleId: string, region: string): Promise<void> {
  const [row] = await db
    .select({
      hubs: count(),
      regions: sql<number>`count(distinct ${adoptions.hubRegion}) filter (where ${ne(adoptions.hubRegion, region)})::int`,
    })
    .from(adoptions)
    .where(and(eq(adoptions.articleId, articleId), eq(adoptions.status, "ADOPTED")));
  const change = { adoptionCount: row?.hubs ?? 0, adoptionRegionCount: row?.regions ?? 0 };
  await db.update(articles).set(change).where(eq(articles.id, articleId));
}
