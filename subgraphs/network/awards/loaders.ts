import type DataLoader from "dataloader";
import { byId, manyBy } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { awardsByIds, awardsOfHubs, awardsOfStories, type AwardRow } from "./queries.ts";

export interface AwardLoaders {
  readonly awardById: DataLoader<string, AwardRow | null>;
  /** By global ID. */
  readonly awardsByHubId: DataLoader<string, readonly AwardRow[]>;
  /** By global ID. */
  readonly awardsByStoryId: DataLoader<string, readonly AwardRow[]>;
}

export const createAwardLoaders = ({ db }: Scope): AwardLoaders => ({
  awardById: byId((ids) => awardsByIds(db, ids)),
  awardsByHubId: manyBy(
    (ids) => awardsOfHubs(db, ids),
    (row) => row.recipientHubId ?? "",
  ),
  awardsByStoryId: manyBy(
    (ids) => awardsOfStories(db, ids),
    (row) => row.storyId ?? "",
  ),
});
