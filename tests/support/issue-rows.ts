import type { Answer } from "./region-server.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import type { RegionContent } from "../../demo/content/content.ts";
import { contentOf, type IssueContent } from "./demo-rows.ts";

/** The region that tests of issues are about. */
export const region = "tohoku";

export const keyOf = (n: number): string => `${region}/issue/${n}`;

/**
 * The demo's content with a hub that stays anonymous: issue 1 is hub 1's, has absorbed none, which comments on it itself, and whose me-toos have a private
 * note of shikoku's hub 4. Issues 2 to 4 are of one moment, and changed at another.
 */
export const content = contentOfTest();

function contentOfTest(): RegionContent {
  const changed = structuredClone(contentOf(region));
  const change = (n: number, fields: Partial<IssueContent>) => Object.assign(issueIn(changed, n), fields);
  const [first, second, ...others] = issueIn(changed, 1).meToos;
  if (!first || !second) throw new Error("The content has changed; choose another issue.");
  change(1, {
    isAnonymousToNetwork: true,
    absorbed: [],
    meToos: [first, { ...second, note: "内々の事情" }, ...others],
  });
  for (const n of [2, 3, 4]) change(n, { createdDaysAgo: 80, updatedDaysAgo: 30 });
  return changed;
}

function issueIn({ issues }: RegionContent, n: number): IssueContent {
  const issue = issues.find(({ key }) => key === keyOf(n));
  if (!issue) throw new Error(`The content has no ${keyOf(n)}.`);
  return issue;
}

/** A page of issues and their IDs. */
export const listQuery = `query ($filter: IssueFilter, $orderBy: IssueOrder! = NEWEST, $first: Int, $after: String, $last: Int, $before: String) {
  issues(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } unavailableRegions { code }
  }
}`;

export const nodesOf = (page: Answer): string[] => page.edges.map(({ node }: Answer) => node.id);

/** The IDs of rows of the content, sorted. */
export const idsOf = (rows: readonly IssueContent[]): string[] => rows.map(({ key }) => nodeIdOf(key)).toSorted();
