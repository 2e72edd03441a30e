import { readdir, readFile } from "node:fs/promises";

/** What a process holds on to. */
export interface ProcessUsage {
  readonly rssBytes: number;
  /** Open files and connections. */
  readonly openFiles: number;
}

/** As Linux tells it; undefined on other systems. */
export async function usageOf(pid: number | undefined): Promise<ProcessUsage | undefined> {
  if (pid === undefined || process.platform !== "linux") return undefined;
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1];
  return { rssBytes: Number(kilobytes ?? 0) * 1024, openFiles: (await readdir(`/proc/${pid}/fd`)).length };
}
