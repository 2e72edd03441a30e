import type { Registry } from "prom-client";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { connectDatabase } from "../../common/database.ts";
import { showDatabase } from "../../common/database-metrics.ts";
import { databaseReadiness } from "../../common/database-readiness.ts";
import { createDrain, type Drain } from "../../common/drain.ts";
import { createHttpServer, requestIdOf } from "../../common/http-server.ts";
import type { Logger } from "../../common/logger.ts";
import { mountReadiness } from "../../common/readiness.ts";
import { mountSubgraph, subgraphSchema } from "../../common/subgraph-server.ts";
import { createTokenSigner } from "../../common/token-signer.ts";
import { createAuthenticator } from "../../common/token.ts";
import { anonymousViewer, type Viewer } from "../../common/viewer.ts";
import type { NetworkConfig } from "./config.ts";
import { createContext, type Context } from "./context.ts";
import { mountDocuments } from "./documents/mount-documents.ts";
import { createHealthBoard } from "./registry/health-board.ts";
import { mountPortalKeys } from "./portals/internal-http.ts";
import { mountRegistry } from "./registry/internal-http.ts";
import { createRegionCaller } from "./regions/region-caller.ts";
import { resolvers } from "./resolvers.ts";

export interface NetworkDependencies {
  readonly logger: Logger;
  /** Where requests are counted, if at all. */
  readonly metrics?: Registry | undefined;
  readonly now?: () => Date;
  /** Called with the text of every SQL statement; tests count with it. */
  readonly onStatement?: (statement: string) => void;
}

export interface NetworkServer {
  readonly app: FastifyInstance;
  readonly drain: Drain;
  /** Stops accepting, lets what is under way finish, ends the database connections. */
  close(): Promise<void>;
}

/** Builds the national program's server; it does not listen yet and expects a migrated database. */
export async function buildNetwork(
  config: NetworkConfig,
  { logger, metrics, now = () => new Date(), onStatement }: NetworkDependencies,
): Promise<NetworkServer> {
  const database = connectDatabase({ ...config.database, onStatement });
  if (metrics) showDatabase(metrics, database);
  const authenticate = createAuthenticator(config.tokens);
  const healthBoard = createHealthBoard();
  const { issuer, privateJwk, alsoPublished } = config.signing;
  const signer = await createTokenSigner(issuer, privateJwk, alsoPublished);
  const regions = createRegionCaller({ signer, deadlineMs: config.regionDeadlineMs });
  const drain = createDrain();
  const app = createHttpServer(logger, { drain, metrics });
  const contextOf = (viewer: Viewer, requestId: string): Context =>
    createContext({ viewer, db: database.db, now, requestId, healthBoard, regions });
  const toContext = async (request: FastifyRequest): Promise<Context> =>
    contextOf(await authenticate(request.headers.authorization), requestIdOf(request));
  const schema = subgraphSchema(new URL("./schema.graphql", import.meta.url), resolvers);
  const server = await mountSubgraph(app, logger, { path: "/graphql", schema, createContext: toContext });
  mountRegistry(app, { authenticate, db: database.db, healthBoard, now });
  mountPortalKeys(app, { authenticate, db: database.db });
  mountDocuments(app, {
    publicUrl: config.publicUrl,
    anonymousContext: (requestId) => contextOf(anonymousViewer, requestId),
  });
  app.get("/.well-known/jwks.json", async () => signer.jwks);
  mountReadiness(app, drain, () => databaseReadiness(database.db));
  return {
    app,
    drain,
    close: async () => {
      await app.close();
      await server.stop();
      await regions.close();
      await database.close();
    },
  };
}
