import { fileURLToPath } from "node:url";
import { migrateDatabase, withDatabase } from "../../common/database/database.ts";
import { listen } from "../../common/http/server.ts";
import { forgetOldKeys } from "../../common/writing/idempotency.ts";
import { createLogger } from "../../common/program/logger.ts";
import { serveMetrics } from "../../common/program/metrics-server.ts";
import { runProgram } from "../../common/program/program.ts";
import { readRegionConfig } from "./config.ts";
import { indexMissing } from "./search-index/index-for-search.ts";
import { buildRegion } from "./server.ts";

/** A region's program: migrate, forget old keys, make missing search documents, listen, wait for a signal, close. */
await runProgram("region", async () => {
  const config = readRegionConfig(process.env);
  const logger = createLogger(`region-${config.region}`, config.logLevel);
  await migrateDatabase(config.database.url, fileURLToPath(new URL("../../migrations/region", import.meta.url)));
  await withDatabase(config.database.url, async (db) => {
    await forgetOldKeys(db, new Date());
    const total = await indexMissing(db, config.region);
    if (total > 0) logger.info({ total }, "search documents were missing and are made");
  });
  const metricsServer = await serveMetrics(config.metrics);
  const { app, drain, close } = await buildRegion(config, { logger, metrics: metricsServer?.metrics });
  logger.info({ address: await listen(app, config.listen) }, "region is listening");
  const closeAll = async (): Promise<void> => {
    await close();
    await metricsServer?.close();
  };
  return { logger, drain, drainTimes: config.drain, close: closeAll };
});
