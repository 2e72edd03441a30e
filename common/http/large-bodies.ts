import type { FastifyRequest } from "fastify";
import type { Viewer } from "../identity/viewer.ts";

/** Who sent a request; throws for a bad token. */
export type ViewerOf = (request: FastifyRequest) => Viewer | Promise<Viewer>;

/** What everybody may send. */
const smallBytes = 256 * 1024;
/** What a file of 3 MB takes in Base64, and room for the rest of the request. */
const largeBytes = 5 * 1024 * 1024;

/**
 * Options of a route that takes uploads: whoever sends more than others do has to say first who they are, before a byte of it is read.
 * A body of unknown length counts as a large one.
 */
export const acceptUploads = (viewerOf: ViewerOf) => ({
  bodyLimit: largeBytes,
  onRequest: async (request: FastifyRequest): Promise<void> => {
    const { method, headers } = request;
    const length = Number(headers["content-length"] ?? (headers["transfer-encoding"] ? Infinity : 0));
    if (method !== "POST" || length <= smallBytes) return;
    const { role } = await viewerOf(request);
    if (role === "ANONYMOUS") throw refusal(413, `Without a token a request has at most ${smallBytes} bytes.`);
  },
});

const refusal = (statusCode: number, message: string): Error => Object.assign(new Error(message), { statusCode });
