import { once } from "node:events";
import { connect } from "node:net";
import { fastify, type FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { refuseSlowReaders } from "./slow-readers.ts";

let app: FastifyInstance;

function serve(timeoutMs: number): Promise<string> {
  app = fastify({ forceCloseConnections: true });
  refuseSlowReaders(app, timeoutMs);
  app.get("/large", async () => "x".repeat(50 * 1024 ** 2));
  return app.listen({ host: "127.0.0.1", port: 0 });
}

afterEach(() => app.close());

test("whoever does not read what they asked for is parted with", async () => {
  const { port, hostname } = new URL(await serve(200));
  const socket = connect(Number(port), hostname);
  socket.pause();
  socket.write("GET /large HTTP/1.1\r\nhost: here\r\n\r\n");
  const [accepted] = (await once(app.server, "request")) as [{ socket: typeof socket }];
  await once(accepted.socket, "close");
  socket.destroy();
});

test("whoever reads has all of it", async () => {
  const address = await serve(60_000);
  expect((await (await fetch(`${address}/large`)).text()).length).toBe(50 * 1024 ** 2);
});
