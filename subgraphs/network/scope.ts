import type { Database } from "../../common/database.ts";
import type { Viewer } from "../../common/viewer.ts";
import type { HealthBoard } from "./registry/health-board.ts";

/** What one request to the national program may use; `context.ts` adds the loaders. Made once per request in `server.ts`. */
export interface Scope {
  readonly viewer: Viewer;
  readonly db: Database;
  readonly now: () => Date;
  /** Names the request in the audit and the log. */
  readonly requestId: string;
  /** What the gateway reported of the regions' health. */
  readonly healthBoard: HealthBoard;
}
