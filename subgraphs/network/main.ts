import { fileURLToPath } from "node:url";
import { migrateDatabase, withDatabase } from "../../common/database/database.ts";
import { listen } from "../../common/http/server.ts";
import { forgetOldKeys } from "../../common/writing/idempotency.ts";
import { createLogger } from "../../common/program/logger.ts";
import { serveMetrics } from "../../common/program/metrics-server.ts";
import { runProgram } from "../../common/program/program.ts";
import { readNetworkConfig } from "./config.ts";
import { installReference } from "./db/install-reference.ts";
import { buildNetwork } from "./server.ts";

/** The national program: migrate, fill in the glossary, forget old keys, listen, wait for a signal, close. */
await runProgram("network", async () => {
  const config = readNetworkConfig(process.env);
  const logger = createLogger("network", config.logLevel);
  await migrateDatabase(config.database.url, fileURLToPath(new URL("../../migrations/network", import.meta.url)));
  await withDatabase(config.database.url, async (db) => {
    await installReference(db, new Date());
    await forgetOldKeys(db, new Date());
  });
  const metricsServer = await serveMetrics(config.metrics);
  const { app, drain, close } = await buildNetwork(config, { logger, metrics: metricsServer?.metrics });
  logger.info({ address: await listen(app, config.listen) }, "network is listening");
  const closeAll = async (): Promise<void> => {
    await close();
    await metricsServer?.close();
  };
  return { logger, drain, drainTimes: config.drain, close: closeAll };
});
