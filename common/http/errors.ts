import type { FastifyReply, FastifyRequest } from "fastify";
import { retryAfterSeconds } from "../graphql/ask-to-wait.ts";
import { toldOfDatabase } from "../database/faults.ts";
import { isErrorCode, NetworkError, type ErrorCode } from "../errors.ts";
import { unacceptableValue } from "../database/unacceptable-values.ts";

/** What is said of a request that fails outside of GraphQL's execution, in the words and codes of {@link NetworkError}. */
export interface HttpFault {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** The HTTP status of a request that fails as a whole, by code. */
export const httpStatuses: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  REGION_UNAVAILABLE: 503,
  UNKNOWN_OUTCOME: 502,
  DEADLINE_EXCEEDED: 504,
  OPERATION_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  INTERNAL: 500,
};

/** Answers what goes wrong before or beside GraphQL as `{ code, message }`. What is no fault of the request is logged, and told by its number alone. */
export function sendFault(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, code, message } = faultOf(error, request);
  void withPatience(reply, code).code(status).send({ code, message });
}

/** The same as {@link sendFault} in the form that GraphQL's clients read. */
export function sendGraphQLFault(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, code, message } = faultOf(error, request);
  void withPatience(reply, code)
    .code(status)
    .send({ errors: [{ message, extensions: { code } }] });
}

/** Says when to ask again where there was only too much at once. */
function withPatience(reply: FastifyReply, code: ErrorCode): FastifyReply {
  if (code === "OVERLOADED" && !reply.hasHeader("retry-after")) void reply.header("retry-after", retryAfterSeconds);
  return reply;
}

function faultOf(error: unknown, { id, log }: FastifyRequest): HttpFault {
  const told = toldOf(unacceptableValue(error) ?? toldOfDatabase(error) ?? error);
  if (told) return told;
  log.error({ err: error, requestId: id }, "a request failed");
  return {
    status: 500,
    code: "INTERNAL",
    message: `Something went wrong on our side. Please report it with this number: ${id}.`,
  };
}

/** What of an error may be told: ours, and the HTTP server's own about the request. */
function toldOf(error: unknown): HttpFault | undefined {
  if (error instanceof NetworkError) {
    const code = String(error.extensions["code"]);
    if (!isErrorCode(code) || code === "INTERNAL") return undefined;
    return { status: httpStatuses[code], code, message: error.message };
  }
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (!(error instanceof Error) || !(status >= 400 && status < 500)) return undefined;
  return { status, code: codes[status] ?? "BAD_USER_INPUT", message: error.message };
}

const codes: Readonly<Record<number, ErrorCode>> = {
  401: "UNAUTHENTICATED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  413: "OPERATION_TOO_LARGE",
  429: "RATE_LIMITED",
};
