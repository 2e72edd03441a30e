import postgres from "postgres";

/** What the gateway and the network program note about each other all the time, whatever visitors do. */
const notedAnyway = new Set(["region_health"]);

/** A number for each table of a database that changes with any of its rows, to see that nothing was written. */
export async function digestOf(url: string): Promise<Readonly<Record<string, string>>> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
    const digests: Record<string, string> = {};
    for (const { name } of tables.filter((table) => !notedAnyway.has(table.name))) {
      const [row] = await sql<{ digest: string }[]>`
        select count(*) || ' ' || coalesce(sum(hashtextextended(to_jsonb(t)::text, 0)::numeric), 0) as digest from ${sql(name)} t`;
      digests[name] = row?.digest ?? "";
    }
    return digests;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
