import { Pool } from "undici";
import { exchange } from "../../common/exchange.ts";
import type { PublicDocument } from "./send-document.ts";

/** The documents that the national program makes: their paths, what they are, and the parameters that they take. */
export interface NationalDocument {
  /** As fastify writes it. */
  readonly path: string;
  readonly contentType: string;
  readonly parameters: readonly string[];
}

export const nationalDocuments: readonly NationalDocument[] = [
  { path: "/feed.json", contentType: "application/feed+json; charset=utf-8", parameters: ["after", "afterSeq"] },
  { path: "/feed.atom", contentType: "application/atom+xml; charset=utf-8", parameters: ["after", "afterSeq"] },
  { path: "/sitemap.xml", contentType: "application/xml; charset=utf-8", parameters: ["page"] },
  { path: "/items/:id", contentType: "text/html; charset=utf-8", parameters: [] },
  { path: "/items.css", contentType: "text/css; charset=utf-8", parameters: [] },
];

export interface NationalReader {
  /** A document at a path with its query; throws when the national program does not answer in time. */
  read(path: string, contentType: string, signal: AbortSignal): Promise<PublicDocument>;
  close(): Promise<void>;
}

const maxBytes = 8 * 1024 * 1024;
/** What the national program may say of a document; anything else is a fault of it. */
const passedStatuses = [200, 400, 404, 410];

/** Reads documents from the national program over connections of their own, so that they never wait for GraphQL. */
export function createNationalReader(address: string, deadlineMs: number): NationalReader {
  const { origin, pathname } = new URL(address);
  const base = pathname.replace(/\/$/u, "");
  const pool = new Pool(origin, { connections: 4, pipelining: 1, connectTimeout: 1_000, keepAliveTimeout: 30_000 });
  return {
    read: async (path, contentType, signal) => {
      const headers = { "accept-encoding": "identity" };
      const limits = { deadlineMs, maxBytes, signal };
      const { statusCode, text } = await exchange(pool, { method: "GET", path: base + path, headers }, limits);
      if (!passedStatuses.includes(statusCode))
        throw new Error(`The national program answered with HTTP ${statusCode}.`);
      return { status: statusCode, contentType: statusCode === 400 ? "text/plain; charset=utf-8" : contentType, text };
    },
    close: () => pool.destroy(),
  };
}
