import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

export type Database = PostgresJsDatabase;

/** A transaction or the pool. */
export type Executor = Pick<
  Database,
  "$count" | "select" | "selectDistinct" | "selectDistinctOn" | "insert" | "update" | "delete" | "execute"
>;

export interface DatabaseConnection {
  readonly db: Database;
  /** Ends all connections, at the latest after 5 s. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  /** Called with the text and the parameters of every statement; tests count with it. */
  readonly onStatement?: ((statement: string, parameters: readonly unknown[]) => void) | undefined;
}

/** A pool of connections, each with a statement timeout of 5 s and at most 10 s idle in a transaction. */
export function connectDatabase({ url, poolSize, onStatement }: DatabaseOptions): DatabaseConnection {
  const sql = postgres(url, {
    max: poolSize,
    connect_timeout: 5,
    idle_timeout: 300,
    onnotice: () => undefined,
    connection: {
      application_name: "furusato",
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
    },
    ...(onStatement && {
      debug: (_connection: number, statement: string, parameters: readonly unknown[]) =>
        onStatement(statement, parameters),
    }),
  });
  return { db: drizzle(sql, { casing: "snake_case" }), close: () => sql.end({ timeout: 5 }) };
}

/** Does something with a database over one connection of its own. */
export async function withDatabase<Result>(url: string, act: (db: Database) => Promise<Result>): Promise<Result> {
  const { db, close } = connectDatabase({ url, poolSize: 1 });
  try {
    return await act(db);
  } finally {
    await close();
  }
}

const migrationLock = 4_727_001;

/**
 * Brings a database to the newest schema. An advisory lock lets one of several starting programs do it while the others wait;
 * drizzle's migrator takes none. Throws when the server would forget acknowledged writes (`synchronous_commit` off).
 */
export async function migrateDatabase(url: string, migrationsFolder: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const [setting] = await sql`show synchronous_commit`;
    if (setting?.["synchronous_commit"] === "off") {
      throw new Error(
        "Postgres runs with synchronous_commit=off and would forget acknowledged writes in a crash. Set it to on.",
      );
    }
    await sql`select pg_advisory_lock(${migrationLock})`;
    await migrate(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
