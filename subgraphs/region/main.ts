import { fileURLToPath } from "node:url";
import { migrateDatabase, withDatabase } from "../../common/database.ts";
import { listen } from "../../common/http-server.ts";
import { forgetOldKeys } from "../../common/idempotency.ts";
import { createLogger } from "../../common/logger.ts";
import { runProgram } from "../../common/program.ts";
import { readRegionConfig } from "./config.ts";
import { buildRegion } from "./server.ts";

/** A region's program: migrate, forget old keys, listen, wait for a signal, close. */
await runProgram("region", async () => {
  const config = readRegionConfig(process.env);
  const logger = createLogger(`region-${config.region}`, config.logLevel);
  await migrateDatabase(config.database.url, fileURLToPath(new URL("../../migrations/region", import.meta.url)));
  await withDatabase(config.database.url, (db) => forgetOldKeys(db, new Date()));
  const { app, close } = await buildRegion(config, { logger });
  logger.info({ address: await listen(app, config.listen) }, "region is listening");
  return { logger, close };
});
