import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { ListenOptions } from "../http/server.ts";

export interface MetricsServer {
  /** Where the program's parts put what they count. */
  readonly metrics: Registry;
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a program's metrics in the text format of Prometheus, at `/metrics` of a listener of its own, so that no proxy before the
 * program hands them to the public. The process's memory, CPU time, open files and event loop are told too. Nothing is counted, and
 * undefined returned, where nobody has said where to listen.
 */
export async function serveMetrics(listen: ListenOptions | undefined): Promise<MetricsServer | undefined> {
  if (!listen) return undefined;
  const { host, port } = listen;
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const server = createServer((request, response) => void answer(metrics, request, response));
  server.listen(port, host);
  await once(server, "listening").catch((error: unknown) => {
    throw new Error(`Metrics cannot be served on port ${port} of ${host}. Choose another port.`, { cause: error });
  });
  const bound = server.address();
  return {
    metrics,
    address: `http://${host}:${typeof bound === "object" && bound ? bound.port : port}/metrics`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function answer(metrics: Registry, { method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (method !== "GET" || url !== "/metrics") {
    response.writeHead(404).end();
    return;
  }
  try {
    const text = await metrics.metrics();
    response.writeHead(200, { "content-type": metrics.contentType }).end(text);
  } catch {
    response.writeHead(500).end();
  }
}
