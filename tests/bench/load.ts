import { Pool } from "undici";
import { nationalQuery, pageSize, type NationalPage } from "./national-page.ts";

/** Where a server under test is asked, by whom. */
export interface Target {
  readonly address: string;
  readonly token: string;
}

export interface LoadOptions {
  readonly requests: number;
  /** After so many ms nothing more is sent. */
  readonly limitMs: number;
  /** `after` of the pages to ask for, in turn. */
  readonly starts: readonly (string | null)[];
}

export interface LoadResult {
  readonly completed: number;
  readonly tookMs: number;
  readonly latenciesMs: readonly number[];
}

const concurrency = 8;

/** Asks for pages with {@link concurrency} requests under way at a time. Throws for the first answer that is not a whole page. */
export async function load(
  { address, token }: Target,
  { requests, limitMs, starts }: LoadOptions,
): Promise<LoadResult> {
  const { origin, pathname } = new URL(address);
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1 });
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  let sent = 0;
  const askInTurn = async (): Promise<void> => {
    while (sent < requests && performance.now() - startedAt < limitMs) {
      const after = starts[sent++ % starts.length] ?? null;
      const askedAt = performance.now();
      const text = await ask(pool, pathname, token, after);
      latenciesMs.push(performance.now() - askedAt);
      requirePage(text);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, askInTurn));
    return { completed: latenciesMs.length, tookMs: performance.now() - startedAt, latenciesMs };
  } finally {
    await pool.destroy();
  }
}

/** The pages of a walk from the newest issue on. */
export async function walk({ address, token }: Target, pages: number): Promise<NationalPage[]> {
  const { origin, pathname } = new URL(address);
  const pool = new Pool(origin, { connections: 1 });
  const walked: NationalPage[] = [];
  try {
    while (walked.length < pages) {
      walked.push(requirePage(await ask(pool, pathname, token, walked.at(-1)?.pageInfo.endCursor ?? null)));
    }
    return walked;
  } finally {
    await pool.destroy();
  }
}

async function ask(pool: Pool, path: string, token: string, after: string | null): Promise<string> {
  const { body } = await pool.request({
    method: "POST",
    path,
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: nationalQuery, variables: { after } }),
  });
  return body.text();
}

function requirePage(text: string): NationalPage {
  const { data, errors } = JSON.parse(text) as {
    readonly data?: { readonly issues?: NationalPage };
    readonly errors?: unknown;
  };
  const page = data?.issues;
  if (errors === undefined && page?.edges.length === pageSize && page.unavailableRegions.length === 0) return page;
  throw new Error(`An answer is not a whole page: ${text.slice(0, 500)}`);
}
