import { realpath } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { servedFolder } from "./databases.ts";
import { launch, type RunningServer, type ServerOptions } from "./launch.ts";
import { discardLockFile, readLockFile, type LockFile } from "./lock-file.ts";
import { isGone, processState, type ProcessState } from "./process-state.ts";
import { runProgram } from "./run-program.ts";
import { PostgresSetupError } from "./setup-error.ts";

/** Crash recovery may come first. */
const startLimitMs = 60_000;
const fastShutdownLimitMs = 30_000;

/**
 * Brings the data folder's server up: adopts the one that runs, else starts one. Postgres's own lock file
 * decides between starters, and the one that loses adopts the winner's server.
 */
export async function runServer(options: ServerOptions): Promise<RunningServer> {
  const deadline = Date.now() + startLimitMs;
  let obstacle = "";
  while (Date.now() < deadline) {
    const outcome = await adoptOrLaunch(options, deadline);
    if (typeof outcome !== "string") return outcome;
    obstacle = outcome;
    await delay(50);
  }
  throw new PostgresSetupError(
    `The built-in Postgres on ${options.dataDir} did not become ready within ${startLimitMs / 1000} seconds: ${obstacle}. ` +
      `Stop the process that holds the folder, then start again.`,
  );
}

/**
 * Shuts a server down: fast (sessions end, data is flushed), and if that does not end, immediately (the next
 * start recovers from the write-ahead log). Returns when the process is gone.
 */
export async function stopServer(server: RunningServer, { dataDir, tools, log }: ServerOptions): Promise<void> {
  if (await server.isOver()) return;
  if (process.platform === "win32") {
    // Windows has no signals: process.kill would be a crash.
    await runProgram({ program: tools.binaries.pgCtl, args: ["stop", "-D", dataDir, "-m", "fast", "-w"] });
  } else {
    signal(server.pid, "SIGINT");
  }
  if (await isOverWithin(server, fastShutdownLimitMs)) return;
  log(`Postgres (process ${server.pid}) does not end its sessions; stopping it at once`);
  signal(server.pid, "SIGQUIT");
  if (await isOverWithin(server, fastShutdownLimitMs)) return;
  throw new PostgresSetupError(`Postgres (process ${server.pid}) does not stop. End that process by hand.`);
}

/** A running server, or the reason to try again. */
async function adoptOrLaunch(options: ServerOptions, deadline: number): Promise<RunningServer | string> {
  const lock = await readLockFile(options.dataDir);
  if (lock === undefined) return launch(options, deadline);
  const state = await processState(lock.pid, options.dataDir);
  if (isGone(state)) {
    // Postgres itself steps over the file of an absent process, but takes any other for its server.
    if (state !== "absent") await discardLockFile(options.dataDir, lock);
    return launch(options, deadline);
  }
  const outcome = await adopt(lock, state, options);
  if (typeof outcome !== "string" || state === "server") return outcome;
  return launch(options, deadline);
}

async function adopt(lock: LockFile, state: ProcessState, options: ServerOptions): Promise<RunningServer | string> {
  const { pid, port, status } = lock;
  if (status !== "ready" || port === undefined) return `process ${pid} is ${status}`;
  try {
    const folder = await servedFolder({ port, password: options.password });
    if (folder === undefined || (await realpath(folder)) !== options.dataDir)
      return `port ${port} serves another folder`;
  } catch (error) {
    return obstacleOf(error, pid, state, options.dataDir);
  }
  const isOver = async () => isGone(await processState(pid, options.dataDir));
  return { pid, port, adopted: true, isOver };
}

/** Why a found server could not be asked. Throws when waiting cannot help. */
function obstacleOf(error: unknown, pid: number, state: ProcessState, dataDir: string): string {
  const { code, message } = error as Error & { code?: string };
  // 28P01: invalid password.
  if (code !== "28P01" || state !== "server") return `process ${pid} does not answer: ${message}`;
  throw new PostgresSetupError(
    `A Postgres server (process ${pid}) works on ${dataDir} but does not accept the password kept there. ` +
      `Stop it (kill -INT ${pid}) and restore the password file, or choose another data folder.`,
    { cause: error },
  );
}

async function isOverWithin(server: RunningServer, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (!(await server.isOver())) {
    if (Date.now() > deadline) return false;
    await delay(20);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
