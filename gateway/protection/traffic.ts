import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Registry } from "prom-client";
import { NetworkError } from "../../common/errors.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { showAdmission } from "../metrics/admission-metrics.ts";
import { countRefusals } from "../metrics/refusal-metrics.ts";
import type { PortalKeys } from "../portal-keys.ts";
import type { Regions } from "../regions/regions.ts";
import { Account } from "./account.ts";
import { Admission, Refused, type Place, type Priority } from "./admission.ts";
import { clientOf, type Budgets, type Client } from "./clients.ts";
import { watchEventLoop } from "./event-loop-delay.ts";
import type { Spending } from "./spending.ts";

export interface TrafficOptions {
  readonly portalKeys: PortalKeys;
  readonly budgets: Budgets;
  readonly spending: Spending;
  /** Requests that are worked on at a time, at most. */
  readonly maxActive: number;
  readonly regions: Pick<Regions, "health">;
  /** Where requests are counted, if at all. */
  readonly metrics?: Registry | undefined;
}

/** What a request is let in with. */
interface Entrance {
  /** Whose token it brings, looked at once; nobody's where none is taken. */
  readonly viewer: Viewer;
  readonly account: Account;
  readonly place: Place;
}

declare module "fastify" {
  interface FastifyRequest {
    entrance: Entrance | null;
  }
}

const patienceMs: Readonly<Record<Priority, number>> = { MEMBER: 5_000, PORTAL: 3_000, ANONYMOUS: 1_500 };
const tickMs = 100;

/**
 * Lets requests in: each pays for itself out of its client's budget, and waits for its turn when there is more to do than can be done.
 * Who may not go on is told so before a byte of the request's body is read: 429 or 503, and when to come again.
 */
export function mountTraffic(app: FastifyInstance, options: TrafficOptions): void {
  const { spending, maxActive, regions, metrics } = options;
  const limits = { minActive: Math.min(8, maxActive), maxActive, maxLagMs: 60, patienceMs };
  const admission = new Admission(limits, () => performance.now());
  if (metrics) showAdmission(metrics, admission);
  const countRefusal = metrics && countRefusals(metrics);
  const stopWatching = watchEventLoop(tickMs, (lagMs) => admission.tick(lagMs, areMostLate(regions)));
  app.decorateRequest("entrance", null);
  // After what browsers are told, which answers of ours say too.
  app.after(() => {
    app.addHook("onRequest", async (request, reply) => {
      const cost = costOf(request);
      if (cost === undefined) return;
      const { viewer, client } = await identify(request, reply, options);
      const account = new Account(client, spending, reply);
      const { priority } = client;
      try {
        await account.charge(cost);
        const place = admission.enter(priority);
        request.entrance = { viewer, account, place };
        reply.raw.once("close", place.leave);
        await place.turn;
      } catch (error) {
        countRefusal?.(error instanceof Refused ? "OVERLOADED" : "RATE_LIMITED", priority);
        throw toOverloaded(error, reply);
      }
    });
    // What is left to do is up to the client's reading.
    app.addHook("onSend", async ({ entrance }) => entrance?.place.leave());
  });
  app.addHook("onClose", async () => {
    stopWatching();
    await spending.close();
  });
}

/** One region that is late is in trouble; where most are, it is the load. */
export function areMostLate(regions: Pick<Regions, "health">): boolean {
  const known = [...regions.health().values()];
  const late = known.filter((health) => "reason" in health && health.reason === "DEADLINE_EXCEEDED");
  return late.length > known.length / 2;
}

/** Of those who bring a bad token: looking at it costs more than most questions. */
const costOfBadToken = 100;

interface Visitor {
  readonly viewer: Viewer;
  readonly client: Client;
}

/** Where nobody's token is looked at everybody is anonymous. */
async function identify(request: FastifyRequest, reply: FastifyReply, options: TrafficOptions): Promise<Visitor> {
  const { portalKeys, budgets, spending } = options;
  const visitor = (viewer: Viewer): Visitor => ({
    viewer,
    client: clientOf({ viewer, grant: portalKeys.grantOf(viewer), address: request.ip }, budgets),
  });
  const { authorization } = request.headers;
  if (authorization === undefined || !takesTokens(request)) return visitor(anonymousViewer);
  try {
    return visitor(await portalKeys.authenticate(authorization));
  } catch (error) {
    await new Account(visitor(anonymousViewer).client, spending, reply).charge(costOfBadToken);
    throw error;
  }
}

/** Operators and regions ask these, and have to be answered when nobody else is. */
const free: readonly string[] = ["/livez", "/readyz", "/.well-known/jwks.json"];
/** What documents cost that are made of many rows, in rows. */
const costs: Readonly<Record<string, number>> = {
  "/exports/hubs.csv": 2_000,
  "/exports/issues.csv": 2_000,
  "/programs.ics": 200,
  "/hubs.geojson": 50,
};

/** In rows; of an operation, only of its coming. */
function costOf({ method, routeOptions }: FastifyRequest): number | undefined {
  const url = routeOptions.url ?? "";
  return method === "OPTIONS" || free.includes(url) ? undefined : (costs[url] ?? 0);
}

const takesTokens = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.url === "/graphql" || (routeOptions.url?.startsWith("/exports/") ?? false);

function toOverloaded(error: unknown, reply: FastifyReply): unknown {
  if (!(error instanceof Refused)) return error;
  reply.header("retry-after", String(error.retryAfterSeconds));
  return new NetworkError("OVERLOADED", `${error.message} Try again in ${error.retryAfterSeconds} s.`, 503);
}
