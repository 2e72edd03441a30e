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
import { acceptUploads } from "./large-bodies.ts";
import type { Logger } from "./logger.ts";
import type { Authenticate } from "./token.ts";

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
}

/** An HTTP server with the bounds that all our programs share: 256 kB bodies, 10 s for a request to arrive, request IDs, `/livez`. */
export function createHttpServer(logger: Logger): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    requestTimeout: 10_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    genReqId: () => crypto.randomUUID(),
    trustProxy: false,
    return503OnClosing: false,
  });
  let isClosing = false;
  app.addHook("preClose", async () => {
    isClosing = true;
  });
  // A connection that is busy when the server closes would be kept alive after its answer, and the server with it.
  app.addHook("onSend", async (_request, reply) => {
    if (isClosing) reply.header("connection", "close");
  });
  app.get("/livez", async () => ({ status: "ok" }));
  return app;
}

export interface GraphQLMount<Context extends BaseContext> {
  readonly path: string;
  /** Which server answers; without a context, which could not be made, the one that tells so. */
  readonly serverFor: (context: Context | undefined) => ApolloServer<Context>;
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  /** Whoever this knows may send large bodies. */
  readonly uploaders?: Authenticate | undefined;
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
