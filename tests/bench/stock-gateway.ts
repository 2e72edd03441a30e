import "../../gateway/telemetry-off.ts";
import { composeServices } from "@apollo/composition";
import gatewayPackage from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { parse } from "graphql";
import { apolloOptions } from "../../common/graphql/apollo.ts";
import { createHttpServer, listen, mountGraphQL } from "../../common/http/server.ts";
import { createLogger } from "../../common/program/logger.ts";
import { aggregatorContract } from "./aggregator-contract.ts";
import { serveParent } from "./child.ts";

const { ApolloGateway, RemoteGraphQLDataSource } = gatewayPackage;

/** (b), first process: Apollo's gateway as it comes, before one subgraph that aggregates the regions. */
await serveParent<{ readonly aggregatorUrl: string }>(async ({ aggregatorUrl }) => {
  const logger = createLogger("stock-gateway", "error");
  const { supergraphSdl, errors } = composeServices([
    { name: "aggregator", url: aggregatorUrl, typeDefs: parse(aggregatorContract) },
  ]);
  if (supergraphSdl === undefined) throw new Error(`The aggregator's contract does not compose: ${String(errors)}`);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) => new RemoteGraphQLDataSource({ url: url ?? "" }),
    logger,
  });
  const server = new ApolloServer({ ...apolloOptions(logger), gateway });
  await server.start();
  const app = createHttpServer(logger);
  mountGraphQL(app, { path: "/graphql", serverFor: () => server, createContext: async () => ({}) });
  const address = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    ready: { address: `${address}/graphql` },
    stop: async () => {
      await app.close();
      await server.stop();
    },
  };
});
