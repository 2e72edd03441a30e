import { readFile, readlink } from "node:fs/promises";
import { runProgram } from "./run-program.ts";

/**
 * Who has the process id of a lock file: nobody, a zombie, the server of that data folder, another program that
 * got the number later (usual after a reboot or in a fresh container), or a process that we cannot look at.
 */
export type ProcessState = "absent" | "zombie" | "server" | "other" | "unknown";

/** Looks at process `pid` and tells whether it is the Postgres server of `dataDir` (a real path). */
export async function processState(pid: number, dataDir: string): Promise<ProcessState> {
  if (!isPresent(pid)) return "absent";
  switch (process.platform) {
    case "linux":
      return linuxState(pid, dataDir);
    case "win32":
      return "unknown";
    default: {
      const { code, output } = await runProgram({
        program: "ps",
        args: ["-ww", "-o", "stat=,command=", "-p", String(pid)],
      });
      return code === 0 ? stateFromPs(output, dataDir) : "unknown";
    }
  }
}

/** True when the state leaves no server behind: its lock file means nothing and no signal may be sent. */
export function isGone(state: ProcessState): boolean {
  return state === "absent" || state === "zombie" || state === "other";
}

/** The state told by the text of /proc/PID/stat and by the process's current folder (undefined: not readable); a Postgres server stands in its data folder. */
export function stateFromProc(statText: string, currentFolder: string | undefined, dataDir: string): ProcessState {
  // "PID (name) S …": the name may itself hold parentheses.
  const name = statText.slice(statText.indexOf("(") + 1, statText.lastIndexOf(")"));
  const letter = statText.slice(statText.lastIndexOf(")") + 2).charAt(0);
  if (letter === "Z" || letter === "X") return "zombie";
  if (name !== "postgres") return "other";
  if (currentFolder === undefined) return "unknown";
  return currentFolder === dataDir ? "server" : "other";
}

/** The state told by `ps -o stat=,command=`; our servers carry their data folder in the command line. */
export function stateFromPs(output: string, dataDir: string): ProcessState {
  if (output.startsWith("Z")) return "zombie";
  if (!output.includes("postgres")) return "other";
  return output.includes(dataDir) ? "server" : "unknown";
}

async function linuxState(pid: number, dataDir: string): Promise<ProcessState> {
  const statText = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  if (statText === undefined) return isPresent(pid) ? "unknown" : "absent";
  const currentFolder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return stateFromProc(statText, currentFolder, dataDir);
}

/** True when some process has this id, a zombie too. */
export function isPresent(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
