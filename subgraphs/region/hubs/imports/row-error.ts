import type { Code } from "../../../../common/taxonomy.ts";

/** What is wrong with a row of a file, or with a cell of it. */
export interface RowError {
  readonly code: Code<"HubImportErrorCode">;
  /** The column as the file calls it; null for the row as a whole. */
  readonly column: string | null;
  /** What the cell says, shortened. */
  readonly value: string | null;
  readonly message: string;
  readonly messageJa: string;
}

interface Told {
  readonly column?: string | null | undefined;
  readonly value?: string | undefined;
  readonly message: string;
  readonly messageJa: string;
}

const maxShown = 100;

export const rowError = (code: RowError["code"], { column, value, message, messageJa }: Told): RowError => ({
  code,
  column: column ?? null,
  value: value === undefined ? null : [...value].slice(0, maxShown).join(""),
  message,
  messageJa,
});
