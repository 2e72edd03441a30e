import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { createHttpServer, listen } from "../../common/http/server.ts";
import { createLogger } from "../../common/program/logger.ts";
import { mountSubgraph } from "../../common/graphql/subgraph-server.ts";
import { aggregatorContract } from "./aggregator-contract.ts";
import { serveParent } from "./child.ts";
import { createFanOut, type KnownRegion } from "./fan-out.ts";

/** (b), second process: a subgraph whose resolver asks every region for a whole page and merges. */
await serveParent<{ readonly regions: readonly KnownRegion[] }>(async ({ regions }) => {
  const fanOut = createFanOut(regions);
  const logger = createLogger("aggregator", "error");
  const resolvers = {
    Query: { issues: (_parent: unknown, { after }: { after?: string | null }) => fanOut.page(after ?? null) },
  };
  const app = createHttpServer(logger);
  const schema = buildSubgraphSchema([{ typeDefs: parse(aggregatorContract), resolvers }]);
  const server = await mountSubgraph(app, logger, { path: "/graphql", schema, createContext: async () => ({}) });
  const address = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    ready: { address: `${address}/graphql` },
    stop: async () => {
      await app.close();
      await server.stop();
      await fanOut.close();
    },
  };
});
