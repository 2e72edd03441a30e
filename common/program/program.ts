import { setTimeout as wait } from "node:timers/promises";
import type { Drain, DrainTimes } from "./drain.ts";
import type { Logger } from "./logger.ts";

interface Running {
  readonly logger: Logger;
  readonly drain: Drain;
  readonly drainTimes: DrainTimes;
  close(): Promise<void>;
}

/**
 * Runs a program from start to signal. A start that fails prints one sentence and exits with 1. SIGTERM drains it: it says that it
 * is not ready, goes on for the pause, accepts no more, and ends when what is under way is done, or at the deadline with 1. SIGINT,
 * which comes from a person and not from a balancer, does the same without the pause. A second signal ends it at once. A stray
 * rejection or exception is logged and drains the program rather than killing what is under way.
 */
export async function runProgram(name: string, start: () => Promise<Running>): Promise<void> {
  let running: Running;
  try {
    running = await start();
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  const { logger, drain, drainTimes, close } = running;
  let isStopping = false;
  const stop = (exitCode: number, pauseMs: number) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    drain.begin();
    setTimeout(() => process.exit(1), pauseMs + drainTimes.deadlineMs).unref();
    const finish = wait(pauseMs).then(close);
    finish.then(
      () => process.exit(exitCode),
      (error: unknown) => {
        logger.error({ err: error }, "closing failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", () => stop(0, drainTimes.pauseMs));
  process.on("SIGINT", () => stop(0, 0));
  const onStray = (what: string) => (error: unknown) => {
    logger.fatal({ err: error }, what);
    if (!isStopping) stop(1, drainTimes.pauseMs);
  };
  process.on("unhandledRejection", onStray("unhandled rejection"));
  process.on("uncaughtException", onStray("uncaught exception"));
}
