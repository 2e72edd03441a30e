import { readdir, readFile } from "node:fs/promises";
import type { Settings } from "../../demo/programs.ts";

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

/**
 * A gateway's memory as an operator of a small machine bounds it: where nothing does, Node lets the heap grow for as long as the machine
 * has memory, and how much it has then says nothing.
 */
export const boundedMemory = {
  settings: { NODE_OPTIONS: "--max-old-space-size=400" } satisfies Settings,
  /** Code, buffers and stacks are beside the heap. */
  maxRssBytes: 600 * 1024 ** 2,
};
