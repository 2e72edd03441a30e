import type { BaseContext } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { layFoundation, type ProgramDependencies, type ProgramServer } from "../../common/program/database-program.ts";
import { databaseReadiness } from "../../common/database/readiness.ts";
import { requestIdOf } from "../../common/http/server.ts";
import type { ViewerOf } from "../../common/http/large-bodies.ts";
import { mountReadiness } from "../../common/program/readiness.ts";
import type { RegionalSubgraph } from "../../common/regional-subgraphs.ts";
import { mountSubgraph, subgraphSchema } from "../../common/graphql/subgraph-server.ts";
import { createAuthenticator } from "../../common/identity/token.ts";
import type { RegionConfig } from "./config.ts";
import { createContext as createDeskContext } from "./desk/context.ts";
import { resolvers as deskResolvers } from "./desk/resolvers.ts";
import { createContext as createHubsContext } from "./hubs/context.ts";
import { startImportWorker } from "./hubs/imports/worker.ts";
import { resolvers as hubsResolvers } from "./hubs/resolvers.ts";
import { createContext as createInsightsContext } from "./insights/context.ts";
import { resolvers as insightsResolvers } from "./insights/resolvers.ts";
import { createContext as createIssuesContext } from "./issues/context.ts";
import { resolvers as issuesResolvers } from "./issues/resolvers.ts";
import { createContext as createKnowhowContext } from "./knowhow/context.ts";
import { resolvers as knowhowResolvers } from "./knowhow/resolvers.ts";
import { createContext as createProgramsContext } from "./programs/context.ts";
import { resolvers as programsResolvers } from "./programs/resolvers.ts";
import type { Scope } from "./scope.ts";
import { createContext as createSearchContext } from "./search/context.ts";
import { resolvers as searchResolvers } from "./search/resolvers.ts";
import { createContext as createStoriesContext } from "./stories/context.ts";
import { resolvers as storiesResolvers } from "./stories/resolvers.ts";

interface Slice {
  readonly resolvers: object;
  readonly createContext: (scope: Scope) => BaseContext;
}

/** The subgraphs of a region; each is served at its name. */
const slices: Readonly<Record<RegionalSubgraph, Slice>> = {
  hubs: { resolvers: hubsResolvers, createContext: createHubsContext },
  knowhow: { resolvers: knowhowResolvers, createContext: createKnowhowContext },
  issues: { resolvers: issuesResolvers, createContext: createIssuesContext },
  stories: { resolvers: storiesResolvers, createContext: createStoriesContext },
  programs: { resolvers: programsResolvers, createContext: createProgramsContext },
  desk: { resolvers: deskResolvers, createContext: createDeskContext },
  insights: { resolvers: insightsResolvers, createContext: createInsightsContext },
  search: { resolvers: searchResolvers, createContext: createSearchContext },
};

/**
 * Builds a region's server with its subgraphs, and begins with what is left of imports; it does not listen yet and expects a migrated
 * database.
 */
export async function buildRegion(config: RegionConfig, dependencies: ProgramDependencies): Promise<ProgramServer> {
  const { logger, now = () => new Date() } = dependencies;
  const { database, drain, app } = layFoundation(config.database, dependencies);
  const viewerOf = viewersBy(config.tokens);
  const toScope = async (request: FastifyRequest): Promise<Scope> => ({
    region: config.region,
    regionName: config.regionName,
    viewer: await viewerOf(request),
    db: database.db,
    now,
    requestId: requestIdOf(request),
  });
  const servers = await Promise.all(
    Object.entries(slices).map(([name, { resolvers, createContext }]) =>
      mountSubgraph<BaseContext>(app, logger, {
        path: `/${name}`,
        schema: sliceSchema(name, resolvers),
        createContext: async (request) => createContext(await toScope(request)),
        ...(name === "hubs" && { uploaders: viewerOf }),
      }),
    ),
  );
  const imports = startImportWorker({ region: config.region, db: database.db, now }, logger);
  mountReadiness(app, drain, () => databaseReadiness(database.db));
  return {
    app,
    drain,
    close: async () => {
      await app.close();
      await Promise.all(servers.map((server) => server.stop()));
      await imports.stop();
      await database.close();
    },
  };
}

/** Tells who sends a request by the token that it brings. */
function viewersBy(tokens: RegionConfig["tokens"]): ViewerOf {
  const authenticate = createAuthenticator(tokens);
  return ({ headers }) => authenticate(headers.authorization);
}

/** The executable schema of a slice: the contract in its `schema.graphql` with its resolvers. */
export function sliceSchema(name: string, resolvers: object): GraphQLSchema {
  return subgraphSchema(new URL(`./${name}/schema.graphql`, import.meta.url), resolvers);
}
