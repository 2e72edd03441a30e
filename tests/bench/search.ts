import { mkdtemp } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { startChild } from "./child.ts";
import { median } from "./figures.ts";
import type { RegionHostReady } from "./region-host.ts";
import { subjects } from "./subjects.ts";

/**
 * `npm run bench:search`: a page of a search over 8 regions of 10,000 articles each (`--regions`, `--articles`), through the gateway, against a naive scan: the
 * same texts looked through with `strpos` in every region's database at once, without rights, ranks, synonyms and merging.
 */
const { values: options } = parseArgs({
  options: { regions: { type: "string", default: "8" }, articles: { type: "string", default: "10000" } },
});
const regionCount = Number(options.regions);
const articlesPerRegion = Number(options.articles);
const rounds = 5;

/** Frequent and rare, one word and several, with and without synonyms, of two characters and of one. */
const queries = [
  "助成",
  "補助金",
  "廃校 サテライト",
  "閉校 テレワーク拠点",
  "テレワーク",
  "石蔵",
  "telework",
  "雪",
  "会社の寮",
];

const searchQuery =
  "query ($query: String!) { search(query: $query, first: 20) { totalCount edges { title node { id } snippet { text isMatch } } unavailableRegions { code } } }";

interface Found {
  readonly data: { readonly search: { readonly totalCount: number; readonly unavailableRegions: readonly unknown[] } };
}

async function bench(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "furusato-bench-"));
  const host = await startChild<RegionHostReady>("./region-host.ts", {
    regionCount,
    isReplayed: false,
    folder,
    articlesPerRegion,
  });
  const ours = await subjects["ours"]?.(host.ready, regionCount, []);
  const databases = host.ready.databaseUrls.map((url) => postgres(url, { max: 1 }));
  try {
    if (!ours) throw new Error("There is no gateway to measure.");
    const search = (text: string) => searchThrough(ours.address, host.ready.clientToken, text);
    console.log(`${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(1)}; medians of ${rounds} rounds.\n`);
    console.log("| query | hits | search ms | scan ms | scan ÷ search |\n| --- | ---: | ---: | ---: | ---: |");
    for (const text of queries) console.log(await compare(text, search, databases));
  } finally {
    await Promise.all(databases.map((database) => database.end()));
    await ours?.stop();
    await host.stop();
  }
}

/** One line of the table; search and scan take turns. */
async function compare(
  text: string,
  search: (text: string) => Promise<Found>,
  databases: readonly postgres.Sql[],
): Promise<string> {
  const { totalCount, unavailableRegions } = (await search(text)).data.search;
  if (unavailableRegions.length > 0) throw new Error(`Regions were missing from the search for ${text}.`);
  const times: { search: number; scan: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push({
      search: await timed(() => search(text)),
      scan: await timed(() => Promise.all(databases.map((database) => scan(database, text)))),
    });
  }
  const searchMs = median(times.map((time) => time.search));
  const scanMs = median(times.map((time) => time.scan));
  const ratio = median(times.map((time) => time.scan / time.search));
  return `| ${text} | ${totalCount} | ${searchMs.toFixed(0)} | ${scanMs.toFixed(0)} | ${ratio.toFixed(1)} |`;
}

async function searchThrough(address: string, token: string, text: string): Promise<Found> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: searchQuery, variables: { query: text } }),
  });
  return (await response.json()) as Found;
}

const scan = (database: postgres.Sql, text: string) => {
  const [first = "", second = first] = text.split(" ");
  return database`
    select id, title, count(*) over () from articles
    where strpos(search_text, ${first}) > 0 and strpos(search_text, ${second}) > 0
    order by dated_at desc, id desc limit 20`;
};

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
}

await bench();
