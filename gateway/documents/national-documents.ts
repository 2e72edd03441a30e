import type { Abandonment } from "../../common/http/abandonment.ts";
import type { NetworkProgram } from "../network-program.ts";
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

/** What the national program may say of a document; anything else is a fault of it. */
const passedStatuses = [200, 400, 404, 410];

/** A document at a path with its query; throws when the national program does not answer in time. */
export async function readNational(
  network: Pick<NetworkProgram, "read">,
  { path, contentType }: { readonly path: string; readonly contentType: string },
  signal: Abandonment,
): Promise<PublicDocument> {
  const { statusCode, text } = await network.read(path, signal);
  if (!passedStatuses.includes(statusCode)) throw new Error(`The national program answered with HTTP ${statusCode}.`);
  return { status: statusCode, contentType: statusCode === 400 ? "text/plain; charset=utf-8" : contentType, text };
}
