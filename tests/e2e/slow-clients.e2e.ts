import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { runInside } from "../../demo/programs.ts";
import { PublicTotalsDocument } from "../support/api.generated.ts";
import { until, useNetwork } from "../support/network.ts";

/** Who sends slowly, or hoards connections, is parted with; nobody else notices. */

const network = useNetwork("slow-clients", { regions: ["tohoku"], run: runInside });
const open: Socket[] = [];

afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy();
});

interface Line {
  readonly socket: Socket;
  /** What has come. */
  received(): string;
  /** Milliseconds until the other side hung up. */
  readonly ended: Promise<number>;
}

async function dial(address: string): Promise<Line> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  open.push(socket);
  const startedAt = performance.now();
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
  socket.on("error", () => undefined);
  const ended = new Promise<number>((resolve) => {
    socket.once("close", () => resolve(performance.now() - startedAt));
  });
  await once(socket, "connect");
  return { socket, received: () => text, ended };
}

/** Sends a byte of the text now and then, as long as it is listened to. */
function trickle({ socket, ended }: Line, text: string): void {
  let sent = 0;
  const timer = setInterval(() => socket.write(text.charAt(sent++) || "x"), 200);
  void ended.then(() => clearInterval(timer));
}

const head = "POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n";
const programs = (): string[] => [
  network.constellation.gateway.address,
  network.constellation.network.address,
  network.region("tohoku").address,
];

test("whoever takes more than 5 s for the headers or 10 s for the whole is parted with, at each program; others are served meanwhile", async () => {
  const headers: Line[] = [];
  const bodies: Line[] = [];
  for (const address of programs()) {
    for (let i = 0; i < 20; i++) headers.push(await dial(address));
    bodies.push(await dial(address));
  }
  for (const line of headers) trickle(line, head);
  for (const line of bodies) {
    line.socket.write(`${head}\r\n{"query":"`);
    trickle(line, "{ hubs { totalCount } }".repeat(9));
  }
  const { status, data } = await network.as().query(PublicTotalsDocument, {});
  expect([status, data.hubs?.totalCount]).toEqual([200, 8]);
  const headersMs = await Promise.all(headers.map(({ ended }) => ended));
  const bodiesMs = await Promise.all(bodies.map(({ ended }) => ended));
  expect(Math.max(...headersMs)).toBeLessThan(8_000);
  expect(Math.max(...bodiesMs)).toBeLessThan(13_000);
  for (const { received } of [...headers, ...bodies]) expect(received()).toMatch(/^HTTP\/1\.1 408 |^$/u);
});

test("an address that hoards connections has no more than half of them", async () => {
  const { address, stop } = await network.startBeside("gateway", { GATEWAY_MAX_CONNECTIONS: "20" });
  const lines: Line[] = [];
  for (let i = 0; i < 10; i++) lines.push(await dial(address));
  const oneMore = await dial(address);
  await oneMore.ended;
  expect(oneMore.received()).toBe("");
  lines[0]?.socket.destroy();
  await until(async () => expect((await fetch(`${address}/livez`)).status).toBe(200));
  for (const { socket } of lines) socket.destroy();
  await stop();
});
