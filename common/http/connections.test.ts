import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { limitConnections } from "./connections.ts";

let server: Server;
let sockets: Socket[];

beforeEach(async () => {
  sockets = [];
  server = createServer((_request, response) => response.end("ok"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

/** Connects, and tells whether it is still listened to when it has asked something. */
async function connectAndAsk(): Promise<boolean> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  socket.on("error", () => undefined);
  socket.write("GET / HTTP/1.1\r\nhost: here\r\n\r\n");
  return Promise.race([once(socket, "data").then(() => true), once(socket, "close").then(() => false)]);
}

const askInTurn = async (count: number): Promise<boolean[]> => {
  const answered: boolean[] = [];
  for (let i = 0; i < count; i++) answered.push(await connectAndAsk());
  return answered;
};

test("an address has so many connections and no more, until it gives one up", async () => {
  limitConnections(server, { connections: 10, perAddress: 2, isProxy: () => false });
  expect(await askInTurn(3)).toEqual([true, true, false]);
  sockets[0]?.destroy();
  await vi.waitFor(async () => expect(await connectAndAsk()).toBe(true));
  expect(await connectAndAsk()).toBe(false);
});

test("a proxy speaks for many, and has as many as there are", async () => {
  limitConnections(server, { connections: 4, perAddress: 2, isProxy: (address) => address === "127.0.0.1" });
  expect(await askInTurn(5)).toEqual([true, true, true, true, false]);
});
