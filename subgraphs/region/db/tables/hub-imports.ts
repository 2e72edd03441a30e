import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { Viewer } from "../../../../common/identity/viewer.ts";
import { codeColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";

/** Imports of hubs from CSV files: a queue and what became of each row. The work itself is in `hubs/imports/`. */
export const hubImports = pgTable(
  "hub_imports",
  {
    id: idColumn(),
    fileName: text().notNull(),
    /** The file's text, which a real run has from its dry run. */
    content: text().notNull(),
    sha256: text().notNull(),
    encoding: codeColumn("CsvEncoding").notNull(),
    isDryRun: boolean().notNull(),
    dryRunId: uuid(),
    networkStatus: codeColumn("HubNetworkStatus").notNull(),
    status: codeColumn("HubImportStatus").notNull(),
    rowsTotal: integer(),
    rowsDone: integer().notNull().default(0),
    created: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    skipped: integer().notNull().default(0),
    failed: integer().notNull().default(0),
    /** Failures of ours in a row; some of them end the import. */
    attempts: integer().notNull().default(0),
    /** Who began it, for the audit of what it does. */
    startedBy: jsonb().$type<Viewer>().notNull(),
    createdAt: instant().notNull(),
    startedAt: instant(),
    finishedAt: instant(),
  },
  (t) => [
    index("hub_imports_created_at_id_index").on(t.createdAt, t.id),
    index("hub_imports_sha256_index").on(t.sha256),
    isOneOf("hub_imports_encoding_check", t.encoding, "CsvEncoding"),
    isOneOf("hub_imports_network_status_check", t.networkStatus, "HubNetworkStatus"),
    isOneOf("hub_imports_status_check", t.status, "HubImportStatus"),
    check("hub_imports_dry_run_check", sql`${t.isDryRun} = (${t.dryRunId} is null)`),
  ],
);

/** What was wrong with rows of an import. */
export const hubImportErrors = pgTable(
  "hub_import_errors",
  {
    id: idColumn(),
    importId: uuid()
      .notNull()
      .references(() => hubImports.id),
    row: integer().notNull(),
    column: text(),
    value: text(),
    code: codeColumn("HubImportErrorCode").notNull(),
    message: text().notNull(),
    messageJa: text().notNull(),
  },
  (t) => [
    index("hub_import_errors_import_id_row_id_index").on(t.importId, t.row, t.id),
    isOneOf("hub_import_errors_code_check", t.code, "HubImportErrorCode"),
  ],
);

/** What an import did to a hub, so that it can be undone. */
export const hubImportChanges = pgTable(
  "hub_import_changes",
  {
    importId: uuid()
      .notNull()
      .references(() => hubImports.id),
    hubId: uuid().notNull(),
    /** The version that it left; while the hub has it, nobody else has changed it. */
    version: integer().notNull(),
    /** What it overwrote; null when it entered the hub. */
    before: jsonb().$type<Overwritten>(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.hubId] })],
);

/** Columns and parts of a hub as they were. */
export interface Overwritten {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}
