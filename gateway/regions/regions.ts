import { RegionFailure } from "../../common/http/region-client.ts";
import type { Members } from "../sharding/plan.ts";
import type { Trial } from "./trial.ts";
import { Upstream, type UpstreamHealth, type UpstreamOptions, type UpstreamRequest } from "./upstream.ts";

/** A region as the registry lists it. */
export interface RegisteredRegion {
  readonly code: string;
  readonly name: string;
  readonly status: "ACTIVE" | "SUSPENDED";
  /** Base URL of its program. */
  readonly address: string;
}

export interface RegionsOptions extends Omit<UpstreamOptions, "trial"> {
  /** What a region is asked that is left alone, by its code. */
  readonly trialOf: (code: string) => Trial;
  readonly observer?: RegionObserver | undefined;
}

/** Is told of every question to a region. */
export interface RegionObserver {
  /** `outcome` is `ANSWERED`, or why there was no usable answer. */
  asked(region: string, outcome: string, tookMs: number): void;
  /** It answered, but not as the contract says. */
  breached(region: string): void;
}

interface Member {
  readonly region: RegisteredRegion;
  readonly upstream: Upstream;
}

/** The regions that are members now, each with its client and its health. Members come and go while requests run. */
export class Regions {
  readonly #options: RegionsOptions;
  readonly #members = new Map<string, Member>();
  #planned: Members = { active: new Set(), suspended: new Set() };

  constructor(options: RegionsOptions) {
    this.#options = options;
  }

  /** The members as planning sees them; a new object whenever they change. */
  get members(): Members {
    return this.#planned;
  }

  /** Takes over a registry listing. A region that left, or moved, finishes its requests under way on the old connections. */
  update(regions: readonly RegisteredRegion[]): void {
    const listed = new Map(regions.map((region) => [region.code, region]));
    for (const [code, { region, upstream }] of this.#members) {
      if (listed.get(code)?.address === region.address) continue;
      this.#members.delete(code);
      setTimeout(() => void upstream.close(), this.#options.deadlineMs).unref();
    }
    for (const region of regions) {
      const upstream = this.#members.get(region.code)?.upstream ?? this.#reach(region);
      this.#members.set(region.code, { region, upstream });
    }
    const codesOf = (status: RegisteredRegion["status"]) =>
      regions.filter((region) => region.status === status).map(({ code }) => code);
    this.#planned = { active: new Set(codesOf("ACTIVE")), suspended: new Set(codesOf("SUSPENDED")) };
  }

  #reach({ code, address }: RegisteredRegion): Upstream {
    return new Upstream(address, { ...this.#options, trial: this.#options.trialOf(code) });
  }

  /** Asks a region, within its deadline; throws a {@link RegionFailure}. */
  async ask(code: string, request: UpstreamRequest): Promise<unknown> {
    const member = this.#members.get(code);
    if (!member) throw new RegionFailure("UNREACHABLE", `${code} is not a member`, false);
    const { observer } = this.#options;
    const startedAt = performance.now();
    try {
      const answer = await member.upstream.ask(request);
      observer?.asked(code, "ANSWERED", performance.now() - startedAt);
      return answer;
    } catch (error) {
      const outcome = request.signal.aborted
        ? "CLIENT_GONE"
        : error instanceof RegionFailure
          ? error.reason
          : "INTERNAL";
      observer?.asked(code, outcome, performance.now() - startedAt);
      throw error;
    }
  }

  /** Notes that a region answered, but not as the contract says. */
  noteBreach(code: string): void {
    this.#members.get(code)?.upstream.noteBreach();
    this.#options.observer?.breached(code);
  }

  /** Since when a region has not answered, RFC 3339. */
  silentSince(code: string): string | null {
    return this.#members.get(code)?.upstream.silentSince() ?? null;
  }

  /** The health of every member by code. */
  health(): ReadonlyMap<string, UpstreamHealth> {
    return new Map([...this.#members].map(([code, { upstream }]) => [code, upstream.health()]));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#members.values()].map(({ upstream }) => upstream.close()));
    this.#members.clear();
  }
}
