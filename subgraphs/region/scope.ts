import type { Writer } from "../../common/writing/writer.ts";

/** What one request to a region may use; each slice adds its loaders. Made once per request in `server.ts`. */
export interface Scope extends Writer {
  /** The code of the region whose data this is. */
  readonly region: string;
  /** The region's name as people say it, such as 東北. */
  readonly regionName: string;
}
