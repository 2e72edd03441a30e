import { readFileSync } from "node:fs";
import { ApolloServer, type BaseContext } from "@apollo/server";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { parse, type GraphQLSchema } from "graphql";
import { apolloOptions } from "./apollo.ts";
import { afterFirstCommit, NothingWritten } from "../database/faults.ts";
import { mountGraphQL } from "../http/server.ts";
import type { ViewerOf } from "../http/large-bodies.ts";
import type { Logger } from "../program/logger.ts";
import { scalars } from "./scalars.ts";

export interface Subgraph<Context extends BaseContext> {
  readonly path: string;
  readonly schema: GraphQLSchema;
  /** Makes the context of one request; throws `UNAUTHENTICATED` for a bad token. */
  readonly createContext: (request: FastifyRequest) => Promise<Context>;
  /** Whoever is somebody by this may send large bodies. */
  readonly uploaders?: ViewerOf;
}

/** Serves a Federation subgraph; whoever closes the HTTP server stops the returned one after it. */
export async function mountSubgraph<Context extends BaseContext>(
  app: FastifyInstance,
  logger: Logger,
  { path, schema, createContext, uploaders }: Subgraph<Context>,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({ ...apolloOptions<Context>(logger), schema });
  await server.start();
  mountGraphQL(app, { path, serverFor: () => server, createContext, uploaders });
  return server;
}

type ResolverMap = Parameters<typeof buildSubgraphSchema>[0] extends infer Modules
  ? NonNullable<Extract<Modules, { resolvers?: unknown }>["resolvers"]>
  : never;

type Resolver = (...args: readonly unknown[]) => unknown;

/** The executable schema of a subgraph: the contract in a `schema.graphql` with its resolvers. */
export function subgraphSchema(contract: URL, resolvers: object): GraphQLSchema {
  const typeDefs = parse(readFileSync(contract, "utf8"));
  const { Mutation: mutations = {}, ...others } = resolvers as {
    readonly Mutation?: Readonly<Record<string, Resolver>>;
  };
  const Mutation = Object.fromEntries(Object.entries(mutations).map(([act, resolve]) => [act, toldTruly(resolve)]));
  const ours = { ...scalars, ...others, ...(Object.keys(Mutation).length > 0 && { Mutation }) };
  return buildSubgraphSchema([{ typeDefs, resolvers: ours as ResolverMap }]);
}

/** A mutation writes, then reads what it answers with; a database that fails under the reading is no sign that nothing was done. */
const toldTruly =
  (resolve: Resolver): Resolver =>
  async (...args) => {
    try {
      return await resolve(...args);
    } catch (error) {
      throw error instanceof NothingWritten ? error : afterFirstCommit(error);
    }
  };
