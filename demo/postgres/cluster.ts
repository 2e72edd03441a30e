import { randomBytes } from "node:crypto";
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Binaries } from "./binaries.ts";
import { commandAs, type Identity } from "./privileges.ts";
import { isPresent } from "./process-state.ts";
import { runProgram, type ProgramResult } from "./run-program.ts";
import { PostgresSetupError, useYourOwnServer } from "./setup-error.ts";

/** What making and opening a data folder needs. */
export interface ClusterTools {
  readonly binaries: Binaries;
  readonly identity: Identity;
}

const passwordFile = "embedded-password";

/** Far more than initdb ever takes. */
const initdbLimitMs = 600_000;

/**
 * Makes the data folder when it is not there yet. initdb works in a side folder that is renamed at the end, so
 * a killed start leaves no half-made data folder, and of two starters one's folder wins. Returns true when it
 * was made now.
 */
export async function ensureCluster(dataDir: string, tools: ClusterTools): Promise<boolean> {
  await removeAbandonedSideFolders(dataDir);
  const content = await readdir(dataDir).catch(() => []);
  if (content.length > 0) {
    await checkMajor(dataDir, tools.binaries.major);
    return false;
  }
  const side = await mkdtemp(`${sidePrefix(dataDir)}${process.pid}-`);
  try {
    return await moveIntoPlace(await initialise(side, tools), dataDir);
  } finally {
    await rm(side, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The superuser's password, made at the first start and kept inside the data folder. */
export async function readPassword(dataDir: string): Promise<string> {
  const file = path.join(dataDir, passwordFile);
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new PostgresSetupError(
      `The password of the built-in Postgres cannot be read from ${file}. Run as the user who made the data folder, ` +
        `restore the file from a backup, or move ${dataDir} away to start with empty databases.`,
      { cause },
    );
  });
}

async function checkMajor(dataDir: string, major: string): Promise<void> {
  const found = await readFile(path.join(dataDir, "PG_VERSION"), "utf8").catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === "ENOENT" ? "is not empty and holds no Postgres data" : `cannot be read (${cause.code})`;
    throw new PostgresSetupError(`The data folder ${dataDir} ${what}. Choose another folder, or an empty one.`, {
      cause,
    });
  });
  if (found.trim() === major) return;
  throw new PostgresSetupError(
    `The data folder ${dataDir} was made by Postgres ${found.trim()}, and the built-in one is Postgres ${major}, which cannot read it. ` +
      `Move the folder away to start with empty databases, or dump it with Postgres ${found.trim()} (pg_dumpall) and restore the dump. ${useYourOwnServer}`,
  );
}

/** Runs initdb inside `side` and returns the finished data folder. */
async function initialise(side: string, { binaries, identity }: ClusterTools): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  const cluster = path.join(side, "cluster");
  const passwordSource = path.join(side, "password");
  await writeFile(passwordSource, password, { mode: 0o600 });
  await mkdir(cluster, { mode: 0o700 });
  await give(identity, side, cluster, passwordSource);
  await runInitdb(cluster, passwordSource, { binaries, identity });
  const passwordTarget = path.join(cluster, passwordFile);
  await writeFile(passwordTarget, password, { mode: 0o600, flush: true });
  await give(identity, passwordTarget);
  return cluster;
}

async function runInitdb(cluster: string, passwordSource: string, { binaries, identity }: ClusterTools): Promise<void> {
  const initdb = (locale: string): Promise<ProgramResult> => {
    const args = ["-D", cluster, "-U", "postgres", "-E", "UTF8", `--locale=${locale}`, "--data-checksums"];
    return runProgram(
      commandAs(identity, binaries.initdb, [...args, "--auth=scram-sha-256", `--pwfile=${passwordSource}`]),
    );
  };
  const first = await initdb("C.UTF-8");
  // macOS before 15 and old Linux systems have no C.UTF-8; C sorts the same.
  const result = first.output.includes("invalid locale") ? await initdb("C") : first;
  if (result.code === 0) return;
  throw new PostgresSetupError(
    `initdb could not make the data folder: ${result.output || "it was stopped by a signal"}. ` +
      `Correct what it names and start again; it needs about 100 MB of disk and a user that the system knows by name.`,
  );
}

/** Renames a finished cluster to `dataDir`. False when another starter was first. */
async function moveIntoPlace(cluster: string, dataDir: string): Promise<boolean> {
  // Windows does not rename over an empty folder.
  if (process.platform === "win32") await rmdir(dataDir).catch(() => undefined);
  try {
    await rename(cluster, dataDir);
    return true;
  } catch (cause) {
    if (await exists(path.join(dataDir, "PG_VERSION"))) return false;
    throw new PostgresSetupError(
      `The data folder ${dataDir} could not be put in place (${(cause as NodeJS.ErrnoException).code}). ` +
        `If it is a mount point, choose a folder inside it.`,
      { cause },
    );
  }
}

/** Removes what killed starters left: side folders carry the process id of their maker. */
async function removeAbandonedSideFolders(dataDir: string): Promise<void> {
  const prefix = path.basename(sidePrefix(dataDir));
  const parent = path.dirname(dataDir);
  for (const name of await readdir(parent)) {
    const maker = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isNaN(maker)) continue;
    const side = path.join(parent, name);
    if (await isAbandoned(side, maker)) await rm(side, { recursive: true, force: true, maxRetries: 5 });
  }
}

function sidePrefix(dataDir: string): string {
  return `${dataDir}.new-`;
}

/** Old folders are abandoned even if their maker's process id is in use: in a container every start has the same one. */
async function isAbandoned(side: string, maker: number): Promise<boolean> {
  const madeAt = await stat(side).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
  return !isPresent(maker) || Date.now() - madeAt > initdbLimitMs;
}

async function give(identity: Identity, ...files: string[]): Promise<void> {
  if (identity.kind !== "user") return;
  for (const file of files) await chown(file, identity.uid, identity.gid);
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
