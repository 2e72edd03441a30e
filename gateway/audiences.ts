import "./telemetry-off.ts";
import { readFileSync } from "node:fs";
import gatewayPackage, { type GraphQLDataSource } from "@apollo/gateway";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { buildASTSchema, parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { apolloOptions } from "../common/apollo.ts";
import type { Logger } from "../common/logger.ts";
import { isMember, type Viewer } from "../common/viewer.ts";
import type { GatewayContext } from "./context.ts";

const { ApolloGateway } = gatewayPackage;

/** Members ask the whole schema, everybody else the public one (`public-variant.ts`): what is not in it does not exist for them. */
export interface Audiences {
  /** The server whose schema the viewer asks; nobody's in particular is the public one. */
  serverFor(viewer: Viewer | undefined): ApolloServer<GatewayContext>;
  stop(): Promise<void>;
}

/** The supergraph as its text and, with the types that only its subgraphs share, as a schema for reading what it declares. */
export interface Supergraph {
  readonly sdl: string;
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
}

export function readSupergraph(): Supergraph {
  const sdl = readText("./supergraph.graphql");
  const document = parse(sdl);
  return { sdl, document, schema: buildASTSchema(document, { assumeValid: true, assumeValidSDL: true }) };
}

const readText = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** What both servers have in common. */
export interface AudienceOptions {
  readonly logger: Logger;
  /** The longest document that is read. */
  readonly maxTokens: number;
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
}

/** Starts a server for each schema, with a plan cache of its own; both ask the same data sources. */
export async function startAudiences(
  { sdl }: Supergraph,
  dataSourceOf: (subgraph: string) => GraphQLDataSource<GatewayContext>,
  options: AudienceOptions,
): Promise<Audiences> {
  const start = (supergraphSdl: string) => startServer(supergraphSdl, dataSourceOf, options);
  const members = await start(sdl);
  const everybody = await start(readText("./public-supergraph.graphql"));
  return {
    serverFor: (viewer) => (viewer && isMember(viewer) ? members : everybody),
    stop: async () => {
      await Promise.all([members.stop(), everybody.stop()]);
    },
  };
}

async function startServer(
  supergraphSdl: string,
  dataSourceOf: (subgraph: string) => GraphQLDataSource<GatewayContext>,
  { logger, ...extras }: AudienceOptions,
): Promise<ApolloServer<GatewayContext>> {
  const gateway = new ApolloGateway({ supergraphSdl, buildService: ({ name }) => dataSourceOf(name), logger });
  const server = new ApolloServer<GatewayContext>({ ...apolloOptions<GatewayContext>(logger, extras), gateway });
  await server.start();
  return server;
}
