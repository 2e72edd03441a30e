import type DataLoader from "dataloader";
import { byId, byKey, manyBy } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { commentsOf, newestNominations, nominationsByIds, type CommentRow, type NominationRow } from "./queries.ts";

/** Whatever the viewer may see: whoever loads asks the policy. */
export interface DeskLoaders {
  readonly nominationById: DataLoader<string, NominationRow | null>;
  /** The newest one of a content's global ID. */
  readonly nominationByContentId: DataLoader<string, NominationRow | null>;
  readonly commentsByNominationId: DataLoader<string, readonly CommentRow[]>;
}

export const createDeskLoaders = ({ db }: Scope): DeskLoaders => ({
  nominationById: byId((ids) => nominationsByIds(db, ids)),
  nominationByContentId: byKey(
    (contentIds) => newestNominations(db, contentIds),
    (row) => row.contentId,
  ),
  commentsByNominationId: manyBy(
    (ids) => commentsOf(db, ids),
    (row) => row.nominationId,
  ),
});
