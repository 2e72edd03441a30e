import { parseNodeId } from "../../../common/node-id.ts";
import { belongsToRegion } from "../../../common/identity/viewer.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Context } from "./context.ts";
import { mayNameCompany } from "./policy.ts";
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
  sumOutcomesByUnit,
  type EngagementRow,
  type StoryRow,
} from "./queries.ts";
import {
  areOrganizationsOf,
  countOrganizations,
  organizationConditions,
  organizationOrders,
  organizationPage,
  type OrganizationRow,
} from "./organization-queries.ts";
import type {
  QueryEngagementsArgs,
  QueryOrganizationsArgs,
  QueryStoriesArgs,
  RequireFields,
  StoryFilter,
  StoryStats,
} from "./schema.generated.ts";
import { dayInJapan } from "../../../common/day-in-japan.ts";

export type StoryListArgs = RequireFields<QueryStoriesArgs, "orderBy">;
export type StoryPage = Connection<StoryRow>;
export type EngagementListArgs = RequireFields<QueryEngagementsArgs, "orderBy">;
export type EngagementPage = Connection<EngagementRow>;
export type OrganizationListArgs = RequireFields<QueryOrganizationsArgs, "orderBy">;
export type OrganizationPage = Connection<OrganizationRow>;

/** The stories that the viewer may see, a page of them; the total is counted only when asked for. */
export async function listStories(args: StoryListArgs, context: Context): Promise<StoryPage> {
  const { region, db } = context;
  const conditions = conditionsOf(args.filter ?? {}, context);
  return listPage(args, storyOrders, region, {
    type: "story",
    read: (request) => storyPage(db, request, conditions, region),
    count: () => countStories(db, conditions),
  });
}

/** The engagements of these stories, a page of them. */
export async function listEngagements(
  args: EngagementListArgs,
  { region, rules, viewer, db, now }: Context,
): Promise<EngagementPage> {
  const filter = args.filter ?? {};
  const organizationUuids = filter.organizationIds?.flatMap((id) => toLocalUuid(id, "organization", region) ?? []);
  const knowsCompanies = mayNameCompany(viewer, region, false);
  const scope = { today: dayInJapan(now()), organizationUuids, knowsCompanies };
  const conditions = engagementConditions(filter, scope, rules);
  return listPage(args, engagementOrders, region, {
    type: "engagement",
    read: (request) => engagementPage(db, request, conditions, region),
    count: () => countEngagements(db, conditions),
  });
}

/** The organizations that the viewer may see, a page of them. */
export async function listOrganizations(args: OrganizationListArgs, context: Context): Promise<OrganizationPage> {
  const { region, viewer, rules, db } = context;
  const visible = areOrganizationsOf(belongsToRegion(viewer, region), rules);
  const conditions = [visible, ...organizationConditions(args.filter ?? {})];
  return listPage(args, organizationOrders, region, {
    type: "organization",
    read: (request) => organizationPage(db, request, conditions, region),
    count: () => countOrganizations(db, conditions),
  });
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
