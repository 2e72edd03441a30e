import type DataLoader from "dataloader";
import { byId } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { visibleTo } from "./policy.ts";
import { areEventsOf, eventsByIds, programsByIds, type EventRow, type ProgramRow } from "./queries.ts";

export interface ProgramLoaders {
  readonly programById: DataLoader<string, ProgramRow | null>;
  readonly eventById: DataLoader<string, EventRow | null>;
}

/** The loaders of one request; events that the viewer may not see are not there. */
export function createProgramLoaders({ db, viewer }: Scope): ProgramLoaders {
  const visible = areEventsOf(visibleTo(viewer));
  return {
    programById: byId((ids) => programsByIds(db, ids)),
    eventById: byId((ids) => eventsByIds(db, ids, visible)),
  };
}
