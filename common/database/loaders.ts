import DataLoader from "dataloader";

/** The whole loader layer of a request comes from these. */

/** Loads rows by a unique key, in one statement per tick; null for those that are not there. */
export function byKey<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads rows by their UUID, as {@link byKey}. */
export const byId = <Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> => byKey(read, (row) => row.id);

/** Loads the rows that belong to a parent, in the order read, in one statement per tick. */
export function manyBy<Row>(
  read: (parentIds: readonly string[]) => Promise<readonly Row[]>,
  parentIdOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (parentIds) => {
    const groups = new Map<string, Row[]>(parentIds.map((id) => [id, []]));
    for (const row of await read(parentIds)) groups.get(parentIdOf(row))?.push(row);
    return parentIds.map((id) => groups.get(id) ?? []);
  });
}
