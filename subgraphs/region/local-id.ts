import { NetworkError } from "../../common/errors.ts";
import { parseNodeId } from "../../common/node-id.ts";

/** The UUID in a global ID of this type and region; undefined for any other text. */
export function toLocalUuid(id: string, type: string, region: string): string | undefined {
  const nodeId = parseNodeId(id);
  return nodeId?.type === type && nodeId.region === region ? nodeId.uuid : undefined;
}

const maxIds = 100;

/** Throws `BAD_USER_INPUT` for more IDs than one field reads at once. */
export function requireFewIds(ids: readonly string[]): void {
  if (ids.length <= maxIds) return;
  throw new NetworkError("BAD_USER_INPUT", `At most ${maxIds} IDs can be read at once; ${ids.length} were given. Ask in parts.`);
}
