import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Origins of the pages that may read the API in a browser; `["*"]`: of all pages. */
export type CorsOrigins = readonly string[];

/** What pages on other origins may read of an answer beside its body. */
const exposedHeaders = ["x-request-id", "retry-after", "ratelimit", "ratelimit-policy", "furusato-total-count"];
const allowedHeaders = ["authorization", "content-type", "apollo-require-preflight"];

/**
 * What browsers are told of every answer: to take it for nothing but what it says it is, to run and frame nothing of it, and which
 * pages may read it. Tokens are sent in a header and never in cookies, so that no page borrows its visitor's rights (`credentials`
 * stays off). Pages and documents for everybody say for themselves who may read them.
 */
export function mountBrowserRules(app: FastifyInstance, origins: CorsOrigins): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: "cross-origin" },
    // Of the program's own name only: the names below it may be somebody else's.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: "deny" },
  });
  if (origins.length === 0) return;
  app.register(cors, {
    origin: origins.includes("*") ? "*" : [...origins],
    methods: ["GET", "HEAD", "POST"],
    allowedHeaders,
    exposedHeaders,
    maxAge: 600,
    strictPreflight: false,
  });
}
