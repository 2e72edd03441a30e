import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { retryAfterSeconds } from "../../../common/graphql/ask-to-wait.ts";
import { toldOfDatabase } from "../../../common/database/faults.ts";
import { NetworkError } from "../../../common/errors.ts";
import type { Context } from "../context.ts";
import { isShown } from "../feed/publication.ts";
import { bringUpToDate } from "../feed/release.ts";
import { addressesAt, type Addresses } from "./addresses.ts";
import { toAtomFeed } from "./atom-feed.ts";
import { readFeedDocument } from "./feed-document.ts";
import { itemPage, tombstonePage, unknownPage } from "./item-page.ts";
import { toJsonFeed } from "./json-feed.ts";
import { countPublished, publishedPart } from "./queries.ts";
import { sitemapSize, toSitemap, toSitemapIndex } from "./sitemap.ts";
import { stylesheet } from "./stylesheet.ts";

export interface DocumentDependencies {
  /** Where the gateway shows these documents to everybody. */
  readonly publicUrl: string;
  /** The context of a request by nobody in particular. */
  readonly anonymousContext: (requestId: string) => Context;
}

const feedQuery = z.object({
  after: z.string().max(500).optional(),
  afterSeq: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
});
const sitemapQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).optional() });
const itemParameters = z.object({ id: z.string().max(80) });

/** Serves what everybody may read over plain HTTP; how it is cached and framed is the gateway's business. */
export function mountDocuments(app: FastifyInstance, { publicUrl, anonymousContext }: DocumentDependencies): void {
  const addresses = addressesAt(publicUrl);
  const contextOf = ({ id }: FastifyRequest): Context => anonymousContext(id);
  app.register(async (routes) => {
    routes.setErrorHandler(tellFault);
    routes.get("/feed.json", async (request, reply) => {
      const feed = await readFeedDocument(feedQuery.parse(request.query), contextOf(request));
      return reply.type("application/feed+json; charset=utf-8").send(JSON.stringify(toJsonFeed(feed, addresses)));
    });
    routes.get("/feed.atom", async (request, reply) => {
      const feed = await readFeedDocument(feedQuery.parse(request.query), contextOf(request));
      return reply.type("application/atom+xml; charset=utf-8").send(toAtomFeed(feed, addresses));
    });
    routes.get("/sitemap.xml", async (request, reply) => {
      const { page } = sitemapQuery.parse(request.query);
      const xml = await readSitemap(page, contextOf(request), addresses);
      return reply.type("application/xml; charset=utf-8").send(xml);
    });
    routes.get("/items/:id", async (request, reply) =>
      sendItem(reply, itemParameters.parse(request.params).id, contextOf(request), addresses),
    );
    routes.get("/items.css", async (_request, reply) => reply.type("text/css; charset=utf-8").send(stylesheet));
  });
}

/** A parameter that is none is the reader's mistake; anything else is ours, and a line in the log. */
function tellFault(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.type("text/plain; charset=utf-8");
  const isTheirs = error instanceof NetworkError && error.extensions["code"] === "BAD_USER_INPUT";
  if (isTheirs || error instanceof z.ZodError)
    return reply.code(400).send("The address has a parameter that is not acceptable.\n");
  if (toldOfDatabase(error)) {
    request.log.warn({ err: error }, "the database did not give a document");
    return reply.code(503).header("retry-after", retryAfterSeconds).send("Too busy just now. Try again in a moment.\n");
  }
  request.log.error({ err: error }, "a document failed");
  return reply.code(500).send("Something went wrong on our side.\n");
}

async function readSitemap(page: number | undefined, { db, now }: Context, addresses: Addresses): Promise<string> {
  await bringUpToDate(db, now());
  const total = page === undefined ? await countPublished(db) : 0;
  if (total > sitemapSize) return toSitemapIndex(total, addresses);
  const part = await publishedPart(db, { offset: ((page ?? 1) - 1) * sitemapSize, limit: sitemapSize });
  return toSitemap(part, addresses);
}

/** 200 with the publication, 410 with its tombstone, 404 for what was never national. */
async function sendItem(
  reply: FastifyReply,
  id: string,
  { loaders }: Context,
  addresses: Addresses,
): Promise<FastifyReply> {
  const row = await loaders.publicationByContentId.load(id);
  reply.type("text/html; charset=utf-8");
  if (row === null) return reply.code(404).send(unknownPage(addresses));
  return isShown(row) ? reply.send(itemPage(row, addresses)) : reply.code(410).send(tombstonePage(row, addresses));
}
