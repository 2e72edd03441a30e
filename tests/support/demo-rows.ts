import type { RegionContent } from "../../demo/content/content.ts";
import { loadContent } from "../../demo/content/load-content.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";

/** The rows that a network of demo regions must show, computed from the demo content and from nothing of the product. */
export const contents = loadContent();

export type IssueContent = RegionContent["issues"][number];

/** The content of one region. */
export function contentOf(region: string): RegionContent {
  const content = contents.get(region);
  if (!content) throw new Error(`There is no demo content of ${region}.`);
  return content;
}

/** IDs of the issues of these regions, the newest first; equal instants by region and UUID, both descending. */
export function newestIssueIds(
  regions: readonly string[],
  isWanted: (issue: IssueContent) => boolean = () => true,
): string[] {
  return regions
    .flatMap((region) => contentOf(region).issues.map((issue) => ({ ...issue, region, id: nodeIdOf(issue.key) })))
    .filter(isWanted)
    .sort((a, b) => a.createdDaysAgo - b.createdDaysAgo || compare(b.region, a.region) || compare(b.id, a.id))
    .map(({ id }) => id);
}

/** IDs of the hubs of these regions by the reading of their names, by code point. */
export function hubIdsByKana(
  regions: readonly string[],
  isWanted: (hub: RegionContent["hubs"][number]) => boolean = () => true,
): string[] {
  return regions
    .flatMap((region) => contentOf(region).hubs.map((hub) => ({ ...hub, region, id: nodeIdOf(hub.key) })))
    .filter(isWanted)
    .sort((a, b) => compare(a.nameKana, b.nameKana) || compare(a.region, b.region) || compare(a.id, b.id))
    .map(({ id }) => id);
}

/** The demo content is within the Basic Multilingual Plane, where UTF-16 order is code point order. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
