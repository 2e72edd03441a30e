import { parseNodeId } from "../../../common/node-id.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { toLocalUuid } from "../local-id.ts";
import {
  adoptionConditions,
  adoptionOrders,
  adoptionPage,
  countAdoptions,
  type AdoptionRow,
} from "./adoption-queries.ts";
import type { Context } from "./context.ts";
import { adopterRights, mayReadAdoptions, mayReadIssues } from "./policy.ts";
import {
  adoptionTotals,
  articleConditions,
  articleFunctionTotals,
  articleKindTotals,
  articleOrders,
  articlePage,
  articlePatternTotals,
  countArticles,
  type ArticleRow,
  type ArticleScope,
  type ListedArticle,
} from "./queries.ts";
import type {
  ArticleFilter,
  ArticleOrder,
  ArticleStats,
  QueryAdoptionsArgs,
  QueryArticlesArgs,
  RequireFields,
} from "./schema.generated.ts";

export type ArticlePage = Connection<ArticleRow>;
export type AdoptionPage = Connection<AdoptionRow>;

/** The articles that the viewer may see, a page of them; the total is counted only when asked for. */
export async function listArticles(
  args: RequireFields<QueryArticlesArgs, "orderBy">,
  context: Context,
): Promise<ArticlePage> {
  const { region, db } = context;
  const conditions = articleConditions(args.filter ?? {}, scopeOf(args.filter ?? {}, context));
  const { orders, relevance } = articleOrders(args.orderBy, args.filter?.text);
  return listPage<ArticleOrder, ListedArticle>(args, orders, region, {
    type: "article",
    read: (request) => articlePage(db, request, { conditions, relevance }, region),
    count: () => countArticles(db, conditions),
  });
}

/** The same selection counted by facet, with how often it was adopted. */
export async function summarizeArticles(filter: ArticleFilter, context: Context): Promise<ArticleStats> {
  const { region, db } = context;
  const conditions = articleConditions(filter, scopeOf(filter, context));
  const [byKind, patterns, functions, adoptions] = await Promise.all([
    articleKindTotals(db, conditions),
    articlePatternTotals(db, conditions),
    articleFunctionTotals(db, conditions),
    adoptionTotals(db, conditions, region),
  ]);
  return {
    total: byKind.reduce((total, { count }) => total + count, 0),
    adoptions: adoptions.total,
    crossRegionAdoptions: adoptions.crossRegion,
    byKind,
    byPattern: patterns.map(({ code, count }) => ({ pattern: code, count })),
    byFunction: functions.map(({ code, count }) => ({ function: code, count })),
  };
}

/** The adoptions that the viewer may see, a page of them. */
export async function listAdoptions(
  args: RequireFields<QueryAdoptionsArgs, "orderBy">,
  context: Context,
): Promise<AdoptionPage> {
  const { region, viewer, rules, db } = context;
  const articleUuids = args.filter?.articleIds?.flatMap((id) => toLocalUuid(id, "article", region) ?? []);
  const conditions = adoptionConditions(args.filter ?? {}, {
    rules,
    adopter: adopterRights(viewer, region),
    articleUuids,
  });
  const isReadable = mayReadAdoptions(viewer);
  return listPage(args, adoptionOrders, region, {
    type: "adoption",
    read: async (request) => (isReadable ? adoptionPage(db, request, conditions, region) : []),
    count: async () => (isReadable ? countAdoptions(db, conditions) : 0),
  });
}

/** Who may not see issues finds nothing by them. */
function scopeOf(filter: ArticleFilter, { region, viewer, rules, now }: Context): ArticleScope {
  const hubUuids = filter.hubIds?.flatMap((id) => toLocalUuid(id, "hub", region) ?? []);
  const issueIds = filter.solvesIssueIds?.filter((id) => mayReadIssues(viewer) && parseNodeId(id)?.type === "issue");
  return { rules, hubUuids, issueIds, now: now() };
}
