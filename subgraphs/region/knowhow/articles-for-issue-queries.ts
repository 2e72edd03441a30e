import { and, count, eq, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import type { Likeness } from "../db/likeness.ts";
import { hubs } from "../db/tables/hubs.ts";
import { articles } from "../db/tables/knowhow.ts";
import { searchDocuments } from "../db/tables/search-documents.ts";
import { articleColumns } from "./queries.ts";

/** Articles that are like the draft of an issue. */

export type ArticleMatchRow = Awaited<ReturnType<typeof matchPage>>[number];

interface MatchScope {
  readonly region: string;
  readonly rules: readonly VisibilityRule[];
}

export const matchOrder = (likeness: Likeness | undefined): KeysetOrder<{ readonly likeness: number }> => ({
  column: likeness?.rank ?? sql`0`,
  keyOf: (row) => row.likeness,
  id: articles.id,
  key: "NUMBER",
  descending: true,
});

export const matchPage = (db: Executor, request: PageRequest, likeness: Likeness, { region, rules }: MatchScope) =>
  pageOf(
    db
      .select({ ...articleColumns, likeness: likeness.rank, matched: likeness.matched })
      .from(articles)
      .innerJoin(searchDocuments, isDocumentOfArticle)
      .innerJoin(hubs, eq(hubs.id, articles.hubId))
      .$dynamic(),
    request,
    matchConditions(likeness, rules),
    region,
  );

export async function countMatches(
  db: Executor,
  likeness: Likeness,
  rules: readonly VisibilityRule[],
): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(articles)
    .innerJoin(searchDocuments, isDocumentOfArticle)
    .where(and(...matchConditions(likeness, rules)));
  return rows[0]?.total ?? 0;
}

const isDocumentOfArticle = and(eq(searchDocuments.type, "ARTICLE"), eq(searchDocuments.uuid, articles.id));

/** What is not published, or out of date, is no help. */
const matchConditions = ({ isLike }: Likeness, rules: readonly VisibilityRule[]): SQL[] => [
  isLike,
  isVisibleRow(rules, articles),
  eq(articles.status, "PUBLISHED_REGION"),
  eq(articles.isObsolete, false),
];
