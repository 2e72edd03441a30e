/** What one slot of load on one subject showed. */
export interface Figures {
  readonly cpuMsPerOperation: number;
  readonly operationsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly regionRequestsPerOperation: number;
  readonly regionBytesPerOperation: number;
  readonly regionCpuMsPerOperation: number;
  readonly rssBytes: number;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** The value below which so many in a hundred lie; by nearest rank, the mean of the middle two for an even median. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length * percent) / 100;
  const upper = sorted[Math.max(0, Math.ceil(rank) - 1)] ?? Number.NaN;
  if (percent !== 50 || !Number.isInteger(rank)) return upper;
  return (upper + (sorted[rank] ?? upper)) / 2;
}

/** Medians over the rounds; ratios are taken round by round, against the first subject, before their median. */
export function printTable(rounds: ReadonlyMap<string, readonly Figures[]>): void {
  const [base = []] = rounds.values();
  const rows = [...rounds].map(([name, figures]) => {
    const of = (value: (figure: Figures) => number): number => median(figures.map(value));
    const against = (value: (figure: Figures) => number): string =>
      median(figures.map((figure, i) => value(figure) / value(base[i] ?? figure))).toFixed(2);
    return [
      name,
      of((figure) => figure.cpuMsPerOperation).toFixed(2),
      `${against((figure) => figure.cpuMsPerOperation)} ×`,
      of((figure) => figure.operationsPerSecond).toFixed(1),
      `${against((figure) => figure.operationsPerSecond)} ×`,
      of((figure) => figure.p50Ms).toFixed(0),
      of((figure) => figure.p99Ms).toFixed(0),
      of((figure) => figure.regionRequestsPerOperation).toFixed(1),
      (of((figure) => figure.regionBytesPerOperation) / 1000).toFixed(1),
      of((figure) => figure.regionCpuMsPerOperation).toFixed(1),
      (of((figure) => figure.rssBytes) / 1_000_000).toFixed(0),
    ];
  });
  const heads = [
    "",
    "CPU ms/op",
    "ratio",
    "ops/s",
    "ratio",
    "p50 ms",
    "p99 ms",
    "region requests/op",
    "region kB/op",
    "regions' CPU ms/op",
    "RSS MB",
  ];
  for (const line of [heads, heads.map((_head, i) => (i === 0 ? "---" : "---:")), ...rows])
    console.log(`| ${line.join(" | ")} |`);
}
