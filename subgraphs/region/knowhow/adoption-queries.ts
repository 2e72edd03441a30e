import { and, asc, count, eq, getTableColumns, inArray, ne, or, sql, type SQL } from "drizzle-orm";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { areFirstOf, given } from "../db/conditions.ts";
import { keysetBounds, keysetLimit, keysetOrderBy, type KeysetOrder, type PageRequest } from "../db/keyset.ts";
import { adoptions, articles } from "../db/tables/knowhow.ts";
import type { AdopterRights } from "./policy.ts";
import type { Executor } from "./queries.ts";
import type { AdoptionFilter, AdoptionOrder } from "./schema.generated.ts";

export type AdoptionRow = Awaited<ReturnType<typeof adoptionsOfArticles>>[number];
export type NewAdoption = typeof adoptions.$inferInsert;
export type LockedAdoption = typeof adoptions.$inferSelect;

export const adoptionOrders: Readonly<Record<AdoptionOrder, KeysetOrder>> = {
  NEWEST: { column: adoptions.startedAt, id: adoptions.id, key: "TIME", descending: true },
};

export interface AdoptionScope {
  readonly rules: readonly VisibilityRule[];
  readonly adopter: AdopterRights;
  /** The articles that the filter names, of this region; undefined when it names none. */
  readonly articleUuids?: readonly string[] | undefined;
}

/** Adoptions of articles that the viewer may see, and those by the viewer's own hubs. */
const isVisibleAdoption = ({ rules, adopter }: AdoptionScope): SQL | undefined =>
  or(
    isVisibleRow(rules, articles),
    inArray(adoptions.hubId, [...adopter.hubIds]),
    inArray(adoptions.hubRegion, [...adopter.regions]),
  );

export const adoptionConditions = (filter: AdoptionFilter, scope: AdoptionScope): SQL[] =>
  given([
    isVisibleAdoption(scope),
    filter.status && inArray(adoptions.status, filter.status),
    filter.hubIds && inArray(adoptions.hubId, filter.hubIds),
    scope.articleUuids && inArray(adoptions.articleId, [...scope.articleUuids]),
  ]);

const selectAdoptions = (db: Executor) =>
  db
    .select({ ...getTableColumns(adoptions), publishedVersion: articles.publishedVersion })
    .from(adoptions)
    .innerJoin(articles, eq(articles.id, adoptions.articleId));

/** One page in one statement; a row more than the page when it goes on. */
export function adoptionPage(db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) {
  return selectAdoptions(db)
    .where(and(...conditions, ...keysetBounds(request, region)))
    .orderBy(...keysetOrderBy(request))
    .limit(keysetLimit(request));
}

export async function countAdoptions(db: Executor, conditions: readonly SQL[]): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(adoptions)
    .innerJoin(articles, eq(articles.id, adoptions.articleId))
    .where(and(...conditions));
  return row?.total ?? 0;
}

export const adoptionsByIds = (db: Executor, ids: readonly string[], scope: AdoptionScope) =>
  selectAdoptions(db).where(and(inArray(adoptions.id, [...ids]), isVisibleAdoption(scope)));

/** Of articles that the viewer is known to see. */
export const adoptionsOfArticles = (db: Executor, articleIds: readonly string[]) =>
  selectAdoptions(db)
    .where(areFirstOf({ id: adoptions.id, parentId: adoptions.articleId, createdAt: adoptions.startedAt }, articleIds))
    .orderBy(asc(adoptions.startedAt), asc(adoptions.id));

/** The article of an adoption that the viewer may see. */
export async function articleIdOfAdoption(db: Executor, id: string, scope: AdoptionScope): Promise<string | undefined> {
  return (await adoptionsByIds(db, [id], scope))[0]?.articleId;
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
