import { setTimeout as wait } from "node:timers/promises";
import { createDrain } from "../../common/program/drain.ts";
import { createHttpServer, listen } from "../../common/http/server.ts";
import { createLogger } from "../../common/program/logger.ts";
import { runProgram } from "../../common/program/program.ts";

/** A program with faults that nobody catches: a rejection at `/reject`, an exception at `/throw`; `/slow` takes a moment. */
await runProgram("strays", async () => {
  const logger = createLogger("strays", "warn");
  const drain = createDrain();
  const app = createHttpServer(logger, { drain });
  app.get("/reject", async () => {
    void Promise.reject(new Error("a stray rejection"));
    return "rejected";
  });
  app.get("/throw", async () => {
    setTimeout(() => {
      throw new Error("a stray exception");
    }, 0);
    return "thrown";
  });
  app.get("/slow", async () => {
    process.stdout.write("slow is under way\n");
    await wait(1_000);
    return "whole";
  });
  process.stdout.write(`${await listen(app, { host: "127.0.0.1", port: 0 })}\n`);
  return { logger, drain, drainTimes: { pauseMs: 0, deadlineMs: 5_000 }, close: () => app.close() };
});
