import type DataLoader from "dataloader";
import { byId } from "../../../common/database/loaders.ts";
import { bringUpToDate } from "../feed/release.ts";
import type { Scope } from "../scope.ts";
import { clientsByIds, type ClientRow } from "./queries.ts";

export interface PortalLoaders {
  /** The number of the feed's last entry; read once. */
  readonly lastFeedSeq: () => Promise<number>;
  readonly clientById: DataLoader<string, ClientRow | null>;
}

export function createPortalLoaders({ db, now }: Scope): PortalLoaders {
  let lastSeq: Promise<number> | undefined;
  return {
    lastFeedSeq: () => (lastSeq ??= bringUpToDate(db, now())),
    clientById: byId((ids) => clientsByIds(db, ids)),
  };
}
