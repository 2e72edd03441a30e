import { createHash } from "node:crypto";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { Departure, type Abandonment } from "../../common/http/abandonment.ts";
import { compareServed } from "../../common/graphql/contract.ts";
import type { Logger } from "../../common/program/logger.ts";
import { audienceOf } from "../../common/node-id.ts";
import { createRegionClient, RegionFailure, type RegionClient } from "../../common/http/region-client.ts";
import { regionalSubgraphs } from "../../common/regional-subgraphs.ts";
import type { TokenSigner } from "../../common/identity/token-signer.ts";
import { anonymousViewer } from "../../common/identity/viewer.ts";
import { RememberedMap } from "../remembered-map.ts";
import { lackOf, type Lack } from "../sharding/lack.ts";
import { isRecord } from "../sharding/shape.ts";
import { subgraphContract } from "../sharding/subgraph-contract.ts";
import type { RegisteredRegion } from "./regions.ts";

/** How the schema that a region serves at one subgraph stands to the contract. */
export type Standing =
  /** It has not told; it is asked as if it were current. */
  | { readonly status: "UNKNOWN" }
  | { readonly status: "CURRENT" }
  /** Older by additions only: it is asked what it has. */
  | { readonly status: "OLDER"; readonly lack: Lack }
  /** It is not asked. */
  | { readonly status: "INCOMPATIBLE"; readonly differences: readonly string[] };

export interface ContractsOptions {
  /** The supergraph. */
  readonly document: DocumentNode;
  readonly signer: TokenSigner;
  /** For the answer of a region about one subgraph. */
  readonly deadlineMs: number;
  /** Between two looks at what a region serves. */
  readonly intervalMs: number;
  readonly logger: Logger;
  readonly now: () => Date;
}

interface Watched {
  readonly region: RegisteredRegion;
  readonly standings: Map<string, Standing>;
  dueAt: number;
}

const unknown: Standing = { status: "UNKNOWN" };
/** A region that did not tell is asked again soon. */
const retryMs = 2_000;
const worstFirst = ["INCOMPATIBLE", "UNKNOWN", "OLDER", "CURRENT"] as const;

/**
 * Knows what each region serves: it is asked for its schemas before its rows are, every minute after that, and when it refuses what it
 * should understand. Regions are brought up to date by their operators, one after another and also back again, and nobody tells us.
 */
export class Contracts {
  readonly #options: ContractsOptions;
  readonly #watched = new Map<string, Watched>();
  readonly #contracts = new Map<string, GraphQLSchema>();
  /** Most regions serve the same text, and the same as a minute ago. */
  readonly #verdicts = new RememberedMap<Standing>(256);
  readonly #closing = new Departure();
  #isLooking = false;

  constructor(options: ContractsOptions) {
    this.#options = options;
  }

  /** Takes over a registry listing, and waits until those that are to be asked from now on have told what they serve, or failed to. */
  async meet(regions: readonly RegisteredRegion[]): Promise<void> {
    const active = regions.filter(({ status }) => status === "ACTIVE");
    const listed = new Map(active.map((region) => [region.code, region]));
    for (const [code, { region }] of this.#watched)
      if (listed.get(code)?.address !== region.address) this.#watched.delete(code);
    const newcomers = active.flatMap((region) => (this.#watched.has(region.code) ? [] : [watch(region)]));
    for (const watched of newcomers) this.#watched.set(watched.region.code, watched);
    await Promise.all(newcomers.map((watched) => this.#learn(watched)));
  }

  /** Looks again at those whose time has come, one after another; at once where a look is under way. */
  async lookAgain(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (const watched of this.#watched.values()) {
        if (watched.dueAt <= this.#now() && !this.#closing.aborted) await this.#learn(watched);
      }
    } finally {
      this.#isLooking = false;
    }
  }

  /** A region refused what it should understand: it is looked at again soon, not when the minute is over. */
  suspect(code: string): void {
    const watched = this.#watched.get(code);
    if (watched) watched.dueAt = Math.min(watched.dueAt, this.#now() + retryMs);
  }

  standingOf(code: string, subgraph: string): Standing {
    return this.#watched.get(code)?.standings.get(subgraph) ?? unknown;
  }

  /** The worst standing of a region's subgraphs. */
  statusOf(code: string): Standing["status"] {
    const has = new Set(regionalSubgraphs.map((subgraph) => this.standingOf(code, subgraph).status));
    return worstFirst.find((status) => has.has(status)) ?? "UNKNOWN";
  }

  close(): void {
    this.#closing.abort();
  }

  #now(): number {
    return this.#options.now().getTime();
  }

  async #learn(watched: Watched): Promise<void> {
    const { deadlineMs, intervalMs } = this.#options;
    const { region } = watched;
    watched.dueAt = Number.POSITIVE_INFINITY;
    const client = createRegionClient(region.address, 2);
    try {
      const token = await this.#options.signer.sign(audienceOf(region.code), anonymousViewer);
      const question = { token, body: '{"query":"{ _service { sdl } }"}', deadlineMs, signal: this.#closing };
      const told = await Promise.all(
        regionalSubgraphs.map(async (name) => {
          const sdl = await askSdl(client, name, question);
          this.#note(watched, name, sdl === undefined ? unknown : this.#verdict(name, sdl));
          return sdl !== undefined;
        }),
      );
      watched.dueAt = this.#now() + (told.includes(false) ? Math.min(retryMs, intervalMs) : intervalMs);
    } finally {
      await client.close();
    }
  }

  /** What a region did not tell now it may have told before. */
  #note({ region, standings }: Watched, subgraph: string, standing: Standing): void {
    const before = standings.get(subgraph);
    if (before === standing || (before && standing.status === "UNKNOWN")) return;
    standings.set(subgraph, standing);
    if (!before && standing.status === "CURRENT") return;
    const { status } = standing;
    const what = {
      ...(status === "OLDER" && { lacks: [...standing.lack.coordinates] }),
      ...(status === "INCOMPATIBLE" && { differences: standing.differences }),
    };
    const message = `the region's ${subgraph} is ${status.toLowerCase()} to the contract`;
    this.#options.logger.warn({ region: region.code, subgraph, ...what }, message);
  }

  #verdict(subgraph: string, sdl: string): Standing {
    const digest = createHash("sha256").update(sdl).digest("base64");
    return this.#verdicts.get(`${subgraph} ${digest}`, () => judge(this.#contractOf(subgraph), sdl));
  }

  #contractOf(subgraph: string): GraphQLSchema {
    const contract = this.#contracts.get(subgraph) ?? subgraphContract(this.#options.document, subgraph);
    this.#contracts.set(subgraph, contract);
    return contract;
  }
}

const watch = (region: RegisteredRegion): Watched => ({ region, standings: new Map(), dueAt: 0 });

interface SdlQuestion {
  readonly token: string;
  readonly body: string;
  readonly deadlineMs: number;
  readonly signal: Abandonment;
}

/** Undefined when the region does not tell. */
async function askSdl(client: RegionClient, subgraph: string, question: SdlQuestion): Promise<string | undefined> {
  const asked = client.post({ ...question, path: `/${subgraph}`, requestId: crypto.randomUUID() });
  const answer = await asked.catch((error: unknown) => {
    if (error instanceof RegionFailure) return undefined;
    throw error;
  });
  const data = isRecord(answer) && isRecord(answer["data"]) ? answer["data"] : {};
  const service = isRecord(data["_service"]) ? data["_service"] : {};
  return typeof service["sdl"] === "string" ? service["sdl"] : undefined;
}

function judge(contract: GraphQLSchema, sdl: string): Standing {
  const { lacks, breaks } = compareServed(contract, sdl);
  if (breaks.length > 0) return { status: "INCOMPATIBLE", differences: breaks };
  return lacks.size === 0 ? { status: "CURRENT" } : { status: "OLDER", lack: lackOf(contract, lacks) };
}
