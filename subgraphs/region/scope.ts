import type { Database } from "../../common/database.ts";
import type { Viewer } from "../../common/viewer.ts";

/** What one request to a region may use; each slice adds its loaders. Made once per request in `server.ts`. */
export interface Scope {
  /** The code of the region whose data this is. */
  readonly region: string;
  /** The region's name as people say it, such as 東北. */
  readonly regionName: string;
  readonly viewer: Viewer;
  readonly db: Database;
  readonly now: () => Date;
}
