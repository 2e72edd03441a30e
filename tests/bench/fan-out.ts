import { Pool } from "undici";
import { mergeNewest, regionQuery, type NationalPage, type RegionPage } from "./national-page.ts";

/** A region as the servers that stand for comparison know it: its address, and a token it takes for the whole run. */
export interface KnownRegion {
  readonly code: string;
  readonly address: string;
  readonly token: string;
}

/** Asks every region for a whole page with one keep-alive pool each, and merges. */
export interface FanOut {
  page(after: string | null): Promise<NationalPage>;
  close(): Promise<void>;
}

export function createFanOut(regions: readonly KnownRegion[]): FanOut {
  const pools = regions.map(({ address }) => new Pool(address, { connections: 16, pipelining: 1 }));
  const askRegion = async (i: number, body: string): Promise<RegionPage> => {
    const response = await pools[i]?.request({
      method: "POST",
      path: "/issues",
      headers: { "content-type": "application/json", authorization: `Bearer ${regions[i]?.token}` },
      body,
    });
    const answer = (await response?.body.json()) as { readonly data: { readonly issues: RegionPage } };
    return answer.data.issues;
  };
  return {
    page: async (after) => {
      const body = JSON.stringify({ query: regionQuery, variables: { after } });
      const answers = await Promise.allSettled(regions.map((_region, i) => askRegion(i, body)));
      const pages = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
      const unavailableRegions = answers.flatMap((answer, i) =>
        answer.status === "rejected" ? [{ code: regions[i]?.code ?? "", reason: "UNREACHABLE" }] : [],
      );
      return { ...mergeNewest(pages), unavailableRegions };
    },
    close: async () => {
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
}
