import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { isErrorCode, NetworkError, type ErrorCode } from "../../common/errors.ts";
import { httpStatuses } from "../../common/http/errors.ts";
import { isMember } from "../../common/identity/viewer.ts";
import type { GatewayContext } from "../context.ts";
import { toCsv, type CsvExport } from "./csv-export.ts";
import { ExportPlaces, retryExportSeconds, type ExportLimits } from "./export-places.ts";
import { hubExport } from "./hub-export.ts";
import { issueExport } from "./issue-export.ts";
import { toVariables } from "./query-parameters.ts";
import { ExportFailed, pageAfter, rowsFrom, type Page } from "./walk.ts";

/**
 * `GET /exports/hubs.csv` and `/exports/issues.csv`, filtered by the parameters of the URL, with the same token and the same rights as
 * GraphQL. The first page is read before anything is sent, so that mistakes and missing regions are told in status, headers and file
 * name; the rest is streamed. A region that falls silent later is in the trailer of the same name.
 */
export interface ExportDependencies {
  /** Whose schema the walk asks: the viewer's own. */
  readonly serverFor: (context: GatewayContext) => ApolloServer<GatewayContext>;
  readonly schema: GraphQLSchema;
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => Promise<GatewayContext>;
  readonly now: () => Date;
  readonly limits: ExportLimits;
}

export function mountExports(app: FastifyInstance, dependencies: ExportDependencies): void {
  const { maxAtATime, deadlineMs } = dependencies.limits;
  const places = new ExportPlaces(maxAtATime);
  app.register(async (routes) => {
    routes.setErrorHandler((error, request, reply) => {
      const { status, ...body } = toAnswer(error);
      if (body.code === "OVERLOADED") reply.header("retry-after", retryExportSeconds);
      else if (status >= 500) request.log.error({ err: error }, "an export failed");
      return reply.code(status).send(body);
    });
    // A place is given up when the answer has been read to its end, its reader has gone, or has taken too long.
    routes.addHook("onRequest", async ({ entrance }, { raw }) => {
      if (!entrance) return;
      const leave = places.enter(entrance.account.client);
      const timer = setTimeout(() => raw.destroy(), deadlineMs);
      raw.once("close", () => {
        clearTimeout(timer);
        leave();
      });
    });
    mountExport(routes, hubExport, dependencies);
    mountExport(routes, issueExport, dependencies);
  });
}

const missingHeader = "furusato-unavailable-regions";

function mountExport<Row>(app: FastifyInstance, csv: CsvExport<Row>, dependencies: ExportDependencies): void {
  const { serverFor, schema, createContext, now } = dependencies;
  app.get<{ Querystring: Record<string, unknown> }>(`/exports/${csv.name}.csv`, async (request, reply) => {
    const contextValue = await createContext(request, reply);
    if (!csv.isPublic && !isMember(contextValue.viewer)) throw membersOnly(csv.name);
    const variables = { ...toVariables(schema, csv.filter, request.query) };
    const question = { server: serverFor(contextValue), contextValue, query: csv.query, variables };
    const first = await pageAfter<Row>(question, null);
    const missing = new Map<string, string>();
    const note = ({ unavailableRegions }: Page<Row>): void => {
      for (const { code, reason } of unavailableRegions) missing.set(code, reason);
    };
    note(first);
    announce(reply, { name: csv.name, first, missing, day: now().toISOString().slice(0, 10) });
    reply.trailer(missingHeader, async () => toText(missing));
    return reply.send(toCsv(csv, rowsFrom(question, first, note)));
  });
}

interface Announced {
  readonly name: string;
  readonly first: Pick<Page<unknown>, "totalCount">;
  readonly missing: ReadonlyMap<string, string>;
  readonly day: string;
}

/** Who saves the file sees by its name that it is not all of Japan. */
function announce(reply: FastifyReply, { name, first, missing, day }: Announced): void {
  const without = missing.size === 0 ? "" : `-without-${[...missing.keys()].join("-")}`;
  reply
    .type("text/csv; charset=utf-8; header=present")
    .header("content-disposition", `attachment; filename="${name}-${day}${without}.csv"`)
    .header("cache-control", "private, no-store")
    .header("furusato-total-count", String(first.totalCount ?? 0));
  if (missing.size > 0) reply.header(missingHeader, toText(missing));
}

/** `hokkaido;reason=UNREACHABLE, kanto;reason=SUSPENDED`: a list of structured fields (RFC 9651). */
const toText = (missing: ReadonlyMap<string, string>): string =>
  [...missing].map(([code, reason]) => `${code};reason=${reason}`).join(", ");

const membersOnly = (name: string) =>
  new NetworkError("UNAUTHENTICATED", `${name}.csv is for members. Send a member's token as for GraphQL.`, 401);

interface Refused {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What GraphQL says of values that the schema does not know is the caller's mistake too. */
const callersMistakes: readonly unknown[] = ["GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST", "BAD_USER_INPUT"];

function toAnswer(error: unknown): Refused {
  const told = toldOf(error);
  const code: unknown = told?.extensions?.["code"];
  if (told && callersMistakes.includes(code)) return { status: 400, code: "BAD_USER_INPUT", message: told.message };
  if (told && typeof code === "string" && isErrorCode(code) && code !== "INTERNAL")
    return { status: httpStatuses[code], code, message: told.message };
  return { status: 500, code: "INTERNAL", message: "Something went wrong on our side; the log knows more." };
}

function toldOf(error: unknown): GraphQLFormattedError | undefined {
  if (error instanceof ExportFailed) return error.first;
  return error instanceof NetworkError ? error.toJSON() : undefined;
}
