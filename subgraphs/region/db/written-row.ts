/** The one row that a write returned. */
export function writtenRow<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error("The database wrote a row and did not return it.");
  return row;
}

/** The UUID of the one row that an insert returned. */
export const insertedId = (rows: readonly { readonly id: string }[]): string => writtenRow(rows).id;
