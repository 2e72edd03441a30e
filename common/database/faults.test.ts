import { DrizzleQueryError } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  afterFirstCommit,
  CommitUnknown,
  DatabaseBusy,
  isCollision,
  isLockTimeout,
  isLostConnection,
  toldOfDatabase,
  TransactionLost,
} from "./faults.ts";

const failing = (code: string, severity = "ERROR") => Object.assign(new Error("secret text"), { code, severity });
const asDrizzleThrows = (error: Error) => new DrizzleQueryError("select secret", ["secret"], error);

test.each([
  ["no connection is free", new DatabaseBusy("full"), "OVERLOADED"],
  ["the server has no connection left", failing("53300", "FATAL"), "OVERLOADED"],
  ["the disk is full", failing("53100"), "OVERLOADED"],
  ["somebody else holds the lock", failing("55P03"), "OVERLOADED"],
  ["a deadlock that repeating did not end", failing("40P01"), "OVERLOADED"],
  ["the statement took too long", failing("57014"), "DEADLINE_EXCEEDED"],
  ["the server shuts down", failing("57P01", "FATAL"), "REGION_UNAVAILABLE"],
  ["the server starts up", failing("57P03", "FATAL"), "REGION_UNAVAILABLE"],
  ["the password is wrong", failing("28P01", "FATAL"), "REGION_UNAVAILABLE"],
  ["the server is a standby, which only reads", failing("25006"), "REGION_UNAVAILABLE"],
  ["nobody listens", failing("ECONNREFUSED"), "REGION_UNAVAILABLE"],
  ["the host is mute", failing("CONNECT_TIMEOUT"), "REGION_UNAVAILABLE"],
  ["the connection broke", failing("CONNECTION_CLOSED"), "REGION_UNAVAILABLE"],
  ["it broke before the commit", new TransactionLost("gone"), "REGION_UNAVAILABLE"],
  ["it broke under the commit", new CommitUnknown("gone"), "UNKNOWN_OUTCOME"],
])("%s: clients hear so, and no more", (_case, error, code) => {
  for (const thrown of [error, asDrizzleThrows(error)]) {
    const told = toldOfDatabase(thrown);
    expect(told?.extensions).toEqual({ code });
    expect(told?.message).not.toContain("secret");
  }
});

test("once a part is committed, an outage is not told as if nothing was done; faults of ours stay what they are", () => {
  expect(toldOfDatabase(afterFirstCommit(asDrizzleThrows(failing("ECONNREFUSED"))))?.extensions["code"]).toBe(
    "UNKNOWN_OUTCOME",
  );
  const ours = new Error("a fault of ours");
  expect(afterFirstCommit(ours)).toBe(ours);
});

test.each([failing("23505"), failing("42P01"), new Error("a fault of ours"), "no error at all"])(
  "a fault of ours is not the database's: %s",
  (error) => expect(toldOfDatabase(error)).toBeUndefined(),
);

test("a session that Postgres ended is of no more use, a statement that it refused leaves one that is", () => {
  for (const code of ["57P01", "57P02", "25P03", "25006", "08006", "ECONNRESET", "CONNECTION_DESTROYED"])
    expect(isLostConnection(failing(code))).toBe(true);
  expect(isLostConnection(failing("XX000", "FATAL"))).toBe(true);
  for (const code of ["57014", "55P03", "40P01", "23505", "ENOENT"])
    expect(isLostConnection(failing(code))).toBe(false);
});

test("collisions and lock time-outs are known inside what drizzle throws", () => {
  expect(["40001", "40P01", "23505"].map((code) => isCollision(asDrizzleThrows(failing(code))))).toEqual([
    true,
    true,
    false,
  ]);
  expect(["55P03", "57014"].map((code) => isLockTimeout(asDrizzleThrows(failing(code))))).toEqual([true, false]);
});
