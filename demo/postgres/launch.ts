import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { open, readFile, stat, type FileHandle } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { ClusterTools } from "./cluster.ts";
import { readLockFile } from "./lock-file.ts";
import { commandAs, type Identity } from "./privileges.ts";
import { asUser, inheritedEnvironment } from "./run-program.ts";
import { serverArguments } from "./settings.ts";
import { PostgresSetupError } from "./setup-error.ts";

/** A server that accepts connections. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** True when an earlier process started it. */
  readonly adopted: boolean;
  /** True once the process is gone; for a server of ours, once it is reaped. */
  isOver(): Promise<boolean>;
}

/** Which data folder to serve (a real path), with what, and the password that proves a found server to be ours. */
export interface ServerOptions {
  readonly dataDir: string;
  readonly password: string;
  readonly tools: ClusterTools;
  /** Where a server that is started listens; whatever is free when absent. */
  readonly port: number | undefined;
  readonly log: (line: string) => void;
}

const logLimitBytes = 5_000_000;

/** Ends of a starting server that another try may avoid: a lost race, dying children of a killed server, a port taken meanwhile. */
const passingFault =
  /lock file .* already exists|pre-existing shared memory block|could not bind|Address already in use/;

/**
 * Starts a server in a process group of its own, which a Ctrl-C in the terminal does not reach, and waits until
 * it is ready. It outlives this process unless it is stopped. Returns the reason when another try may succeed.
 */
export async function launch(options: ServerOptions, deadline: number): Promise<RunningServer | string> {
  const port = options.port ?? (await freePort());
  const logPath = path.join(options.dataDir, "server.log");
  const logFile = await openLog(logPath, options.tools.identity);
  const { size: logStart } = await logFile.stat();
  const child = spawnServer(options, port, logFile.fd);
  const isOver = async () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  let spawnFault = "";
  child.on("error", (error) => (spawnFault = error.message));
  await logFile.close();
  if (await isReady(child, isOver, options.dataDir, deadline)) {
    reportCrash(child, logPath, options.log);
    child.unref();
    return { pid: child.pid ?? 0, port, adopted: false, isOver };
  }
  const output = spawnFault || (await readFile(logPath)).subarray(logStart).toString("utf8").trim();
  if (passingFault.test(output)) return output;
  throw new PostgresSetupError(
    `The built-in Postgres did not start on ${options.dataDir}: ${output.slice(-2000) || "it said nothing"}. ` +
      `Correct what it names and start again; its log is ${logPath}.`,
  );
}

function spawnServer({ dataDir, tools }: ServerOptions, port: number, logFd: number): ChildProcess {
  const command = commandAs(tools.identity, tools.binaries.postgres, serverArguments(dataDir, port));
  return spawn(command.program, command.args, {
    ...asUser(command),
    cwd: "/",
    detached: true,
    env: inheritedEnvironment(),
    stdio: ["ignore", logFd, logFd],
    windowsHide: true,
  });
}

/** Waits until the child has written `ready` into its lock file. False when it ended instead, or was ended at the deadline. */
async function isReady(
  child: ChildProcess,
  isOver: () => Promise<boolean>,
  dataDir: string,
  deadline: number,
): Promise<boolean> {
  const ended = once(child, "exit").catch(() => undefined);
  while (!(await isOver())) {
    const lock = await readLockFile(dataDir);
    if (lock?.pid === child.pid && lock?.status === "ready") return true;
    if (Date.now() > deadline) child.kill("SIGQUIT");
    await Promise.race([ended, delay(10)]);
  }
  return false;
}

function reportCrash(child: ChildProcess, logPath: string, log: (line: string) => void): void {
  child.on("exit", (code, signal) => {
    if (code !== 0)
      log(`Postgres (process ${child.pid}) ended unexpectedly (${signal ?? code}); its log is ${logPath}`);
  });
}

/** The server's log, emptied when it has grown large. */
async function openLog(logPath: string, identity: Identity): Promise<FileHandle> {
  const size = await stat(logPath).then(
    (found) => found.size,
    () => 0,
  );
  const file = await open(logPath, "a", 0o600);
  if (size > logLimitBytes) await file.truncate();
  if (identity.kind === "user") await file.chown(identity.uid, identity.gid);
  return file;
}

/** A loopback port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string")
    throw new PostgresSetupError("No free TCP port was found on 127.0.0.1.");
  return address.port;
}
