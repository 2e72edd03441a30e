import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Departure } from "../common/http/abandonment.ts";
import type { Registry as MetricsRegistry } from "prom-client";
import { createDrain, type Drain } from "../common/program/drain.ts";
import { NetworkError } from "../common/errors.ts";
import { createHttpServer, mountGraphQL, type HttpServerOptions } from "../common/http/server.ts";
import type { Logger } from "../common/program/logger.ts";
import { createAuthenticator } from "../common/identity/token.ts";
import { readSupergraph, startAudiences, type Audiences, type Supergraph } from "./audiences.ts";
import type { GatewayConfig } from "./config.ts";
import { dataSources } from "./data-sources.ts";
import { mountDocuments } from "./documents/mount-documents.ts";
import type { AskPublicly } from "./documents/public-walk.ts";
import { anonymousViewer } from "../common/identity/viewer.ts";
import { createGatewayContext, viewerOf, type GatewayContext } from "./context.ts";
import { mountExports } from "./exports/export-http.ts";
import type { ExportLimits } from "./exports/export-places.ts";
import { countedRegions } from "./metrics/gateway-metrics.ts";
import { reportOlderRegions } from "./older-regions.ts";
import { NetworkProgram } from "./network-program.ts";
import { mountOperations } from "./operations.ts";
import { withPortalKeys, type PortalKeys } from "./portal-keys.ts";
import { operationLimits } from "./protection/limits-plugin.ts";
import { readPriceList } from "./protection/prices.ts";
import { mountBrowserRules } from "./protection/browser-rules.ts";
import { tollOf } from "./protection/operation-toll.ts";
import { openSpending } from "./protection/spending.ts";
import { mountTraffic } from "./protection/traffic.ts";
import { readRegisteredDocuments, type RegisteredDocuments } from "./registered-documents.ts";
import type { Regions } from "./regions/regions.ts";
import { followMembership } from "./regions/membership.ts";
import type { Registry } from "./regions/registry.ts";
import { SingleFlight } from "./regions/single-flight.ts";
import { regionTrial } from "./regions/trial.ts";
import { createTokenSigner } from "../common/identity/token-signer.ts";
import { keepUnseen } from "./unseen.ts";

export interface GatewayDependencies {
  readonly logger: Logger;
  /** Where requests, operations and regions are counted, if at all. */
  readonly metrics?: MetricsRegistry | undefined;
  readonly now?: () => Date;
}

export interface GatewayServer {
  readonly app: FastifyInstance;
  readonly registry: Registry;
  readonly drain: Drain;
  /** Stops accepting, lets what is under way finish, lets go of the regions. */
  close(): Promise<void>;
}

/** Builds the gateway; it does not listen yet, and starts whether or not any region, or the network program, answers. */
export async function buildGateway(
  config: GatewayConfig,
  { logger, metrics, now = () => new Date() }: GatewayDependencies,
): Promise<GatewayServer> {
  const supergraph = readSupergraph();
  const { schema } = supergraph;
  const behind = await reachPrograms(config, { logger, metrics, now }, supergraph);
  const { signer, regions, network, registry, contracts, dataSourceOf } = behind;
  const portalKeys = withPortalKeys(createAuthenticator(config.clientTokens), { network, now: () => +now() });
  const registered = readRegisteredDocuments(config.registeredDocuments);
  const audiences = await startAudiences(supergraph, {
    dataSourceOf,
    registered: registered.bodyByHash,
    logger,
    maxTokens: config.protection.maxTokens,
    plugins: [keepUnseen, ...behind.plugins, ...protect(config, schema, { regions, portalKeys })],
  });
  const drain = createDrain();
  const app = createDoor(config, { drain, metrics, portalKeys, regions, logger });
  const exportLimits = config.traffic.exports;
  mountClients(app, { audiences, registered, schema, registry, exportLimits, now });
  mountOperations(app, { signer, registry, regions, contracts, drain });
  mountDocuments(app, { network, ask: publicly(audiences, registry), now, logger });
  return {
    app,
    registry,
    drain,
    close: async () => {
      registry.close();
      await app.close();
      await audiences.stop();
      await behind.close();
    },
  };
}

/** The programs behind the gateway, as its two schemas ask them. */
async function reachPrograms(
  config: GatewayConfig,
  { logger, metrics, now }: Required<GatewayDependencies>,
  { schema, document }: Supergraph,
) {
  const { signing } = config;
  const signer = await createTokenSigner(signing.issuer, signing.privateJwk, signing.alsoPublished);
  const upstream = { ...config.regions, now, flights: new SingleFlight() };
  const network = new NetworkProgram(config.network.address, { ...upstream, signer });
  const trialOf = (code: string) => regionTrial(signer, code);
  const { regions, plugins } = countedRegions({ ...upstream, trialOf }, metrics);
  const members = { regions, signer, logger, now };
  const { registry, contracts } = followMembership(config, { ...members, networkProgram: network, document });
  const dataSourceOf = dataSources(config, { ...members, networkProgram: network.upstream, schema, contracts });
  const close = () => Promise.all([regions.close(), network.close()]);
  const asked = { regions, network, registry, contracts, dataSourceOf };
  return { signer, ...asked, plugins: [...plugins, reportOlderRegions], close };
}

interface DoorParts extends Pick<HttpServerOptions, "drain" | "metrics"> {
  readonly portalKeys: PortalKeys;
  readonly regions: Regions;
  readonly logger: Logger;
}

/** The HTTP server with what holds for every request, whatever it asks. */
function createDoor(
  { http, traffic }: GatewayConfig,
  { portalKeys, regions, logger, ...parts }: DoorParts,
): FastifyInstance {
  const app = createHttpServer(logger, { ...http, ...parts });
  mountBrowserRules(app, http.corsOrigins);
  const spending = openSpending(traffic.redisUrl, logger);
  mountTraffic(app, { ...traffic, portalKeys, regions, spending, metrics: parts.metrics });
  return app;
}

interface Protected {
  readonly regions: Pick<Regions, "members">;
  readonly portalKeys: PortalKeys;
}

/** What both schemas are protected by. */
const protect = ({ protection }: GatewayConfig, schema: GraphQLSchema, { regions, portalKeys }: Protected) => [
  operationLimits({
    ...protection,
    prices: readPriceList(schema),
    regionCount: () => regions.members.active.size,
    admit: tollOf(portalKeys),
  }),
];

/** Asks as a visitor without a token. Rows may be missing, the answer as a whole may not. */
const publicly =
  (audiences: Audiences, registry: Registry): AskPublicly =>
  async (query, variables) => {
    requireMembers(registry);
    const server = audiences.serverFor(anonymousViewer);
    const contextValue = {
      viewer: anonymousViewer,
      requestId: randomUUID(),
      signal: new Departure(),
      startedAt: performance.now(),
      older: new Map(),
    };
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind === "incremental" || !body.singleResult.data)
      throw new Error("The gateway's own question was not answered.");
    return body.singleResult.data;
  };

interface ClientRoutes {
  readonly audiences: Audiences;
  readonly registered: RegisteredDocuments;
  readonly schema: GraphQLSchema;
  readonly registry: Registry;
  readonly exportLimits: ExportLimits;
  readonly now: () => Date;
}

/** What clients ask: GraphQL, and the exports that are made by it. */
function mountClients(app: FastifyInstance, routes: ClientRoutes): void {
  const { audiences, registered, schema, registry, exportLimits, now } = routes;
  const createContext = async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => {
    requireMembers(registry);
    return createGatewayContext(request, reply);
  };
  const serverFor = (context: GatewayContext | undefined) => audiences.serverFor(context?.viewer);
  const createAskersContext = async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => {
    const context = await createContext(request, reply);
    registered.require(request, context.viewer);
    return context;
  };
  mountGraphQL(app, { path: "/graphql", serverFor, createContext: createAskersContext, uploaders: viewerOf });
  // An export is paid for as a whole, and not again for each of its pages.
  const createExportContext = async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => ({
    ...(await createContext(request, reply)),
    account: undefined,
  });
  mountExports(app, { serverFor, schema, createContext: createExportContext, limits: exportLimits, now });
}

/** Without the registry no region is known, and an empty page would look like a complete one. */
function requireMembers(registry: Registry): void {
  if (registry.isLoaded()) return;
  throw new NetworkError(
    "REGION_UNAVAILABLE",
    "The registry of regions has not been read yet. Try again in a moment.",
    503,
  );
}
