import { restoreBackup } from "./restore-backup.ts";
import { takeBackup } from "./take-backup.ts";

/**
 * `npm run backup -- postgres://… folder` writes a region's or the nation's database into a new folder, while its program runs.
 * `npm run restore -- folder postgres://…` fills an empty database from it. Each database is a backup of its own.
 */
const usage = `Usage: npm run backup  -- postgres://user@host/database FOLDER
       npm run restore -- FOLDER postgres://user@host/database
A password is better given in PGPASSWORD than in the address, which others on the machine can see.`;

const isDatabase = (text: string | undefined): text is string => /^postgres(ql)?:\/\//u.test(text ?? "");

async function run([act, from, to, ...more]: readonly string[]): Promise<string> {
  if (from !== undefined && to !== undefined && more.length === 0) {
    if (act === "backup" && isDatabase(from)) return told("Backed up", await takeBackup(from, to, new Date()));
    if (act === "restore" && isDatabase(to)) return told("Restored", await restoreBackup(from, to));
  }
  throw new Error(usage);
}

function told(done: string, { tables, takenAt }: { tables: readonly { rows: number }[]; takenAt: string }): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${done}: ${rows} rows of ${tables.length} tables as of ${takenAt}.`;
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
