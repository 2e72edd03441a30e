import type { Executor } from "../../common/database/database.ts";
import { NetworkError } from "../../common/errors.ts";
import { parseNodeId } from "../../common/node-id.ts";
import { refuse } from "../../common/writing/user-errors.ts";
import { mayActAs, type Viewer } from "../../common/identity/viewer.ts";
import { hubNameOf } from "./db/hub-names.ts";

/** For whom commands are done: the hub in the field `hubId` of their inputs, a global ID. */

/** A region's database, or the transaction that a command is in. */
interface Place {
  readonly db: Executor;
  readonly region: string;
}

/** Throws `FORBIDDEN` unless the viewer may act as the hub. */
export function requireActingAs(viewer: Viewer, hubId: string): void {
  if (mayActAs(viewer, hubId)) return;
  throw new NetworkError(
    "FORBIDDEN",
    `You may not act as the hub ${hubId}. Use a token of one of its editors or of its region's admin.`,
  );
}

/** A hub of this region; refuses when there is none. */
export async function requireOwnHub(
  hubId: string,
  { db, region }: Place,
): Promise<{ readonly uuid: string; readonly name: string }> {
  const hub = await requireHub(hubId, { db, region });
  return hub.name === undefined ? refuseHub() : { uuid: hub.uuid, name: hub.name };
}

/** A hub of any region; refuses what is none. That a hub of another region exists is vouched for by the token. */
export async function requireHub(
  hubId: string,
  { db, region }: Place,
): Promise<{ readonly region: string; readonly uuid: string; readonly name?: string | undefined }> {
  const hub = parseNodeId(hubId);
  if (hub?.type !== "hub") return refuseHub();
  if (hub.region !== region) return hub;
  const name = await hubNameOf(db, hub.uuid);
  return name === undefined ? refuseHub() : { ...hub, name };
}

const refuseHub = (): never => refuse("NOT_FOUND", "hubId", "There is no such hub.", "拠点が見つかりません。");
