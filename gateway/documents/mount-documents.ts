import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { isRegionCode } from "../../common/node-id.ts";
import type { Logger } from "../../common/logger.ts";
import { hubsGeoJson } from "./hubs-geojson.ts";
import { nationalDocuments, type NationalDocument, type NationalReader } from "./national-documents.ts";
import { programCalendar } from "./program-calendar.ts";
import type { AskPublicly } from "./public-walk.ts";
import { sendDocument, type PublicDocument } from "./send-document.ts";

export interface DocumentDependencies {
  readonly national: NationalReader;
  readonly ask: AskPublicly;
  readonly now: () => Date;
  readonly logger: Logger;
}

const calendarQuery = z.object({
  regions: z
    .string()
    .max(700)
    .transform((text) => text.split(","))
    .refine((codes) => codes.every(isRegionCode))
    .optional(),
});

/** Serves what everybody may read over plain HTTP: the nation's documents, and those that are gathered from all regions. */
export function mountDocuments(app: FastifyInstance, dependencies: DocumentDependencies): void {
  const { ask, now } = dependencies;
  for (const document of nationalDocuments) {
    app.get(document.path, (request, reply) => sendNational(request, reply, document, dependencies));
  }
  const geoJson = remembered(() => hubsGeoJson(ask), now);
  const calendar = remembered(() => programCalendar(ask, null), now);
  app.get("/hubs.geojson", (request, reply) =>
    sendGathered(request, reply, "application/geo+json", geoJson, dependencies),
  );
  app.get("/programs.ics", (request, reply) => {
    const query = calendarQuery.safeParse(request.query);
    if (!query.success) return sendDocument(request, reply, unacceptable);
    const { regions } = query.data;
    const make = regions === undefined ? calendar : () => programCalendar(ask, regions);
    return sendGathered(request, reply, "text/calendar; charset=utf-8", make, dependencies);
  });
}

async function sendNational(
  request: FastifyRequest,
  reply: FastifyReply,
  { contentType, parameters }: NationalDocument,
  { national, logger }: DocumentDependencies,
): Promise<FastifyReply> {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  try {
    const path = pathOf(request, parameters);
    return sendDocument(request, reply, await national.read(path, contentType, gone.signal));
  } catch (error) {
    logger.warn({ err: error, requestId: request.id }, "a document of the nation could not be read");
    return sendDocument(request, reply.header("retry-after", "5"), unavailable);
  }
}

/** The path as it was asked for, with the parameters that the document takes and no others. */
function pathOf({ url }: FastifyRequest, parameters: readonly string[]): string {
  const { pathname, searchParams } = new URL(url, "http://gateway.invalid");
  const query = new URLSearchParams([...searchParams].filter(([name]) => parameters.includes(name))).toString();
  return query === "" ? pathname : `${pathname}?${query}`;
}

async function sendGathered(
  request: FastifyRequest,
  reply: FastifyReply,
  contentType: string,
  make: () => Promise<string>,
  { logger }: DocumentDependencies,
): Promise<FastifyReply> {
  try {
    return sendDocument(request, reply, { status: 200, contentType, text: await make() });
  } catch (error) {
    logger.warn({ err: error, requestId: request.id }, "a document could not be gathered");
    return sendDocument(request, reply.header("retry-after", "5"), unavailable);
  }
}

const plain = "text/plain; charset=utf-8";
const unavailable: PublicDocument = {
  status: 503,
  contentType: plain,
  text: "This document cannot be made just now. Try again in a moment.\n",
};
const unacceptable: PublicDocument = {
  status: 400,
  contentType: plain,
  text: "The address has a parameter that is not acceptable.\n",
};

const rememberedMs = 30_000;

/** Makes a text that costs every region a question at most once in half a minute, however many ask; a failure is not remembered. */
function remembered(make: () => Promise<string>, now: () => Date): () => Promise<string> {
  let last: { readonly text: Promise<string>; readonly untilMs: number } | undefined;
  return () => {
    if (last && now().getTime() < last.untilMs) return last.text;
    const text = make();
    last = { text, untilMs: now().getTime() + rememberedMs };
    text.catch(() => (last = undefined));
    return text;
  };
}
