import { z } from "zod";
import { audienceOf } from "../../../common/node-id.ts";
import { createRegionClient, RegionFailure } from "../../../common/http/region-client.ts";
import type { RegionalSubgraph } from "../../../common/regional-subgraphs.ts";
import type { TokenSigner } from "../../../common/identity/token-signer.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";

/** A region under examination, asked as the gateway asks it. */
export interface ExaminedRegion {
  readonly code: string;
  /** As a coordinator of the whole network. */
  ask(subgraph: RegionalSubgraph, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** As somebody without a token. */
  askAnonymously(subgraph: RegionalSubgraph, query: string): Promise<Answer>;
  /** With this token as it is. */
  askWith(
    token: string,
    subgraph: RegionalSubgraph,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Answer>;
  /** The longest that an answer took so far, in milliseconds. */
  slowestMs(): number;
  close(): Promise<void>;
}

export type Answer = Readonly<z.infer<typeof answerForm>>;

const answerForm = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).default({}) }))
    .default([]),
});

const coordinator: Viewer = { sub: "conformance", role: "COORDINATOR", regions: ["*"], hubs: [] };

/** Longer than a region has while serving, so that one that is too slow is told so rather than cut off. */
const patienceMs = 10_000;

export function examineRegion(code: string, url: string, signer: TokenSigner): ExaminedRegion {
  const client = createRegionClient(url, 2);
  let slowestMs = 0;
  const post = async (
    token: string,
    subgraph: RegionalSubgraph,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer> => {
    const startedAt = performance.now();
    const answer = await client.post({
      path: `/${subgraph}`,
      body: JSON.stringify({ query, variables }),
      token,
      requestId: crypto.randomUUID(),
      deadlineMs: patienceMs,
      signal: new AbortController().signal,
    });
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    const read = answerForm.safeParse(answer);
    if (read.success) return read.data;
    throw new RegionFailure("INVALID_ANSWER", `/${subgraph} answered what is no GraphQL response`, false);
  };
  const audience = audienceOf(code);
  return {
    code,
    ask: async (subgraph, query, variables) =>
      post(await signer.sign(audience, coordinator), subgraph, query, variables),
    askAnonymously: async (subgraph, query) => post(await signer.sign(audience, anonymousViewer), subgraph, query),
    askWith: post,
    slowestMs: () => slowestMs,
    close: () => client.close(),
  };
}
