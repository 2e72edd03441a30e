import type { ApolloServer, BaseContext } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import type { Registry } from "prom-client";
import { createDrain, type Drain } from "../program/drain.ts";
import { limitConnections } from "./connections.ts";
import { sendFault, sendGraphQLFault } from "./errors.ts";
import { countRequests } from "./metrics.ts";
import { acceptUploads, type ViewerOf } from "./large-bodies.ts";
import type { Logger } from "../program/logger.ts";
import { refuseSlowReaders } from "./slow-readers.ts";
import { isInBlocks } from "./trusted-proxies.ts";
import { answerUnreadable } from "./unreadable-requests.ts";

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
}

export interface HttpServerOptions {
  /** Addresses or CIDR blocks of the proxies before the program, whose `X-Forwarded-For` is believed; nobody's when empty. */
  readonly trustedProxies?: readonly string[];
  /** Connections at a time; one address has at most half of them. */
  readonly connections?: number;
  /** Whether the program is on its way out; closing begins it too. */
  readonly drain?: Drain;
  /** Where requests are counted, if at all. */
  readonly metrics?: Registry | undefined;
}

const slowReaderMs = 30_000;

/**
 * An HTTP server with the bounds that all our programs share: 256 kB bodies, 5 s for a request's headers and 10 s for all of it, 30 s
 * for the client to read its answer, 2,000 connections; every answer names its request; `/livez`.
 */
export function createHttpServer(logger: Logger, options: HttpServerOptions = {}): FastifyInstance {
  const { trustedProxies = [], connections = 2_000, drain = createDrain(), metrics } = options;
  const isProxy = isInBlocks(trustedProxies);
  const loggerInstance: FastifyBaseLogger = logger;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    // Node looks for late requests every 30 s unless told otherwise, and allows them that much more time.
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    requestTimeout: 10_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    genReqId: () => crypto.randomUUID(),
    trustProxy: trustedProxies.length > 0 && isProxy,
    return503OnClosing: false,
    // An address that cannot be decoded meets no route, and so no error handler.
    frameworkErrors: sendFault,
    clientErrorHandler: answerUnreadable,
  });
  limitConnections(app.server, { connections, perAddress: Math.ceil(connections / 2), isProxy });
  refuseSlowReaders(app, slowReaderMs);
  if (metrics) countRequests(app, metrics);
  app.setErrorHandler(sendFault);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", requestIdOf(request));
  });
  endKeptConnections(app, drain);
  app.get("/livez", async () => ({ status: "ok" }));
  return app;
}

/**
 * While it drains, the server answers and asks for no more over the same connection: who kept one open would lose the next request,
 * and a connection that is busy when the server closes would be kept alive after its answer, and the server with it.
 */
function endKeptConnections(app: FastifyInstance, drain: Drain): void {
  app.addHook("preClose", async () => drain.begin());
  app.addHook("onSend", async (_request, reply) => {
    if (drain.isDraining()) reply.header("connection", "close");
  });
}

export interface GraphQLMount<Context extends BaseContext> {
  readonly path: string;
  /** Which server answers; without a context, which could not be made, the one that tells so. */
  readonly serverFor: (context: Context | undefined) => ApolloServer<Context>;
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  /** Whoever is somebody by this may send large bodies. */
  readonly uploaders?: ViewerOf | undefined;
}

/** Serves a GraphQL schema at a path over GET and POST (GraphQL over HTTP). */
export function mountGraphQL<Context extends BaseContext>(
  app: FastifyInstance,
  { path, serverFor, createContext, uploaders }: GraphQLMount<Context>,
): void {
  app.route({
    ...(uploaders && acceptUploads(uploaders)),
    url: path,
    method: ["GET", "POST", "OPTIONS"],
    errorHandler: sendGraphQLFault,
    handler: async (request, reply) => {
      const context = createContext(request, reply);
      const server = serverFor(await context.catch(() => undefined));
      return fastifyApolloHandler(server, { context: () => context }).call(app, request, reply);
    },
  });
}

/** The caller's name for a request, by which its log and our audit are found together; a label that nothing trusts. */
export function requestIdOf({ id, headers }: FastifyRequest): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w-]{1,64}$/u.test(given) ? given : id;
}

/** Listens, or throws an Error that says in a sentence why it cannot. */
export async function listen(app: FastifyInstance, { host, port }: ListenOptions): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new Error(`Port ${port} on ${host} is taken. Stop the program that uses it, or choose another port.`, {
        cause: error,
      });
    }
    throw error;
  }
}
