import { and, asc, count, eq, getTableColumns, inArray, isNotNull, lte, ne, or, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import type { ContentStatus } from "../content/life-cycle.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { given, overlaps } from "../../../common/database/conditions.ts";
import { areFirstOf, either } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { matchesSearch, withRelevance } from "../db/search-documents.ts";
import { hubs } from "../db/tables/hubs.ts";
import { adoptions, articleRevisions, articles, type ArticleContent } from "../db/tables/knowhow.ts";
import type { ArticleFilter, ArticleOrder } from "./schema.generated.ts";

export type { ArticleContent } from "../db/tables/knowhow.ts";

const { searchText: _searchText, ...articleFields } = getTableColumns(articles);
export const articleColumns = { ...articleFields, hubName: hubs.name };
const { content: _content, bySub: _bySub, ...revisionColumns } = getTableColumns(articleRevisions);

export type ArticleRow = Awaited<ReturnType<typeof articlesByIds>>[number];
export type RevisionRow = Awaited<ReturnType<typeof revisionsOfArticles>>[number];
/** The newest version of an article, where it is not the published one; `id` is the article's. */
export type DraftRow = ArticleContent & {
  readonly id: string;
  readonly version: number;
  readonly status: ContentStatus;
  readonly savedAt: Date;
};

const plainOrders: Readonly<Record<Exclude<ArticleOrder, "RELEVANCE">, KeysetOrder<ArticleRow>>> = {
  NEWEST: { column: articles.datedAt, keyOf: (row) => row.datedAt, id: articles.id, key: "TIME", descending: true },
  RECENTLY_UPDATED: {
    column: articles.updatedAt,
    keyOf: (row) => row.updatedAt,
    id: articles.id,
    key: "TIME",
    descending: true,
  },
  MOST_ADOPTED: {
    column: articles.adoptionCount,
    keyOf: (row) => row.adoptionCount,
    id: articles.id,
    key: "NUMBER",
    descending: true,
  },
  REVIEW_DUE: {
    column: articles.reviewSortAt,
    keyOf: (row) => row.reviewSortAt,
    id: articles.id,
    key: "TIME",
    descending: false,
  },
};

/** An article in a list, with how well it matches the text that the list is ordered by. */
export type ListedArticle = ArticleRow & { readonly relevance: number };

/** The orders of a list; throws `BAD_USER_INPUT` for that by relevance without a text. */
export const articleOrders = (orderBy: ArticleOrder, text: string | null | undefined) =>
  withRelevance(plainOrders, { orderBy, id: articles.id, type: "ARTICLE", text });

export interface ArticleScope {
  readonly rules: readonly VisibilityRule[];
  /** The hubs that the filter names, of this region; undefined when it names none. */
  readonly hubUuids: readonly string[] | undefined;
  /** The issues that the filter names; undefined when it names none. */
  readonly issueIds: readonly string[] | undefined;
  readonly now: Date;
}

/** What the viewer may see, and the filter; the facets are joined by AND, the values within one by OR. */
export const articleConditions = (filter: ArticleFilter, { rules, hubUuids, issueIds, now }: ArticleScope): SQL[] => [
  isVisibleRow(rules, articles),
  ...given([
    hubUuids && inArray(articles.hubId, [...hubUuids]),
    issueIds && overlaps(articles.solvesIssueIds, issueIds),
    filter.draftStatus && hasDraft(filter.draftStatus, rules),
    filter.isObsolete != null && eq(articles.isObsolete, filter.isObsolete),
    filter.isReviewDue != null && either(filter.isReviewDue, isReviewDueAt(now)),
  ]),
  ...codeConditions(filter),
  ...tagConditions(filter),
  matchesSearch(articles.id, "ARTICLE", filter.text ?? ""),
];

/** Never unknown, so that it can be turned round. */
const isReviewDueAt = (now: Date): SQL =>
  sql`(${eq(articles.status, "PUBLISHED_REGION")} and ${lte(articles.reviewSortAt, now)})`;

const codeConditions = (filter: ArticleFilter): SQL[] =>
  given([
    filter.kind && inArray(articles.kind, filter.kind),
    filter.status && inArray(articles.status, filter.status),
    filter.facilityOrigin && inArray(articles.facilityOrigin, filter.facilityOrigin),
    filter.ictStage && inArray(articles.ictStage, filter.ictStage),
    filter.license && inArray(articles.license, filter.license),
  ]);

const tagColumns = {
  topics: articles.topics,
  patterns: articles.patterns,
  functions: articles.functions,
  activities: articles.activities,
  measures: articles.measures,
  archetypes: articles.archetypes,
  audiences: articles.audiences,
  realizationPoints: articles.realizationPoints,
  successFactors: articles.successFactors,
  companyMerits: articles.companyMerits,
};

const tagConditions = (filter: ArticleFilter): SQL[] =>
  Object.entries(tagColumns).flatMap(([facet, column]) => {
    const codes = filter[facet as keyof typeof tagColumns];
    return codes ? [overlaps(column, codes)] : [];
  });

/** The drafts that the viewer may see, by the same rules as everything. */
const hasDraft = (statuses: readonly ContentStatus[], rules: readonly VisibilityRule[]) =>
  and(inArray(articles.draftStatus, [...statuses]), isVisibleRow(rules, { ...articles, status: articles.draftStatus }));

interface ArticleSelection {
  readonly conditions: readonly SQL[];
  readonly relevance: SQL<number>;
}

export const articlePage = (
  db: Executor,
  request: PageRequest,
  { conditions, relevance }: ArticleSelection,
  region: string,
) =>
  pageOf(
    db
      .select({ ...articleColumns, relevance })
      .from(articles)
      .innerJoin(hubs, eq(hubs.id, articles.hubId))
      .$dynamic(),
    request,
    conditions,
    region,
  );

export const countArticles = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(articles, and(...conditions));

export const articleKindTotals = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({ kind: articles.kind, count: count() })
    .from(articles)
    .where(and(...conditions))
    .groupBy(articles.kind);

export const articlePatternTotals = (db: Executor, conditions: readonly SQL[]) =>
  tagTotals(db, articles.patterns, conditions);

export const articleFunctionTotals = (db: Executor, conditions: readonly SQL[]) =>
  tagTotals(db, articles.functions, conditions);

/** An article counts for each of its tags. */
function tagTotals<Column extends typeof articles.patterns | typeof articles.functions>(
  db: Executor,
  column: Column,
  conditions: readonly SQL[],
) {
  const code = sql<Column["_"]["data"][number]>`unnest(${column})`.as("code");
  return db
    .select({ code, count: count() })
    .from(articles)
    .where(and(...conditions))
    .groupBy(code);
}

/** How often the articles were adopted, in all and by hubs of other regions. */
export async function adoptionTotals(db: Executor, conditions: readonly SQL[], region: string) {
  const isForeign = ne(adoptions.hubRegion, region);
  const [row] = await db
    .select({ total: count(), crossRegion: sql<number>`count(*) filter (where ${isForeign})::int` })
    .from(adoptions)
    .innerJoin(articles, eq(articles.id, adoptions.articleId))
    .where(and(eq(adoptions.status, "ADOPTED"), ...conditions));
  return row ?? { total: 0, crossRegion: 0 };
}

export function articlesByIds(db: Executor, ids: readonly string[], rules: readonly VisibilityRule[]) {
  return db
    .select(articleColumns)
    .from(articles)
    .innerJoin(hubs, eq(hubs.id, articles.hubId))
    .where(and(inArray(articles.id, [...ids]), isVisibleRow(rules, articles)));
}

export const revisionsOfArticles = (db: Executor, articleIds: readonly string[]) =>
  db
    .select(revisionColumns)
    .from(articleRevisions)
    .where(areFirstOf({ ...articleRevisions, parentId: articleRevisions.articleId }, articleIds))
    .orderBy(asc(articleRevisions.createdAt), asc(articleRevisions.id));

export type SavedVersionRow = Awaited<ReturnType<typeof savedVersionsByKeys>>[number];

/** Names a version among those of all articles. */
export const versionKey = (articleId: string, version: number): string => `${articleId}/${version}`;

/** What versions of articles say, by {@link versionKey}. */
export async function savedVersionsByKeys(db: Executor, keys: readonly string[]) {
  const wanted = keys.map((key) => {
    const [articleId = "", version] = key.split("/");
    return and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.version, Number(version)));
  });
  const { articleId, version, content, redactedFields } = articleRevisions;
  const rows = await db
    .select({ articleId, version, content, redactedFields })
    .from(articleRevisions)
    .where(and(or(...wanted), isNotNull(content)));
  return rows.flatMap((row) => (row.content ? [{ ...row, content: row.content }] : []));
}

/** Joins an article with the revision that holds its newest version. */
const isNewestSave = and(
  eq(articleRevisions.articleId, articles.id),
  eq(articleRevisions.version, articles.version),
  isNotNull(articleRevisions.content),
);

/** The versions in work of articles that have one. */
export async function draftsOfArticles(db: Executor, articleIds: readonly string[]): Promise<DraftRow[]> {
  const rows = await db
    .select({ id: articles.id, status: articles.draftStatus, revision: articleRevisions })
    .from(articles)
    .innerJoin(articleRevisions, isNewestSave)
    .where(inArray(articles.id, [...articleIds]));
  return rows.flatMap(({ id, status, revision: { content, version, createdAt } }) =>
    status && content ? [{ ...content, id, status, version, savedAt: createdAt }] : [],
  );
}
