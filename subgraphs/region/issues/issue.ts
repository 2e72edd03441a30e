import { taxonomies } from "../../../common/taxonomy.ts";
import { daysBefore } from "../db/conditions.ts";
import type { Scope } from "../scope.ts";
import { mayKnowHub } from "./policy.ts";
import type { IssueRow } from "./queries.ts";

/** What is derived from an issue's row. */

/** After so many days untouched an open issue is stale. */
export const staleDays = 60;

/** Open or in progress and untouched for {@link staleDays}. */
export const isStale = ({ status, updatedAt }: IssueRow, now: Date): boolean =>
  (status === "OPEN" || status === "IN_PROGRESS") && updatedAt < daysBefore(now, staleDays);

/** The hub's name, or where it lies for those who may not know it: 東北の拠点（離島・中山間地等）. */
export function hubLabelOf(issue: IssueRow, { viewer, region, regionName }: Scope): string {
  if (mayKnowHub(viewer, region, issue.isAnonymousToNetwork)) return issue.hubName;
  const archetype = issue.archetype && `（${taxonomies.CityArchetype[issue.archetype].ja}）`;
  return `${regionName}の拠点${archetype ?? ""}`;
}
