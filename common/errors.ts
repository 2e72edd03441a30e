import { GraphQLError } from "graphql";

/** Below a mutation's own field an error is of the reading of what was done. */
export const notDone = "a mutation that has this error in its own place was not done";

/**
 * Every `extensions.code` a client can meet, with what it means. `docs/errors.md` lists the same, by test.
 * A message says what happened and what to do; it never holds an address, a body or a statement.
 */
export const errorCodes = {
  BAD_USER_INPUT: "An argument is not acceptable; the message says which and what is.",
  UNAUTHENTICATED: "The bearer token is not valid; get a new one, or send none to read what is public.",
  FORBIDDEN: "The viewer's role does not allow this.",
  NOT_FOUND: "There is no such thing, or the viewer may not see it.",
  CONFLICT: "Somebody else changed it meanwhile; read it again and repeat.",
  REGION_UNAVAILABLE: `The region (\`extensions.region\`) did not answer; ${notDone}. Try again later.`,
  UNKNOWN_OUTCOME:
    "The region (`extensions.region`) was asked to change something and did not say whether it did; repeat the request with the same `idempotencyKey`, or read before repeating it without one.",
  DEADLINE_EXCEEDED: "The operation took too long; ask for less or try again.",
  OPERATION_TOO_LARGE: "The operation asks for more than one operation may; the message says of what.",
  RATE_LIMITED: "Too much was asked in too short a time; wait as long as `Retry-After` says.",
  OVERLOADED: `There is more to do than can be done just now; ${notDone}. Try again after \`Retry-After\`.`,
  INTERNAL: "A fault of ours; the message has the request ID that the log knows.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error with a code from {@link errorCodes}, fit to be shown to a client. */
export class NetworkError extends GraphQLError {
  /** `httpStatus` counts where the request fails as a whole; Apollo Server takes it from the extensions and does not send it on. */
  constructor(code: ErrorCode, message: string, httpStatus?: number) {
    super(message, { extensions: { code, ...(httpStatus !== undefined && { http: { status: httpStatus } }) } });
  }
}

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/** Whether a code names the caller's mistake, which every region would answer alike, rather than a fault of the region. */
export const isCallersMistake = (code: unknown): boolean =>
  code === "BAD_USER_INPUT" || code === "UNAUTHENTICATED" || code === "FORBIDDEN" || code === "NOT_FOUND";
