import { createLogger } from "../common/program/logger.ts";
import { serveMetrics } from "../common/program/metrics-server.ts";
import { listen } from "../common/http/server.ts";
import { runProgram } from "../common/program/program.ts";
import { readGatewayConfig } from "./config.ts";
import { buildGateway } from "./server.ts";

/** The gateway's program: read the settings, listen, wait for a signal, close. */
await runProgram("gateway", async () => {
  const config = readGatewayConfig(process.env);
  const logger = createLogger("gateway", config.logLevel);
  const metricsServer = await serveMetrics(config.metrics);
  const { app, drain, close } = await buildGateway(config, { logger, metrics: metricsServer?.metrics });
  logger.info({ address: await listen(app, config.listen) }, "gateway is listening");
  const closeAll = async (): Promise<void> => {
    await close();
    await metricsServer?.close();
  };
  return { logger, drain, drainTimes: config.drain, close: closeAll };
});
