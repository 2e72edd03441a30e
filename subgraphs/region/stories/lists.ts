import { formatNodeId, parseNodeId } from "../../../common/node-id.ts";
import { toConnection, toPageRequest, type Connection, type KeysetRow } from "../db/keyset.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Context } from "./context.ts";
import {
  countEngagements,
  countStories,
  countStoriesByOutcomeKind,
  countStoriesByPattern,
  engagementConditions,
  engagementOrders,
  engagementPage,
  storyConditions,
  storyOrders,
  storyPage,
  storySortKeys,
  sumOutcomesByUnit,
  type EngagementRow,
  type StoryRow,
} from "./queries.ts";
import type {
  QueryEngagementsArgs,
  QueryStoriesArgs,
  RequireFields,
  StoryFilter,
  StoryStats,
} from "./schema.generated.ts";
import { dayInJapan } from "./story.ts";

export type StoryListArgs = RequireFields<QueryStoriesArgs, "orderBy">;
export type StoryPage = Connection<StoryRow & KeysetRow>;
export type EngagementListArgs = RequireFields<QueryEngagementsArgs, "orderBy">;
export type EngagementPage = Connection<EngagementRow & KeysetRow>;

/** The stories that the viewer may see, a page of them; the total is counted only when asked for. */
export async function listStories(args: StoryListArgs, context: Context): Promise<StoryPage> {
  const { region, db } = context;
  const request = toPageRequest(args, args.orderBy, storyOrders[args.orderBy]);
  const conditions = conditionsOf(args.filter ?? {}, context);
  const rows = await storyPage(db, request, conditions, region);
  const keyed = rows.map((row) => ({ ...row, sortKey: storySortKeys[args.orderBy](row) }));
  return toConnection(
    request,
    keyed,
    (row) => formatNodeId("story", region, row.id),
    () => countStories(db, conditions),
  );
}

/** The engagements of these stories, a page of them. */
export async function listEngagements(
  args: EngagementListArgs,
  { region, rules, db, now }: Context,
): Promise<EngagementPage> {
  const request = toPageRequest(args, args.orderBy, engagementOrders[args.orderBy]);
  const conditions = engagementConditions(args.filter ?? {}, dayInJapan(now()), rules);
  const rows = await engagementPage(db, request, conditions, region);
  const keyed = rows.map((row) => ({ ...row, sortKey: row.sinceAt }));
  return toConnection(
    request,
    keyed,
    (row) => formatNodeId("engagement", region, row.id),
    () => countEngagements(db, conditions),
  );
}

/** The same selection counted by pattern and by what the stories achieved. */
export async function summarizeStories(filter: StoryFilter, context: Context): Promise<StoryStats> {
  const { db } = context;
  const conditions = conditionsOf(filter, context);
  const [byPattern, outcomes, changes] = await Promise.all([
    countStoriesByPattern(db, conditions),
    countStoriesByOutcomeKind(db, conditions),
    sumOutcomesByUnit(db, conditions),
  ]);
  return {
    total: byPattern.reduce((total, { count }) => total + count, 0),
    byPattern,
    outcomes,
    changes: changes.map((change) => ({ ...change, key: `${change.kind}/${change.unit}` })),
  };
}

function conditionsOf(filter: StoryFilter, { region, rules }: Context) {
  const hubUuids = filter.hubIds?.flatMap((id) => toLocalUuid(id, "hub", region) ?? []);
  const articleIds = filter.usedArticleIds?.filter((id) => parseNodeId(id)?.type === "article");
  return storyConditions(filter, { hubUuids, articleIds }, rules);
}
