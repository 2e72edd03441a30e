import type { Database } from "../database/database.ts";
import type { Viewer } from "../identity/viewer.ts";

/** Who writes, where, when, and in which request. */
export interface Writer {
  readonly viewer: Viewer;
  readonly db: Database;
  readonly now: () => Date;
  /** Names the request in the audit and the log. */
  readonly requestId: string;
}
