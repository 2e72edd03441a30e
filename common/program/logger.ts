import { pino, stdSerializers, type DestinationStream, type Logger } from "pino";

export type { Logger };

/**
 * A JSON logger, to standard output unless said otherwise; tokens, keys, database addresses and what people wrote never reach it.
 */
export function createLogger(name: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    name,
    level,
    redact: ["req.headers.authorization", "authorization", "databaseUrl", "token"],
    serializers: { err: serializeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A failed statement is logged without the values it was sent with, which drizzle puts into its message, and Postgres into its detail. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { params, detail: _detail, where: _where, raw: _raw, message, stack, ...told } = stdSerializers.err(error);
  const withoutValues = (text: string): string => text.replaceAll(`\nparams: ${String(params)}`, "");
  return { ...told, message: withoutValues(message), stack: withoutValues(stack) };
}
