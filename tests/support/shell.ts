import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "./network.ts";

/** A script of package.json as somebody at a terminal, or a supervisor, runs it. */
export interface Script {
  /** All that it printed so far, both streams. */
  readonly output: () => string;
  /** Waits until it has printed this; throws with its output when it does not in time. */
  untilSays(text: string, withinMs?: number): Promise<void>;
  /** Ctrl-C: the signal goes to it and to all that it started. */
  interrupt(): void;
  /** What supervisors send: the signal goes to it alone. */
  terminate(): void;
  /** Ends it at once with all that it started; harmless when nothing runs. */
  kill(): void;
  /** Its exit code; null when a signal ended it. */
  readonly exit: Promise<number | null>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs the command of an npm script with these settings, and no others of the surroundings than programs need to be found. Without
 * npm and its shell in between: those end at a signal on their own, with an exit code that says nothing of the program's.
 */
export function runScript(
  name: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Script {
  const { PATH, HOME, TMPDIR } = process.env;
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const [command = "", ...own] = scripts[name]?.replace(/^exec /u, "").split(" ") ?? [];
  const child = spawn(command, [...own, ...args], {
    cwd: root,
    env: { PATH: `${join(root, "node_modules/.bin")}:${PATH}`, HOME, TMPDIR, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  // Being detached it leads a process group of its own, which is named by its process ID.
  const signalAll = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  };
  return {
    output: () => output,
    untilSays: (text, withinMs = 40_000) =>
      until(() => {
        if (!output.includes(text)) throw new Error(`${name} did not say "${text}" in time:\n${output}`);
      }, withinMs),
    interrupt: () => signalAll("SIGINT"),
    terminate: () => void child.kill("SIGTERM"),
    kill: () => {
      try {
        signalAll("SIGKILL");
      } catch {
        // It has ended, with all that it started.
      }
    },
    exit: once(child, "close").then(([code]) => code as number | null),
  };
}
