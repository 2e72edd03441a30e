import { Writable } from "node:stream";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { createLogger } from "./logger.ts";

/** What a logger writes while `log` uses it. */
function logged(log: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  log(createLogger("test", "info", destination));
  return lines.join("");
}

test("a failed statement is logged with its text and its cause, without the values it was sent with", () => {
  const cause = Object.assign(new Error("duplicate key value violates unique constraint"), {
    code: "23505",
    detail: "Key (email)=(hanako@example.jp) already exists.",
  });
  const error = new DrizzleQueryError("insert into people values ($1)", ["hanako@example.jp\n山田花子"], cause);
  const text = logged((logger) => logger.error({ err: error }, "unexpected error"));
  expect(text).toContain("insert into people values ($1)");
  expect(text).toContain("duplicate key value");
  expect(text).toContain("logger.test.ts");
  expect(text).not.toMatch(/hanako|花子/u);
});

test("what Postgres says in detail of a value is not logged", () => {
  const error = Object.assign(new Error("null value"), { detail: "Failing row contains (山田花子)." });
  expect(logged((logger) => logger.error({ err: error }, "unexpected error"))).not.toContain("花子");
});

test("a token is not logged", () => {
  const text = logged((logger) => logger.info({ token: "eyJhbGciOiJFZERTQSJ9", authorization: "Bearer x" }, "asked"));
  expect(text).not.toMatch(/eyJ|Bearer x/u);
});

test("an error that is none is logged as it is", () => {
  expect(logged((logger) => logger.warn({ err: "broken" }, "odd"))).toContain('"err":"broken"');
});
