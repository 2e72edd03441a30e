import type { z } from "zod";
import type { ListenOptions } from "../http/server.ts";

/**
 * Reads a program's settings. All faults are told at once, a line each, so that an operator mends them in one go.
 * Throws an Error whose message is fit to be printed.
 */
export function readEnvironment<Schema extends z.ZodObject>(
  schema: Schema,
  source: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The settings are not complete (see .env.example):\n${faults.join("\n")}`);
}

/** Where to listen, for what is off unless a port is set. */
export const listenIfSet = (host: string, port: number | undefined): ListenOptions | undefined =>
  port === undefined ? undefined : { host, port };
