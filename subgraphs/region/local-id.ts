import type DataLoader from "dataloader";
import { NetworkError } from "../../common/errors.ts";
import { parseNodeId } from "../../common/node-id.ts";

/** The UUID in a global ID of this type and region; undefined for any other text. */
export function toLocalUuid(id: string, type: string, region: string): string | undefined {
  const nodeId = parseNodeId(id);
  return nodeId?.type === type && nodeId.region === region ? nodeId.uuid : undefined;
}

/** Reads nodes of one type by their global IDs; null for an ID of any other kind, as for one that is not there. */
export const nodeReader =
  (type: string) =>
  async <Row>(loader: DataLoader<string, Row | null>, id: string, region: string): Promise<Row | null> =>
    loadKnown(loader, toLocalUuid(id, type, region));

/** Loads what has a UUID; null for what has none. */
export const loadKnown = async <Row>(
  loader: DataLoader<string, Row | null>,
  uuid: string | undefined,
): Promise<Row | null> => (uuid === undefined ? null : loader.load(uuid));

const maxIds = 100;

/** Reads several nodes in the order of their IDs; throws `BAD_USER_INPUT` for more than 100. */
export function readEach<Row>(
  ids: readonly string[],
  read: (id: string) => Promise<Row | null>,
): Promise<(Row | null)[]> {
  if (ids.length <= maxIds) return Promise.all(ids.map(read));
  throw new NetworkError(
    "BAD_USER_INPUT",
    `At most ${maxIds} IDs can be read at once; ${ids.length} were given. Ask in parts.`,
  );
}
