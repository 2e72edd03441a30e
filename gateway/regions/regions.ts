import { initialHealth, observe, silentSince, type RegionHealth } from "./health.ts";
import {
  createRegionClient,
  RegionFailure,
  type RegionClient,
  type RegionRequest,
} from "../../common/region-client.ts";
import type { Members } from "../sharding/plan.ts";

/** A region as the registry lists it. */
export interface RegisteredRegion {
  readonly code: string;
  readonly name: string;
  readonly status: "ACTIVE" | "SUSPENDED";
  /** Base URL of its program. */
  readonly address: string;
}

export interface RegionsOptions {
  /** Connections kept to each region. */
  readonly connections: number;
  /** For a whole answer, from connecting to its last byte. */
  readonly deadlineMs: number;
  readonly now: () => Date;
}

interface Member {
  readonly region: RegisteredRegion;
  readonly client: RegionClient;
  record: typeof initialHealth;
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
    for (const [code, { region, client }] of this.#members) {
      if (listed.get(code)?.address === region.address) continue;
      this.#members.delete(code);
      setTimeout(() => void client.close(), this.#options.deadlineMs).unref();
    }
    for (const region of regions) {
      const known = this.#members.get(region.code);
      const client = known?.client ?? createRegionClient(region.address, this.#options.connections);
      this.#members.set(region.code, { region, client, record: known?.record ?? initialHealth });
    }
    const codesOf = (status: RegisteredRegion["status"]) =>
      regions.filter((region) => region.status === status).map(({ code }) => code);
    this.#planned = { active: new Set(codesOf("ACTIVE")), suspended: new Set(codesOf("SUSPENDED")) };
  }

  /** Asks a region, within its deadline; throws a {@link RegionFailure}. */
  async ask(code: string, request: RegionRequest): Promise<unknown> {
    const member = this.#members.get(code);
    if (!member) throw new RegionFailure("UNREACHABLE", `${code} is not a member`, false);
    const startedAt = performance.now();
    try {
      const answer = await member.client.post({ ...request, deadlineMs: this.#options.deadlineMs });
      this.#observe(member, { isOk: true, tookMs: performance.now() - startedAt });
      return answer;
    } catch (error) {
      const isClientGone = request.signal.aborted;
      if (error instanceof RegionFailure && !isClientGone) this.#observe(member, { isOk: false, reason: error.reason });
      throw error;
    }
  }

  /** Notes that a region answered, but not as the contract says. */
  noteBreach(code: string): void {
    const member = this.#members.get(code);
    if (member) this.#observe(member, { isOk: false, reason: "INVALID_ANSWER" });
  }

  /** Since when a region has not answered, RFC 3339. */
  silentSince(code: string): string | null {
    const member = this.#members.get(code);
    return member ? silentSince(member.record.health) : null;
  }

  /** The health of every member by code. */
  health(): ReadonlyMap<string, RegionHealth> {
    return new Map([...this.#members].map(([code, { record }]) => [code, record.health]));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#members.values()].map(({ client }) => client.close()));
    this.#members.clear();
  }

  #observe(member: Member, observation: { isOk: true; tookMs: number } | { isOk: false; reason: string }): void {
    member.record = observe(member.record, { ...observation, at: this.#options.now() });
  }
}
