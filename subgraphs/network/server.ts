import type { FastifyRequest } from "fastify";
import { layFoundation, type ProgramDependencies, type ProgramServer } from "../../common/program/database-program.ts";
import { databaseReadiness } from "../../common/database/readiness.ts";
import { requestIdOf } from "../../common/http/server.ts";
import { mountReadiness } from "../../common/program/readiness.ts";
import { mountSubgraph, subgraphSchema } from "../../common/graphql/subgraph-server.ts";
import { createTokenSigner } from "../../common/identity/token-signer.ts";
import { createAuthenticator } from "../../common/identity/token.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import type { NetworkConfig } from "./config.ts";
import { createContext, type Context } from "./context.ts";
import { mountDocuments } from "./documents/mount-documents.ts";
import { createHealthBoard } from "./registry/health-board.ts";
import { mountPortalKeys } from "./portals/internal-http.ts";
import { mountRegistry } from "./registry/internal-http.ts";
import { createRegionCaller } from "./regions/region-caller.ts";
import { resolvers } from "./resolvers.ts";

/** Builds the national program's server; it does not listen yet and expects a migrated database. */
export async function buildNetwork(config: NetworkConfig, dependencies: ProgramDependencies): Promise<ProgramServer> {
  const { logger, now = () => new Date() } = dependencies;
  const { database, drain, app } = layFoundation(config.database, dependencies);
  const authenticate = createAuthenticator(config.tokens);
  const healthBoard = createHealthBoard();
  const { issuer, privateJwk, alsoPublished } = config.signing;
  const signer = await createTokenSigner(issuer, privateJwk, alsoPublished);
  const regions = createRegionCaller({ signer, deadlineMs: config.regionDeadlineMs });
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
