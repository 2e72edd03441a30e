import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { until } from "../support/until.ts";

/** A program with a fault that nobody catches logs it, finishes what is under way, and ends with 1 so that it is started anew. */

const program = fileURLToPath(new URL("../support/program-with-strays.ts", import.meta.url));

async function start() {
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const printed = createInterface(child.stdout);
  const ended = once(child, "close").then(([code]) => code as number);
  const tooEarly = ended.then((code) => Promise.reject(new Error(`The program ended with ${code} at its start.`)));
  const [address] = (await Promise.race([once(printed, "line"), tooEarly])) as [string];
  tooEarly.catch(() => undefined);
  printed.on("line", (line) => lines.push(line));
  return { address, lines, ended };
}

test.each([
  ["/reject", "a stray rejection", "unhandled rejection"],
  ["/throw", "a stray exception", "uncaught exception"],
])("after GET %s", async (path, fault, told) => {
  const { address, lines, ended } = await start();
  const slow = fetch(`${address}/slow`).then((response) => response.text());
  await until(() => expect(lines).toEqual(["slow is under way"]));
  expect((await fetch(`${address}${path}`)).status).toBe(200);
  expect(await slow).toBe("whole");
  expect(await ended).toBe(1);
  expect(lines.slice(1).map((line) => JSON.parse(line))).toMatchObject([
    { level: 60, msg: told, err: { message: fault } },
  ]);
});
