import { spawn } from "node:child_process";

/** A program with its arguments, and the user to become before it runs (POSIX only). */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** How a program ended. `code` is null when it could not be started or died of a signal; `output` is stdout and stderr together. */
export interface ProgramResult {
  readonly code: number | null;
  readonly output: string;
}

/**
 * The environment of Postgres programs: ours without PG* variables, which would redirect them, and with
 * untranslated messages, which we read.
 */
export function postgresEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(PG|LC_|LANG)/i.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

/** What Postgres programs inherit from this process. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  // oxlint-disable-next-line node/no-process-env -- handed on to a child, not read as configuration
  return postgresEnvironment(process.env);
}

/** The part of `spawn`'s options that turns us into the command's user. */
export function asUser(command: Command): { uid?: number; gid?: number } {
  const { uid, gid } = command;
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}

/** Runs a program to its end. Never throws: a program that cannot be started is a result too. */
export function runProgram(command: Command): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(command.program, command.args, {
      ...asUser(command),
      // The caller's folder may be closed to the user the program runs as.
      cwd: "/",
      env: inheritedEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    const collect = (chunk: Buffer) => void chunks.push(chunk);
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString("utf8").trim() }));
  });
}
