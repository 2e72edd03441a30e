import { formatNodeId, regionOfNodeId } from "../../../common/node-id.ts";
import { mayActAs } from "../../../common/identity/viewer.ts";
import type { Context } from "./context.ts";
import { isSolved } from "./issue.ts";
import { mayKnowHub } from "./policy.ts";
import type { IssueRow } from "./queries.ts";

/** How a solved issue and the know-how that came of it are linked. */

/**
 * The articles of this region that solve an issue, as global IDs. Those of the hub itself are left out for whom it stays anonymous to: an
 * article names its hub.
 */
export async function knowHowOf(
  issue: IssueRow,
  { loaders, viewer, region }: Context,
): Promise<readonly { readonly id: string }[]> {
  const articles = await loaders.articlesByIssueId.load(issue.id);
  const isKnown = mayKnowHub(viewer, region, issue.isAnonymousToNetwork);
  return articles
    .filter(({ hubId }) => isKnown || hubId !== issue.hubId)
    .map(({ id }) => ({ id: formatNodeId("article", region, id) }));
}

/** Whether "turn into know-how" is offered: to who speaks for the hub, once; whether there is an article is told to nobody else. */
export async function canBecomeKnowHow(issue: IssueRow, { loaders, viewer, region }: Context): Promise<boolean> {
  if (!isSolved(issue.status) || !mayActAs(viewer, formatNodeId("hub", region, issue.hubId))) return false;
  return (await loaders.articleMadeFrom.load(formatNodeId("issue", region, issue.id))) === null;
}

/** The article that solved it. One of this region could be the hub's own, and tell which hub stays anonymous. */
export function resolutionArticleOf(
  { resolutionArticleId: id, isAnonymousToNetwork }: IssueRow,
  { viewer, region }: Context,
): string | null {
  if (id === null || mayKnowHub(viewer, region, isAnonymousToNetwork)) return id;
  return regionOfNodeId(id) === region ? null : id;
}
