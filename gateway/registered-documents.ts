import type { FastifyRequest } from "fastify";
import { NetworkError } from "../common/errors.ts";
import { isMember, type Viewer } from "../common/identity/viewer.ts";
import { hashOf, ownManifest, readManifest } from "./public-documents/manifest.ts";

/** Who may ask registered documents only. Members may always ask what they like. */
export type RegisteredFor = "NOBODY" | "ANONYMOUS" | "PUBLIC";

export interface RegisteredSettings {
  readonly requiredOf: RegisteredFor;
  /** A manifest of an operator's own, beside the network's. */
  readonly file: string | undefined;
}

/** Documents that are known before anybody asks them: everybody may name one by its hash, and some visitors may ask nothing else. */
export interface RegisteredDocuments {
  readonly bodyByHash: ReadonlyMap<string, string>;
  /** Throws `FORBIDDEN` where this viewer may ask registered documents only, and the request is for another. */
  require(request: Pick<FastifyRequest, "method" | "url" | "body">, viewer: Viewer): void;
}

/** Reads the manifests; throws an Error that says in a sentence what is wrong with one. */
export function readRegisteredDocuments({ requiredOf, file }: RegisteredSettings): RegisteredDocuments {
  const documents = [ownManifest, file].flatMap((manifest) => (manifest === undefined ? [] : readManifest(manifest)));
  const bodyByHash = new Map(documents.map(({ id, body }) => [id, body]));
  return {
    bodyByHash,
    require: (request, viewer) => {
      if (!isBound(requiredOf, viewer)) return;
      const hash = hashIn(request);
      if (hash === undefined || !bodyByHash.has(hash)) throw unregistered();
    },
  };
}

function isBound(requiredOf: RegisteredFor, viewer: Viewer): boolean {
  if (requiredOf === "NOBODY" || isMember(viewer)) return false;
  return requiredOf === "PUBLIC" || viewer.role === "ANONYMOUS";
}

/**
 * The hash of the document that Apollo Server executes for this request: of its text where there is one, else the hash that stands for
 * it. Undefined where it has neither in the form that Apollo Server takes.
 */
function hashIn({ method, url, body }: Pick<FastifyRequest, "method" | "url" | "body">): string | undefined {
  const { query, extensions } = method === "GET" ? readAddress(url) : readBody(body);
  if (query !== undefined && query !== null) return typeof query === "string" ? hashOf(query) : undefined;
  const hash = propertyOf(propertyOf(extensions, "persistedQuery"), "sha256Hash");
  return typeof hash === "string" ? hash : undefined;
}

interface Asked {
  readonly query: unknown;
  readonly extensions: unknown;
}

const readBody = (body: unknown): Asked => ({
  query: propertyOf(body, "query"),
  extensions: propertyOf(body, "extensions"),
});

function readAddress(url: string): Asked {
  const { searchParams } = new URL(url, "http://gateway.invalid");
  return { query: searchParams.get("query"), extensions: parsed(searchParams.get("extensions")) };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

const unregistered = () =>
  new NetworkError(
    "FORBIDDEN",
    "Only registered documents are answered here without a member's token. Ask one of them, by its text or its SHA-256 hash.",
    403,
  );
