import type { FastifyRequest } from "fastify";
import type { Authenticate } from "./token.ts";

/** What everybody may send. */
const smallBytes = 256 * 1024;
/** What a file of 3 MB takes in Base64, and room for the rest of the request. */
const largeBytes = 5 * 1024 * 1024;

/**
 * Options of a route that takes uploads: whoever sends more than others do has to say first who they are, before a byte of it is read.
 * A body of unknown length counts as a large one.
 */
export const acceptUploads = (authenticate: Authenticate) => ({
  bodyLimit: largeBytes,
  onRequest: async ({ method, headers }: FastifyRequest): Promise<void> => {
    const length = Number(headers["content-length"] ?? (headers["transfer-encoding"] ? Infinity : 0));
    if (method !== "POST" || length <= smallBytes) return;
    const viewer = await authenticate(headers.authorization).catch(() => undefined);
    if (!viewer) throw refusal(401, "The bearer token is not valid. Get a new one.");
    if (viewer.role === "ANONYMOUS") throw refusal(413, `Without a token a request has at most ${smallBytes} bytes.`);
  },
});

const refusal = (statusCode: number, message: string): Error => Object.assign(new Error(message), { statusCode });
