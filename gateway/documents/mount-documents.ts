import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { Departure } from "../../common/http/abandonment.ts";
import { isRegionCode } from "../../common/node-id.ts";
import type { Logger } from "../../common/program/logger.ts";
import { hubsGeoJson } from "./hubs-geojson.ts";
import type { NetworkProgram } from "../network-program.ts";
import { nationalDocuments, readNational, type NationalDocument } from "./national-documents.ts";
import { programCalendar } from "./program-calendar.ts";
import type { AskPublicly } from "./public-walk.ts";
import { sendDocument, type PublicDocument } from "./send-document.ts";

export interface DocumentDependencies {
  readonly network: Pick<NetworkProgram, "read">;
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
  const { network, ask, now, logger } = dependencies;
  for (const document of nationalDocuments) {
    app.get(document.path, (request, reply) => sendNational(request, reply, document, { network, logger }));
  }
  const geoJson = remembered(() => makeGeoJson(ask), now);
  const calendar = remembered(() => makeCalendar(ask, null), now);
  app.get("/hubs.geojson", (request, reply) => sendMade(request, reply, geoJson, logger));
  app.get("/programs.ics", (request, reply) => {
    const query = calendarQuery.safeParse(request.query);
    if (!query.success) return sendDocument(request, reply, unacceptable);
    const { regions } = query.data;
    return sendMade(request, reply, regions === undefined ? calendar : () => makeCalendar(ask, regions), logger);
  });
}

const makeGeoJson = async (ask: AskPublicly): Promise<PublicDocument> => ({
  status: 200,
  contentType: "application/geo+json",
  text: await hubsGeoJson(ask),
});

const makeCalendar = async (ask: AskPublicly, regions: readonly string[] | null): Promise<PublicDocument> => ({
  status: 200,
  contentType: "text/calendar; charset=utf-8",
  text: await programCalendar(ask, regions),
});

const sendNational = (
  request: FastifyRequest,
  reply: FastifyReply,
  { contentType, parameters }: NationalDocument,
  { network, logger }: Pick<DocumentDependencies, "network" | "logger">,
): Promise<FastifyReply> => {
  const gone = new Departure();
  reply.raw.once("close", () => gone.abort());
  const path = pathOf(request, parameters);
  return sendMade(request, reply, () => readNational(network, { path, contentType }, gone), logger);
};

/** The path as it was asked for, with the parameters that the document takes and no others. */
function pathOf({ url }: FastifyRequest, parameters: readonly string[]): string {
  const { pathname, searchParams } = new URL(url, "http://gateway.invalid");
  const query = new URLSearchParams([...searchParams].filter(([name]) => parameters.includes(name))).toString();
  return query === "" ? pathname : `${pathname}?${query}`;
}

/** Sends what is made, or that it cannot be made just now. */
async function sendMade(
  request: FastifyRequest,
  reply: FastifyReply,
  make: () => Promise<PublicDocument>,
  logger: Logger,
): Promise<FastifyReply> {
  const document = await make().catch((error: unknown) => {
    logger.warn({ err: error, requestId: request.id }, "a document could not be made");
    reply.header("retry-after", "5");
    return unavailable;
  });
  return sendDocument(request, reply, document);
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

/** Makes a document that costs every region a question at most once in half a minute, however many ask; a failure is not remembered. */
function remembered(make: () => Promise<PublicDocument>, now: () => Date): () => Promise<PublicDocument> {
  let last: { readonly document: Promise<PublicDocument>; readonly untilMs: number } | undefined;
  return () => {
    if (last && now().getTime() < last.untilMs) return last.document;
    const document = make();
    last = { document, untilMs: now().getTime() + rememberedMs };
    document.catch(() => (last = undefined));
    return document;
  };
}
