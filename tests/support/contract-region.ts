import { once } from "node:events";
import { createServer } from "node:http";
import type { RegionalSubgraph } from "../../common/regional-subgraphs.ts";
import { contractOf } from "../../subgraphs/network/conformance/contract.ts";

/** A region's program as far as the registry looks at it: it tells its schemas, changed as the test likes. */
export interface ContractRegion {
  readonly address: string;
  /** What becomes of each schema from now on. */
  serve(change: (sdl: string) => string): void;
  stop(): Promise<void>;
}

export async function startContractRegion(): Promise<ContractRegion> {
  let change = (sdl: string): string => sdl;
  const server = createServer((request, response) => {
    const subgraph = (request.url ?? "").split("/").at(-1) as RegionalSubgraph;
    const data = { _service: { sdl: change(contractOf(subgraph)) } };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The system gave no port.");
  return {
    address: `http://127.0.0.1:${bound.port}`,
    serve: (next) => {
      change = next;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
