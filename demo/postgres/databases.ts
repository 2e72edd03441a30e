import postgres from "postgres";
import { PostgresSetupError } from "./setup-error.ts";

/** Where a server listens and the superuser's password. */
export interface Address {
  readonly port: number;
  readonly password: string;
}

/** Connection URL of a database on the server at `address`. */
export function databaseUrl({ port, password }: Address, database: string): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${checkedName(database)}`;
}

/** A database name as an SQL identifier. */
export function quoteIdentifier(name: string): string {
  return `"${checkedName(name).replaceAll('"', '""')}"`;
}

/** Creates a database unless it is there; with `template` as a copy of that database, which nobody may be connected to. */
export async function createDatabase(address: Address, name: string, template?: string): Promise<void> {
  const copy = template === undefined ? "" : ` template ${quoteIdentifier(template)}`;
  await asAdmin(address, async (sql) => {
    const [found] = await sql<{ broken: boolean }[]>`
      select datconnlimit = -2 as broken from pg_database where datname = ${checkedName(name)}`;
    if (found?.broken === false) return;
    // A drop that was cut short leaves a database that accepts no connection.
    if (found?.broken) await sql.unsafe(`drop database if exists ${quoteIdentifier(name)} with (force)`);
    await sql
      .unsafe(`create database ${quoteIdentifier(name)}${copy}`)
      .catch((error: unknown) => explainCreate(error, name, template));
  });
}

/** Drops a database, closing the connections to it. Harmless when it is not there. */
export async function removeDatabase(address: Address, name: string): Promise<void> {
  await asAdmin(address, (sql) => sql.unsafe(`drop database if exists ${quoteIdentifier(name)} with (force)`));
}

/** The data folder the server at `address` works on, as the server names it. Throws what postgres.js throws when it does not answer. */
export async function servedFolder(address: Address): Promise<string | undefined> {
  return asAdmin(address, async (sql) => {
    const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`;
    return row?.folder;
  });
}

/** Runs `work` on a connection of its own, which is closed whatever happens. */
async function asAdmin<Result>(address: Address, work: (sql: postgres.Sql) => Promise<Result>): Promise<Result> {
  const sql = postgres(databaseUrl(address, "postgres"), {
    max: 1,
    ssl: false,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => undefined,
  });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Passes over the errors of a creator who came second; adds to the others what to do. */
function explainCreate(error: unknown, name: string, template: string | undefined): void {
  const code = error instanceof postgres.PostgresError ? error.code : undefined;
  if (code === "42P04" || code === "23505") return;
  if (code !== "55006") throw error;
  throw new PostgresSetupError(
    `The database ${name} could not be copied from ${template}, which has open connections. Close them and try again.`,
    { cause: error },
  );
}

/** Names stand as they are in URLs and fit Postgres's 63 bytes, beyond which it would cut them silently. */
function checkedName(name: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$/.test(name)) return name;
  throw new PostgresSetupError(
    `"${name}" cannot name a database: use 1 to 63 letters, digits, "_", "-" and ".", starting with a letter, a digit or "_".`,
  );
}
