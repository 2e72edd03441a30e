import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Usage } from "./child.ts";

/** Counts the requests that HTTP servers receive and the bytes of their connections, headers and all. */
export class Traffic {
  #requests = 0;
  #closedBytes = 0;
  readonly #open = new Set<Socket>();

  count(server: Server): void {
    server.on("request", () => (this.#requests += 1));
    server.on("connection", (socket) => {
      this.#open.add(socket);
      socket.once("close", () => {
        this.#open.delete(socket);
        this.#closedBytes += bytesOf(socket);
      });
    });
  }

  now(): Pick<Usage, "requests" | "bytes"> {
    const openBytes = [...this.#open].reduce((sum, socket) => sum + bytesOf(socket), 0);
    return { requests: this.#requests, bytes: this.#closedBytes + openBytes };
  }
}

const bytesOf = ({ bytesRead, bytesWritten }: Socket): number => bytesRead + bytesWritten;
