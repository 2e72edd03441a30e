import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * Processes of the benchmark. The parent sends the settings, the child answers that it is ready, then how much it has used whenever
 * it is asked. A child ends when the parent lets go of it, or dies.
 */
export interface Usage {
  /** CPU time of the process, user and system, ms. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  /** Requests that arrived, and bytes both ways on the wire, for processes that count them. */
  readonly requests: number;
  readonly bytes: number;
}

export interface Child<Ready> {
  readonly ready: Ready;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

interface Served<Ready> {
  readonly ready: Ready;
  readonly traffic?: () => Pick<Usage, "requests" | "bytes">;
  stop(): Promise<void>;
}

type ToParent =
  | { readonly kind: "READY"; readonly ready: unknown }
  | { readonly kind: "FAILED"; readonly message: string }
  | { readonly kind: "USAGE"; readonly usage: Usage };

const stopTimeoutMs = 30_000;

/** Starts `file` beside this one as a process; it is ready when this resolves. `nodeArguments` are e.g. `--cpu-prof`. */
export async function startChild<Ready>(
  file: string,
  settings: object,
  nodeArguments: readonly string[] = [],
): Promise<Child<Ready>> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ["--no-warnings", "--import", "tsx", ...nodeArguments],
    env: { PATH: process.env["PATH"], NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "1" },
  });
  const exited = once(child, "exit");
  const answer = async (): Promise<ToParent> => {
    const ended = exited.then(() => Promise.reject(new Error(`${file} ended by itself with ${child.exitCode}.`)));
    const [message] = (await Promise.race([once(child, "message"), ended])) as [ToParent];
    return message;
  };
  const stop = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    const timer = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
    await exited;
    clearTimeout(timer);
  };
  child.send(settings);
  const first = await answer();
  if (first.kind !== "READY") {
    await stop();
    throw new Error(`${file} did not start: ${first.kind === "FAILED" ? first.message : first.kind}`);
  }
  const usage = async (): Promise<Usage> => {
    child.send({ kind: "USAGE" });
    const told = await answer();
    if (told.kind !== "USAGE") throw new Error(`${file} told ${told.kind} instead of its usage.`);
    return told.usage;
  };
  return { ready: first.ready as Ready, usage, stop };
}

/** The child's side: starts with the parent's settings and serves until the parent lets go. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what its parent sends
export async function serveParent<Settings>(start: (settings: Settings) => Promise<Served<unknown>>): Promise<void> {
  // Ctrl-C reaches the whole group; the parent decides the order in which things end.
  process.on("SIGINT", () => undefined);
  const gone = once(process, "disconnect");
  const tell = (message: ToParent): void => void process.send?.(message);
  const [settings] = (await once(process, "message")) as [Settings];
  try {
    const { ready, traffic, stop } = await start(settings);
    process.on("message", () => tell({ kind: "USAGE", usage: usageNow(traffic) }));
    tell({ kind: "READY", ready });
    await gone;
    await stop();
    process.exit(0);
  } catch (error) {
    if (process.connected)
      tell({ kind: "FAILED", message: error instanceof Error ? (error.stack ?? "") : String(error) });
    await gone;
    process.exit(1);
  }
}

function usageNow(traffic: Served<unknown>["traffic"]): Usage {
  const { user, system } = process.cpuUsage();
  return {
    cpuMs: (user + system) / 1000,
    rssBytes: process.memoryUsage.rss(),
    ...(traffic?.() ?? { requests: 0, bytes: 0 }),
  };
}
