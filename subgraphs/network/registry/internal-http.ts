import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { Database } from "../../../common/database/database.ts";
import { NetworkError } from "../../../common/errors.ts";
import { isRegionCode } from "../../../common/node-id.ts";
import { codesOf } from "../../../common/taxonomy.ts";
import type { Authenticate } from "../../../common/identity/token.ts";
import { serveInternally } from "../internal-routes.ts";
import type { HealthBoard } from "./health-board.ts";
import { memberStatuses } from "./life-cycle.ts";
import { regionsByStatus, upsertHealth, type RegionRow } from "./queries.ts";

/**
 * What the gateway and this program tell each other: plain HTTP beside GraphQL, so that it is in no public schema.
 * `GET /registry` says which regions there are and where, `PUT /registry/health` how they are doing.
 */
export interface InternalHttpDependencies {
  readonly authenticate: Authenticate;
  readonly db: Database;
  readonly healthBoard: HealthBoard;
  readonly now: () => Date;
}

const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .nullable()
  .default(null);
const count = z.number().min(0).max(1_000_000_000).transform(Math.round);

const healthReports = z.object({
  regions: z
    .record(
      z.string().refine(isRegionCode, "this is not a region code"),
      z.object({
        status: z.enum(codesOf("RegionHealthStatus")),
        since: instant,
        lastOkAt: instant,
        p95Ms: count.nullable().default(null),
        consecutiveFailures: count.default(0),
        /** A code, never a region's own words: members read it. */
        reason: z
          .string()
          .regex(/^[A-Z][A-Z0-9_]{0,49}$/u, "give a code such as UNREACHABLE")
          .nullable()
          .default(null),
        circuit: z.enum(["CLOSED", "OPEN", "HALF_OPEN"]).default("CLOSED"),
      }),
    )
    .refine((regions) => Object.keys(regions).length <= 1_000, "give at most 1000 regions"),
});

/** Serves the two routes. */
export function mountRegistry(app: FastifyInstance, dependencies: InternalHttpDependencies): void {
  const { authenticate, db } = dependencies;
  serveInternally(app, authenticate, (routes) => {
    routes.get("/registry", async (request, reply) =>
      sendRegistry(reply, request.headers["if-none-match"], await regionsByStatus(db, memberStatuses)),
    );
    routes.put("/registry/health", (request) => storeHealth(request.body, dependencies));
  });
}

/** Health goes to the table first: what is remembered is never newer than what is kept. */
async function storeHealth(
  body: unknown,
  { db, healthBoard, now }: InternalHttpDependencies,
): Promise<{ stored: number }> {
  const reportedAt = now();
  const reports = Object.entries(readReports(body)).map(([regionCode, { circuit, ...report }]) => ({
    regionCode,
    ...report,
    isLeftAlone: circuit !== "CLOSED",
    reportedAt,
  }));
  const stored = new Set(await upsertHealth(db, reports));
  healthBoard.note(reports.filter(({ regionCode }) => stored.has(regionCode)));
  return { stored: stored.size };
}

/** The version is a digest of the content, and so is the entity tag (RFC 9110, 8.8.3). */
function sendRegistry(reply: FastifyReply, ifNoneMatch: string | undefined, rows: readonly RegionRow[]): FastifyReply {
  const regions = rows.map(({ code, name, status, address }) => ({ code, name, status, address }));
  const version = createHash("sha256").update(JSON.stringify(regions)).digest("base64url").slice(0, 22);
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//u, ""));
  reply.header("etag", `"${version}"`).header("cache-control", "private, no-cache");
  if (tags.includes(`"${version}"`) || tags.includes("*")) return reply.code(304).send();
  return reply.send({ version, regions });
}

function readReports(body: unknown): z.infer<typeof healthReports>["regions"] {
  const result = healthReports.safeParse(body);
  if (result.success) return result.data.regions;
  const faults = result.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new NetworkError("BAD_USER_INPUT", `The report is not acceptable: ${faults.join("; ")}.`);
}
