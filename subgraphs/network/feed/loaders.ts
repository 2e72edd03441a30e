import type DataLoader from "dataloader";
import { byKey } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { publicationsByContentIds, type PublicationRow } from "./queries.ts";
import { bringUpToDate } from "./release.ts";

export interface FeedLoaders {
  /** What is or was national under a content's global ID, with everything that is due. */
  readonly publicationByContentId: DataLoader<string, PublicationRow | null>;
}

export const createFeedLoaders = ({ db, now }: Scope): FeedLoaders => ({
  publicationByContentId: byKey(
    async (contentIds) => {
      await bringUpToDate(db, now());
      return publicationsByContentIds(db, contentIds);
    },
    (row) => row.contentId,
  ),
});
