import type { Executor } from "../../common/database.ts";
import { NetworkError } from "../../common/errors.ts";
import { formatNodeId, parseNodeId } from "../../common/node-id.ts";
import { refuse } from "../../common/user-errors.ts";
import { mayActAs, type Viewer } from "../../common/viewer.ts";
import { hubNameOf } from "./db/hub-names.ts";
import type { Scope } from "./scope.ts";

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

/** Throws `FORBIDDEN` unless the viewer may act as the hub of this region with this UUID, and does not tell which hub that is. */
export function requireActingForOwner(hubUuid: string, { viewer, region }: Scope): void {
  if (mayActAs(viewer, formatNodeId("hub", region, hubUuid))) return;
  throw new NetworkError(
    "FORBIDDEN",
    "This is for the hub whose it is. Use a token of one of its editors or of its region's admin.",
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
