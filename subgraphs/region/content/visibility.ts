import { and, eq, inArray, or, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Code } from "../../../common/taxonomy.ts";
import { belongsToRegion, isAdminOf, isMember, type Viewer } from "../../../common/identity/viewer.ts";
import { toLocalUuid } from "../local-id.ts";
import type { ContentStatus } from "./life-cycle.ts";

/**
 * Who sees an article or a story in its region: members alone. What is national, everybody reads from `network`, which keeps it.
 * The rules are data, made once per request from the viewer: lists, counts, reads by ID and
 * references turn them into one SQL condition, drafts beside a published version are tested with the same rules in memory.
 */
export interface VisibilityRule {
  readonly statuses: readonly ContentStatus[];
  readonly visibilities?: readonly Code<"Visibility">[];
  /** Of these hubs (UUIDs) only. */
  readonly hubIds?: readonly string[];
  /** By this author (`sub`) only: an admin's own drafts. */
  readonly authorSub?: string;
}

/** What the rules look at. */
export interface Visible {
  readonly status: ContentStatus;
  readonly visibility: Code<"Visibility">;
  readonly hubId: string;
  readonly authorSub: string;
}

const unpublished = ["DRAFT", "CHANGES_REQUESTED", "IN_REVIEW"] as const satisfies readonly ContentStatus[];
const published = ["PUBLISHED_REGION"] as const satisfies readonly ContentStatus[];

/** What a viewer sees of a region's articles and stories: everything that at least one rule allows. */
export function visibilityRules(viewer: Viewer, region: string): readonly VisibilityRule[] {
  if (!isMember(viewer)) return [];
  const rules: VisibilityRule[] = [{ statuses: published, visibilities: ["NETWORK"] }];
  if (belongsToRegion(viewer, region)) {
    rules.push({ statuses: published, visibilities: ["REGION"] }, { statuses: ["RETRACTED", "ARCHIVED"] });
  }
  if (viewer.role === "HUB_EDITOR") {
    const hubIds = viewer.hubs.flatMap((id) => toLocalUuid(id, "hub", region) ?? []);
    rules.push({ statuses: [...unpublished, ...published], hubIds });
  }
  if (isAdminOf(viewer, region)) {
    rules.push({ statuses: ["IN_REVIEW"] }, { statuses: unpublished, authorSub: viewer.sub });
  }
  return rules;
}

/** Whether a rule allows the viewer to see this. */
export const isVisible = (rules: readonly VisibilityRule[], content: Visible): boolean =>
  rules.some(
    ({ statuses, visibilities, hubIds, authorSub }) =>
      statuses.includes(content.status) &&
      (visibilities?.includes(content.visibility) ?? true) &&
      (hubIds?.includes(content.hubId) ?? true) &&
      (authorSub === undefined || authorSub === content.authorSub),
  );

/** The rules as a condition on a table with these columns. */
export function isVisibleRow(
  rules: readonly VisibilityRule[],
  columns: Readonly<Record<keyof Visible, PgColumn>>,
): SQL {
  const conditions = rules.map(({ statuses, visibilities, hubIds, authorSub }) =>
    and(
      inArray(columns.status, [...statuses]),
      visibilities && inArray(columns.visibility, [...visibilities]),
      hubIds && inArray(columns.hubId, [...hubIds]),
      authorSub === undefined ? undefined : eq(columns.authorSub, authorSub),
    ),
  );
  return or(...conditions) ?? sql`false`;
}
