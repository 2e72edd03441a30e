import { foldText } from "../../../common/fold-text.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { taxonomies, type Code } from "../../../common/taxonomy.ts";
import { daysBefore } from "../db/conditions.ts";
import type { Scope } from "../scope.ts";
import { mayKnowHub } from "./policy.ts";
import type { IssueRow, SolutionRow } from "./queries.ts";

/** What is derived from an issue's row. */

/** After so many days untouched an open issue is stale. */
export const staleDays = 60;

/** The statuses in which an issue waits for its solution. */
export const unsolvedStatuses = ["OPEN", "IN_PROGRESS"] as const satisfies readonly Code<"IssueStatus">[];

export const isUnsolved = (status: Code<"IssueStatus">): boolean =>
  unsolvedStatuses.some((unsolved) => unsolved === status);

/** Solved, and not opened again since. */
export const isSolved = (status: Code<"IssueStatus">): boolean => status === "SOLVED" || status === "CLOSED";

/** What stands in the place of a comment that the region's admin took out of sight. */
export const hiddenMark = "（このコメントは地域の管理者が非表示にしました）";

/** Open or in progress and untouched for {@link staleDays}. */
export const isStale = ({ status, updatedAt }: Pick<IssueRow, "status" | "updatedAt">, now: Date): boolean =>
  isUnsolved(status) && updatedAt < daysBefore(now, staleDays);

type Placed = Pick<IssueRow, "hubId" | "hubName" | "archetype" | "isAnonymousToNetwork">;

/** The hub's name, or where it lies for those who may not know it: 東北の拠点（離島・中山間地等）. */
export function hubLabelOf(issue: Placed, { viewer, region, regionName }: Scope): string {
  if (mayKnowHub(viewer, region, issue.isAnonymousToNetwork)) return issue.hubName;
  return anonymousLabel(regionName, issue.archetype);
}

/** A hub that stays anonymous: where it lies, and in what kind of place. */
export const anonymousLabel = (regionName: string, archetype: Code<"CityArchetype"> | null): string =>
  `${regionName}の拠点${archetype ? `（${taxonomies.CityArchetype[archetype].ja}）` : ""}`;

/** Whether a hub (global ID) that speaks on an issue is the one that stays unknown to the viewer. */
export const isHiddenHub = (
  issue: Pick<Placed, "hubId" | "isAnonymousToNetwork">,
  hubId: string | null,
  { viewer, region }: Scope,
): boolean =>
  hubId === formatNodeId("hub", region, issue.hubId) && !mayKnowHub(viewer, region, issue.isAnonymousToNetwork);

/** A coordinator's or the secretariat's own name on what they say: the role, and for whom. */
export function roleLabel({ viewer, region, regionName }: Scope, given?: string | null): string {
  const role = taxonomies.Role[viewer.role].ja;
  if (viewer.role !== "COORDINATOR") return role;
  const isOfRegion = viewer.regions.includes(region);
  const place = viewer.regions.includes("*")
    ? "全国"
    : isOfRegion
      ? regionName
      : given?.trim() || viewer.regions.join("・");
  return place === "" ? role : `${role}（${place}）`;
}

/** Title, body and what was tried, folded, for the text filter. */
export const searchTextOf = (issue: {
  readonly title: string;
  readonly body: string;
  readonly tried: readonly string[];
}): string => foldText([issue.title, issue.body, ...issue.tried].join("\n"));

export const maxSummaryLength = 2_000;

/** How an issue was solved where its hub does not say so: the words of the accepted solutions, the oldest first. */
export function summaryOf(accepted: readonly Pick<SolutionRow, "body">[]): string {
  const characters = [...accepted.map(({ body }) => body.trim()).join("\n\n")];
  if (characters.length <= maxSummaryLength) return characters.join("");
  return `${characters.slice(0, maxSummaryLength - 1).join("")}…`;
}
