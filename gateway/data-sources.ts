import type { GraphQLDataSource } from "@apollo/gateway";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "../common/program/logger.ts";
import type { TokenSigner } from "../common/identity/token-signer.ts";
import type { GatewayConfig } from "./config.ts";
import type { GatewayContext } from "./context.ts";
import { NetworkDataSource } from "./network-data-source.ts";
import type { Contracts } from "./regions/contracts.ts";
import type { Regions } from "./regions/regions.ts";
import type { Upstream } from "./regions/upstream.ts";
import { ShardedDataSource } from "./sharded-data-source.ts";

interface DataSourceOptions {
  readonly schema: GraphQLSchema;
  readonly regions: Regions;
  readonly contracts: Contracts;
  readonly networkProgram: Upstream;
  readonly signer: TokenSigner;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** The data source of each subgraph, made once: both schemas ask through the same, which remember what regions said. */
export function dataSources(
  { regions: { deadlineMs }, standInMaxAgeMs, operationDeadlineMs }: GatewayConfig,
  { schema, regions, contracts, networkProgram, signer, logger, now }: DataSourceOptions,
): (subgraph: string) => GraphQLDataSource<GatewayContext> {
  const shared = { signer, logger, operationDeadlineMs };
  const make = (name: string): GraphQLDataSource<GatewayContext> =>
    name === "network"
      ? new NetworkDataSource({ ...shared, upstream: networkProgram, deadlineMs })
      : new ShardedDataSource({ ...shared, name, schema, regions, contracts, now, standInMaxAgeMs });
  const made = new Map<string, GraphQLDataSource<GatewayContext>>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
