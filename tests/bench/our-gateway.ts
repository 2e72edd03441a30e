import { listen } from "../../common/http/server.ts";
import { createLogger } from "../../common/program/logger.ts";
import { readGatewayConfig } from "../../gateway/config.ts";
import { buildGateway } from "../../gateway/server.ts";
import { serveParent } from "./child.ts";

/** (c) Ours, as it runs in production. */
await serveParent<Readonly<Record<string, string>>>(async (settings) => {
  const config = readGatewayConfig(settings);
  const { app, registry, close } = await buildGateway(config, { logger: createLogger("gateway", config.logLevel) });
  await registry.refresh();
  return { ready: { address: `${await listen(app, config.listen)}/graphql` }, stop: close };
});
