import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serveParent } from "./child.ts";
import { createFanOut, type KnownRegion } from "./fan-out.ts";
import { readBody } from "./recorder.ts";

/** (a) The limit: no GraphQL server, no checks, one query known beforehand. Every region is asked for a whole page. */
await serveParent<{ readonly regions: readonly KnownRegion[] }>(async ({ regions }) => {
  const fanOut = createFanOut(regions);
  const server = createServer((request, response) => {
    void (async () => {
      const { variables } = JSON.parse(await readBody(request)) as {
        readonly variables: { readonly after: string | null };
      };
      const body = JSON.stringify({ data: { issues: await fanOut.page(variables.after) } });
      response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
      response.end(body);
    })();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    ready: { address: `http://127.0.0.1:${port}/graphql` },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await fanOut.close();
    },
  };
});
