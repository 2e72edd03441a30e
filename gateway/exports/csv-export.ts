import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";

/** What an export writes: which list, and how a row of it becomes cells. */
export interface CsvExport<Row> {
  /** Of the file, such as `hubs`. */
  readonly name: string;
  /** Whether visitors without a member's token have it. */
  readonly isPublic: boolean;
  /** The input type of the list's filter. */
  readonly filter: string;
  readonly query: string;
  readonly header: readonly string[];
  readonly toCells: (row: Row) => readonly string[];
}

/**
 * Rows as CSV that Excel opens with a double click: UTF-8 with a byte order mark, CRLF (RFC 4180), and an apostrophe before what it
 * would take for a formula (`=`, `+`, `-`, `@`, tab). A fault of the rows ends the stream with an error, never as if it were complete.
 */
export function toCsv<Row>(
  { header, toCells }: Pick<CsvExport<Row>, "header" | "toCells">,
  rows: AsyncIterable<Row>,
): Readable {
  const cells = async function* () {
    for await (const row of rows) yield toCells(row);
  };
  const csv = stringify({
    bom: true,
    columns: [...header],
    escape_formulas: true,
    header: true,
    quoted_match: /[\n\r]/u,
    record_delimiter: "windows",
  });
  return pipeline(Readable.from(cells()), csv, () => undefined);
}
