import type DataLoader from "dataloader";
import { belongsToRegion } from "../../../common/identity/viewer.ts";
import type { VisibilityRule } from "../content/visibility.ts";
import { byId, manyBy } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { areOrganizationsOf, organizationsByIds, type OrganizationRow } from "./organization-queries.ts";
import {
  engagementsByIds,
  engagementsOfStories,
  historyOfStories,
  outcomesOfStories,
  revisionsByKeys,
  revisionsOfStories,
  storiesByIds,
  type EngagementRow,
  type HistoryRow,
  type OutcomeRow,
  type RevisionHead,
  type RevisionRow,
  type StoryRow,
} from "./queries.ts";
import { revisionKey } from "./story.ts";

export interface StoryLoaders {
  readonly storyById: DataLoader<string, StoryRow | null>;
  readonly engagementById: DataLoader<string, EngagementRow | null>;
  readonly outcomesByStoryId: DataLoader<string, readonly OutcomeRow[]>;
  readonly engagementsByStoryId: DataLoader<string, readonly EngagementRow[]>;
  readonly organizationById: DataLoader<string, OrganizationRow | null>;
  readonly historyByStoryId: DataLoader<string, readonly HistoryRow[]>;
  /** Without their content. */
  readonly revisionsByStoryId: DataLoader<string, readonly RevisionHead[]>;
  /** By {@link revisionKey}; one or none. */
  readonly revisionsByKey: DataLoader<string, readonly RevisionRow[]>;
}

/**
 * The loaders of one request. Stories and engagements that the viewer may not see are not found; what belongs to a story is
 * loaded for stories found before, and a revision's readers are checked where it is shown.
 */
export function createStoryLoaders(
  { db, viewer, region }: Pick<Scope, "db" | "viewer" | "region">,
  rules: readonly VisibilityRule[],
): StoryLoaders {
  const visibleOrganizations = areOrganizationsOf(belongsToRegion(viewer, region), rules);
  return {
    storyById: byId((ids) => storiesByIds(db, ids, rules)),
    engagementById: byId((ids) => engagementsByIds(db, ids, rules)),
    outcomesByStoryId: manyBy(
      (ids) => outcomesOfStories(db, ids),
      (row) => row.storyId,
    ),
    engagementsByStoryId: manyBy(
      (ids) => engagementsOfStories(db, ids, rules),
      (row) => row.storyId,
    ),
    organizationById: byId((ids) => organizationsByIds(db, ids, visibleOrganizations)),
    historyByStoryId: manyBy(
      (ids) => historyOfStories(db, ids),
      (row) => row.storyId,
    ),
    revisionsByStoryId: manyBy(
      (ids) => revisionsOfStories(db, ids),
      (row) => row.storyId,
    ),
    revisionsByKey: manyBy((keys) => revisionsByKeys(db, keys), revisionKey),
  };
}
