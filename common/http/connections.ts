import type { Server } from "node:http";
import type { Socket } from "node:net";

/** How many connections a program keeps open at a time. */
export interface ConnectionLimits {
  readonly connections: number;
  /** Of one address; proxies, which speak for many, have no such bound. */
  readonly perAddress: number;
  readonly isProxy: (address: string) => boolean;
}

/** More connections than these are closed as they come, so that whoever hoards them cannot keep all others out. */
export function limitConnections(server: Server, { connections, perAddress, isProxy }: ConnectionLimits): void {
  server.maxConnections = connections;
  const open = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress;
    if (address === undefined || isProxy(address)) return;
    const held = open.get(address) ?? 0;
    if (held >= perAddress) {
      socket.destroy();
      return;
    }
    open.set(address, held + 1);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}
