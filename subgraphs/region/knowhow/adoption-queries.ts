import { and, asc, count, eq, getTableColumns, inArray, or, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { areFirstOf, given } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../db/keyset.ts";
import { adoptions, articles } from "../db/tables/knowhow.ts";
import type { AdopterRights } from "./policy.ts";
import type { AdoptionFilter, AdoptionOrder } from "./schema.generated.ts";

export type AdoptionRow = Awaited<ReturnType<typeof adoptionsOfArticles>>[number];

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

/** Of articles that the viewer is known to see. */
export const adoptionsOfArticles = (db: Executor, articleIds: readonly string[]) =>
  selectAdoptions(db)
    .where(areFirstOf({ id: adoptions.id, parentId: adoptions.articleId, createdAt: adoptions.startedAt }, articleIds))
    .orderBy(asc(adoptions.startedAt), asc(adoptions.id));
