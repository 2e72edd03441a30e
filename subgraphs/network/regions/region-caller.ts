import { GraphQLError } from "graphql";
import { z } from "zod";
import { errorCodes, isErrorCode, type ErrorCode } from "../../../common/errors.ts";
import { audienceOf } from "../../../common/node-id.ts";
import {
  createRegionClient,
  RegionFailure,
  type RegionClient,
  type RegionRequest,
} from "../../../common/http/region-client.ts";
import type { TokenSigner } from "../../../common/identity/token-signer.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";

/** A region as far as asking it needs it. */
export interface AskedRegion {
  readonly code: string;
  readonly status: string;
  /** Base URL of its program. */
  readonly address: string;
}

/** One question of the national desk to a region's subgraph. */
export interface Question {
  /** The subgraph, which is its path too, such as `knowhow`. */
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** For whom the desk asks: the region checks their rights. */
  readonly viewer: Viewer;
  readonly requestId: string;
}

/** Asks regions in the name of the national desk, past the gateway: with a token of this program's own key, for one region each. */
export interface RegionCaller {
  /**
   * The `data` of the answer. Throws `REGION_UNAVAILABLE` when the region did not answer or is not active, `UNKNOWN_OUTCOME` when
   * it may have done what a mutation asked, and otherwise the code with which the region refused.
   */
  ask(region: AskedRegion, question: Question): Promise<Readonly<Record<string, unknown>>>;
  /** As {@link RegionCaller.ask}, also a region that is not active yet. */
  askNewcomer(region: AskedRegion, question: Question): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

export interface RegionCallerOptions {
  readonly signer: TokenSigner;
  /** For a whole answer, from connecting to its last byte. */
  readonly deadlineMs: number;
}

interface Asked {
  readonly region: AskedRegion;
  readonly query: string;
}

const connections = 4;

export function createRegionCaller({ signer, deadlineMs }: RegionCallerOptions): RegionCaller {
  const clients = new Map<string, { readonly address: string; readonly client: RegionClient }>();
  const clientOf = ({ code, address }: AskedRegion): RegionClient => {
    const known = clients.get(code);
    if (known?.address === address) return known.client;
    void known?.client.close();
    const client = createRegionClient(address, connections);
    clients.set(code, { address, client });
    return client;
  };
  const askNewcomer: RegionCaller["askNewcomer"] = async (
    region,
    { subgraph, query, variables, viewer, requestId },
  ) => {
    const body = JSON.stringify({ query, variables });
    const token = await signer.sign(audienceOf(region.code), { ...viewer, scope: "desk" });
    const signal = new AbortController().signal;
    const request = { path: `/${subgraph}`, body, token, requestId, deadlineMs, signal };
    return dataOf(await post(clientOf(region), request, { region, query }), region);
  };
  return {
    ask: async (region, question) => {
      if (region.status !== "ACTIVE") throw regionError("REGION_UNAVAILABLE", region, "SUSPENDED");
      return askNewcomer(region, question);
    },
    askNewcomer,
    close: async () => {
      await Promise.all([...clients.values()].map(({ client }) => client.close()));
      clients.clear();
    },
  };
}

async function post(client: RegionClient, request: RegionRequest, { region, query }: Asked): Promise<unknown> {
  try {
    return await client.post(request);
  } catch (error) {
    if (!(error instanceof RegionFailure)) throw error;
    const isUnknown = error.isOutcomeUnknown && query.trimStart().startsWith("mutation");
    throw regionError(isUnknown ? "UNKNOWN_OUTCOME" : "REGION_UNAVAILABLE", region, error.reason);
  }
}

/** A region that speaks nonsense counts as one that does not answer; its words reach nobody, only its code does. */
function dataOf(answer: unknown, region: AskedRegion): Readonly<Record<string, unknown>> {
  const { errors: [error] = [], data } = answerForm.safeParse(answer).data ?? {};
  if (error) {
    const { code } = error.extensions;
    if (isErrorCode(code) && code !== "INTERNAL") throw regionError(code, region);
    throw regionError("REGION_UNAVAILABLE", region, "INTERNAL_ERROR");
  }
  if (!data) throw regionError("REGION_UNAVAILABLE", region, "INVALID_ANSWER");
  return data;
}

const answerForm = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string().catch("INTERNAL") }) })).optional(),
});

/** An error that names the region; `reason` is a code, never the region's own words. */
export const regionError = (
  code: ErrorCode,
  { code: region }: Pick<AskedRegion, "code">,
  reason?: string,
): GraphQLError =>
  new GraphQLError(errorCodes[code], { extensions: { code, region, ...(reason !== undefined && { reason }) } });
