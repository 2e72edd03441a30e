import { expect, test } from "vitest";
import { parseLockFile } from "./lock-file.ts";

const ready = "4711\n/srv/demo\n1700000000\n54321\n\n127.0.0.1\n  123456     7\nready   \n";

test("a ready server's lock file gives its process and port", () => {
  expect(parseLockFile(ready)).toEqual({ pid: 4711, port: 54321, status: "ready", text: ready });
});

test("a server that does not listen yet is starting, without a port", () => {
  const text = "4711\n/srv/demo\n1700000000\n";
  expect(parseLockFile(text)).toEqual({ pid: 4711, port: undefined, status: "starting", text });
});

test("a stopping server is told from a ready one", () => {
  expect(parseLockFile(ready.replace("ready", "stopping"))?.status).toBe("stopping");
});

test.each(["", "\n", "not a number\n", "0\n"])("%j is no lock file", (text) => {
  expect(parseLockFile(text)).toBeUndefined();
});
