import { pino, type Logger } from "pino";

export type { Logger };

/** A JSON logger; tokens, keys and database addresses never reach it. */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    redact: ["req.headers.authorization", "authorization", "databaseUrl", "token"],
  });
}
