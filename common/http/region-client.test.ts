import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createRegionClient, type RegionClient, type RegionRequest } from "./region-client.ts";

const opened: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A server on 127.0.0.1 and a client of it; both end with the test. */
async function serve(server: Server, path = ""): Promise<{ readonly client: RegionClient; readonly port: number }> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => undefined)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = createRegionClient(`http://127.0.0.1:${port}${path}`, 2);
  opened.push(client, {
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return { client, port };
}

const http = (listener: RequestListener, path?: string) => serve(createHttpServer(listener), path);

/** A server that sends these bytes to whoever connects and asks. */
const bytes = (text: string) => serve(createServer((socket) => void socket.once("data", () => socket.end(text))));

const request = (more: Partial<RegionRequest> = {}): RegionRequest => ({
  path: "/issues",
  body: '{"query":"{ a }"}',
  token: "t0ken",
  requestId: "r1",
  signal: new AbortController().signal,
  ...more,
});

test("asks by POST under the address's path, with the token and nothing that invites compression", async () => {
  const seen: unknown[] = [];
  const { client } = await http((incoming, response) => {
    const {
      authorization,
      accept,
      "content-type": type,
      "accept-encoding": encoding,
      "x-request-id": id,
    } = incoming.headers;
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      seen.push([
        incoming.method,
        incoming.url,
        Buffer.concat(chunks).toString(),
        authorization,
        accept,
        type,
        encoding,
        id,
      ]);
      response.end('{"data":{"a":1}}');
    });
  }, "/base/");
  expect(await client.post(request())).toEqual({ data: { a: 1 } });
  expect(seen).toEqual([
    [
      "POST",
      "/base/issues",
      '{"query":"{ a }"}',
      "Bearer t0ken",
      "application/graphql-response+json, application/json",
      "application/json",
      "identity",
      "r1",
    ],
  ]);
});

test("takes the JSON of a GraphQL error that comes with HTTP 400", async () => {
  const { client } = await http((_incoming, response) => response.writeHead(400).end('{"errors":[{"message":"no"}]}'));
  expect(await client.post(request())).toEqual({ errors: [{ message: "no" }] });
});

const big = (size: number) => `{"data":"${"x".repeat(size - 11)}"}`;

test("takes an answer of exactly a megabyte", async () => {
  const { client } = await http((_incoming, response) => response.end(big(1024 * 1024)));
  expect(await client.post(request())).toMatchObject({ data: expect.stringMatching(/^x+$/u) });
});

const answersWith =
  (status: number, body = "", headers: Record<string, string> = {}): (() => ReturnType<typeof http>) =>
  () =>
    http((_incoming, response) => response.writeHead(status, headers).end(body));

const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

test.each<[string, () => ReturnType<typeof http>, string]>([
  ["answers HTML", answersWith(200, "<html>502</html>"), "INVALID_ANSWER"],
  ["answers nothing", answersWith(200), "INVALID_ANSWER"],
  ["answers JSON with a byte too many", answersWith(200, '{"data":{}}}'), "INVALID_ANSWER"],
  ["answers a redirect", answersWith(307, "", { location: "http://127.0.0.1:9/elsewhere" }), "INVALID_ANSWER"],
  ["answers HTTP 500 with JSON", answersWith(500, '{"data":{"a":1}}'), "INTERNAL_ERROR"],
  ["answers HTTP 503 with HTML", answersWith(503, "<html>"), "INTERNAL_ERROR"],
  ["answers more than a megabyte", answersWith(200, big(1024 * 1024 + 1)), "INVALID_ANSWER"],
  ["cuts its answer", () => bytes(`${head}content-length: 100\r\n\r\n{"data"`), "UNREACHABLE"],
  ["cuts a chunked answer", () => bytes(`${head}transfer-encoding: chunked\r\n\r\n5\r\n{"dat`), "UNREACHABLE"],
  ["speaks no HTTP", () => bytes("SSH-2.0-OpenSSH_9.2\r\n"), "UNREACHABLE"],
  ["hangs up", () => bytes(""), "UNREACHABLE"],
])("a region that %s has given no usable answer: %#", async (_what, start, reason) => {
  const { client } = await start();
  await expect(client.post(request())).rejects.toMatchObject({ name: "Error", reason });
});

test("an endless answer ends at a megabyte", async () => {
  let sent = 0;
  const { client } = await http((_incoming, response) => {
    const more = (): void => {
      sent += 65_536;
      if (!response.destroyed) response.write("x".repeat(65_536), more);
    };
    more();
  });
  await expect(client.post(request())).rejects.toMatchObject({ reason: "INVALID_ANSWER", isOutcomeUnknown: true });
  expect(sent).toBeLessThan(64 * 1024 * 1024);
});

test("a redirect is not followed, and the token goes nowhere else", async () => {
  const elsewhere: unknown[] = [];
  const other = await http((incoming, response) => {
    elsewhere.push(incoming.url);
    response.end("{}");
  });
  const { client } = await http((_incoming, response) =>
    response.writeHead(308, { location: `http://127.0.0.1:${other.port}/steal` }).end(),
  );
  await expect(client.post(request())).rejects.toMatchObject({ reason: "INVALID_ANSWER" });
  expect(elsewhere).toEqual([]);
});

test("a region that never answers is let go at the deadline, and may have acted", async () => {
  const deadline = new AbortController();
  const { client } = await http(() => deadline.abort());
  await expect(client.post(request({ signal: deadline.signal }))).rejects.toMatchObject({
    reason: "DEADLINE_EXCEEDED",
    isOutcomeUnknown: true,
  });
});

test("a region that stops in the middle of its answer is let go at the deadline", async () => {
  const deadline = new AbortController();
  const { client } = await http((_incoming, response) => {
    response.write('{"data":', () => setImmediate(() => deadline.abort()));
  });
  await expect(client.post(request({ signal: deadline.signal }))).rejects.toMatchObject({
    reason: "DEADLINE_EXCEEDED",
  });
});

test("a region that nobody listens for has certainly not acted", async () => {
  const { client, port } = await http((_incoming, response) => response.end("{}"));
  const gone = createServer();
  gone.listen(0, "127.0.0.1");
  await once(gone, "listening");
  const freePort = (gone.address() as AddressInfo).port;
  gone.close();
  await once(gone, "close");
  expect(freePort).not.toBe(port);
  const nobody = createRegionClient(`http://127.0.0.1:${freePort}`, 1);
  opened.push(nobody);
  await expect(nobody.post(request())).rejects.toMatchObject({ reason: "UNREACHABLE", isOutcomeUnknown: false });
  expect(await client.post(request())).toEqual({});
});

test("a region that hung up may have acted", async () => {
  const { client } = await bytes("");
  await expect(client.post(request())).rejects.toMatchObject({ reason: "UNREACHABLE", isOutcomeUnknown: true });
});
