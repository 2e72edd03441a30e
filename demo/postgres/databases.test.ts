import { expect, test } from "vitest";
import { databaseUrl, quoteIdentifier } from "./databases.ts";

test("a URL carries user, password, loopback address, port and database", () => {
  const url = databaseUrl({ port: 5555, password: "a/b@c" }, "kyushu-okinawa");
  expect(url).toBe("postgres://postgres:a%2Fb%40c@127.0.0.1:5555/kyushu-okinawa");
});

test("region codes with hyphens are quoted as identifiers", () => {
  expect(quoteIdentifier("kyushu-okinawa")).toBe('"kyushu-okinawa"');
});

test.each(["", "a b", 'a"; drop database postgres; --', "../x", "長野", "x".repeat(64), "a\0b"])(
  "%j names no database",
  (name) => {
    expect(() => quoteIdentifier(name)).toThrow(/cannot name a database: use 1 to 63/);
  },
);
