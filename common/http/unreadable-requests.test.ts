import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Pool } from "undici";
import { createHttpServer, listen } from "./server.ts";
import { createLogger } from "../program/logger.ts";

const app = createHttpServer(createLogger("test", "silent"));
let address: string;
beforeAll(async () => {
  address = await listen(app, { host: "127.0.0.1", port: 0 });
});
afterAll(() => app.close());

/** Whatever is sent, and what comes back until the server has ended the connection. */
async function answerTo(text: string): Promise<string> {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  let received = "";
  socket.on("data", (chunk: Buffer) => (received += chunk.toString()));
  socket.end(text);
  await once(socket, "close");
  return received;
}

test.each([
  ["headers that are too long", `GET /livez?${"a".repeat(20_000)} HTTP/1.1\r\nhost: here\r\n\r\n`, 431],
  ["what is no HTTP", "hello\r\n\r\n", 400],
  ["two lengths", "POST /livez HTTP/1.1\r\nhost: here\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx", 400],
])("%s: the answer says what is wrong, and that the connection ends", async (_what, text, status) => {
  const answer = await answerTo(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\\r\\nconnection: close\\r\\n`, "u"));
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("whoever asks next is answered, over a connection of its own", async () => {
  const pool = new Pool(address, { connections: 1 });
  const ask = async (path: string): Promise<number> => {
    const answer = await pool.request({ method: "GET", path });
    await answer.body.text();
    return answer.statusCode;
  };
  const statuses: number[] = [];
  for (let i = 0; i < 10; i += 1) statuses.push(await ask(`/livez?${"a".repeat(100_000)}`), await ask("/livez"));
  await pool.close();
  expect(statuses).toEqual(Array.from({ length: 10 }, () => [431, 200]).flat());
}, 20_000);
