import type DataLoader from "dataloader";
import { byId } from "../../../common/loaders.ts";
import type { Scope } from "../scope.ts";
import { clientsByIds, type ClientRow } from "./queries.ts";

export interface PortalLoaders {
  readonly clientById: DataLoader<string, ClientRow | null>;
}

export const createPortalLoaders = ({ db }: Scope): PortalLoaders => ({ clientById: byId((ids) => clientsByIds(db, ids)) });
