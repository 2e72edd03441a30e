import { nationalRegion, parseNodeId } from "../../common/node-id.ts";

/** The UUID in the global ID of a national thing of this type; undefined for any other text. */
export function nationalUuid(id: string, type: string): string | undefined {
  const nodeId = parseNodeId(id);
  return nodeId?.type === type && nodeId.region === nationalRegion ? nodeId.uuid : undefined;
}
