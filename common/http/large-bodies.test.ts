import { afterAll, expect, test } from "vitest";
import { Pool } from "undici";
import { createHttpServer, listen } from "./server.ts";
import { acceptUploads } from "./large-bodies.ts";
import { createLogger } from "../program/logger.ts";
import { anonymousViewer } from "../identity/viewer.ts";

const app = createHttpServer(createLogger("test", "silent"));
app.route({
  ...acceptUploads(async () => anonymousViewer),
  url: "/graphql",
  method: "POST",
  handler: async () => "answered",
});
afterAll(() => app.close());

test("a large body that is refused unread costs neither its connection nor whoever asks next over it", async () => {
  let connections = 0;
  app.server.on("connection", () => (connections += 1));
  const pool = new Pool(await listen(app, { host: "127.0.0.1", port: 0 }), { connections: 1 });
  const send = async (bytes: number): Promise<number> => {
    const body = JSON.stringify("x".repeat(bytes));
    const headers = { "content-type": "application/json" };
    const answer = await pool.request({ method: "POST", path: "/graphql", headers, body });
    await answer.body.text();
    return answer.statusCode;
  };
  const statuses: number[] = [];
  for (let i = 0; i < 8; i += 1) statuses.push(await send(2_000_000), await send(10));
  await pool.close();
  expect(statuses).toEqual(Array.from({ length: 8 }, () => [413, 200]).flat());
  expect(connections).toBe(1);
}, 20_000);
