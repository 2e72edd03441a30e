import type { FastifyInstance } from "fastify";

/**
 * Cuts the connection of whoever takes longer than this to read an answer that is held in memory. What is streamed is made only as
 * fast as it is read, and ends after a minute without a byte like every other connection.
 */
export function refuseSlowReaders(app: FastifyInstance, timeoutMs: number): void {
  app.addHook("onSend", async (_request, reply, payload) => {
    if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return;
    const { raw } = reply;
    const timer = setTimeout(() => raw.destroy(), timeoutMs);
    raw.once("close", () => clearTimeout(timer));
  });
}
