import "./telemetry-off.ts";
import { readFileSync } from "node:fs";
import gatewayPackage, { type GraphQLDataSource } from "@apollo/gateway";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { buildASTSchema, parse, type DocumentNode, type GraphQLSchema, type ValidationRule } from "graphql";
import { apolloOptions } from "../common/graphql/apollo.ts";
import type { Logger } from "../common/program/logger.ts";
import { isMember, type Viewer } from "../common/identity/viewer.ts";
import { BoundedCache } from "./bounded-cache.ts";
import type { GatewayContext } from "./context.ts";
import { keepKeyNames } from "./protection/key-names.ts";

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
  readonly dataSourceOf: (subgraph: string) => GraphQLDataSource<GatewayContext>;
  /** What everybody may name by its SHA-256 hash without having sent it. */
  readonly registered: ReadonlyMap<string, string>;
  readonly logger: Logger;
  /** The longest document that is read. */
  readonly maxTokens: number;
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
}

/**
 * Starts a server for each schema; both ask the same data sources. Each remembers documents, plans and persisted queries of its own:
 * nobody uses, meets or displaces those of the other audience.
 */
export async function startAudiences({ sdl, schema }: Supergraph, options: AudienceOptions): Promise<Audiences> {
  const validationRules = [keepKeyNames(schema)];
  const members = await startServer(sdl, { ...options, validationRules });
  const everybody = await startServer(readText("./public-supergraph.graphql"), { ...options, validationRules });
  return {
    serverFor: (viewer) => (viewer && isMember(viewer) ? members : everybody),
    stop: async () => {
      await Promise.all([members.stop(), everybody.stop()]);
    },
  };
}

/** Texts of persisted queries, in characters; documents by the characters that they were parsed from, which take some hundred bytes each. */
const persistedBounds = { entries: 2_000, size: 4 * 1024 * 1024 };
const documentBounds = { entries: 2_000, size: 512 * 1024 };
const planStoreMiB = 10;

interface ServerOptions extends AudienceOptions {
  readonly validationRules: ValidationRule[];
}

async function startServer(
  supergraphSdl: string,
  { dataSourceOf, registered, logger, validationRules, ...extras }: ServerOptions,
): Promise<ApolloServer<GatewayContext>> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => dataSourceOf(name),
    experimental_approximateQueryPlanStoreMiB: planStoreMiB,
    logger,
  });
  const server = new ApolloServer<GatewayContext>({
    ...apolloOptions<GatewayContext>(logger, extras),
    validationRules,
    gateway,
    documentStore: new BoundedCache<DocumentNode>(documentBounds, ({ loc }) => loc?.end ?? 0),
    persistedQueries: { cache: persistedQueries(registered) },
  });
  await server.start();
  return server;
}

/** Automatic persisted queries: what is registered is always there, what clients send by themselves as long as there is room. */
function persistedQueries(registered: ReadonlyMap<string, string>) {
  const sent = new BoundedCache<string>(persistedBounds, (text) => text.length);
  return {
    get: async (key: string) => registered.get(key.replace(/^apq:/u, "")) ?? sent.get(key),
    set: (key: string, text: string) => sent.set(key, text),
    delete: (key: string) => sent.delete(key),
  };
}
