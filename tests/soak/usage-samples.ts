import { usageOf, type ProcessUsage } from "../support/process-usage.ts";

/** What a process held on to over time. */
export class UsageSamples {
  readonly name: string;
  readonly #pid: number | undefined;
  readonly #samples: ProcessUsage[] = [];

  constructor(name: string, pid: number | undefined) {
    this.name = name;
    this.#pid = pid;
  }

  async take(): Promise<void> {
    const usage = await usageOf(this.#pid);
    if (usage) this.#samples.push(usage);
  }

  /** Medians of the second and of the last third; the first third is for warming up. */
  compare(): { readonly before: ProcessUsage; readonly after: ProcessUsage } | undefined {
    const third = Math.floor(this.#samples.length / 3);
    if (third === 0) return undefined;
    return { before: medians(this.#samples.slice(third, 2 * third)), after: medians(this.#samples.slice(2 * third)) };
  }
}

const medians = (samples: readonly ProcessUsage[]): ProcessUsage => ({
  rssBytes: median(samples.map(({ rssBytes }) => rssBytes)),
  openFiles: median(samples.map(({ openFiles }) => openFiles)),
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
