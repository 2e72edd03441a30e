import { sql, type SQL } from "drizzle-orm";
import type { PgTransactionConfig } from "drizzle-orm/pg-core";
import { withDatabase, type Executor } from "../../common/database/database.ts";

/** What backups ask of any database of ours; no table is known here by name. */

export interface Table {
  readonly name: string;
  /** In the table's order; those that Postgres computes are among them. */
  readonly columns: readonly string[];
  /** Those that hold what was written. */
  readonly writtenColumns: readonly string[];
}

const ofOurs = sql`c.relkind in ('r', 'p') and n.nspname = 'public'`;

export async function findTables(db: Executor): Promise<readonly Table[]> {
  const rows = await db.execute(sql`
    select c.relname as name, a.attname as column, a.attgenerated <> '' as "isComputed"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where ${ofOurs} order by c.relname, a.attnum`);
  const names = new Set(rows.map(({ name }) => String(name)));
  return [...names].map((name) => {
    const own = rows.filter((row) => row["name"] === name);
    const columnsOf = (from: typeof own) => from.map((row) => String(row["column"]));
    return {
      name,
      columns: columnsOf(own),
      writtenColumns: columnsOf(own.filter((row) => row["isComputed"] !== true)),
    };
  });
}

/** The hashes of the migrations that a database has had, in their order. */
export async function findMigrations(db: Executor): Promise<readonly string[]> {
  const [found] = await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') is not null as "isThere"`);
  if (found?.["isThere"] !== true) return [];
  const rows = await db.execute(sql`select hash from drizzle.__drizzle_migrations order by created_at, id`);
  return rows.map(({ hash }) => String(hash));
}

/** Every row of a table as Postgres's own text of it, which reads back as the same row; some at a time. */
export async function* rowTexts(db: Executor, { name }: Table): AsyncGenerator<readonly string[]> {
  const table = sql.identifier(name);
  await db.execute(sql`declare backup_rows no scroll cursor for select (t)::text as row from ${table} t`);
  for (;;) {
    const rows = await db.execute(sql`fetch 500 from backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => String(row));
  }
  await db.execute(sql`close backup_rows`);
}

export async function insertRowTexts(
  db: Executor,
  { name, writtenColumns }: Table,
  texts: readonly string[],
): Promise<void> {
  const table = sql.identifier(name);
  const columns = list(writtenColumns.map((column) => sql`${sql.identifier(column)}`));
  const values = list(writtenColumns.map((column) => sql`(t.row).${sql.identifier(column)}`));
  await db.execute(sql`
    insert into ${table} (${columns})
    select ${values} from (select row_text::${table} as row from json_array_elements_text(${JSON.stringify(texts)}::json) as row_text) t`);
}

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);

export async function countRows(db: Executor, { name }: Table): Promise<number> {
  const [row] = await db.execute(sql`select count(*)::int as count from ${sql.identifier(name)}`);
  return Number(row?.["count"]);
}

/** Empties tables of what their migrations have put there. */
export const emptyTables = (db: Executor, tables: readonly Table[]) =>
  db.execute(sql`truncate ${list(tables.map(({ name }) => sql`${sql.identifier(name)}`))}`);

/** Takes the references between tables away, so that these can be filled in any order; the result puts them back and checks them. */
export async function dropReferences(db: Executor): Promise<() => Promise<void>> {
  const references = await db.execute(sql`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and ${ofOurs} order by 1, 2`);
  const alter = (row: (typeof references)[number], change: SQL) =>
    db.execute(sql`alter table ${sql.identifier(String(row["table"]))} ${change}`);
  const nameOf = (row: (typeof references)[number]) => sql.identifier(String(row["name"]));
  for (const row of references) await alter(row, sql`drop constraint ${nameOf(row)}`);
  return async () => {
    for (const row of references)
      await alter(row, sql`add constraint ${nameOf(row)} ${sql.raw(String(row["definition"]))}`);
  };
}

/** Acts in one transaction, all of which takes as long as it takes, and which writes and reads days in one way whatever the server's habit. */
export const inOwnTime = <Result>(
  url: string,
  act: (db: Executor) => Promise<Result>,
  mode?: PgTransactionConfig,
): Promise<Result> =>
  withDatabase(
    url,
    (db) =>
      db.transaction(async (transaction) => {
        await transaction.execute(sql`set local datestyle = 'ISO, YMD'`);
        await transaction.execute(sql`set local statement_timeout = 0`);
        await transaction.execute(sql`set local idle_in_transaction_session_timeout = 0`);
        return act(transaction);
      }, mode),
    { answerMs: undefined },
  );
