import { setTimeout as delay } from "node:timers/promises";
import { makePgArray, parsePgArray } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { connectionClient, poolClient } from "./client.ts";
import { isLockTimeout } from "./faults.ts";
import { DatabasePool, type Connection, type OpenConnection, type PoolLimits } from "./pool.ts";

export type Database = PostgresJsDatabase;

/** A transaction or the pool. */
export type Executor = Pick<
  Database,
  "$count" | "select" | "selectDistinct" | "selectDistinctOn" | "insert" | "update" | "delete" | "execute"
>;

export interface DatabaseConnection {
  readonly db: Database;
  usage(): DatabasePool["usage"];
  /** Ends all connections, at the latest after 5 s. */
  close(): Promise<void>;
}

export interface DatabaseOptions extends Partial<PoolLimits> {
  readonly url: string;
  readonly poolSize: number;
  /** Called with the text and the parameters of every statement; tests count with it. */
  readonly onStatement?: ((statement: string, parameters: readonly unknown[]) => void) | undefined;
}

const closeSeconds = 5;
/** For who says nothing of it, the line for a connection has no end: seeding and tests send much at once. */
const endlessLine = { maxWaiting: Number.POSITIVE_INFINITY, waitMs: 2 ** 31 - 1 };
/** A statement has 5 s, waits 2 s for a lock at most, and a transaction idles for 10 s at most. */
const sessionLimits = { statement_timeout: 5_000, lock_timeout: 2_000, idle_in_transaction_session_timeout: 10_000 };
/** A second more than Postgres gives to a statement. */
const answerMs = sessionLimits.statement_timeout + 1_000;

/** A pool of connections to a database; each is made when it is first needed. */
export function connectDatabase({ url, onStatement, ...limits }: DatabaseOptions): DatabaseConnection {
  const parsing = { parsers: {}, serializers: {} };
  const open: OpenConnection = (onClose) => {
    const sql = openConnection(url, onClose, { session: sessionLimits, onStatement });
    // What drizzle has replaced in its client's options holds for all connections.
    Object.assign(sql.options.parsers, parsing.parsers);
    Object.assign(sql.options.serializers, parsing.serializers);
    return sql;
  };
  const pool = new DatabasePool(open, { ...endlessLine, answerMs, ...limits });
  return {
    db: drizzle(poolClient(pool, parsing), { casing: "snake_case" }),
    usage: () => pool.usage,
    close: () => pool.close(closeSeconds),
  };
}

/** Does something with a database over one connection of its own. */
export async function withDatabase<Result>(
  url: string,
  act: (db: Database) => Promise<Result>,
  limits: Partial<PoolLimits> = {},
): Promise<Result> {
  const { db, close } = connectDatabase({ url, ...limits, poolSize: 1 });
  try {
    return await act(db);
  } finally {
    await close();
  }
}

interface OpenOptions {
  readonly session: Readonly<Record<string, number>>;
  readonly onStatement?: DatabaseOptions["onStatement"];
}

const arrayType = (oid: number, parseElement: (text: string) => unknown): postgres.PostgresType => ({
  to: oid,
  from: [oid],
  serialize: (value: unknown) => (Array.isArray(value) ? makePgArray(value) : value),
  parse: (text: string) => parsePgArray(text).map((element: string) => parseElement(element)),
});

/** The arrays of our statements, by their OIDs in every Postgres. */
const arrayTypes = {
  integers: arrayType(1007, Number),
  texts: arrayType(1009, String),
  uuids: arrayType(2951, String),
};

const openConnection = (url: string, onClose: () => void, { session, onStatement }: OpenOptions): postgres.Sql =>
  postgres(url, {
    max: 1,
    // One that ends by itself would end between the statements of a transaction too.
    max_lifetime: null,
    connect_timeout: 5,
    // A connection that breaks while the driver asks for the types of arrays would take the process down.
    fetch_types: false,
    types: arrayTypes,
    onnotice: () => undefined,
    onclose: onClose,
    connection: { application_name: "furusato", ...session },
    ...(onStatement && {
      debug: (_connection: number, statement: string, parameters: readonly unknown[]) =>
        onStatement(statement, parameters),
    }),
  });

const migrationLock = 4_727_001;
const lockTimeoutMs = 200;
const migrationPatienceMs = 60_000;

/**
 * Brings a database to the newest schema. An advisory lock lets one of several starting programs do it while the others wait;
 * drizzle's migrator takes none. Readers and writers go on meanwhile: a migration that cannot lock a table at once steps back, so that
 * nobody queues behind it, and tries again. Throws when the server would forget acknowledged writes in a crash.
 */
export async function migrateDatabase(url: string, migrationsFolder: string): Promise<void> {
  const sql = openConnection(url, () => (connection.isLost = true), { session: {} });
  const connection: Connection = { sql, isLost: false };
  const db = drizzle(connectionClient(connection, sql.options));
  try {
    await requireDurability(db);
    await db.execute(`select pg_advisory_lock(${migrationLock})`);
    await db.execute(`set lock_timeout = ${lockTimeoutMs}`);
    await untilLocked(() => migrate(db, { migrationsFolder }));
  } finally {
    await sql.end({ timeout: closeSeconds });
  }
}

async function requireDurability(db: Database): Promise<void> {
  for (const setting of ["synchronous_commit", "fsync"]) {
    const [row] = await db.execute(`show ${setting}`);
    if (row?.[setting] !== "off") continue;
    throw new Error(`Postgres runs with ${setting}=off and would forget acknowledged writes in a crash. Set it to on.`);
  }
}

/** All of a migration is one transaction, so it can be done again from its beginning. */
async function untilLocked(act: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + migrationPatienceMs;
  for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, 1_000)) {
    try {
      return await act();
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      if (Date.now() > deadline)
        throw new Error(
          "The migration could not lock its tables within a minute. End what holds them, then start again.",
          {
            cause: error,
          },
        );
    }
    await delay(pauseMs * (0.5 + Math.random()));
  }
}
