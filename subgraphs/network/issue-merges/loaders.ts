import type DataLoader from "dataloader";
import { byId } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { mergesByIds, type MergeRow } from "./queries.ts";

export interface MergeLoaders {
  readonly mergeById: DataLoader<string, MergeRow | null>;
}

export const createMergeLoaders = ({ db }: Scope): MergeLoaders => ({ mergeById: byId((ids) => mergesByIds(db, ids)) });
