import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import type { Traffic } from "./traffic.ts";

/**
 * Stands before a region, asks it every question once and repeats its answer from then on. With the regions' own work away, the
 * gateway is what limits the throughput, and its figures are less noisy.
 */
export async function startRecorder(regionAddress: string, traffic: Traffic) {
  const pool = new Pool(regionAddress, { connections: 4 });
  const known = new Map<string, Promise<string>>();
  const ask = async (path: string, body: string, authorization: string): Promise<string> => {
    const headers = { "content-type": "application/json", authorization };
    const response = await pool.request({ method: "POST", path, body, headers });
    return response.body.text();
  };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await readBody(request);
      const key = `${request.url} ${body}`;
      const answer = known.get(key) ?? ask(request.url ?? "", body, request.headers.authorization ?? "");
      known.set(key, answer);
      const text = await answer;
      response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
      response.end(text);
    })();
  });
  traffic.count(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await pool.destroy();
  };
  return { address: `http://127.0.0.1:${port}`, stop };
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
