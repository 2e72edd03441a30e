import { and, asc, count, countDistinct, desc, eq, getTableColumns, inArray, ne, or, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { given } from "../../../common/database/conditions.ts";
import { areFirstOf } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { adoptions, articles } from "../db/tables/knowhow.ts";
import type { AdopterRights } from "./policy.ts";
import type { AdoptionFilter, AdoptionOrder } from "./schema.generated.ts";

export type AdoptionRow = Awaited<ReturnType<typeof adoptionsOfArticles>>[number];
export type AdoptionTotalRow = Awaited<ReturnType<typeof adoptionTotalsOfArticles>>[number];
export type AdoptingRegionRow = Awaited<ReturnType<typeof adoptingRegionsOfArticles>>[number];

export const adoptionOrders: Readonly<Record<AdoptionOrder, KeysetOrder<AdoptionRow>>> = {
  NEWEST: {
    column: adoptions.startedAt,
    keyOf: (row) => row.startedAt,
    id: adoptions.id,
    key: "TIME",
    descending: true,
  },
};

export interface AdoptionScope {
  readonly rules: readonly VisibilityRule[];
  readonly adopter: AdopterRights;
  /** The articles that the filter names, of this region; undefined when it names none. */
  readonly articleUuids?: readonly string[] | undefined;
}

/** Adoptions of articles that the viewer may see, as far as the hub tells of them, and those by the viewer's own hubs. */
const isVisibleAdoption = ({ rules, adopter }: AdoptionScope): SQL | undefined =>
  or(
    and(isVisibleRow(rules, articles), isToldTo(adopter)),
    inArray(adoptions.hubId, [...adopter.hubIds]),
    inArray(adoptions.hubRegion, [...adopter.regions]),
  );

/** Whom a hub tells of its adoption, of those who see the article. */
function isToldTo({ isOfArticlesRegion, memberRegions, authorHubIds, isArticlesAdmin }: AdopterRights) {
  const isOfOneRegion =
    isOfArticlesRegion || memberRegions.includes("*") ? sql`true` : inArray(adoptions.hubRegion, [...memberRegions]);
  const isOfOneHub = isArticlesAdmin ? sql`true` : inArray(articles.hubId, [...authorHubIds]);
  return or(
    inArray(adoptions.visibility, ["NETWORK", "PUBLIC"]),
    and(eq(adoptions.visibility, "REGION"), isOfOneRegion),
    and(eq(adoptions.visibility, "HUB"), isOfOneHub),
  );
}

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

export const adoptionPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(selectAdoptions(db).$dynamic(), request, conditions, region);

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

export const adoptionsOfArticles = (db: Executor, articleIds: readonly string[], scope: AdoptionScope) =>
  selectAdoptions(db)
    .where(
      and(
        areFirstOf({ id: adoptions.id, parentId: adoptions.articleId, createdAt: adoptions.startedAt }, articleIds),
        isVisibleAdoption(scope),
      ),
    )
    .orderBy(asc(adoptions.startedAt), asc(adoptions.id));

/** How many hubs, of how many regions, are so far with articles. */
export const adoptionTotalsOfArticles = (db: Executor, articleIds: readonly string[]) =>
  db
    .select({
      articleId: adoptions.articleId,
      status: adoptions.status,
      count: count(),
      regionCount: countDistinct(adoptions.hubRegion),
    })
    .from(adoptions)
    .where(inArray(adoptions.articleId, [...articleIds]))
    .groupBy(adoptions.articleId, adoptions.status)
    .orderBy(asc(adoptions.status));

/** The regions whose hubs have adopted articles, those with the most first. */
export const adoptingRegionsOfArticles = (db: Executor, articleIds: readonly string[]) =>
  db
    .select({ articleId: adoptions.articleId, code: adoptions.hubRegion, count: count() })
    .from(adoptions)
    .where(and(inArray(adoptions.articleId, [...articleIds]), eq(adoptions.status, "ADOPTED")))
    .groupBy(adoptions.articleId, adoptions.hubRegion)
    .orderBy(desc(count()), asc(adoptions.hubRegion));

/** Global IDs of the hubs that took an article up and have not given up. */
export async function hubsOfAdoptions(db: Executor, articleId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ hubId: adoptions.hubId })
    .from(adoptions)
    .where(and(eq(adoptions.articleId, articleId), ne(adoptions.status, "ABANDONED")));
  return rows.map(({ hubId }) => hubId);
}
