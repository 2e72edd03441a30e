import { Pool } from "undici";
import type { Abandonment } from "./abandonment.ts";
import { exchange, type ExchangeFailure, type ExchangeLimits, type WireAnswer } from "./exchange.ts";
import { isDeeperThan } from "./json-depth.ts";

/** One question to a region as it goes over the wire. */
export interface RegionRequest {
  readonly path: string;
  readonly body: string | Buffer;
  readonly token: string;
  readonly requestId: string;
  /** For the whole answer, from waiting for a connection to the last byte. */
  readonly deadlineMs?: number;
  /** Aborted when the client has gone. */
  readonly signal: Abandonment;
}

/** Why a request brought no usable answer; the message is for the log only. */
export class RegionFailure extends Error {
  readonly reason: "UNREACHABLE" | "DEADLINE_EXCEEDED" | "INVALID_ANSWER" | "INTERNAL_ERROR";
  /** Whether the region may have acted on the request. */
  readonly isOutcomeUnknown: boolean;
  /** Whether it was us who waited no longer, and the region may be well. */
  readonly isAbandoned: boolean;

  constructor(reason: RegionFailure["reason"], message: string, isOutcomeUnknown: boolean, isAbandoned = false) {
    super(message);
    this.reason = reason;
    this.isOutcomeUnknown = isOutcomeUnknown;
    this.isAbandoned = isAbandoned;
  }
}

/** A request in plain HTTP, beside GraphQL. */
export interface PlainRequest {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A keep-alive HTTP client for one region's address. */
export interface RegionClient {
  /** The parsed JSON of the answer; throws a {@link RegionFailure}. */
  post(request: RegionRequest): Promise<unknown>;
  /** A whole answer of whatever kind, but no fault and no redirect; throws a {@link RegionFailure}. */
  exchange(request: PlainRequest, limits: ExchangeLimits): Promise<WireAnswer>;
  close(): Promise<void>;
}

export const maxAnswerBytes = 1024 * 1024;
/** No operation selects as deep; parsing a megabyte of nothing but brackets would keep everybody waiting for half a second. */
const maxAnswerDepth = 100;
/** Shorter answers are parsed within a millisecond however deep they are, and are not looked through first. */
const shallowLength = 16_384;

/** What was asked for is as the asker knows it (RFC 9110, 15.4.5): no redirect. */
const notModified = 304;

/** Connections are bounded and kept alive; redirects are not followed, answers are not decompressed and of JSON end at 1 MB and 100 levels. */
export function createRegionClient(address: string, connections: number): RegionClient {
  const { origin, pathname } = new URL(address);
  const base = pathname.replace(/\/$/u, "");
  const pool = new Pool(origin, { connections, pipelining: 1, connectTimeout: 1_000, keepAliveTimeout: 30_000 });
  const send: RegionClient["exchange"] = ({ path, ...rest }, limits) =>
    wholeAnswer(pool, { ...rest, path: base + path }, limits);
  return {
    post: (request) => post(send, request),
    exchange: send,
    close: () => pool.destroy(),
  };
}

async function wholeAnswer(pool: Pool, request: PlainRequest, limits: ExchangeLimits): Promise<WireAnswer> {
  const headers = { ...request.headers, "accept-encoding": "identity" };
  const sent = exchange(pool, { ...request, headers }, limits);
  const answer = await sent.catch((error: ExchangeFailure) => Promise.reject(toFailure(error)));
  const { statusCode } = answer;
  if (statusCode >= 500) throw new RegionFailure("INTERNAL_ERROR", `HTTP ${statusCode}`, true);
  if (statusCode >= 300 && statusCode < 400 && statusCode !== notModified)
    throw new RegionFailure("INVALID_ANSWER", "a redirect", false);
  return answer;
}

async function post(send: RegionClient["exchange"], request: RegionRequest): Promise<unknown> {
  const { path, body, token, requestId, deadlineMs, signal } = request;
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    authorization: `Bearer ${token}`,
    "x-request-id": requestId,
  };
  const limits = { deadlineMs, maxBytes: maxAnswerBytes, signal };
  const { text } = await send({ method: "POST", path, body, headers }, limits);
  return parseJson(text);
}

function parseJson(text: string): unknown {
  if (text.length > shallowLength && isDeeperThan(text, maxAnswerDepth))
    throw new RegionFailure("INVALID_ANSWER", `deeper than ${maxAnswerDepth} levels`, true);
  try {
    return JSON.parse(text);
  } catch {
    throw new RegionFailure("INVALID_ANSWER", "no JSON", true);
  }
}

const reasons = {
  CONNECTION: "UNREACHABLE",
  DEADLINE: "DEADLINE_EXCEEDED",
  GONE: "DEADLINE_EXCEEDED",
  TOO_LARGE: "INVALID_ANSWER",
} as const;

const toFailure = ({ why, message, wasSent }: ExchangeFailure): RegionFailure =>
  new RegionFailure(reasons[why], message, wasSent, why === "GONE");
