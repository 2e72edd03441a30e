import type { Writer } from "../../common/writing/writer.ts";
import type { RegionCaller } from "./regions/region-caller.ts";
import type { HealthBoard } from "./registry/health-board.ts";

/** What one request to the national program may use; `context.ts` adds the loaders. Made once per request in `server.ts`. */
export interface Scope extends Writer {
  /** What the gateway reported of the regions' health. */
  readonly healthBoard: HealthBoard;
  /** Asks regions in the name of the national desk. */
  readonly regions: RegionCaller;
}
