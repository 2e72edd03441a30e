import { randomBytes } from "node:crypto";
import { link, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

/** What a running server writes into `postmaster.pid` of its data folder. */
export interface LockFile {
  readonly pid: number;
  /** Undefined until the server listens. */
  readonly port: number | undefined;
  readonly status: "starting" | "ready" | "stopping";
  /** The whole file, to tell one server's file from the next one's. */
  readonly text: string;
}

/**
 * Reads the text of a `postmaster.pid`; undefined when it is not one. Lines (see Postgres's pidfile.h): pid,
 * data folder, start time, port, socket folder, listen address, shared memory key, status.
 */
export function parseLockFile(text: string): LockFile | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  // Negative for a single-user server.
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isSafeInteger(pid) || pid === 0) return undefined;
  const port = Number(lines[3]);
  return { pid, port: port > 0 ? port : undefined, status: statusOf(lines[7]), text };
}

function statusOf(word: string | undefined): LockFile["status"] {
  if (word === "ready") return "ready";
  return word === "stopping" ? "stopping" : "starting";
}

/** The lock file of a data folder, undefined when there is none (or one that is being written). */
export async function readLockFile(dataDir: string): Promise<LockFile | undefined> {
  const text = await readFile(lockFilePath(dataDir), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return parseLockFile(text);
}

/**
 * Removes a lock file whose server is gone though its process id is in use. A file that another starter has
 * meanwhile replaced is put back.
 */
export async function discardLockFile(dataDir: string, stale: LockFile): Promise<void> {
  const aside = `${lockFilePath(dataDir)}.${process.pid}-${randomBytes(4).toString("hex")}`;
  const moved = await rename(lockFilePath(dataDir), aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readFile(aside, "utf8")) !== stale.text) await link(aside, lockFilePath(dataDir)).catch(() => undefined);
  await rm(aside, { force: true });
}

function lockFilePath(dataDir: string): string {
  return path.join(dataDir, "postmaster.pid");
}
