import { parse } from "csv-parse/sync";
import type { CsvError } from "csv-parse";
import { columnOf, hubCsvColumns, type HubCsvColumn } from "../../../../common/hub-csv-columns.ts";
import { refuse } from "../../../../common/writing/user-errors.ts";
import { rowError, type RowError } from "./row-error.ts";

/** From the text of a CSV file to its rows, by column. */

export type Cells = Readonly<Partial<Record<HubCsvColumn, string>>>;

export interface CsvRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly cells: Cells;
  /** What is wrong with the row whatever is in the database. */
  readonly errors: readonly RowError[];
}

export interface CsvFile {
  /** What the file calls the columns that say something of a hub. */
  readonly headers: ReadonlyMap<HubCsvColumn, string>;
  readonly rows: readonly CsvRow[];
}

const requiredColumns: readonly HubCsvColumn[] = ["name", "nameKana", "latitude", "longitude"];
const maxRows = 20_000;

/** Refuses a file whose header is not that of a list of hubs, without reading its rows. */
export function refuseOtherFiles(text: string): void {
  const [header] = readRecords(text, { to: 1 }).records;
  const columns = readHeader(header?.cells ?? []);
  const names = columns.flatMap((column) => (column === undefined ? [] : [column]));
  const missing = requiredColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const wanted = missing.map((column) => hubCsvColumns[column][0]).join(", ");
    refuse(
      "INVALID",
      "contentBase64",
      `The first row lacks these columns of 公共施設一覧: ${wanted}.`,
      `1行目に公共施設一覧の列がありません：${wanted}`,
    );
  }
  const twice = names.find((column, place) => names.indexOf(column) < place);
  if (twice) {
    const name = hubCsvColumns[twice][0];
    refuse("INVALID", "contentBase64", `The column ${name} is there twice.`, `列「${name}」が2つあります。`);
  }
}

/** All rows of a file that {@link refuseOtherFiles} lets pass. */
export function readCsv(text: string): CsvFile {
  const { records, broken } = readRecords(text);
  const [header, ...rest] = records;
  const columns = readHeader(header?.cells ?? []);
  const rows = rest
    .slice(0, maxRows)
    .map((record) => toRow(columns, record))
    .filter(({ cells, errors }) => errors.length > 0 || Object.keys(cells).length > 0);
  const headers = new Map(
    columns.flatMap((column, place) => (column === undefined ? [] : [[column, header?.cells[place]?.trim() ?? ""]])),
  );
  return {
    headers,
    rows: [...rows, ...broken, ...tooMany(rest.length)].toSorted((a, b) => a.row - b.row),
  };
}

interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A record that cannot be read does not keep the others from being read. Rows are counted with the broken and the empty ones. */
function readRecords(text: string, { to }: { readonly to?: number } = {}) {
  const broken: CsvRow[] = [];
  const records: CsvRecord[] = [];
  parse(text, {
    ...(to !== undefined && { to }),
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 100_000,
    on_record: (cells, { records: before, empty_lines: empty }) => {
      records.push({ row: before + empty + broken.length, cells });
    },
    on_skip: (error) => {
      const row = records.length + broken.length + 1;
      broken.push({ row, cells: {}, errors: [unreadable(error)] });
      return undefined;
    },
  });
  return { records, broken };
}

const unreadable = (error: CsvError | undefined): RowError =>
  rowError("INVALID", {
    message: `The row cannot be read: ${error?.code ?? "it is no CSV"}. Look for a quotation mark that is not closed.`,
    messageJa: '行を読み取れません。閉じていない引用符（"）がないか確かめてください。',
  });

const readHeader = (cells: readonly string[]): (HubCsvColumn | undefined)[] => cells.map(columnOf);

function toRow(columns: readonly (HubCsvColumn | undefined)[], { row, cells }: CsvRecord): CsvRow {
  const own: Partial<Record<HubCsvColumn, string>> = {};
  for (const [place, column] of columns.entries()) {
    const text = withoutGuard(cells[place] ?? "").trim();
    if (column !== undefined && text !== "") own[column] = text;
  }
  return { row, cells: own, errors: cells.length > columns.length ? [tooWide(cells.length, columns.length)] : [] };
}

/** An export guards what a spreadsheet would take for a formula with an apostrophe. */
const withoutGuard = (text: string): string => (/^'[=+\-@\t\r＝＋－＠]/u.test(text) ? text.slice(1) : text);

const tooWide = (cells: number, columns: number): RowError =>
  rowError("WRONG_COLUMN_COUNT", {
    message: `The row has ${cells} cells, the header ${columns}. Look for a comma that is not in quotation marks.`,
    messageJa: `セルが${cells}個あり、見出しの${columns}列より多くなっています。引用符で囲まれていない「,」を確かめてください。`,
  });

const tooMany = (total: number): CsvRow[] =>
  total <= maxRows
    ? []
    : [
        {
          row: maxRows + 2,
          cells: {},
          errors: [
            rowError("TOO_LONG", {
              message: `The file has ${total} rows; those after ${maxRows} were not read. Import them in a file of their own.`,
              messageJa: `${maxRows}行を超えた分は読み込んでいません（全${total}行）。ファイルを分けてください。`,
            }),
          ],
        },
      ];
