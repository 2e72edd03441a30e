import type DataLoader from "dataloader";
import { byId } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { programsByIds, type ProgramRow } from "./queries.ts";

export interface ProgramLoaders {
  /** Whether it is shown or not: whoever loads one asks the policy. */
  readonly programById: DataLoader<string, ProgramRow | null>;
}

export const createProgramLoaders = ({ db }: Scope): ProgramLoaders => ({
  programById: byId((ids) => programsByIds(db, ids)),
});
