import type { FastifyReply, FastifyRequest } from "fastify";
import { Departure, type Abandonment } from "../common/http/abandonment.ts";
import { anonymousViewer, type Viewer } from "../common/identity/viewer.ts";
import type { OlderRegions } from "./older-regions.ts";
import type { Account } from "./protection/account.ts";

/** How many references led to nothing that the viewer may see. */
export interface Unseen {
  count: number;
}

/** What one request carries through Apollo's execution to the data sources. */
export interface GatewayContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Aborted when the client has gone: nobody waits for the regions any more. */
  readonly signal: Abandonment;
  /** What operations are paid from; of what is paid for already, and of the gateway's own questions, none. */
  readonly account?: Account | undefined;
  /** Things that it led to and that are not there, or not for the viewer; not counted for the gateway's own questions. */
  readonly unseen?: Unseen | undefined;
  /** When its operation began, on the clock of `performance.now()`: the operation as a whole has a deadline too. */
  readonly startedAt: number;
  /** Filled in while regions are asked. */
  readonly older: OlderRegions;
}

/** Whoever was let in by their token; what comes in without being looked at is nobody's. */
export const viewerOf = ({ entrance }: FastifyRequest): Viewer => entrance?.viewer ?? anonymousViewer;

export function createGatewayContext(request: FastifyRequest, reply: FastifyReply): GatewayContext {
  const gone = new Departure();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return {
    viewer: viewerOf(request),
    requestId: request.id,
    signal: gone,
    startedAt: performance.now(),
    account: request.entrance?.account,
    unseen: { count: 0 },
    older: new Map(),
  };
}
