import { fileURLToPath } from "node:url";
import { connectDatabase, migrateDatabase } from "../../common/database.ts";
import { listen } from "../../common/http-server.ts";
import { createLogger } from "../../common/logger.ts";
import { runProgram } from "../../common/program.ts";
import { readNetworkConfig } from "./config.ts";
import { installReference } from "./db/install-reference.ts";
import { buildNetwork } from "./server.ts";

/** The national program: migrate, fill in the glossary, listen, wait for a signal, close. */
await runProgram("network", async () => {
  const config = readNetworkConfig(process.env);
  const logger = createLogger("network", config.logLevel);
  await migrateDatabase(config.database.url, fileURLToPath(new URL("../../migrations/network", import.meta.url)));
  await fillGlossary(config.database.url);
  const { app, close } = await buildNetwork(config, { logger });
  logger.info({ address: await listen(app, config.listen) }, "network is listening");
  return { logger, close };
});

async function fillGlossary(url: string): Promise<void> {
  const { db, close } = connectDatabase({ url, poolSize: 1 });
  try {
    await installReference(db, new Date());
  } finally {
    await close();
  }
}
