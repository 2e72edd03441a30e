import type { FastifyInstance } from "fastify";
import type { Registry } from "prom-client";
import { showDatabase } from "../database/metrics.ts";
import { connectDatabase, type DatabaseConnection, type DatabaseOptions } from "../database/database.ts";
import { createDrain, type Drain } from "./drain.ts";
import { createHttpServer } from "../http/server.ts";
import type { Logger } from "./logger.ts";

/** What the programs that keep a database stand on, a region's and the nation's. */

export interface ProgramDependencies {
  readonly logger: Logger;
  /** Where requests are counted, if at all. */
  readonly metrics?: Registry | undefined;
  readonly now?: () => Date;
  /** Called with the text of every SQL statement; tests count with it. */
  readonly onStatement?: (statement: string) => void;
}

export interface ProgramServer {
  readonly app: FastifyInstance;
  readonly drain: Drain;
  /** Stops accepting, lets what is under way finish, ends the database connections. */
  close(): Promise<void>;
}

interface Foundation extends Omit<ProgramServer, "close"> {
  readonly database: DatabaseConnection;
}

/** Connects the database and makes the HTTP server, which does not listen yet. */
export function layFoundation(
  options: Omit<DatabaseOptions, "onStatement">,
  { logger, metrics, onStatement }: ProgramDependencies,
): Foundation {
  const database = connectDatabase({ ...options, onStatement });
  if (metrics) showDatabase(metrics, database);
  const drain = createDrain();
  return { database, drain, app: createHttpServer(logger, { drain, metrics }) };
}
