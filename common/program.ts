import type { Logger } from "./logger.ts";

interface Running {
  readonly logger: Logger;
  close(): Promise<void>;
}

const drainMs = 10_000;

/**
 * Runs a program from start to signal. A start that fails prints one sentence and exits with 1. SIGTERM or SIGINT drains it for
 * at most 10 s; a second one ends it at once. A stray rejection is logged and drains the program rather than killing what is under way.
 */
export async function runProgram(name: string, start: () => Promise<Running>): Promise<void> {
  let running: Running;
  try {
    running = await start();
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  const { logger, close } = running;
  let isStopping = false;
  const stop = (exitCode: number) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), drainMs).unref();
    close().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        logger.error({ err: error }, "closing failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", () => stop(0));
  process.on("SIGINT", () => stop(0));
  process.on("unhandledRejection", (error) => {
    logger.fatal({ err: error }, "unhandled rejection");
    stop(1);
  });
}
