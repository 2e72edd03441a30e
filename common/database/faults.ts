import { NetworkError, notDone, type ErrorCode } from "../errors.ts";

/** What goes wrong with a database, and what clients are told of it. */

/** No connection was free: nothing was sent to the database. */
export class DatabaseBusy extends Error {}

/** Nobody knows how much was done, as when the connection broke while a transaction was being committed. */
export class CommitUnknown extends Error {}

/** The connection broke before the commit was sent: the database rolls back. */
export class TransactionLost extends Error {
  readonly code = "CONNECTION_CLOSED";
}

/** A write that the database did not do, for the reason in its `cause`: it was rolled back, or never begun. */
export class NothingWritten extends Error {}

/** Codes of the driver and of the operating system for a connection that could not be made or broke. */
const connectionCodes =
  /^(CONNECT|CONNECTION)_|^E(AI_AGAIN|CONNABORTED|CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|TIMEDOUT)$/u;

/**
 * SQLSTATEs after which the session is gone: connection exceptions (08), shutdowns and crashes (57P01 to 57P05), and sessions ended for
 * idling in a transaction or for its length (25P03, 25P04). One that may only read (25006) is at a standby that is not promoted yet, or at
 * a primary that is none any more: the next session may be at the right one.
 */
const sessionOver = /^(08...|57P0[1-5]|25P0[34]|25006)$/u;

/** Whether an error, or what it was caused by, says that the connection is of no more use. */
export const isLostConnection = (error: unknown): boolean =>
  error instanceof Error && (saysLost(error) || isLostConnection(error.cause));

/** What Postgres calls fatal ends a session too. */
function saysLost(error: Error): boolean {
  const code = sqlState(error) ?? "";
  const severity = "severity" in error ? error.severity : undefined;
  return connectionCodes.test(code) || sessionOver.test(code) || severity === "FATAL" || severity === "PANIC";
}

/** Whether Postgres rolled a transaction back only because of others at the same time: the same again may do. */
export const isCollision = (error: unknown): boolean => isState(error, ["40001", "40P01"]);

/** Whether somebody else held a lock for too long. */
export const isLockTimeout = (error: unknown): boolean => isState(error, ["55P03"]);

const isState = (error: unknown, states: readonly string[]): boolean =>
  states.includes(sqlState(error) ?? "") || (error instanceof Error && isState(error.cause, states));

/** What to tell clients of an error that comes from the database, however deep it is wrapped; undefined for faults of ours. */
export function toldOfDatabase(error: unknown): NetworkError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = faultOf(cause);
    if (code) return Object.assign(new NetworkError(code, messages[code]), { cause });
  }
  return undefined;
}

/** What a write throws for an error of its transaction. */
export const asNothingWritten = <Thrown>(error: Thrown): Thrown | NothingWritten =>
  error instanceof CommitUnknown || !toldOfDatabase(error)
    ? error
    : new NothingWritten("The write was rolled back.", { cause: error });

/** What to throw for an error that comes from the database after a part was committed: not that nothing was done. */
export const afterFirstCommit = (error: unknown): unknown =>
  toldOfDatabase(error)
    ? new CommitUnknown("The database failed after a part was committed.", { cause: error })
    : error;

type FaultCode = "OVERLOADED" | "DEADLINE_EXCEEDED" | "REGION_UNAVAILABLE" | "UNKNOWN_OUTCOME";

/** True of what is read as well as of what is written: an error stands in the place of what was not done. */
const messages = {
  OVERLOADED: `There is more to do than the database can do just now; ${notDone}. Try again in a moment.`,
  DEADLINE_EXCEEDED: `This took the database too long and was stopped; ${notDone}. Ask for less or try again.`,
  REGION_UNAVAILABLE: `The database does not answer; ${notDone}. Try again in a moment.`,
  UNKNOWN_OUTCOME:
    "The database did not say whether it kept the change. Repeat the request with the same `idempotencyKey`, or read before repeating it without one.",
} as const satisfies Partial<Record<ErrorCode, string>>;

function faultOf(error: Error): FaultCode | undefined {
  if (error instanceof DatabaseBusy) return "OVERLOADED";
  if (error instanceof CommitUnknown) return "UNKNOWN_OUTCOME";
  const code = sqlState(error) ?? "";
  // Class 53: too many connections, out of memory or of disk. 55P03: lock_timeout. Collisions that repeating did not end.
  if (/^53...$/u.test(code) || code === "55P03" || isCollision(error)) return "OVERLOADED";
  // Cancelled by statement_timeout.
  if (code === "57014") return "DEADLINE_EXCEEDED";
  return saysLost(error) ? "REGION_UNAVAILABLE" : undefined;
}

/** The SQLSTATE of Postgres, or the driver's or system's code; undefined for an error that has none. */
function sqlState(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
