import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** A document as it is sent: what it is and its text. */
export interface PublicDocument {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Nothing is fetched, run or framed by our documents; the pages' stylesheet is our own. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Sends a document under headers that are the gateway's own, whoever made it. Whoever has it may ask again at any time whether it
 * is still so (`no-cache`), since what was retracted must be gone at once; where nothing changed, the answer is 304 (RFC 9110, 13).
 */
export function sendDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, contentType, text }: PublicDocument,
): FastifyReply {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  reply
    .header("cache-control", status === 200 ? "public, no-cache" : "no-store")
    .header("content-security-policy", contentSecurityPolicy)
    .header("x-content-type-options", "nosniff")
    .header("referrer-policy", "no-referrer")
    .header("access-control-allow-origin", "*");
  if (status !== 200) return reply.code(status).type(contentType).send(text);
  reply.header("etag", etag);
  if (isKnown(request.headers["if-none-match"], etag)) return reply.code(304).send();
  return reply.type(contentType).send(text);
}

/** Weak comparison, as `If-None-Match` asks for (RFC 9110, 13.1.2). */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//u, ""));
  return tags.includes(etag) || tags.includes("*");
}
