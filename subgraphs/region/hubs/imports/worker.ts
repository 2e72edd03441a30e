import { isLostConnection } from "../../../../common/database/faults.ts";
import type { Logger } from "../../../../common/program/logger.ts";
import { importNextBatch, type ImportScope } from "./batch.ts";
import { countAttempt, importsWaiting, updateImport } from "./queries.ts";

/** Does imports one after another for as long as the program runs; those that a crash has cut short go on where they were. */
export interface ImportWorker {
  /** Ends after the batch under way. */
  stop(): Promise<void>;
}

const pauseMs = 1_000;
const maxAttempts = 3;

export function startImportWorker(scope: ImportScope, logger: Logger): ImportWorker {
  const stopping = new AbortController();
  let interrupt = (): void => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      interrupt = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await workThroughImports(scope, logger, stopping.signal);
      if (!stopping.signal.aborted) await pause();
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      interrupt();
      await running;
    },
  };
}

/** Does batches until nothing is left to do, or somebody says stop. */
export async function workThroughImports(
  scope: ImportScope,
  logger: Pick<Logger, "error">,
  stopping?: AbortSignal,
): Promise<void> {
  const goesOn = (): boolean => stopping?.aborted !== true;
  try {
    let file = await importNextBatch(scope);
    while (file !== undefined && goesOn()) file = await importNextBatch(scope, file);
  } catch (error) {
    // The import is not at fault, and goes on when the database is back.
    if (isLostConnection(error)) return;
    logger.error({ err: error, region: scope.region }, "a batch of an import of hubs failed");
    await noteFailure(scope, logger);
  }
}

/** A batch that fails again and again ends its import, so that it does not stand in the way of others. */
async function noteFailure({ db, now }: ImportScope, logger: Pick<Logger, "error">): Promise<void> {
  try {
    const [oldest] = await importsWaiting(db);
    if (!oldest || (await countAttempt(db, oldest.id)) < maxAttempts) return;
    await updateImport(db, oldest.id, { status: "FAILED", finishedAt: now() });
  } catch (error) {
    logger.error({ err: error }, "the failure of an import could not be noted");
  }
}
