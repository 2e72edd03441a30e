import type { FastifyReply, FastifyRequest } from "fastify";
import { Departure, type Abandonment } from "../common/abandonment.ts";
import type { Authenticate } from "../common/token.ts";
import type { Viewer } from "../common/viewer.ts";
import type { OlderRegions } from "./older-regions.ts";
import type { Account } from "./protection/account.ts";

/** What one request carries through Apollo's execution to the data sources. */
export interface GatewayContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Aborted when the client has gone: nobody waits for the regions any more. */
  readonly signal: Abandonment;
  /** What operations are paid from; of what is paid for already, and of the gateway's own questions, none. */
  readonly account?: Account | undefined;
  /** When its operation began, on the clock of `performance.now()`: the operation as a whole has a deadline too. */
  readonly startedAt: number;
  /** Filled in while regions are asked. */
  readonly older: OlderRegions;
}

export async function createGatewayContext(
  authenticate: Authenticate,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<GatewayContext> {
  const viewer = await authenticate(request.headers.authorization);
  const gone = new Departure();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const account = request.entrance?.account;
  return { viewer, requestId: request.id, signal: gone, startedAt: performance.now(), account, older: new Map() };
}
